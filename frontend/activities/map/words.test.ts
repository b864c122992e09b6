import { describe, expect, it } from "vitest";
import type { ItemShape, RoundShape } from "../../types.gen";
import { changes } from "./changes";
import { progress, ready } from "./ready";
import { problems } from "./rules";
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

describe("the lines beside the button", () => {
  const props = (net: Record<string, object>, answers: Record<string, object> = {}) =>
    ({ content, t, network: memoryView(net), answers: memoryView(answers), block: { minimum: 3 } }) as unknown as Parameters<
      typeof ready
    >[0];
  const lines = (shown: ReturnType<typeof props>) => ready(shown, problems({ ...shown, minimum: 3 }));
  const states = (found: ReturnType<typeof ready>): string[] => found.map((line) => `${line.state} ${line.path}`);

  it("an empty map misses its partners and its answers", () => {
    expect(states(lines(props({})))).toEqual(["missing whole", "missing q:care#partner"]);
  });

  it("what is only better told is advice", () => {
    const found = lines(
      props(
        { ...partners, "partner:p2": { ...partners["partner:p2"], quality: "strained", direction: "both" } },
        { "q:care": { partner: "p1", text: "x" }, "q:bridge": { text: "x" } },
      ),
    );
    expect(states(found)).toEqual(["done ", "done ", "advice partner:p1#quality", "advice partner:p1#together", "advice partner:p2#story"]);
  });

  it("what the evidence page lacks is recommended, until it is told", () => {
    const told = Object.fromEntries(Object.entries(partners).map(([key, value]) => [key, { ...value, together: "อ่านด้วยกัน", change: key === "partner:p2" ? "" : "อ่านคล่อง" }]));
    expect(lines(props(told)).map(({ state, text: said, path }) => [state, said, path])).toContainEqual(["advice", "map.ready_untold|1|กลุ่มแม่บ้านทอผ้าดอนตะวัน", "partner:p2#change"]);
    const all = Object.fromEntries(Object.entries(told).map(([key, value]) => [key, { ...value, change: "อ่านคล่อง" }]));
    expect(lines(props(all)).map(({ text: said }) => said)).toContain("map.ready_told");
  });

  it("progress counts partners", () => {
    expect(progress(props({}))).toBe("");
    expect(progress(props(partners))).toBe("map.progress|3");
  });
});
