/** A plan in words: what an item is called, all that was written, what changed between rounds, days and numbers. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/plan/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { RoundShape } from "../../types.gen";
import { changes } from "./changes";
import { NO_CALENDAR_EVENT, type PlanContent, type PlanWord } from "./model.gen";
import { besideDay, cellInWords, countInWords, daysInWords, either, kindInWords, monthInWords, numberInWords, yearInMonths, type Say } from "./say";
import { label, progress, text } from "./tell";

const content = preset as PlanContent;
const ANSWERS = {
  "duty:run": { state: "done", who: "หัวหน้าวิชาการ", evidence: "คำสั่ง" },
  "event:a": { text: "ตรวจสายตา", date: "2027-01-12", until: "2027-02-05", owner: "ครูอนามัย", partner: "p1", order: 1 },
  range: { first: 2025, last: 2026, kind: "fiscal", called: null },
  "cell:aim.2025": { target: "18", actual: "17", note: "ย้ายเข้า" },
  "cue:c": { when: "ฝนตก", will: "ย้าย", order: 1 },
  "met:m": { when: "นัด", will: "ถาม", answer: "did", text: "มาครบ", order: 1 },
};
const props = (answers: Record<string, object> = ANSWERS, say: Say = t as Say) =>
  ({ content, answers: valuesView(answers), network: valuesView({ "partner:p1": { name: "รพ.สต." } }), t: say }) as unknown as KindProps<PlanContent, PlanWord>;
/** Words in Thai, so that days beside them are. */
const thai = ((key: string, params = {}) => (key === "plan.years" ? "แผนหลายปี" : t(key, params))) as Say;

describe("an item", () => {
  it.each([
    ["duty:run#state", "ประสานและจัดกิจกรรมความร่วมมือของโรงเรียน"],
    ["event:a#owner", "12 Jan – 5 Feb 2027 ตรวจสายตา"],
    ["event:gone", "plan.no_words"],
    ["calendar", "plan.calendar_of"],
    ["range#last", "plan.years"],
    ["measure:aim#text", "ผลที่อยากเห็น"],
    ["cell:aim.2025#target", "ผลที่อยากเห็น 2025"],
    ["cell:fame.2025", "fame 2025"],
    ["cue:c#will", "plan.cues: ฝนตก"],
    ["met:m", "plan.earlier_card: นัด"],
    ["partner:p1", "รพ.สต."],
    ["partner:p9", "partner.unknown"],
    ["tie:x", "plan.network"],
  ])("%s is called %s", (path, said) => {
    expect(label(path, props())).toBe(said);
  });

  it("has its days and years in the language of the words", () => {
    expect(label("cell:aim.2025", props(ANSWERS, thai))).toBe("ผลที่อยากเห็น 2568");
    expect(label("event:a", props(ANSWERS, thai))).toBe("12 ม.ค. – 5 ก.พ. 2570 ตรวจสายตา");
    expect(either(thai, (language) => language)).toBe("th");
  });
});

it("all that was written is in its text, a thing a line", () => {
  expect(text(props(ANSWERS, thai)).split("\n")).toEqual([
    "ประสานและจัดกิจกรรมความร่วมมือของโรงเรียน: plan.state_done · หัวหน้าวิชาการ · คำสั่ง",
    "12 ม.ค. – 5 ก.พ. 2570 · ตรวจสายตา · ครูอนามัย · รพ.สต.",
    "plan.counted 2568–2569 2",
    "นักเรียนที่อ่านคล่องก่อนขึ้น ป.4 (คน): 2568 18 / 17 ย้ายเข้า",
    "plan.when ฝนตก plan.will ย้าย",
    "plan.earlier_card: นัด – ถาม · plan.met_did · มาครบ",
  ]);
  expect(text(props({}))).toBe("");
});

it("its progress is how much is in the calendar", () => {
  expect([progress(props()), progress(props({}))]).toEqual(["plan.events_n 1", ""]);
});

describe("in words", () => {
  it("a month, a fiscal year, days, and what stands beside a day's number", () => {
    const long = { ...NO_CALENDAR_EVENT, date: "2027-01-12", until: "2027-02-05" };
    expect([monthInWords("2026-12", "th"), yearInMonths(2027, "th")].map((said) => said.replaceAll("\u00a0", " "))).toEqual(["ธ.ค. 2569", "ต.ค. 2569 – ก.ย. 2570"]);
    expect([daysInWords(long, "en"), daysInWords(NO_CALENDAR_EVENT, "en")]).toEqual(["12 Jan – 5 Feb 2027", ""]);
    expect([besideDay({ ...long, until: "" }, "th"), besideDay(long, "th")]).toEqual(["อังคาร", "อังคาร – 5\u00a0ก.พ."]);
  });

  it("years and their kind", () => {
    expect(countInWords(2025, 2030, "th", t as Say)).toBe("plan.counted 2568–2573 6");
    expect(kindInWords("academic", content, "th", t as Say).replaceAll("\u00a0", " ")).toBe("plan.kind_academic 16 พ.ค. – 15 พ.ค.");
  });

  it.each([["15000", "15,000"], ["21750.50", "21,750.50"], ["ราว 12", "ราว 12"], ["", ""]])("the number “%s” is “%s”", (stored, said) => {
    expect(numberInWords(stored)).toBe(said);
  });

  it("a cell says both of its numbers, and nothing where there is none", () => {
    const cell = (target: string, actual: string): string => cellInWords({ target, actual, note: "" });
    expect([cell("4", "4"), cell("8", ""), cell("", "3"), cell("", " ")]).toEqual(["4 / 4", "8 / –", "– / 3", ""]);
  });
});

describe("between two rounds", () => {
  const round = (answers: Record<string, object>): RoundShape => ({ content: preset, network: {}, answers: Object.fromEntries(Object.entries(answers).map(([key, v]) => [key, { v, r: 1, gone: false }])) }) as unknown as RoundShape;

  it("nothing is said where nothing changed", () => {
    expect(changes(round(ANSWERS), round(ANSWERS), t as Say)).toEqual([]);
  });

  it("duties, events, years, numbers and cards are told, each once", () => {
    const { "event:a": old, "cue:c": _, ...rest } = ANSWERS;
    const now = { ...rest, "duty:run": { ...ANSWERS["duty:run"], state: "doing" }, "event:a": { ...old, owner: "ครูพละ" }, "event:b": { text: "ใหม่", order: 2 }, range: { ...ANSWERS.range, last: 2027 }, "cell:aim.2025": { target: "19" }, "cell:aim.2026": { target: "20" } };
    expect(changes(round(ANSWERS), round(now), t as Say)).toEqual([
      "plan.changed_duty ประสานและจัดกิจกรรมความร่วมมือของโรงเรียน plan.state_done plan.state_doing",
      "plan.changed_events 1 1 0",
      "plan.changed_range plan.counted 2025–2027 3",
      "plan.changed_cells 2",
      "plan.changed_cues",
    ]);
  });
});
