import { describe, expect, it } from "vitest";
import { dateParts, readDate, readYear } from "./date_entry";
import { formatDate, formatMoment } from "./dates";

describe("a year as typed", () => {
  it.each([
    ["2568", 2025], ["68", 2025], ["2025", 2025], ["๒๕๖๘", 2025], ["พ.ศ. 2568", 2025], [" 69 ", 2026], ["25688", null], ["256", null], ["3000", null], ["สองพัน", null],
  ])("%s → %s", (typed, year) => {
    expect(readYear(typed)).toBe(year);
  });
});

describe("three fields", () => {
  it("read as one ISO date", () => {
    expect(readDate({ day: "๑๖", month: "11", year: "๒๕๖๘" })).toEqual({ iso: "2025-11-16", problem: null });
    expect(readDate({ day: "", month: "", year: "" })).toEqual({ iso: "", problem: null });
  });
  it.each([
    [{ day: "16", month: "11", year: "25688" }, "year_digits"],
    [{ day: "16", month: "11", year: "3100" }, "year_range"],
    [{ day: "30", month: "2", year: "2568" }, "no_such_day"],
    [{ day: "", month: "2", year: "2568" }, "day_missing"],
    [{ day: "3", month: "", year: "2568" }, "month_missing"],
    [{ day: "3", month: "2", year: "" }, "year_missing"],
    [{ day: "x", month: "2", year: "2568" }, "no_such_day"],
  ])("%o is told as %s", (parts, problem) => {
    expect(readDate(parts).problem).toBe(problem);
  });
  it("know the leap day of 2567", () => {
    expect(readDate({ day: "29", month: "2", year: "2567" }).iso).toBe("2024-02-29");
    expect(readDate({ day: "29", month: "2", year: "2568" })).toMatchObject({ problem: "no_such_day", params: { last: 28 } });
  });
  it("come back from every date of two years", () => {
    for (let day = 0; day < 731; day += 1) {
      const iso = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      expect(readDate(dateParts(iso, "th")).iso).toBe(iso);
      expect(readDate(dateParts(iso, "en")).iso).toBe(iso);
    }
  });
});

it("writes dates in BE for Thai and CE for English", () => {
  expect(formatDate("2025-11-16", "th")).toBe("16 พ.ย. 2568");
  expect(formatDate("2025-11-16", "en")).toBe("16 Nov 2025");
  expect(formatDate("", "th")).toBe("");
  expect(formatMoment("2025-11-16T10:42:00", "th")).toBe("16 พ.ย. 2568 10:42 น.");
});
