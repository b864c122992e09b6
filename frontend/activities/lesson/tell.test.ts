/** A lesson in words: an item's label, what is ready, the progress, the result. */
import { describe, expect, it } from "vitest";
import network from "../../../tests/golden/lesson/preset-network.json";
import { t } from "../../components/words.fixture";
import type { KindProps, Marks, Ready } from "../../kind";
import { LiveDocument, type Value } from "../../state/document";
import { frozenView, liveView, valuesView } from "../../state/view";
import type { MarkShape, RoundShape } from "../../types.gen";
import { offered, questionsOf, seenKey, sentenceCard, type LessonContent } from "./content";
import { lesson } from "./kind";
import type { LessonWord } from "./model.gen";
import { triesLeft } from "./rules";
import { cardOf, label, points, progress, ready, receipt, sentenceOf, text } from "./tell";

const CONTENT = network as unknown as LessonContent;
const CARDS = offered(CONTENT);
const QUESTIONS = questionsOf(CONTENT);
const [FIRST, SECOND] = [QUESTIONS[0]?.id ?? "", QUESTIONS[1]?.id ?? ""];
const OF = QUESTIONS.reduce((sum, question) => sum + question.points, 0);
const READ = Object.fromEntries(CARDS.map(({ id }) => [seenKey(id), { done: true }]));
const TRIED = Object.fromEntries(QUESTIONS.map(({ id }) => [`try:${id}.1`, { picks: [], pairs: {} }]));
const mark = (over: Partial<MarkShape> = {}): MarkShape => ({ points: 1, of: 2, tries: 1, left: 2, closed: false, right: [], told: {}, key: null, ...over });

function propsOf(values: Record<string, object> = {}, marks: Marks = {}, more: Partial<KindProps<LessonContent, LessonWord>> = {}): KindProps<LessonContent, LessonWord> {
  const document = new LiveDocument();
  for (const [key, value] of Object.entries(values)) document.set(key, value as Value);
  return { content: CONTENT, answers: liveView(document, true), network: valuesView({ "partner:p1": { name: "วัด" } }), marks, t, ...more } as unknown as KindProps<LessonContent, LessonWord>;
}
const states = (lines: Ready[]): string[] => lines.map(({ state, path, text: words }) => [state, path || words].join(" "));

describe("an item is called", () => {
  it("by its question's number", () => {
    const called = (key: string): string => label(key, propsOf());
    expect([called(`draft:${SECOND}`), called(`try:${SECOND}.2`), called("try:gone.1")]).toEqual(["lesson.question 2", "lesson.question 2", "lesson.gone"]);
  });

  it("by its card's title, its sentence, its partner", () => {
    expect([label(seenKey(CARDS[0]?.id ?? ""), propsOf()), label("seen:gone", propsOf())]).toEqual([CARDS[0]?.title, "lesson.gone"]);
    expect([label("take", propsOf()), label("take#text", propsOf()), label("partner:p1", propsOf())]).toEqual(["lesson.take", "lesson.take", "วัด"]);
  });

  it("stands on its card", () => {
    expect(cardOf("take#text", CONTENT)?.kind).toBe("takeaway");
    expect(cardOf(seenKey(CARDS[1]?.id ?? ""), CONTENT)?.id).toBe(CARDS[1]?.id);
    expect(cardOf(`try:${FIRST}.1`, CONTENT)).toBe(CARDS.find((card) => "questions" in card && card.questions.some(({ id }) => id === FIRST)));
    expect(cardOf("seen:gone", CONTENT)).toBeUndefined();
  });
});

describe("points", () => {
  it("are those of the questions that are asked", () => {
    expect(points(CONTENT, {})).toEqual([0, OF]);
    expect(points(CONTENT, { [FIRST]: mark(), [SECOND]: mark({ points: 2 }), gone: mark({ points: 50 }) })).toEqual([3, OF]);
  });

  it("may still grow while tries are left of a question that is not all right", () => {
    const left = (over: Partial<MarkShape>): number => triesLeft({ q: mark(over) }, "q");
    expect([left({}), left({ closed: true }), left({ tries: 0 }), left({ left: null }), triesLeft({}, "q")]).toEqual([2, 0, 0, 0, 0]);
  });
});

describe("progress", () => {
  it("counts cards before the first try, then points", () => {
    expect(progress(propsOf({ [seenKey(CARDS[0]?.id ?? "")]: { done: true } }))).toBe(`lesson.seen_of 1 ${String(CARDS.length)}`);
    expect(progress(propsOf({}, { [FIRST]: mark() }))).toBe(`lesson.points_so_far 1 ${String(OF)}`);
  });

  it("of finished work is its points", () => {
    expect(progress(propsOf({}, { [FIRST]: mark() }, { answers: frozenView({}) }))).toBe(`lesson.points 1 ${String(OF)}`);
  });
});

describe("the receipt", () => {
  it("says the points, and that tries are left", () => {
    expect(receipt(propsOf({}, { [FIRST]: mark({ closed: true }) }))).toBe(`lesson.done_points 1 ${String(OF)}`);
    expect(receipt(propsOf({}, { [FIRST]: mark() }))).toBe(`lesson.done_points 1 ${String(OF)} · lesson.done_left`);
  });

  it("says nothing where no question is asked", () => {
    expect(receipt(propsOf({}, {}, { content: { ...CONTENT, cards: [] } }))).toBe("");
  });
});

describe("the lines beside the button", () => {
  it("name the first card, the first question and the sentence that are missing", () => {
    const sentence = sentenceCard(CONTENT) ? ["missing take#text"] : [];
    expect(states(ready(propsOf(), []))).toEqual([`missing ${seenKey(CARDS[0]?.id ?? "")}`, `missing draft:${FIRST}`, ...sentence]);
  });

  it("are done, with advice where a try is left", () => {
    const lines = ready(propsOf({ ...READ, ...TRIED, take: { text: "จะชวนวัด" } }, { [SECOND]: mark() }), []);
    expect(lines.slice(0, 2).map(({ state }) => state)).toEqual(["done", "done"]);
    expect(lines.at(-1)).toEqual({ state: "advice", text: "lesson.ready_left 2", path: `draft:${SECOND}` });
  });
});

describe("what two devices wrote", () => {
  it("stands as it was tried first, and as it was chosen last", () => {
    expect(["try:q.1", "draft:q", "seen:c", "take"].map((key) => lesson.holds?.(key))).toEqual(["theirs", "mine", "mine", undefined]);
  });

  it("a try that does not stand is a draft again", () => {
    const set: [string, object][] = [];
    const answers = { set: (key: string, value: object) => { set.push([key, value]); } } as unknown as KindProps["answers"];
    lesson.dropped?.({ key: "try:is24.2", value: { picks: ["a"] }, message: "" }, answers);
    lesson.dropped?.({ key: "take", value: { text: "ก" }, message: "" }, answers);
    expect(set).toEqual([["draft:is24", { picks: ["a"] }]]);
  });
});

describe("the plain text", () => {
  it("has her tries under their questions, then her sentence with its partner", () => {
    const plain = text(propsOf({ [`try:${FIRST}.1`]: { picks: [], pairs: {} }, take: { text: "จะชวนวัด", partner: "p1" } }));
    expect(plain.startsWith(`1. ${QUESTIONS[0]?.ask ?? ""}\n`)).toBe(true);
    expect(plain.endsWith("lesson.take\nจะชวนวัด\nวัด")).toBe(true);
  });

  it("is empty where she wrote nothing", () => {
    expect(text(propsOf())).toBe("");
  });
});

it("her sentence in a round is its text, or nothing", () => {
  const round = (v: object): RoundShape => ({ answers: { take: { v, r: 1 } } }) as unknown as RoundShape;
  expect([sentenceOf(round({ text: "จะชวนวัด" })), sentenceOf(round({})), sentenceOf(undefined)]).toEqual(["จะชวนวัด", "", ""]);
});
