/** A portfolio in words: labels, what is ready, what changed, and all that its teacher wrote. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import { contentWith, NETWORK, propsOf, RECORD, TEMPLE, type Props } from "./course.fixture";
import { problems } from "./rules";
import { changes, label, progress, ready, text } from "./tell";

type Said = Record<string, object>;
const propsWith = (said: Said, record: typeof RECORD | undefined = RECORD): Props => propsOf({ content: contentWith(record), answers: valuesView(said), network: valuesView(NETWORK) });
const STEPS = { "step:a.1.calendar": { done: "yes", text: "" }, "step:a.1.elders": { done: "partly", text: "มาสองครั้ง" } };
const LOOKS = { "look:pupils": { text: "เด็กกล้าถาม" }, "look:self": { text: "เห็นว่าเขาอยากช่วย" }, "look:hand": { text: "เริ่มจากคนใกล้" } };

describe("a label", () => {
  it.each([
    ["pick:network", "เครือข่ายของเรา"],
    ["step:a.1.calendar#text", `${TEMPLE}: ทำปฏิทินร่วมกัน`],
    ["drop:m.1.comment.c1", "กลุ่มไหนยังไม่ได้พูด"],
    ["did:gone.1.x", "portfolio.entry"],
    ["wpa:2.4#task", "portfolio.indicator 2.4"],
    ["alias:temple#how", TEMPLE],
    ["alias:nobody", "partner.unknown"],
    ["share#licence", "portfolio.sharing"],
    ["", "portfolio.network"],
  ])("of %s", (path, expected) => {
    expect(label(path, propsWith({}))).toBe(expected);
  });

  it("of a reflection is its question; a long entry is cut", () => {
    expect(label("look:pupils#text", propsWith({}))).toContain("นักเรียนได้อะไร");
    const long = { entries: [{ ref: "a.1.long", part: "steps", sort: "step", line: [{ text: "ก".repeat(80) }] }] } as unknown as typeof RECORD;
    expect(label("step:a.1.long", propsWith({}, long))).toBe(`${"ก".repeat(60)}…`);
  });
});

describe("what is ready", () => {
  const lines = (said: Said): string[] => {
    const props = propsWith(said);
    return ready(props, problems(props)).map(({ state, text: words }) => `${state} ${words}`);
  };

  it("says what blocks handing in", () => {
    expect(lines({})).toEqual(expect.arrayContaining(["done portfolio.ready_parts 8", "missing problem.step_open 2", "missing problem.look_missing"]));
    expect(lines({ ...STEPS, ...LOOKS }).filter((line) => line.startsWith("missing"))).toEqual([]);
  });

  it("says one line for advice that is the same in many places", () => {
    const found = lines({ ...STEPS, ...LOOKS });
    expect(found.filter((line) => line.includes("wpa_unread"))).toHaveLength(1);
    expect(found).toContain("done portfolio.ready_nobody");
  });

  it("does not say that nobody is named where somebody is", () => {
    const found = lines({ ...STEPS, ...LOOKS, "look:self": { text: "ถามนางสมศรี ใจดี 081-234-5678" } });
    expect(found.some((line) => line.startsWith("advice problem.person_in_text"))).toBe(true);
    expect(found).not.toContain("done portfolio.ready_nobody");
  });
});

describe("progress", () => {
  it("counts chosen parts, and says nothing before the record has come", () => {
    expect(progress(propsWith({ "pick:hours": { inside: false } }))).toBe("portfolio.progress 7 8");
    expect(progress({ ...propsWith({}), content: contentWith() })).toBe("");
  });
});

describe("what changed", () => {
  it("names each item that is not as it was, once", () => {
    const shapes = (values: Said) => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, r: 1 }]));
    const side = (values: Said) => ({ answers: shapes(values), network: shapes(NETWORK), content: contentWith(RECORD) });
    const [before, after] = [side({ ...STEPS, "look:self": { text: "ก" } }), side({ ...STEPS, "look:self": { text: "ข" }, "pick:hours": { inside: false }, "reply:c1": { text: "x" } })];
    const found = changes(before as unknown as Parameters<typeof changes>[0], after as unknown as Parameters<typeof changes>[1], t as Parameters<typeof changes>[2]);
    expect(found).toHaveLength(2);
    expect((found ?? []).join()).toContain("ชั่วโมง PLC");
  });
});

describe("all that was written", () => {
  it("has answers, what was done with comments, statements and reflections", () => {
    const found = text(propsWith({ ...STEPS, ...LOOKS, "did:m.1.comment.c1": { text: "ชวนปู่ย่าแล้ว" }, "wpa:2.4": { task: "ร่วมกับภาคี", result: "", measure: "11 ราย" } }));
    expect(found).toContain("ชวนผู้สูงอายุเล่านิทาน: portfolio.done_partly · มาสองครั้ง");
    expect(found).toContain("กลุ่มไหนยังไม่ได้พูด\nportfolio.did: ชวนปู่ย่าแล้ว");
    expect(found).toContain("portfolio.task: ร่วมกับภาคี");
    expect(found).not.toContain("portfolio.result");
    expect(found).toContain("เริ่มจากคนใกล้");
  });
});
