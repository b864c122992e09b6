/** Rules are the server's: both run the cases in tests/golden/portfolio. */
import { blank } from "@shell";
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/portfolio/cases.json";
import preset from "../../../tests/golden/portfolio/preset.json";
import { valuesView } from "../../state/view";
import { items } from "../golden.fixture";
import { readChoice, readNote } from "./content";
import { problems } from "./rules";

describe("golden cases of portfolio", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
    expect(problems({ content: preset, answers, network, minimum: one.minimum })).toEqual(one.problems);
    expect({ chosen: readChoice(answers), written: !blank(readNote(answers)) }).toEqual(one.facts);
  });
});
