/** `anatomy` in words: an item's label, what changed, all the teacher wrote, and the sentence to read aloud. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/anatomy/cases.json";
import preset from "../../../tests/golden/anatomy/preset.json";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import type { ItemShape, RoundShape } from "../../types.gen";
import { items as values } from "../golden.fixture";
import { changes } from "./changes";
import type { AnatomyContent } from "./model.gen";
import { aloud, type Say } from "./say";
import { label, text } from "./tell";

const content = preset as AnatomyContent;
const NETWORK = { context: { name: "โรงเรียนบ้านดอนตะวัน" }, "partner:a": { name: "วัด", order: 1 }, "partner:b": { name: "อบต.", order: 2 } };
const FULL = { who: "ครู", what: "สอน", when: "วันพุธ", evidence: "แผน" };
const about = (answers: Record<string, object>, network: Record<string, object> = NETWORK) => ({ content, answers: valuesView(answers), network: valuesView(network), t });
const items = (given: Record<string, object>): Record<string, ItemShape> => Object.fromEntries(Object.entries(given).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }]));
const round = (answers: Record<string, object>): RoundShape => ({ content: content as unknown, answers: items(answers), network: items(NETWORK) }) as RoundShape;

describe("an item is called", () => {
  it.each([
    ["feature:a.goal#example", "มีเป้าหมายเดียวกัน"],
    ["feature:b.goal", "อบต. · มีเป้าหมายเดียวกัน"],
    ["feature:x.merger", "partner.unknown · merger"],
    ["part:a.plan#who", "วางแผนด้วยกัน"],
    ["record:a#date", "บันทึกสิ่งที่ตกลง"],
    ["subject#partner", "anatomy.subject"],
    ["partner:b", "อบต."],
    ["context", "anatomy.network"],
  ])("%s: “%s”", (key, called) => {
    expect(label(key, about({ subject: { partner: "a" } }))).toBe(called);
  });
});

describe("what changed between two rounds", () => {
  const first = { subject: { partner: "a" }, "feature:a.goal": { answer: "partly", example: "คุยกัน" }, "feature:a.lead": { answer: "yes", example: "ผลัดกัน" }, "part:a.plan": { ...FULL, when: "" }, "record:a": { form: "none", reason: "รอ" } };

  it("is said in a sentence each, and only that", () => {
    const second = { ...first, "feature:a.goal": { answer: "yes", example: "คุยกันจริง" }, "feature:a.lead": { answer: "yes", example: "ผลัดกันทุกปี" }, "part:a.plan": FULL, "part:a.action": FULL, "record:a": { form: "mou", date: "2026-11-20", title: "อ่าน" } };
    expect(changes(round(first), round(first), t)).toEqual([]);
    expect(changes(round(first), round(second), t)).toEqual([
      "anatomy.changed_answer มีเป้าหมายเดียวกัน anatomy.partly anatomy.yes", "anatomy.changed_example ยอมรับผู้นำร่วม", "anatomy.changed_part วางแผนด้วยกัน", "anatomy.changed_part ลงมือด้วยกัน", "anatomy.changed_part บันทึกสิ่งที่ตกลง",
    ]);
    expect(changes(round(second), round({ ...second, "feature:a.goal": { answer: "", example: "" } }), t)).toEqual(["anatomy.changed_answer มีเป้าหมายเดียวกัน anatomy.yes anatomy.unanswered"]);
  });

  it("of another partner is its name alone", () => {
    expect(changes(round(first), round({ subject: { partner: "b" }, "feature:b.goal": { answer: "no" } }), t)).toEqual(["anatomy.changed_subject วัด อบต."]);
  });
});

describe("all that was written", () => {
  it("has the chosen partner first, then what is kept of others", () => {
    const said = text(about({ "feature:b.goal": { answer: "no", example: "เคยคุย" }, subject: { partner: "a" }, "feature:a.goal": { answer: "yes", example: " พูดตรงกัน " }, "feature:a.merger": { answer: "unsure", example: "" }, "part:a.plan": { ...FULL, what: "" }, "record:b": { form: "mou", date: "2026-11-20", title: "อ่าน" } }));
    expect(said).toBe([
      "วัด", "มีเป้าหมายเดียวกัน: anatomy.yes\nพูดตรงกัน", "merger: anatomy.unsure", "วางแผนด้วยกัน\nanatomy.who: ครู\nanatomy.when: วันพุธ\nanatomy.evidence: แผน",
      "อบต.", "มีเป้าหมายเดียวกัน: anatomy.no\nเคยคุย", "บันทึกสิ่งที่ตกลง: บันทึกข้อตกลง (MOU) · อ่าน · 2026-11-20",
    ].join("\n\n"));
  });

  it("is nothing where nothing was", () => {
    expect(text(about({}))).toBe("");
  });
});

describe("the sentence to read aloud", () => {
  const words: Record<string, string> = { "anatomy.aloud_both": "{school}กับ {partner} {what}", "anatomy.aloud_parts": "เรา{what}แล้ว", "anatomy.aloud_next": "ที่อยากทำต่อคือ{what}", "anatomy.list_two": "{first} และ{last}", "anatomy.list_more": "{first} {last}" };
  const say: Say = (key, params = {}) => Object.entries(params).reduce((said, [name, value]) => said.replace(`{${name}}`, String(value)), words[key] ?? key);
  const example = cases.find(({ name }) => name === "the finished example");

  it("of the example says what is there and what comes next", () => {
    expect(aloud(content, valuesView(values(example?.answers)), valuesView(values(example?.network)), "clinic000001", say)).toBe(
      "โรงเรียนบ้านดอนตะวันกับ รพ.สต. ดอนตะวัน มีเป้าหมายเดียวกัน ผลัดกันนำ หวังผลระยะยาว ใช้ทรัพยากรร่วมกัน และคุยกันก่อนตัดสินใจ เราวางแผนด้วยกัน แลกข้อมูลกัน และลงมือด้วยกันแล้ว ที่อยากทำต่อคือประเมินผลด้วยกัน และบันทึกสิ่งที่ตกลงไว้เป็นเอกสาร",
    );
  });

  it("holds nothing that the teacher wrote, whatever that is, and no answer that is not yes", () => {
    const SECRET = "ความลับของครู";
    const answers = {
      ...Object.fromEntries(preset.features.map(({ id }, n) => [`feature:a.${id}`, { answer: ["yes", "partly", "no", "unsure"][n % 4], example: SECRET }])),
      ...Object.fromEntries(preset.parts.map(({ id }, n) => [`part:a.${id}`, { ...FULL, who: SECRET, what: SECRET, when: n % 2 ? "" : SECRET, evidence: SECRET }])),
      "record:a": { form: "none", title: SECRET, reason: SECRET, date: "" },
    };
    const said = aloud(content, valuesView(answers), valuesView(NETWORK), "a", say);
    expect(said).not.toContain(SECRET);
    expect(said).toContain("โรงเรียนบ้านดอนตะวันกับ วัด วางหน้าที่และกติกาด้วยกัน หวังผลระยะยาว และคุยกันก่อนตัดสินใจ");
    for (const { say: clause } of preset.features.filter((_, n) => n % 4)) expect(said).not.toContain(clause);
  });

  it("is there before anything is answered, and where names are not", () => {
    expect(aloud(content, valuesView({}), valuesView({}), "a", t)).toMatch(/^anatomy\.aloud_plain anatomy\.our_school partner\.unknown anatomy\.aloud_next /);
  });
});
