/** `benefit` in words: an item's label, what changed, and all the teacher wrote. Figures and lines: golden.test.ts. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/benefit/cases.json";
import preset from "../../../tests/golden/benefit/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { ItemShape, RoundShape } from "../../types.gen";
import { items as values } from "../golden.fixture";
import { changes } from "./changes";
import { betweenEach } from "./giving";
import type { BenefitContent, BenefitWord } from "./model.gen";
import { headInWords, standingInWords } from "./say";
import { label, ready, text } from "./tell";

const content = preset as BenefitContent;
const NETWORK = { "partner:a": { name: "วัด", order: 1 }, "partner:b": { name: "อบต.", order: 2 } };
const H = (seen = "เห็น 3 ครั้ง") => ({ state: "happened", seen });
const E = { state: "expected", seen: "" };
const items = (given: Record<string, object>): Record<string, ItemShape> => Object.fromEntries(Object.entries(given).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }]));
const round = (answers: Record<string, object>, network: Record<string, object> = NETWORK): RoundShape => ({ content: content as unknown, answers: items(answers), network: items(network) }) as RoundShape;
const changed = (before: Record<string, object>, after: Record<string, object>, network?: Record<string, object>): string[] => changes(round(before), round(after, network), t) ?? [];
const about = (answers: Record<string, object>, network: Record<string, object> = NETWORK) => ({ content, answers: valuesView(answers), network: valuesView(network), t });

describe("an item is called", () => {
  it.each([
    ["get:a.work#seen", "วัด · benefit.get: ลองทำงานจริง"],
    ["give:b.merger", "อบต. · benefit.give: merger"],
    ["get:x.work", "partner.unknown · benefit.get: ลองทำงานจริง"],
    ["partner:a", "วัด"],
    ["differs:b", "อบต."],
    ["ask#text", "benefit.asked"],
    ["back", "benefit.given_back"],
    ["context", "benefit.network"],
  ])("%s: “%s”", (key, called) => {
    expect(label(key, about({}))).toBe(called);
  });
});

describe("between two rounds", () => {
  it("says which states changed, in both words, and which lines are written anew", () => {
    expect(changed({ "get:a.work": E, "give:a.skills": H() }, { "get:a.work": H(), "give:a.skills": H("สอน 25 คน"), "get:b.resources": E })).toEqual([
      "benefit.changed_cell วัด · benefit.get · ลองทำงานจริง benefit.state_expected benefit.state_happened",
      "benefit.changed_seen วัด · benefit.give · ความรู้ ทักษะ",
      "benefit.changed_cell อบต. · benefit.get · ของและทุน benefit.state_none benefit.state_expected",
    ]);
  });

  it("says nothing of what is the same, and of a line that is kept but not shown", () => {
    expect(changed({ "get:a.work": { ...E, seen: "ดูงาน" }, ask: { benefit: "work" } }, { "get:a.work": E, ask: { benefit: "work", partner: "", text: "", date: "" } })).toEqual([]);
  });

  it("names a removed partner, and the two answers", () => {
    expect(changed({ "get:b.work": E, "back": {} }, { ask: { benefit: "work" }, back: { partner: "a", text: "ทำป้าย" } }, { "partner:a": NETWORK["partner:a"] })).toEqual(["benefit.changed_removed อบต.", "benefit.changed_ask", "benefit.changed_back"]);
  });

  it("tells also of a benefit that the author took away", () => {
    expect(changed({ "get:a.merger": E }, {})).toEqual(["benefit.changed_cell วัด · benefit.get · merger benefit.state_expected benefit.state_none"]);
  });
});

describe("in a sentence", () => {
  const sentence = (answers: Record<string, object>): string => betweenEach(valuesView(answers), valuesView(NETWORK), content).map((one) => standingInWords(one, t))[0] ?? "";

  it.each<[Record<string, object>, string]>([
    [{ "get:a.work": H(), "give:a.work": H() }, "benefit.say_two_way"],
    [{ "get:a.work": H(), "get:a.skills": H() }, "benefit.say_they_only 2"],
    [{ "get:a.work": H(), "give:a.work": E }, "benefit.say_they_hoped 1"],
    [{ "give:a.work": H() }, "benefit.say_we_only 1"],
    [{ "give:a.work": H(), "get:a.work": E }, "benefit.say_we_hoped 1"],
    [{ "give:a.work": E }, "benefit.say_hoped"],
    [{}, "benefit.say_none"],
  ])("%j: “%s”", (answers, said) => {
    expect(sentence(answers)).toBe(said);
  });

  it("the head counts partners by direction, and says nothing of a direction that nobody has", () => {
    const all = betweenEach(valuesView({ "get:a.work": H(), "give:a.work": H(), "get:b.work": H() }), valuesView(NETWORK), content);
    expect(headInWords(all, t)).toBe("benefit.head_two_way 1 2 · benefit.head_they_only 1 · benefit.head_counted");
    expect(headInWords(betweenEach(valuesView({ "get:a.work": E }), valuesView(NETWORK), content), t)).toBe("benefit.head_none");
  });
});

it("all that was written can be copied, partner by partner, then the two answers", () => {
  const example = cases.find(({ name }) => name === "the finished example");
  const said = text(about(values(example?.answers) as Record<string, object>, values(example?.network) as Record<string, object>));
  expect(said.split("\n\n")[6]).toBe("อบต. ดอนตะวัน\nbenefit.get: ของและทุน (benefit.state_happened) รถรับส่งค่าย 2 เที่ยว\nbenefit.get: ช่วยด้านเทคนิค (benefit.state_expected)");
  expect(said.split("\n\n").at(-1)).toBe("benefit.given_back\nร้านเกษตรรุ่งเรือง\nนักเรียน ม.1 ทำป้ายวิธีปลูกผักติดหน้าร้าน จากวิชาภาษาไทย");
  expect(text(about({}))).toBe("");
});

it("the list beside the button leads to each gap, and to a difference from the map", () => {
  const network = { ...NETWORK, "partner:a": { ...NETWORK["partner:a"], direction: "they_give" } };
  const props = { ...about({ "get:a.work": H(), "give:a.work": H(), "get:b.work": H("") }, network), block: { minimum: 2 } } as unknown as KindProps<BenefitContent, BenefitWord>;
  expect(ready(props, []).map(({ state, path }) => `${state} ${path}`)).toEqual(["done ", "missing get:b.work#seen", "missing ask#benefit", "advice partner:a#direction", "advice back#partner"]);
});
