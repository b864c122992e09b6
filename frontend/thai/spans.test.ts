/** The same cases as tests/domain/thai/test_spans.py. */
import { describe, expect, it } from "vitest";
import golden from "../../tests/golden/thai/spans.json";
import { daysOf, dayRange, weekdayInWords, yearOf, yearRange, yearsIn, type YearKind } from "./spans";

describe("spans", () => {
  it.each(golden.ranges)("from $first to $last", ({ first, last, th, en }) => {
    expect([dayRange(first, last, "th"), dayRange(first, last, "en")]).toEqual([th, en]);
  });

  it.each(golden.weekdays)("$day is $en", ({ day, th, en }) => {
    expect([weekdayInWords(day, "th"), weekdayInWords(day, "en")]).toEqual([th, en]);
  });

  it.each(golden.years)("$day is in its years", ({ day, fiscal, academic, calendar }) => {
    expect([yearOf(day, "fiscal"), yearOf(day, "academic"), yearOf(day, "calendar")]).toEqual([fiscal, academic, calendar]);
  });

  it.each(golden.days)("a $kind year has its days", ({ year, kind, first, last }) => {
    expect(daysOf(year, kind as YearKind)).toEqual([first, last]);
  });

  it.each(golden.counts)("$en has $n years", ({ first, last, n, th, en }) => {
    expect(yearsIn(first, last)).toBe(n);
    expect([yearRange(first, last, "th"), yearRange(first, last, "en")]).toEqual([th, en]);
  });
});
