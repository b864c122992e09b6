/** What is read from the answers of `strength`. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/strength/preset.json";
import { valuesView } from "../../state/view";
import { answered, bothRatings, offered, readPriority, readRating, readScope } from "./content";
import { NO_RATING, type Rating } from "./model.gen";

const rating = (over: Partial<Rating>): Rating => ({ ...NO_RATING, ...over });

describe("a rating", () => {
  it("is empty where nothing was answered, and filled up where half was", () => {
    expect(readRating(valuesView({}), "goals")).toEqual(NO_RATING);
    expect(readRating(valuesView({ "rating:goals": { now: 2 } }), "goals")).toEqual(rating({ now: 2 }));
  });

  it("is answered when both questions are; not knowing is an answer", () => {
    expect([rating({}), rating({ now: 3 }), rating({ now: "unknown", wanted: 4 }), rating({ now: 1, wanted: 5 })].map(answered)).toEqual([false, false, true, true]);
  });

  it("is known when both are numbers", () => {
    expect([rating({ now: 1, wanted: 5 }), rating({ now: "unknown", wanted: 4 }), rating({ now: 3 })].map(bothRatings)).toEqual([[1, 5], null, null]);
  });
});

it("indicators are asked for unless they are hidden", () => {
  const indicators = preset.indicators.map((indicator, n) => ({ ...indicator, hidden: n > 0 }));
  expect(offered({ ...preset, indicators }).map(({ id }) => id)).toEqual([preset.indicators[0]?.id]);
});

it("scope and priority are empty before they are chosen", () => {
  expect(readScope(valuesView({}))).toMatchObject({ network: "", text: "" });
  expect(readPriority(valuesView({ priority: { why: "ข่าวช้า" } }))).toMatchObject({ indicator: "", why: "ข่าวช้า", date: "" });
});
