/** Sums of a budget, in satang: what is typed, a line, sources and categories. */
import { describe, expect, it } from "vitest";
import { amount, count, lineTotal, priceProblem, totalsOf } from "./budget";
import { NO_BUDGET_LINE, type BudgetLine } from "./model.gen";

const line = (qty: string, times: string, price: string, more: Partial<BudgetLine> = {}): BudgetLine => ({ ...NO_BUDGET_LINE, text: "สี", qty, times, price, ...more });

describe("a count", () => {
  it.each([
    ["15", 15],
    ["๑๕", 15],
    [" 1,500 ", 1500],
    ["0", 0],
    ["999,999", 999_999],
    ["1,000,000", null],
    ["15,00", null],
    ["1.5", null],
    ["-3", null],
    ["สิบ", null],
    ["", null],
  ])("“%s” is %s", (text, number) => {
    expect(count(text)).toBe(number);
  });
});

describe("a price", () => {
  it.each([
    ["365.75", 36_575, ""],
    ["๔๑๒.๕๐", 41_250, ""],
    ["0", 0, ""],
    ["", null, ""],
    ["1.005", null, "money_digits"],
    ["ราว 300", null, "money_wrong"],
    ["100,000,000,001", null, "money_over"],
  ])("“%s” is %s satang", (text, satang, code) => {
    expect(amount(text)).toBe(satang);
    expect(priceProblem(text)).toBe(code);
  });
});

describe("a line", () => {
  it("is its number, its times and its price multiplied, without a float", () => {
    expect(lineTotal(line("3", "1", "0.10"))).toBe(30);
    expect(lineTotal(line("6", "1", "412.50"))).toBe(247_500);
    expect(lineTotal(line("15", "2", "365.75"))).toBe(1_097_250);
    expect(lineTotal(line("15", "2", "0"))).toBe(0);
  });

  it("has no sum while a part is missing, is no number, or where it is over the limit of money", () => {
    expect([lineTotal(line("", "1", "5")), lineTotal(line("1", "", "5")), lineTotal(line("1", "1", "")), lineTotal(line("สอง", "1", "5"))]).toEqual([null, null, null, null]);
    expect(lineTotal(line("999999", "999999", "100000"))).toBeNull();
  });
});

describe("the whole", () => {
  it("is split by who pays; what is not said yet is asked for", () => {
    const { sources, total, shared, over } = totalsOf([line("2", "1", "100"), line("1", "1", "50.25", { source: "school" }), line("1", "3", "10", { source: "partner" }), line("1", "1", "7", { source: "ask" })]);
    expect(sources).toEqual({ ask: 20_700, school: 5_025, partner: 3_000 });
    expect([total, shared, over]).toEqual([28_725, 8_025, false]);
  });

  it("names the categories of what is asked for alone", () => {
    const { categories } = totalsOf([line("1", "1", "100", { category: "goods" }), line("1", "1", "20", { category: "goods", source: "ask" }), line("1", "1", "5", { category: "pay" }), line("1", "1", "900", { category: "pay", source: "school" })]);
    expect(categories).toEqual({ goods: 12_000, pay: 500 });
  });

  it("leaves out lines without a sum", () => {
    expect(totalsOf([line("1", "1", "10"), line("1", "", "10")]).total).toBe(1_000);
    expect(totalsOf([])).toEqual({ sources: { ask: 0, school: 0, partner: 0 }, categories: {}, total: 0, over: false, shared: 0 });
  });

  it("over the limit of money gives no sum at all", () => {
    const much = line("1", "1", "60,000,000,000", { category: "goods" });
    expect(totalsOf([much, much])).toEqual({ sources: { ask: 0, school: 0, partner: 0 }, categories: {}, total: 0, over: true, shared: 0 });
    expect(totalsOf([much]).over).toBe(false);
  });
});
