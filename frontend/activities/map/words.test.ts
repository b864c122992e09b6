/** A map's items in words: one item's label, everything as plain text, what changed between rounds. */
import { describe, expect, it } from "vitest";
import type { ItemShape, RoundShape } from "../../types.gen";
import { changes } from "./changes";
import { content, memoryView, samplePartners } from "./sample.fixture";
import { label, text } from "./words";

const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join("|");
const partners = samplePartners(3);
const network = { context: { name: "โรงเรียนบ้านดอนตะวัน" }, ...partners, "tie:t1": { a: "p1", b: "p2", line: "แม่" } };
const about = {
  content,
  t,
  network: memoryView(network),
  answers: memoryView({ "q:care": { partner: "p1", text: "เพราะ" }, few: { text: "เล็ก" } }),
};
const round = (net: Record<string, object>, answers: Record<string, object> = {}): RoundShape => {
  const items = (values: Record<string, object>): Record<string, ItemShape> =>
    Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }]));
  return { network: items(net), answers: items(answers), content: content as unknown as RoundShape["content"] } as RoundShape;
};

describe("an item in words", () => {
  it.each([
    ["partner:p1", "เครือข่ายผู้ปกครอง ป.4–ป.6"],
    ["partner:p1#story", "เครือข่ายผู้ปกครอง ป.4–ป.6: map.story"],
    ["partner:zz", "map.no_name"],
    ["tie:t1", "map.tie_between|เครือข่ายผู้ปกครอง ป.4–ป.6|กลุ่มแม่บ้านทอผ้าดอนตะวัน"],
    ["q:care", content.questions[0]!.label],
    ["few", "map.label_few"],
    ["context#name", "map.our_school"],
    ["spot:p1", "map.label_spot|เครือข่ายผู้ปกครอง ป.4–ป.6"],
    ["view", "map.layout"],
  ])("%s", (key, words) => {
    expect(label(key, about)).toBe(words);
  });

  it("an answer to a question its author has removed is not lost", () => {
    const answers = memoryView({ "q:old": { partner: "p1", text: "ฝากครูฝ่ายวิชาการ" } });
    expect(label("q:old", { ...about, answers })).toBe("map.question_gone|old");
    expect(text({ ...about, answers })).toContain("map.question_gone|old\nเครือข่ายผู้ปกครอง ป.4–ป.6\nฝากครูฝ่ายวิชาการ");
    const before = round(network, { "q:old": { partner: "p1", text: "ก" } });
    const after = round(network, { "q:old": { partner: "p1", text: "ข" } });
    before.content = { ...content, questions: [...content.questions, { ...content.questions[0]!, id: "old", label: "คำถามเดิม" }] } as unknown as RoundShape["content"];
    expect(changes(before, after, t)).toEqual(["map.change_answer|คำถามเดิม"]);
  });

  it("a field is named where it is not the name itself", () => {
    expect([label("partner:p1#name", about), label("partner:p1#together", about)]).toEqual(["เครือข่ายผู้ปกครอง ป.4–ป.6", "เครือข่ายผู้ปกครอง ป.4–ป.6: map.together"]);
  });

  it("a name of spaces alone is none", () => {
    expect(label("partner:x", { ...about, network: memoryView({ "partner:x": { name: " \u200b" } }) })).toBe("map.no_name");
  });

  it("the school's card and each partner stand in the plain text with the words that were chosen", () => {
    const school = { name: "โรงเรียนเรา", code: "10020030", grades_from: "k1", grades_to: "p1", province: "กาฬสินธุ์", faith: "mosque" };
    const temple = { ...partners["partner:p1"], name: "มัสยิด", sector: "faith", quality: "strong", direction: "both", frequency: "monthly", forms: ["training"], since: 2019, story: "ละหมาดด้วยกัน" };
    const plain = text({ ...about, network: memoryView({ context: school, "partner:p1": temple }) });
    expect(plain.split("\n").slice(0, 6)).toEqual([
      "โรงเรียนเรา · 10020030 · อ.1–ป.1 · กาฬสินธุ์", "", "1. มัสยิด",
      "   มัสยิดและศาสนสถาน · แน่นแฟ้น · ให้และรับทั้งสองทาง · ทุกเดือน · ฝึกอบรม · 2019", "   map.story: ละหมาดด้วยกัน", "",
    ]);
  });

  it("a tie without words is told by its two ends", () => {
    expect(text({ ...about, network: memoryView({ ...partners, "tie:t1": { a: "p1", b: "p2", line: "" } }) })).toContain("map.tie_between|เครือข่ายผู้ปกครอง ป.4–ป.6|กลุ่มแม่บ้านทอผ้าดอนตะวัน\n");
  });

  it("everything she wrote is in the plain text", () => {
    const plain = text(about);
    for (const part of ["โรงเรียนบ้านดอนตะวัน", "1. เครือข่ายผู้ปกครอง ป.4–ป.6", "3. อสม. หมู่ 4", "แม่", "เพราะ", "เล็ก"])
      expect(plain).toContain(part);
  });
});

describe("what changed between two rounds", () => {
  it("is nothing where nothing did, whatever order a database gives back", () => {
    const turned = Object.fromEntries(Object.entries(network).reverse());
    expect(
      changes(round(network, { "q:care": { partner: "p1", text: "x" } }), round(turned, { "q:care": { text: "x", partner: "p1" } }), t),
    ).toEqual([]);
  });

  const changed = (over: object): string[] => changes(round(network), round({ ...network, "partner:p1": { ...partners["partner:p1"], ...over } }), t);

  it.each([
    ["a choice that was taken back", { frequency: "" }, "map.change_value|เครือข่ายผู้ปกครอง ป.4–ป.6|map.frequency|ทุกเดือน|map.not_said"],
    ["forms", { forms: ["training"] }, "map.change_text|เครือข่ายผู้ปกครอง ป.4–ป.6|map.forms"],
    ["several texts in one sentence", { place: "หมู่ 4", story: "เล่า" }, "map.change_text|เครือข่ายผู้ปกครอง ป.4–ป.6|map.story, map.place"],
  ])("is %s", (_what, over, sentence) => {
    expect(changed(over)).toEqual([sentence]);
  });

  it("is no tie whose partner went with it, nor one whose ends changed places", () => {
    const { "partner:p2": _second, ...rest } = network as Record<string, object>;
    expect(changes(round(network), round(rest), t)).toEqual(["map.change_removed|กลุ่มแม่บ้านทอผ้าดอนตะวัน"]);
    expect(changes(round(network), round({ ...network, "tie:t1": { a: "p2", b: "p1", line: "แม่" } }), t)).toEqual([]);
  });

  it("is told by who came and went, how relations are seen, what was rewritten", () => {
    const next = { ...samplePartners(4), "tie:t2": { a: "p1", b: "p4", line: "" } } as Record<string, object>;
    delete next["partner:p3"];
    next["partner:p1"] = { ...partners["partner:p1"], quality: "strong", together: "ใหม่" };
    next["partner:p2"] = { ...partners["partner:p2"], name: "กลุ่มทอผ้า" };
    expect(changes(round(network), round(next, { "q:care": { partner: "p1", text: "y" } }), t)).toEqual([
      "map.change_added|วัดโพธิ์ศรีดอน",
      "map.change_removed|อสม. หมู่ 4",
      "map.change_value|เครือข่ายผู้ปกครอง ป.4–ป.6|map.quality|map.not_said|แน่นแฟ้น",
      "map.change_text|เครือข่ายผู้ปกครอง ป.4–ป.6|map.together",
      "map.change_name|กลุ่มแม่บ้านทอผ้าดอนตะวัน|กลุ่มทอผ้า",
      "map.change_tie|map.tie_between|เครือข่ายผู้ปกครอง ป.4–ป.6|วัดโพธิ์ศรีดอน",
      "map.change_untie|map.tie_between|เครือข่ายผู้ปกครอง ป.4–ป.6|กลุ่มแม่บ้านทอผ้าดอนตะวัน",
      `map.change_answer|${content.questions[0]!.label}`,
    ]);
  });
});
