/** `threes` in words: an item's label, what changed, how far the lanes reach, and all the teacher wrote. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/threes/cases.json";
import preset from "../../../tests/golden/threes/preset.json";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import type { ItemShape, RoundShape } from "../../types.gen";
import { items as values } from "../golden.fixture";
import { changes } from "./changes";
import type { Act, ThreesContent } from "./model.gen";
import { NO_ACT } from "./model.gen";
import { readPlan } from "./plan";
import { daysInWords, linksInWords } from "./say";
import { label, ready, text } from "./tell";

const content = preset as ThreesContent;
const example = cases.find(({ name }) => name === "the finished example");
const ANSWERS = values(example?.answers) as Record<string, object>;
const NETWORK = values(example?.network) as Record<string, object>;
const about = (answers: Record<string, object>, network: Record<string, object> = NETWORK) => ({ content, answers: valuesView(answers), network: valuesView(network), t });
const items = (given: Record<string, object>): Record<string, ItemShape> => Object.fromEntries(Object.entries(given).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }]));
const round = (answers: Record<string, object>): RoundShape => ({ content: content as unknown, answers: items(answers), network: items(NETWORK) }) as RoundShape;
const changed = (after: Record<string, object>): string[] => changes(round(ANSWERS), round(after), t) ?? [];

describe("an item is called", () => {
  it.each([
    ["vision#text", "threes.sentence"],
    ["lane:synergy", "รวมจุดแข็ง"],
    ["with:temple000001", "threes.item_with วัดโพธิ์ศรีดอน"],
    ["word:exwordread01", "threes.item_word อ่านคล่อง"],
    ["asset:exassettempl#need", "วัดโพธิ์ศรีดอน · มีศาลากว้าง มีเสียงตามสายทุกเช้า"],
    ["asset:gone", "partner.unknown"],
    ["act:exactleafdye#owner", "วันสีจากใบไม้ แม่ ๆ สอนย้อม"],
    ["act:gone", "threes.act_unnamed"],
    ["use:exassetweave.exactleafdye", "threes.item_link กลุ่มแม่บ้านทอผ้าดอนตะวัน · รู้ว่าใบไม้ไหนให้สีอะไร และทำอย่างไรไม่ตก วันสีจากใบไม้ แม่ ๆ สอนย้อม"],
    ["serve:exwordread01.exactlabels1", "threes.item_link อ่านคล่อง อ่านฉลากยาให้เป็น สอนปู่ย่าตอนเย็น"],
    ["partner:temple000001", "วัดโพธิ์ศรีดอน"],
    ["context", "โรงเรียนบ้านดอนตะวัน"],
  ])("%s: “%s”", (key, called) => {
    expect(label(key, about(ANSWERS))).toBe(called);
  });
});

describe("between two rounds", () => {
  it("says nothing of what is the same, and of an order", () => {
    expect(changed(ANSWERS)).toEqual([]);
    expect(changed({ ...ANSWERS, "act:exactleafdye": { ...ANSWERS["act:exactleafdye"], order: 9 } })).toEqual([]);
  });

  it("says what is written anew, added and taken out, and that links have changed", () => {
    const { "word:exwordhome01": _, "asset:exassetfarms": _farm, "use:exassetweave.exactleafdye": _use, ...rest } = ANSWERS;
    expect(changed({
      ...rest,
      vision: { ...ANSWERS["vision"], text: "เด็กอ่านคล่อง", people: 20 },
      "word:new": { text: "เด็ก", order: 9 },
      "act:exactleafdye": { ...ANSWERS["act:exactleafdye"], date: "2027-01-19" },
      "act:new": { text: "ค่ายอ่าน", order: 9 },
    })).toEqual([
      "threes.changed_sentence", "threes.changed_origin", "threes.changed_word_in เด็ก", "threes.changed_word_out รู้จักบ้านตัวเอง",
      "threes.changed_anew วันสีจากใบไม้ แม่ ๆ สอนย้อม", "threes.changed_in ค่ายอ่าน",
      "threes.changed_out ร้านเกษตรรุ่งเรือง · มีแปลงทดลองและเมล็ดพันธุ์", "threes.changed_links",
    ]);
  });

  it("a partner who joined in the sentence is a change of where it comes from", () => {
    expect(changed({ ...ANSWERS, "with:clinic000001": { on: true } })).toEqual(["threes.changed_origin"]);
  });
});

describe("how far the lanes reach", () => {
  const told = (answers: Record<string, object>): string[] => linksInWords(readPlan(valuesView(answers), valuesView(NETWORK)), valuesView(NETWORK), t).map(({ text: said, done }) => `${done ? "done" : "waits"} ${said}`);

  it("is said in three sentences: words, strengths, what waits", () => {
    expect(told(ANSWERS)).toEqual([
      "done threes.links_words threes.links_word อ่านคล่อง 2, threes.links_word รู้จักบ้านตัวเอง 1, threes.links_word ผู้ใหญ่ทุกบ้านเป็นครู 2",
      "done threes.links_used 3 4",
      "waits threes.links_waiting ร้านเกษตรรุ่งเรือง",
    ]);
  });

  it("names the words that no activity serves, and says nothing before there is an activity", () => {
    const { "serve:exwordhome01.exactleafdye": _, ...unserved } = ANSWERS;
    expect(told(unserved)[0]).toBe("waits threes.links_unserved รู้จักบ้านตัวเอง");
    expect(told({ "word:a": { text: "ก", order: 1 }, "asset:a": { partner: "temple000001", can: "ศาลา", need: "ที่อ่าน", order: 1 } })).toEqual([]);
  });
});

it.each<[Partial<Act>, string]>([
  [{}, ""],
  [{ date: "2026-12-25" }, "25 ธ.ค. 2569"],
  [{ date: "2026-12-25", until: "2026-12-25" }, "25 ธ.ค. 2569"],
  [{ date: "2026-12-25", until: "2027-01-02" }, "threes.days 25 ธ.ค. 2569 2 ม.ค. 2570"],
  [{ until: "2027-01-02" }, ""],
])("the days of %j: “%s”", (act, said) => {
  expect(daysInWords({ ...NO_ACT, ...act }, "th", t)).toBe(said);
});

it("all that was written can be copied, lane by lane", () => {
  const parts = text(about(ANSWERS)).split("\n\n");
  expect(parts[0]?.split("\n").slice(0, 4)).toEqual(["เห็นภาพเดียวกัน", "เด็กดอนตะวันอ่านคล่อง รู้จักบ้านตัวเอง และมีผู้ใหญ่ทุกบ้านเป็นครู", "threes.words: อ่านคล่อง, รู้จักบ้านตัวเอง, ผู้ใหญ่ทุกบ้านเป็นครู", "threes.with_names เครือข่ายผู้ปกครอง ป.4–ป.6, อสม. หมู่ 4, วัดโพธิ์ศรีดอน"]);
  expect(parts[1]).toContain("- วัดโพธิ์ศรีดอน\nมีศาลากว้าง มีเสียงตามสายทุกเช้า\nภาษาไทย ป.5 · ที่อ่านให้คนนอกห้องเรียนฟัง\nthrees.used_in อ่านให้ฟังที่ศาลา ทุกศุกร์สุดท้ายของเดือน");
  expect(parts[2]).toContain("- วันสีจากใบไม้ แม่ ๆ สอนย้อม\nคนในชุมชนเป็นครู\nthrees.begins: 2027-01-12\nthrees.owner: ครูวิทยาศาสตร์");
  expect(text(about({}))).toBe("");
});

it("what is to be told of last time is a line that leads there", () => {
  const asked = { ...ANSWERS, "act:old": { text: "ค่ายอ่าน", became: "asked", order: 9 } };
  const lines = ready({ ...about(asked), block: { minimum: 0 } } as unknown as Parameters<typeof ready>[0], []);
  expect(lines.map(({ state, path }) => `${state} ${path}`)).toEqual(["done ", "done ", "done ", "advice asset:exassetfarms#need", "advice act:old#became"]);
});
