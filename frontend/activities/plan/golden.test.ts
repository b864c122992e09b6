/** Rules are the server's: both run the cases in tests/golden/plan. A case's figures are what the page reads and counts. */
import { blank } from "@shell";
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/plan/cases.json";
import preset from "../../../tests/golden/plan/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { askedDuties, asks, cuesOf, eventsOf, metOf, readDuty } from "./content";
import { readGrid } from "./grid";
import type { PlanContent, PlanWord } from "./model.gen";
import { problems } from "./rules";
import { ready } from "./tell";

/** The day of tests/fakes/sheets.py. */
const TODAY = "2026-11-20";

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const content = contentOf<PlanContent>(preset as PlanContent, one.content, { duties: { hidden: false } });
  const [answers, network, today] = [valuesView(items(one.answers)), valuesView(items(one.network)), "today" in one ? one.today : TODAY];
  const found = problems({ content, answers, network, minimum: one.minimum, today });

  it("finds the same problems", () => {
    expect(found).toEqual(one.problems);
  });

  it("reads and counts the same", () => {
    const states = askedDuties(content).map(({ id }) => readDuty(answers, id).state);
    const { years, parts } = readGrid(answers, content);
    const events = eventsOf(answers).map(({ value }) => value);
    const met = metOf(answers).map(({ value }) => value.answer).filter(Boolean);
    const counted = {
      asked: asks(content, "duties") ? states.length : 0,
      duties: asks(content, "duties") ? Object.fromEntries(["done", "doing", "todo", "none"].map((state) => [state, states.filter((one_) => one_ === state).length])) : {},
      events: events.length, partnered: events.filter(({ partner }) => partner).length, taken: events.filter(({ source }) => source).length,
      years: years.length, first: years[0] ?? 0, last: years.at(-1) ?? 0,
      cells: parts.flatMap(({ cells }) => [...cells.values()]).filter(({ target, actual }) => !blank(target) || !blank(actual)).length,
      cues: cuesOf(answers).length, shown: metOf(answers).length,
      met: Object.fromEntries([...new Set(met)].map((said) => [said, met.filter((one_) => one_ === said).length])),
    };
    const { dismissed: _, ...facts } = one.facts;
    expect(counted).toEqual(facts);
  });

  it("says beside the button that something is missing wherever the rules find that it is, and leads there", () => {
    const lines = ready({ block: { minimum: 0 }, content, answers, network, t, language: "th", today } as unknown as KindProps<PlanContent, PlanWord>, found);
    const missing = lines.filter(({ state }) => state === "missing");
    expect(missing.length > 0).toBe(one.problems.some(({ blocking }) => blocking));
    for (const { path } of missing) expect(one.problems.filter(({ blocking }) => blocking).map((gap) => gap.path)).toContain(path);
  });
});
