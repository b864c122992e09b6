/** What changed between two rounds: sums from and to, rows that came, went, or say something else. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/proposal/preset.json";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import type { RoundShape } from "../../types.gen";
import { changes, changesSince } from "./changes";
import type { ProposalContent } from "./model.gen";
import { daysInWords, goalInWords, numberInWords, stageLabel, sumInWords, totalInWords, type Say } from "./say";
import { NO_BUDGET_LINE, NO_INDICATOR, NO_STEP } from "./model.gen";

const content = preset as ProposalContent;
const NETWORK = { "partner:p1": { name: "อบต." } };
const frozen = (values: Record<string, object>) => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, r: 1, gone: false }]));
const round = (answers: Record<string, object>): RoundShape => ({ content, network: frozen(NETWORK), answers: frozen(answers) }) as unknown as RoundShape;
const say = t as Say;
const told = (before: RoundShape, after: RoundShape): string[] => changes(before, after, say) ?? [];
const WAS = {
  "with:p1": { does: "ให้เมล็ด" },
  "activity:a": { text: "ลงแปลง", date: "2027-01-12", owner: "ครูเกษตร", order: 1 },
  "indicator:i": { text: "แปลงผัก", unit: "แปลง", now: "0", target: "6", how: "นับ", order: 1 },
  "budget:b": { text: "เมล็ด", category: "goods", qty: "15", unit: "ซอง", times: "1", price: "20", source: "ask", order: 1 },
};

describe("between two rounds", () => {
  it("nothing is said where nothing changed, nor of words alone, which the house compares", () => {
    expect(told(round(WAS), round(WAS))).toEqual([]);
    expect(told(round(WAS), round({ ...WAS, "with:p1": { does: "ให้เมล็ดและดิน" }, title: { text: "ใหม่" } }))).toEqual([]);
  });

  it("a sum is told from and to, with the difference, and the whole below it", () => {
    expect(told(round(WAS), round({ ...WAS, "budget:b": { ...WAS["budget:b"], qty: "10" } }))).toEqual([
      "proposal.changed_sum proposal.source_ask 300.00 200.00 proposal.less 100.00",
      "proposal.changed_sum proposal.total 300.00 200.00 proposal.less 100.00",
      "proposal.altered เมล็ด 300.00 (proposal.sums 15 ซอง 1 20, proposal.source_ask) 200.00 (proposal.sums 10 ซอง 1 20, proposal.source_ask)",
    ]);
  });

  it("another who pays changes both their sums, and not the whole", () => {
    expect(told(round(WAS), round({ ...WAS, "budget:b": { ...WAS["budget:b"], source: "school" } })).slice(0, 2)).toEqual([
      "proposal.changed_sum proposal.source_ask 300.00 0.00 proposal.less 300.00",
      "proposal.changed_sum proposal.source_school 0.00 300.00 proposal.more 300.00",
    ]);
    expect(told(round(WAS), round({ ...WAS, "budget:b": { ...WAS["budget:b"], source: "school" } })).join()).not.toContain("proposal.total");
  });

  it("rows that came and went are named", () => {
    const { "activity:a": _, "with:p1": __, ...rest } = WAS;
    expect(told(round(WAS), round({ ...rest, "indicator:j": { text: " ", target: "3", order: 2 } }))).toEqual([
      "proposal.removed ลงแปลง 12 Jan 2027",
      "proposal.put_in proposal.no_words proposal.aimed 3",
      "proposal.removed อบต.",
    ]);
  });

  it("the work as it is written now is set beside a round, with days in the page's language", () => {
    const answers = valuesView({ ...WAS, "activity:a": { ...WAS["activity:a"], date: "2027-02-05", partner: "p1" } });
    expect(changesSince(round(WAS), { answers, network: valuesView(NETWORK), content }, say, "th").map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "proposal.altered ลงแปลง 12 ม.ค. 2570 5 ก.พ. 2570, อบต.",
    ]);
  });
});

describe("in words", () => {
  it("a line says what is multiplied, and a sum, what is open, or that nothing is paid", () => {
    const line = { ...NO_BUDGET_LINE, qty: "1,500", unit: "ซอง", times: "2", price: "1250.5" };
    expect(sumInWords(line, say)).toBe("proposal.sums 1500 ซอง 2 1,250.50");
    expect(sumInWords({ ...NO_BUDGET_LINE, qty: "สอง" }, say).trim()).toBe("proposal.sums สอง – –");
    expect(totalInWords({ ...line, price: "" }, say)).toBe("proposal.line_open");
    expect([totalInWords({ ...line, price: "0", source: "partner" }, say), totalInWords({ ...line, price: "0", source: "ask" }, say)]).toEqual(["proposal.in_kind", "0.00"]);
  });

  it.each([["15000", "15,000"], ["21750.50", "21,750.50"], ["ราว 12", "ราว 12"], ["", ""]])("the number “%s” is “%s”", (stored, said) => {
    expect(numberInWords(stored)).toBe(said);
  });

  it("days end where they begin when the last is before the first", () => {
    expect(daysInWords({ ...NO_STEP, date: "2027-02-05", until: "2027-01-01" }, "en")).toBe(daysInWords({ ...NO_STEP, date: "2027-02-05" }, "en"));
    expect([daysInWords({ ...NO_STEP, date: "2027-01-12", until: "2027-02-05" }, "en"), daysInWords(NO_STEP, "en")]).toEqual(["12 Jan – 5 Feb 2027", ""]);
  });

  it("an aim without numbers has dashes; a stage has the author's name, an end has none", () => {
    expect(goalInWords(NO_INDICATOR, say)).toBe("proposal.aimed –");
    expect([stageLabel(content, "pitch"), stageLabel(content, "done"), stageLabel(content, undefined)]).toEqual(["นำเสนอ", "", ""]);
  });
});
