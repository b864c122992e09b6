/** Rules and the order of needs are the server's: both run the cases in tests/golden/strength. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/strength/cases.json";
import preset from "../../../tests/golden/strength/preset.json";
import { valuesView } from "../../state/view";
import { answered, known, offered, readRating } from "./content";
import type { Indicator, StrengthContent } from "./model.gen";
import { needs } from "./pni";
import { problems } from "./rules";

interface Written extends Pick<Indicator, "id"> {
  label: { th: string };
  short: { th: string };
  hidden?: boolean;
}

/** An author's indicators as the server localizes them. */
function contentOf(raw: unknown): StrengthContent {
  if (raw === "preset") return preset;
  const { indicators } = raw as { indicators: Written[] };
  return { indicators: indicators.map(({ id, label, short, hidden = false }) => ({ id, label: label.th, short: short.th, one: "", three: "", five: "", hidden })) };
}

describe("golden cases of strength", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const content = contentOf(one.content);
    const [answers, network] = [valuesView(one.answers as Record<string, object>), valuesView(one.network)];
    expect(problems({ content, answers, network, minimum: one.minimum })).toEqual(one.problems);
    const rated = offered(content).map(({ id }) => [id, readRating(answers, id)] as const);
    const found = needs(rated.map(([id, rating]) => [id, known(rating)] as const));
    expect({
      needs: found.map((need) => ({ ...need, pni: need.pni.toFixed(2) })),
      unknown: rated.filter(([, rating]) => answered(rating) && !known(rating)).length,
    }).toEqual(one.facts);
  });
});
