/** Ratings of an earlier round. */
import { describe, expect, it } from "vitest";
import type { RoundShape } from "../../types.gen";
import { earlierNow, ratingIn } from "./earlier";
import { NO_RATING } from "./model.gen";

const round = (items: Record<string, object>): RoundShape => ({ answers: items }) as unknown as RoundShape;
const NEWEST = round({ "rating:goals": { v: { now: 3, wanted: 5 }, r: 1 }, "rating:rules": { v: { now: 4 }, r: 1, gone: true } });

describe("a rating in a round", () => {
  it("is found by its indicator", () => {
    expect(ratingIn(NEWEST, "goals")).toEqual({ ...NO_RATING, now: 3, wanted: 5 });
  });

  it("is empty where it was not given, or taken back", () => {
    expect([ratingIn(NEWEST, "new"), ratingIn(NEWEST, "rules")]).toEqual([NO_RATING, NO_RATING]);
  });
});

describe("how it was before", () => {
  it("is as the newest of the earlier rounds has it", () => {
    const now = earlierNow([NEWEST, round({ "rating:goals": { v: { now: 1 }, r: 1 }, "rating:new": { v: { now: 1 }, r: 1 } })]);
    expect([now("goals"), now("new")]).toEqual([3, null]);
  });

  it("is nothing in a first round", () => {
    expect(earlierNow([])("goals")).toBeNull();
  });
});
