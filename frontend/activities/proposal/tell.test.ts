/** A proposal in words: what an item is called, what is ready, and all that was written. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/proposal/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { problem } from "../problem";
import type { ProposalContent, ProposalWord } from "./model.gen";
import type { Say } from "./say";
import { label, progress, ready, text } from "./tell";

const content = preset as ProposalContent;
const ANSWERS = {
  title: { text: "สวนครัวริมรั้ว" },
  problem: { text: "ผักแพง" },
  mentor: { role: "ศึกษานิเทศก์", partner: "p1" },
  area: { place: "บ้านดอนตะวัน", province: "กาฬสินธุ์", people: "ชั้น ป.4", count: 24 },
  "with:p1": { does: " ให้เมล็ด " },
  "activity:a": { text: "ลงแปลง", date: "2027-01-12", owner: "ครูเกษตร", partner: "p1", order: 1 },
  "indicator:i": { text: "แปลงผัก", unit: "แปลง", now: "0", target: "6", how: "นับ", order: 1 },
  "budget:b": { text: "เมล็ด", category: "goods", qty: "15", unit: "ซอง", times: "1", price: "20", source: "ask", order: 1 },
  pitch: { date: "2027-02-05", place: "หอประชุม" },
  "result:i": { actual: "5" },
  "spent:ask": { amount: "1250.5" },
  follow: { text: "ปลูกต่อ" },
};
const props = (answers: Record<string, object> = ANSWERS, more: object = {}) =>
  ({ content, answers: valuesView(answers), network: valuesView({ "partner:p1": { name: "อบต. ดอนตะวัน" } }), t: t as Say, stage: "pitch", ...more }) as unknown as KindProps<ProposalContent, ProposalWord>;

describe("an item", () => {
  it.each([
    ["title#text", "proposal.title"],
    ["problem", "proposal.problem"],
    ["area#people", "proposal.area"],
    ["mentor#role", "proposal.mentor"],
    ["with", "proposal.partners"],
    ["with:p1#does", "proposal.does_of อบต. ดอนตะวัน"],
    ["with:p9", "proposal.does_of partner.unknown"],
    ["activity", "proposal.activities"],
    ["activity:a#owner", "proposal.activity: ลงแปลง"],
    ["activity:gone", "proposal.activity: proposal.no_words"],
    ["indicator", "proposal.indicators"],
    ["indicator:i#how", "proposal.indicators: แปลงผัก"],
    ["budget", "proposal.budget"],
    ["budget:b#price", "proposal.line: เมล็ด"],
    ["pitch#date", "proposal.pitch"],
    ["sent#to", "proposal.sent"],
    ["result:i#actual", "proposal.actual: แปลงผัก"],
    ["spent:school#amount", "proposal.spent: proposal.source_school"],
    ["follow#text", "proposal.follow"],
    ["partner:p1", "อบต. ดอนตะวัน"],
    ["partner:p9", "partner.unknown"],
    ["tie:x", "proposal.network"],
  ])("%s is called %s", (path, said) => {
    expect(label(path, props())).toBe(said);
  });
});

describe("beside the button", () => {
  it("one line says that all is there for the stage", () => {
    expect(ready(props(), []).map((line) => line.text)).toEqual(["proposal.ready_all 2"]);
    expect(ready(props(), [problem("title#text", "title_missing")].map((gap) => ({ ...gap, blocking: false }))).map((line) => line.text)).toEqual(["proposal.ready_all 2"]);
  });

  it("four places are named, each once, and the rest is counted", () => {
    const gaps = ["title#text", "title#text", "problem#text", "with", "activity", "indicator", "budget"].map((path) => problem(path, "line_incomplete"));
    expect(ready(props(), gaps)).toMatchObject([
      { state: "missing", text: "proposal.title", path: "title#text" },
      { state: "missing", text: "proposal.problem", path: "problem#text" },
      { state: "missing", text: "proposal.partners", path: "with" },
      { state: "missing", text: "proposal.activities", path: "activity" },
      { state: "missing", text: "proposal.ready_more 2", path: "indicator" },
    ]);
  });

  it.each([["write", "1 6"], ["region", "4 6"], ["done", "6 6"]])("the stage %s is told as %s", (stage, said) => {
    expect(progress(props(ANSWERS, { stage }))).toBe(`proposal.stage_of ${said}`);
  });

  it("a course that ends earlier has fewer stages, also for work that went further", () => {
    expect(progress(props(ANSWERS, { stage: "run", content: { ...content, last: "revise" } }))).toBe("proposal.stage_of 3 3");
  });
});

it("all that was written is in its text, a thing a line, and sums beside it", () => {
  expect(text(props()).split("\n")).toEqual([
    "proposal.title: สวนครัวริมรั้ว",
    "proposal.problem: ผักแพง",
    "proposal.mentor: ศึกษานิเทศก์ · อบต. ดอนตะวัน",
    "proposal.area: บ้านดอนตะวัน · กาฬสินธุ์ · ชั้น ป.4 · 24",
    "อบต. ดอนตะวัน: ให้เมล็ด",
    "ลงแปลง · 12 Jan 2027 · ครูเกษตร · อบต. ดอนตะวัน",
    "แปลงผัก · proposal.from_to 0 6 แปลง · นับ · 5",
    "ค่าวัสดุ · เมล็ด · proposal.sums 15 ซอง 1 20 · 300.00 · proposal.source_ask",
    "proposal.source_ask: 300.00",
    "proposal.source_school: 0.00",
    "proposal.source_partner: 0.00",
    "proposal.pitch: 2027-02-05 · หอประชุม",
    "proposal.spent proposal.source_ask: 1,250.50",
    "proposal.follow: ปลูกต่อ",
  ]);
  expect(text(props({}))).toBe("");
});
