/** The calendar of one fiscal year. The golden cases hold what the rules say of it. */
import { describe, expect, it } from "vitest";
import { valuesView } from "../../state/view";
import { NO_CALENDAR_EVENT, type CalendarEvent } from "./model.gen";
import { emptyStretch, isIn, isOutside, monthsOf, shownYear } from "./months";

const on = (date: string, until = ""): CalendarEvent => ({ ...NO_CALENDAR_EVENT, text: "งาน", date, until });

describe("the year that is shown", () => {
  it.each([["2026-09-30", 2026], ["2026-10-01", 2027], ["2027-01-01", 2027]])("on %s is %s", (today, year) => {
    expect(shownYear(valuesView({}), today)).toBe(year);
  });

  it("is the teacher's own where one was chosen", () => {
    expect(shownYear(valuesView({ calendar: { year: 2028 } }), "2026-11-20")).toBe(2028);
    expect(shownYear(valuesView({ calendar: { year: null } }), "2026-11-20")).toBe(2027);
  });

  it("has twelve months from October on", () => {
    expect(monthsOf(2027)).toEqual(["2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06", "2027-07", "2027-08", "2027-09"]);
  });
});

describe("an event", () => {
  it.each([
    [on("2026-09-30"), true],
    [on("2026-10-01"), false],
    [on("2027-09-30"), false],
    [on("2027-10-01"), true],
    [on("2026-09-20", "2026-10-02"), false],
    [on("2027-09-30", "2027-10-02"), false],
    [on(""), false],
  ])("%#: is outside the year %s", (event, outside) => {
    expect(isOutside(event, 2027)).toBe(outside);
  });

  it("is in each month it takes", () => {
    const long = on("2027-01-12", "2027-03-02");
    expect(monthsOf(2027).filter((month) => isIn(long, month))).toEqual(["2027-01", "2027-02", "2027-03"]);
    expect(isIn(on(""), "2027-01")).toBe(false);
  });
});

describe("empty months", () => {
  it("are none where nothing is in the year at all", () => {
    expect(emptyStretch([], 2027, "2026-10-01")).toBeUndefined();
    expect(emptyStretch([on("2028-01-01")], 2027, "2026-10-01")).toBeUndefined();
  });

  it("are the longest stretch, the first of two alike, and the month of today counts", () => {
    expect(emptyStretch([on("2027-04-02")], 2027, "2026-10-01")).toEqual(["2026-10", "2027-03"]);
    expect(emptyStretch([on("2026-10-02")], 2027, "2026-11-20")).toEqual(["2026-11", "2027-09"]);
    expect(emptyStretch([on("2026-10-02")], 2027, "2027-04-20")).toEqual(["2027-04", "2027-09"]);
    expect(emptyStretch([on("2026-10-02")], 2027, "2027-05-01")).toBeUndefined();
  });
});
