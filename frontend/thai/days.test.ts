/** Days are reckoned as the calendar has them; the same terms and years as tests/domain/thai/test_terms.py. */
import { describe, expect, it } from "vitest";
import { addDays, dayIn, daysBetween, fiscalYear, termOf, weekday, weekdayName } from "./days";

const TERMS = [
  { id: "t1", start: "05-16", end: "10-11" },
  { id: "t2", start: "11-01", end: "04-01" },
];
const termKey = (day: string): string | null => {
  const found = termOf(day, TERMS);
  return found && `${found.term.id}-${String(found.year)}`;
};

describe("days after and before", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"], ["2027-01-01", -1, "2026-12-31"], ["2026-02-28", 1, "2026-03-01"], ["2028-02-28", 1, "2028-02-29"], ["2028-03-01", -1, "2028-02-29"],
    ["2026-11-29", 0, "2026-11-29"], ["2026-11-29", 365, "2027-11-29"], ["2027-11-29", 365, "2028-11-28"],
  ])("%s and %i days is %s", (from, n, to) => {
    expect(addDays(from, n)).toBe(to);
    expect(daysBetween(from, to)).toBe(n);
  });

  it("a week later is the same weekday, the next day the next one", () => {
    for (let day = "2026-12-20"; day < "2027-01-10"; day = addDays(day, 1)) {
      expect(weekday(addDays(day, 7))).toBe(weekday(day));
      expect(weekday(addDays(day, 1))).toBe((weekday(day) + 1) % 7);
    }
  });
});

describe("weekdays", () => {
  it.each([["2026-11-29", "อา.", "Sun", "dim."], ["2026-12-02", "พ.", "Wed", "mer."], ["2026-12-03", "พฤ.", "Thu", "jeu."], ["2026-12-05", "ส.", "Sat", "sam."]])("%s is %s, %s, %s", (day, th, en, fr) => {
    expect(["th", "en", "fr"].map((language) => weekdayName(weekday(day), language))).toEqual([th, en, fr]);
  });

  it("the seventh after Sunday is Sunday, in every language", () => {
    for (const language of ["th", "en", "fr"]) expect(weekdayName(7, language)).toBe(weekdayName(0, language));
  });
});

describe("the term and the fiscal year of a day", () => {
  it.each([
    ["2026-05-15", null, 2569], ["2026-05-16", "t1-2569", 2569], ["2026-09-30", "t1-2569", 2569], ["2026-10-01", "t1-2569", 2570], ["2026-10-11", "t1-2569", 2570],
    ["2026-10-12", null, 2570], ["2026-10-31", null, 2570], ["2026-11-01", "t2-2569", 2570], ["2026-12-31", "t2-2569", 2570], ["2027-01-01", "t2-2569", 2570],
    ["2027-04-01", "t2-2569", 2570], ["2027-04-02", null, 2570], ["2028-02-29", "t2-2570", 2571],
  ])("%s is in term %s and fiscal year %i", (day, key, fiscal) => {
    expect([termKey(day), fiscalYear(day)]).toEqual([key, fiscal]);
  });

  it("the first of two terms that meet is taken, and without terms all is holiday", () => {
    const sports = { id: "sports", start: "06-01", end: "06-01" };
    expect(termOf("2026-06-01", [sports, ...TERMS])).toEqual({ term: sports, year: 2569 });
    expect(termOf("2026-06-02", [sports, ...TERMS])?.term.id).toBe("t1");
    expect(termOf("2026-06-01", [])).toBeNull();
  });

  it("each term of a leap school year is whole", () => {
    const keys = Array.from({ length: 366 }, (_, n) => termKey(addDays("2027-05-16", n)));
    expect(["t1-2570", "t2-2570", null].map((key) => keys.filter((one) => one === key).length)).toEqual([149, 153, 64]);
  });
});

describe("the day it is", () => {
  it("begins at midnight of the zone", () => {
    const midnight = Date.parse("2026-12-31T17:00:00Z");
    expect([dayIn("Asia/Bangkok", midnight - 1), dayIn("Asia/Bangkok", midnight)]).toEqual(["2026-12-31", "2027-01-01"]);
    expect(["America/New_York", "UTC"].map((zone) => dayIn(zone, midnight))).toEqual(["2026-12-31", "2026-12-31"]);
  });

  it("without a zone is the device's own", () => {
    expect(dayIn("", new Date(2026, 0, 5, 0, 0).getTime())).toBe("2026-01-05");
    expect(dayIn("", new Date(2026, 0, 5, 23, 59).getTime())).toBe("2026-01-05");
  });
});
