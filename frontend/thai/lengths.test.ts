/** The same cases as tests/domain/thai/test_lengths.py. */
import { describe, expect, it } from "vitest";
import cases from "../../tests/golden/thai/lengths.json";
import { bare } from "./folding";
import { length, longDate } from "./lengths";

it.each(cases.lengths)("$why: $first to $last", ({ first, last, length: [years, months, days] }) => {
  expect(length(first, last)).toEqual({ years, months, days });
});

it.each(cases.long)("$day with its month in full", ({ day, th, en }) => {
  expect([longDate(day, "th"), longDate(day, "en")]).toEqual([th, en]);
  expect(longDate(day, "fr")).toContain(day.slice(0, 4));
  expect(longDate("", "th")).toBe("");
});

describe("texts that read the same", () => {
  it.each(cases.bare.alike.map((spellings) => [spellings]))("%s", (spellings) => {
    expect(new Set(spellings.map(bare)).size).toBe(1);
  });
  it.each(cases.bare.apart)("%s is not %s", (one, other) => {
    expect(bare(one ?? "")).not.toBe(bare(other ?? ""));
  });
});
