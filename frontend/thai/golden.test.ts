/** The same cases as tests/domain/thai: what is counted and read here is counted and read by the server. */
import { describe, expect, it } from "vitest";
import collation from "../../tests/golden/thai/collation.json";
import dates from "../../tests/golden/thai/dates.json";
import digits from "../../tests/golden/thai/digits.json";
import folding from "../../tests/golden/thai/folding.json";
import texts from "../../tests/golden/thai/graphemes.json";
import { readDate } from "./date_entry";
import { toArabic, toThai } from "./digits";
import { blank, fold } from "./folding";
import { graphemes } from "./graphemes";

it.each(texts)("$text has $n clusters", ({ text, n }) => {
  expect(graphemes(text)).toBe(n);
});

it.each(digits)("$text in both digits", ({ text, ascii, thai }) => {
  expect(toArabic(text)).toBe(ascii);
  expect(toThai(toArabic(text))).toBe(thai);
});

it.each(collation)("the server sorts as a browser does: $why", ({ sorted }) => {
  expect([...sorted].reverse().sort(new Intl.Collator("th").compare)).toEqual(sorted);
});

describe("spellings", () => {
  it.each(folding.alike)("are one: $why", ({ spellings }) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
    for (const spelling of spellings) expect(fold(fold(spelling))).toBe(fold(spelling));
  });
  it.each(folding.apart)("stay apart: $why", ({ one, other }) => {
    expect(fold(one)).not.toBe(fold(other));
  });
  it("of nothing to see are blank", () => {
    expect(["", "  ", "\u200b", "\ufeff \u200d"].map(blank)).toEqual([true, true, true, true]);
    expect(["ก", " ๆ", "\u200b."].map(blank)).toEqual([false, false, false]);
  });
});

describe("dates", () => {
  // Months come from a list here; the server also reads their names.
  it.each(dates.filter((one) => /^(|[1-9]|1[0-2])$/.test(one.month)))("$day/$month/$year", ({ day, month, year, iso, code, params }) => {
    const read = readDate({ day, month, year });
    expect(read.iso).toBe(iso);
    expect(read.problem).toBe(code);
    if (code) expect(read.params ?? {}).toEqual(params);
  });
});
