/** Rules, facts and guesses are the server's: both run the cases in tests/golden/map. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/map/cases.json";
import personals from "../../../tests/golden/map/personal.json";
import preset from "../../../tests/golden/map/preset.json";
import guesses from "../../../tests/golden/map/sector_guess.json";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import type { MapContent, Personal } from "./model.gen";
import { facts } from "./facts";
import { guessSector, personal } from "../../network/names";
import { problems } from "./rules";

const CONTENT = preset as unknown as MapContent;
const EMPTY = { pillars: { hidden: false, core: true }, sectors: { hidden: false }, questions: { help: "", required: true } };

describe("golden cases of the map", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const content = contentOf(CONTENT, one.content, EMPTY);
    const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
    expect(problems({ content, answers, network, minimum: one.minimum })).toEqual(one.problems);
    if ("facts" in one) expect(facts(network, content)).toEqual(one.facts);
  });

  it.each(guesses.map(({ name, sector }) => [name, sector]))("guesses the sector of %s", (name, sector) => {
    expect(guessSector(name, preset.sector_words)).toBe(sector);
  });

  it.each(preset.usual.map(({ name, sector }) => [name, sector]))("guesses the sector of the usual %s", (name, sector) => {
    expect(guessSector(name, preset.sector_words)).toBe(sector);
  });

  it.each(personals.map(({ text, kind }) => [text, kind] as const))("looks for a person's number in “%s”", (text, kind) => {
    expect(personal(text, preset.personal as Personal[])).toBe(kind);
  });
});
