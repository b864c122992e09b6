/** A rating in words. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import { fromTo, sayNow, sayWanted } from "./levels";
import { NO_RATING, type Rating } from "./model.gen";

const thai = (n: number | string): string => String(n).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const said = (over: Partial<Rating>): string => fromTo({ ...NO_RATING, ...over }, t, thai);

describe("a level", () => {
  it("is its number in the page's digits, or why there is none", () => {
    expect([sayNow(3, t, thai), sayNow("unknown", t, thai), sayNow(null, t, thai)]).toEqual(["๓", "strength.unknown", "strength.no_answer"]);
  });

  it("that is wanted may be unsure", () => {
    expect([sayWanted(5, t, thai), sayWanted("unknown", t, thai), sayWanted(null, t, thai)]).toEqual(["๕", "strength.unsure", "strength.no_answer"]);
  });
});

describe("from where to where", () => {
  it.each([
    ["strength.from_to ๒ ๕", { now: 2, wanted: 5 }],
    ["strength.keep ๔ ๔", { now: 4, wanted: 4 }],
    ["strength.from_unsure ๒", { now: 2, wanted: "unknown" }],
    ["strength.unknown", { now: "unknown", wanted: 3 }],
    ["", { now: 2 }],
    ["", {}],
  ] as [string, Partial<Rating>][])("“%s”", (words, over) => {
    expect(said(over)).toBe(words);
  });
});
