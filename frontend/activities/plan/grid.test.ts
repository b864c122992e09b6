/** The numbers of the years, read; how many they are, and how a paper calls them. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/plan/preset.json";
import { valuesView } from "../../state/view";
import { calledOf, cellKey, difference, isOver, numberProblem, readGrid, type Grid } from "./grid";
import { NO_YEAR_RANGE, type PlanContent } from "./model.gen";

const content = preset as PlanContent;
const grid = (values: Record<string, object>): Grid => readGrid(valuesView(values), content);
const range = (first: number | null, last: number | null, called: number | null = null) => ({ range: { ...NO_YEAR_RANGE, first, last, called } });

describe("the years", () => {
  it.each([
    [2025, 2030, 6],
    [2025, 2025, 1],
    [2025, 2036, 12],
    [2025, 2037, 0],
    [2030, 2025, 0],
    [2025, null, 0],
    [null, null, 0],
  ])("%s to %s are %s on the page", (first, last, n) => {
    expect(grid(range(first, last)).years).toHaveLength(n);
  });

  it.each([
    ["fiscal", "2026-09-30", false],
    ["fiscal", "2026-10-01", true],
    ["academic", "2027-05-15", false],
    ["academic", "2027-05-16", true],
    ["calendar", "2026-12-31", false],
    ["calendar", "2027-01-01", true],
  ] as const)("2026 as a %s year is over on %s: %s", (kind, today, over) => {
    expect(isOver(2026, { ...NO_YEAR_RANGE, kind }, content, today)).toBe(over);
  });
});

describe("what it is called", () => {
  it("is told where it differs from how many they are, and nowhere else", () => {
    expect(difference(grid(range(2025, 2030, 5)))).toEqual({ first: 2025, last: 2030, n: 6, called: 5 });
    expect(difference(grid(range(2025, 2030, 6)))).toBeUndefined();
    expect(difference(grid(range(2025, 2030)))).toBeUndefined();
    expect(difference(grid(range(2030, 2025, 5)))).toBeUndefined();
  });

  it.each([["แผน ๕ ปี", 5], ["ตามแผน10ปีของอำเภอ", 10], ["the 7-year plan", 7], ["แผนห้าปี", null], ["5 ปี", null]])("“%s” is a plan of %s", (text, n) => {
    expect(calledOf(grid({ ...range(2025, 2030), "measure:aim": { text } }))).toBe(n);
  });
});

describe("a part", () => {
  it("is measured as the author says, or as the teacher does", () => {
    const { parts } = grid({ ...range(2025, 2026), "measure:where": { text: "วัดที่มีงานร่วมกัน", unit: "แห่ง" }, "measure:grow": { text: " ", unit: "x", money: true } });
    const told = Object.fromEntries(parts.map(({ id, measure, unit, money }) => [id, [measure, unit, money]]));
    expect(told["where"]).toEqual(["วัดที่มีงานร่วมกัน", "แห่ง", false]);
    expect(told["grow"]).toEqual(["ครูที่ได้ฝึกกับภาคี", "คน", true]);
    expect(told["means"]).toEqual(["งบจากภาคี", "บาท", true]);
  });

  it("is begun with the first number, of years that are there", () => {
    const { parts } = grid({ ...range(2025, 2026), "cell:grow.2025": { target: "4" }, "cell:where.2030": { target: "2" }, "cell:aim.2026": { note: "ย้ายเข้า" } });
    expect(parts.filter(({ begun }) => begun).map(({ id }) => id)).toEqual(["grow"]);
    expect(parts[0]?.cells.get(2025)).toEqual({ target: "4", actual: "", note: "" });
    expect(cellKey("grow", 2025)).toBe("cell:grow.2025");
  });

  it.each([["", false, ""], ["๑๒", false, ""], ["1.234", false, "number_wrong"], ["1.234", true, "money_digits"], ["มาก", true, "money_wrong"]])("“%s” (money: %s) has the problem “%s”", (text, money, code) => {
    expect(numberProblem(text, money)).toBe(code);
  });
});
