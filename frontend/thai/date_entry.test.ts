import { describe, expect, it } from "vitest";
import { dateParts, readDate, readYear, wholeDate } from "./date_entry";
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

describe("a whole date, pasted", () => {
  it.each([
    ["24 ธ.ค. 2568", "24", "12", "2568"], ["๒๔ ธันวาคม ๒๕๖๘", "24", "12", "2568"], ["วันพุธที่ 24 ธันวาคม พ.ศ. 2568 เวลา 09.00 น.", "24", "12", "2568"], ["24ธค68", "24", "12", "68"],
    ["5 เม.ย. 69", "5", "4", "69"], ["1 มิ.ย. 2568", "1", "6", "2568"], ["1 มี.ค. 2568", "1", "3", "2568"], ["9 ก.พ. 2568", "9", "2", "2568"], ["9 ก\u200b.ย. 2568", "9", "9", "2568"],
    ["24/12/2568", "24", "12", "2568"], ["24-12-68", "24", "12", "68"], ["24.12.2025", "24", "12", "2025"], ["2025-12-24", "24", "12", "2025"], ["2568-12-24T09:00", "24", "12", "2568"],
    ["24 Dec 2025", "24", "12", "2025"], ["24 December 2025", "24", "12", "2025"],
  ])("%s is all three parts", (text, day, month, year) => {
    expect(wholeDate(text)).toEqual({ day, month, year });
  });
  it.each(["", "24", "24 ธ.ค.", "2568", "24/13/2568", "31/2/2568", "24 ธ.ค. 256", "24 วันที่ 2568", "081-234-5678", "99 ธ.ค. 2568"])("%s is none", (text) => {
    expect(wholeDate(text)).toBeNull();
  });
});

it("writes dates in BE for Thai and CE for English", () => {
  expect(formatDate("2025-11-16", "th")).toBe("16 พ.ย. 2568");
  expect(formatDate("2025-11-16", "en")).toBe("16 Nov 2025");
  expect(formatDate("", "th")).toBe("");
  expect(formatMoment("2025-11-16T10:42:00", "th")).toBe("16 พ.ย. 2568 10:42 น.");
});
