/** Rules and the order of needs are the server's: both run the cases in tests/golden/strength. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/strength/cases.json";
import preset from "../../../tests/golden/strength/preset.json";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { answered, bothRatings, offered, readRating } from "./content";
import type { StrengthContent } from "./model.gen";
import { needs } from "./pni";
import { problems } from "./rules";

const EMPTY = { indicators: { one: "", three: "", five: "", hidden: false } };

describe("golden cases of strength", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const content = contentOf<StrengthContent>(preset, one.content, EMPTY);
    const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
    expect(problems({ content, answers, network, minimum: one.minimum })).toEqual(one.problems);
    const rated = offered(content).map(({ id }) => [id, readRating(answers, id)] as const);
    const found = needs(rated.map(([id, rating]) => [id, bothRatings(rating)] as const));
    expect({
      needs: found.map((need) => ({ ...need, pni: need.pni.toFixed(2) })),
      unknown: rated.filter(([, rating]) => answered(rating) && !bothRatings(rating)).length,
    }).toEqual(one.facts);
  });
});
