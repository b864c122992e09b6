/** Rules, facts and guesses are the server's: both run the cases in tests/golden/map. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/map/cases.json";
import personals from "../../../tests/golden/map/personal.json";
import preset from "../../../tests/golden/map/preset.json";
import guesses from "../../../tests/golden/map/sector_guess.json";
import { valuesView } from "../../state/view";
import type { MapContent, Personal } from "./model.gen";
import { facts } from "./facts";
import { guessSector, personal } from "../../network/names";
import { problems } from "./rules";

/** An author's changes as the server localizes them: Thai of every text, defaults filled in. */
function localized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localized);
  if (typeof value !== "object" || value === null) return value;
  if ("th" in value || "en" in value) return (value as { th?: string; en?: string }).th ?? (value as { en?: string }).en ?? "";
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localized(item)]));
}
const DEFAULTS: Record<string, object> = {
  pillars: { hidden: false, core: true },
  sectors: { hidden: false },
  questions: { help: "", required: true },
};
function contentOf(raw: unknown): MapContent {
  const content: Record<string, unknown> = { ...preset };
  for (const [name, value] of Object.entries(raw === "preset" ? {} : (raw as object))) {
    const plain = localized(value);
    content[name] = Array.isArray(plain)
      ? plain.map((row: unknown) => (typeof row === "object" ? { ...DEFAULTS[name], ...row } : row))
      : plain;
  }
  return content as unknown as MapContent;
}

describe("golden cases of the map", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const content = contentOf(one.content);
    const [answers, network] = [valuesView(one.answers as Record<string, object>), valuesView(one.network as Record<string, object>)];
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
