/** What is chosen at a question: a draft, then a try, then its marks. */
import { describe, expect, it } from "vitest";
import { valuesView } from "../../state/view";
import type { MarkShape } from "../../types.gen";
import { again, draftKey, filled, partsOf, standing, triesOf, tryKey, type Choice } from "./choice";
import type { LessonContent, Question } from "./content";

const option = (id: string) => ({ id, label: id, hidden: id.endsWith("~") });
const item = (id: string) => ({ id, label: id });
const SINGLE: Question = { id: "s", ask: "", hidden: false, points: 1, type: "single", options: ["a", "b", "c~"].map(option) };
const MULTIPLE: Question = { id: "m", ask: "", hidden: false, points: 2, type: "multiple", options: ["a", "b", "c"].map(option) };
const MATCH: Question = { id: "x", ask: "", hidden: false, points: 2, type: "match", lines: ["l1", "l2", "l3~"].map(option), choices: ["c1", "c2", "c3~"].map(option) };
const ORDER: Question = { id: "o", ask: "", hidden: false, points: 1, type: "order", items: ["a", "b", "c"].map(item) };
const NETWORK: Question = { id: "n", ask: "", hidden: false, points: 3, type: "network", list: "features" };
const CONTENT = { lists: { features: [{ id: "f1", hidden: false }, { id: "f2", hidden: true }] } } as unknown as LessonContent;

const picks = (...chosen: string[]): Choice => ({ picks: chosen, pairs: {} });
const pairs = (chosen: Record<string, string>): Choice => ({ picks: [], pairs: chosen });
const mark = (over: Partial<MarkShape>): MarkShape => ({ points: 0, of: 2, tries: 1, left: 2, closed: false, right: [], told: {}, key: null, ...over });

describe("tries", () => {
  it("are read in their order, up to the first that is not there", () => {
    const answers = valuesView({ [tryKey("s", 1)]: picks("a"), [tryKey("s", 2)]: { picks: ["b"] }, [tryKey("s", 4)]: picks("a") });
    expect(triesOf(answers, "s")).toEqual([picks("a"), picks("b")]);
    expect(triesOf(answers, "m")).toEqual([]);
  });
});

describe("the parts of a question", () => {
  it.each([
    [SINGLE, ["a", "b"]],
    [MATCH, ["l1", "l2"]],
    [ORDER, ["a", "b", "c"]],
    [NETWORK, ["f1", "verdict"]],
  ] as [Question, string[]][])("of $type", (question, parts) => {
    expect(partsOf(question, CONTENT)).toEqual(parts);
  });
});

describe("what a try needs", () => {
  it.each([
    [SINGLE, picks(), [0, 1]],
    [MULTIPLE, picks("a", "b"), [1, 1]],
    [MATCH, pairs({ l1: "c2" }), [1, 2]],
    [ORDER, picks("b", "gone"), [1, 3]],
    [NETWORK, pairs({ f1: "yes", f2: "yes", verdict: "no" }), [2, 2]],
  ] as [Question, Choice, [number, number]][])("$type, of %j", (question, choice, [done, of]) => {
    expect(filled(question, CONTENT, choice)).toEqual([done, of]);
  });
});

describe("where a question stands", () => {
  const at = (question: Question, values: Record<string, object>, marks?: MarkShape) => standing(question, valuesView(values), marks && { [question.id]: marks });

  it("is a draft before the first try", () => {
    expect(at(SINGLE, { [draftKey("s")]: picks("b") })).toMatchObject({ choice: picks("b"), tries: 0, waiting: false, marked: false, closed: false });
    expect(at(SINGLE, {}).choice).toEqual(picks());
  });

  it("waits while the newest try has no marks, and shows that try", () => {
    const now = at(SINGLE, { [tryKey("s", 1)]: picks("a"), [draftKey("s")]: picks("b") });
    expect(now).toMatchObject({ choice: picks("a"), tries: 1, waiting: true, marked: false });
    expect(now.verdict("a")).toBe("");
  });

  it("shows a new draft beside the marks of the last try", () => {
    const now = at(SINGLE, { [tryKey("s", 1)]: picks("a"), [draftKey("s")]: picks("b") }, mark({}));
    expect(now).toMatchObject({ choice: picks("b"), marked: false });
    expect([now.verdict("a"), now.verdict("b")]).toEqual(["", ""]);
  });

  it("is closed with the last try, whatever the draft says", () => {
    expect(at(SINGLE, { [tryKey("s", 1)]: picks("a"), [draftKey("s")]: picks("b") }, mark({ closed: true, right: ["a"] }))).toMatchObject({ choice: picks("a"), closed: true, marked: true });
  });
});

describe("a verdict", () => {
  const of = (question: Question, chosen: Choice, marks: Partial<MarkShape>, draft?: Choice) =>
    standing(question, valuesView({ [tryKey(question.id, 1)]: chosen, ...(draft && { [draftKey(question.id)]: draft }) }), { [question.id]: mark(marks) }).verdict;

  it("tells what was right and what was not", () => {
    const verdict = of(MATCH, pairs({ l1: "c1", l2: "c2" }), { right: ["l1"] });
    expect([verdict("l1"), verdict("l2"), verdict("l3")]).toEqual(["right", "not", ""]);
  });

  it("does not tell which of several is wrong where none of them is told", () => {
    expect(of(MULTIPLE, picks("a", "b"), {})("a")).toBe("");
    expect(of(MULTIPLE, picks("a", "b"), { right: ["a"] })("b")).toBe("not");
    expect(of(MULTIPLE, picks("a"), { told: { a: "เพราะ" } })("a")).toBe("not");
    expect(of(MULTIPLE, picks("a"), { closed: true })("a")).toBe("not");
  });

  it("is taken back where the choice was changed since", () => {
    const verdict = of(MATCH, pairs({ l1: "c1", l2: "c2" }), { right: ["l1"] }, pairs({ l1: "c2", l2: "c2" }));
    expect([verdict("l1"), verdict("l2")]).toEqual(["", "not"]);
  });

  it("of an order is of a thing at its place", () => {
    const verdict = of(ORDER, picks("a", "b", "c"), { right: ["a"] }, picks("b", "a", "c"));
    expect([verdict("a"), verdict("c")]).toEqual(["", "not"]);
  });
});

describe("another try", () => {
  const tried = (question: Question, chosen: Choice, right: string[]): Choice =>
    again(standing(question, valuesView({ [tryKey(question.id, 1)]: chosen }), { [question.id]: mark({ right }) }));

  it("keeps what was right", () => {
    expect(tried(MULTIPLE, picks("a", "b"), ["b"])).toEqual(picks("b"));
    expect(tried(MATCH, pairs({ l1: "c1", l2: "c2" }), ["l2"])).toEqual(pairs({ l2: "c2" }));
  });

  it("of an order begins anew", () => {
    expect(tried(ORDER, picks("a", "b", "c"), ["a"])).toEqual(picks());
  });
});
