/** A review in words: an item's label, what is ready, what changed, and all the teacher wrote. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/aar/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps, Ready } from "../../kind";
import { valuesView } from "../../state/view";
import type { ItemShape, RoundShape } from "../../types.gen";
import type { AarContent, AarWord } from "./model.gen";
import { changes } from "./changes";
import { label, offeredWpa, progress, ready, text } from "./tell";

const note = (question: string, words: string, order: number, group = "", voice = "") => ({ question, group, voice, text: words, order });
const step = (words: string, more: object = {}) => ({ text: words, responsible: "", date: "", partner: "", order: 1, ...more });
const MEETING = { heard: "meeting", date: "2026-11-20", place: "ศาลา", role: "ผู้ดำเนินการ", people: { pupils: 3 } };
const HEARD = Object.fromEntries(preset.groups.map(({ id }, n) => [`note:h${String(n)}`, note("picture", `เสียง ${id}`, n, id)]));
const ALL = { meeting: MEETING, ...HEARD, "note:s": note("stuck", "คนสอนไม่พอ", 9), "step:a": step("ชวนวัด", { responsible: "ครู", date: "2026-12-01", partner: "p1" }), "link:s.a": { note: "s", step: "a" } };
const NETWORK = { "partner:p1": { name: "วัดโพธิ์ศรีดอน" } };

const propsOf = (values: Record<string, object>, content: AarContent = preset): KindProps<AarContent, AarWord> =>
  ({ block: { wpa: ["2.4", "3.2"] }, content, answers: valuesView(values), network: valuesView(NETWORK), t }) as unknown as KindProps<AarContent, AarWord>;
const states = (lines: Ready[]): string[] => lines.map(({ state, path, text: words }) => [state, path || words].join(" "));
const round = (values: Record<string, object>, gone: string[] = []): RoundShape =>
  ({ answers: Object.fromEntries(Object.entries(values).map(([key, v]): [string, ItemShape] => [key, { v: v as ItemShape["v"], r: 1, gone: gone.includes(key) }])) }) as unknown as RoundShape;

describe("an item is called", () => {
  const called = (key: string, values: Record<string, object> = ALL): string => label(key, propsOf(values));

  it.each([
    ["meeting#place", "aar.meeting"],
    ["steps", preset.steps],
    ["question:help", `aar.question_n 2 ${preset.questions[1]?.label ?? ""}`],
    ["question:picture#pupils", `aar.question_n 1 ${preset.questions[0]?.label ?? ""} · ${preset.groups[0]?.label ?? ""}`],
    ["note:s#text", "aar.note_n คนสอนไม่พอ"],
    ["step:a", "aar.step_n ชวนวัด"],
    ["link:s.a", "aar.link_n คนสอนไม่พอ ชวนวัด"],
    ["partner:p1", "วัดโพธิ์ศรีดอน"],
    ["partner:nobody", "aar.network"],
  ])("%s: %s", (key, words) => {
    expect(called(key)).toBe(words);
  });

  it.each([
    ["a letter keeps its marks, or goes with them", `${"ก".repeat(57)}น้ำ ยาวมาก`, "ก".repeat(57)],
    ["no half of an emoji is left", `${"ก".repeat(57)}🙂🙂🙂`, "ก".repeat(57)],
    ["no vowel is left that stands before its letter", `${"ก".repeat(57)}เกมที่ชอบ`, "ก".repeat(57)],
    ["sixty are not too long", "ก".repeat(60), "ก".repeat(60)],
  ])("by its first words where it is long: %s", (_why, words, cut) => {
    expect(called("note:long", { "note:long": note("help", words, 1) })).toBe(`aar.note_n ${cut}${cut === words ? "" : "…"}`);
  });

  it("in one line", () => {
    expect(called("note:two", { "note:two": note("help", " สอง\n บรรทัด ", 1) })).toBe("aar.note_n สอง บรรทัด");
  });
});

describe("progress", () => {
  it("counts the groups that were heard", () => {
    expect(progress(propsOf({}))).toBe("aar.progress 4 0");
    expect(progress(propsOf(ALL))).toBe("aar.progress_all 4");
  });

  it("is not told where no question is asked of groups", () => {
    expect(progress(propsOf({}, { ...preset, questions: preset.questions.map((question) => ({ ...question, split: false })) }))).toBe("");
  });
});

describe("the lines beside the button", () => {
  it("of an empty review name every gap", () => {
    expect(states(ready(propsOf({}), []))).toEqual(["missing meeting#heard", "missing question:picture#pupils", "missing question:stuck", "missing steps"]);
  });

  it("of a whole one are done", () => {
    expect(states(ready(propsOf(ALL), []))).toEqual(["done aar.ready_heard", "done aar.ready_groups", "done aar.ready_linked", "done aar.ready_responsible"]);
  });

  it("want a step that answers a difficulty", () => {
    const { "link:s.a": _link, ...apart } = ALL;
    expect(states(ready(propsOf(apart), []))).toContain("missing steps");
  });

  it("name the first step that nobody is responsible for, or that has no words", () => {
    expect(states(ready(propsOf({ ...ALL, "step:a": step("ชวนวัด") }), []))).toContain("missing step:a#responsible");
    expect(states(ready(propsOf({ ...ALL, "step:a": step("", { responsible: "ครู" }) }), []))).toContain("missing step:a#text");
  });

  it("advise a date, and a whole meeting card where the indicator of exchange is wanted", () => {
    const open = { ...ALL, meeting: { ...MEETING, place: "" }, "step:a": step("ชวนวัด", { responsible: "ครู" }) };
    expect(states(ready(propsOf(open), [])).slice(-2)).toEqual(["advice step:a#date", "advice meeting#place"]);
    const elsewhere = { ...propsOf(open), block: { wpa: ["2.4"] } } as unknown as KindProps<AarContent, AarWord>;
    expect(states(ready(elsewhere, [])).at(-1)).toBe("advice step:a#date");
  });
});

it("the indicator of exchange is offered once the meeting card is whole", () => {
  expect(offeredWpa(valuesView({}), ["2.4", "3.2"])).toEqual(["2.4"]);
  expect(offeredWpa(valuesView({ meeting: MEETING }), ["2.4", "3.2"])).toEqual(["2.4", "3.2"]);
});

describe("what changed between two rounds", () => {
  it("is nothing where nothing did; another place in the list is nothing", () => {
    expect(changes(round(ALL), round({ ...ALL, "note:s": note("stuck", "คนสอนไม่พอ", 1) }), t)).toEqual([]);
  });

  it("counts notes and steps that came, went and were rewritten", () => {
    const after = { ...ALL, "note:s": note("stuck", "ห้องไม่พอ", 9), "note:new": note("help", "ช่วยสอน", 10), "step:b": step("นัดประชุม") };
    expect(changes(round(ALL), round(after, ["note:h0"]), t)).toEqual(["aar.added_note 1", "aar.changed_note 1", "aar.removed_note 1", "aar.added_step 1"]);
  });

  it("tells of links and of the meeting card", () => {
    expect(changes(round(ALL), round({ ...ALL, meeting: { ...MEETING, place: "โรงอาหาร" } }, ["link:s.a"]), t)).toEqual(["aar.changed_links", "aar.changed_meeting"]);
  });
});

describe("the plain text", () => {
  it("has everything she wrote, under its question and its group", () => {
    const plain = text(propsOf({ ...ALL, "note:v": note("help", "ช่วยสอน", 10, "", "อสม.") }));
    expect(plain).toContain(`1. ${preset.questions[0]?.label ?? ""}\n${preset.groups[0]?.label ?? ""}\n- เสียง pupils`);
    expect(plain).toContain("- ช่วยสอน (อสม.)");
    expect(plain).toContain("- ชวนวัด\naar.because คนสอนไม่พอ\naar.responsible: ครู\naar.by: 2026-12-01\naar.with_partner: วัดโพธิ์ศรีดอน");
  });

  it("loses no note whose question is gone", () => {
    expect(text(propsOf({ "note:x": note("gone", "เขียนไว้นานแล้ว", 1) }))).toContain("- เขียนไว้นานแล้ว");
  });
});
