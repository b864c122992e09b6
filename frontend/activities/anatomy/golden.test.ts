/** Rules are the server's: both run the cases in tests/golden/anatomy. A case's figures are what the page says. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/anatomy/cases.json";
import preset from "../../../tests/golden/anatomy/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { asked, filledOf, partsOf, readFeature, readPart, readSubject } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { problems } from "./rules";
import { standIn } from "./say";
import { progress, ready } from "./tell";

/** The day of tests/fakes/sheets.py. */
const TODAY = "2026-11-20";
const EMPTY = { features: { hidden: false, help: "", say: "", paper: false }, parts: { hidden: false, say: "", record: false, next: "" }, papers: { hidden: false } };

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const content = contentOf<AnatomyContent>(preset as AnatomyContent, one.content, EMPTY);
  const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
  const props = { block: { minimum: 0 }, content, answers, network, t, today: TODAY } as unknown as KindProps<AnatomyContent, AnatomyWord>;
  const partner = readSubject(answers);

  it("finds the same problems", () => {
    expect(problems({ content, answers, network, minimum: 0, today: TODAY })).toEqual(one.problems);
  });

  it("counts the same answers, and says the same parts complete", () => {
    const given = asked(content).map(({ id }) => readFeature(answers, partner, id).answer);
    const facts = one.facts as unknown as { features: Record<string, number>; parts: Record<string, number> };
    for (const [answer, n] of Object.entries(facts.features)) expect(given.filter((each) => each === answer)).toHaveLength(n);
    for (const part of partsOf(content)) {
      const filled = part.record ? (standIn(part, answers, partner, content, t).full ? 4 : 0) : filledOf(readPart(answers, partner, part.id)).length;
      expect(filled, part.id).toBe(facts.parts[part.id]);
    }
  });

  it("leads to a gap wherever the rules find one, and to no other", () => {
    expect(progress(props)).toBe(partner ? `anatomy.progress ${String(asked(content).filter(({ id }) => readFeature(answers, partner, id).answer).length)} ${String(asked(content).length)}` : "");
    const lines = ready(props, []);
    const gaps = one.problems.filter(({ blocking }) => blocking).map(({ path }) => path);
    const ways = lines.filter(({ state }) => state === "missing").map(({ path }) => path);
    expect(ways.length > 0).toBe(gaps.length > 0);
    expect(ways.every((path) => gaps.includes(path))).toBe(true);
    const half = one.problems.filter(({ code }) => code === "part_half" || code === "part_empty").map(({ path }) => path);
    expect(lines.filter(({ state }) => state === "advice").map(({ path }) => path)).toEqual(half);
  });
});
