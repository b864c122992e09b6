/** Rules and sums are the server's: both run the cases in tests/golden/proposal. */
import { blank } from "@shell";
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/proposal/cases.json";
import preset from "../../../tests/golden/proposal/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { totalsOf } from "./budget";
import { indicatorsOf, linesOf, partnersOf, resultOf, stepsOf } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { problems } from "./rules";
import { ready } from "./tell";

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const content = contentOf<ProposalContent>(preset as ProposalContent, one.content);
  const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
  const found = problems({ content, answers, network, minimum: one.minimum, stage: one.stage });

  it("finds the same problems", () => {
    expect(found).toEqual(one.problems);
  });

  it("reads, counts and adds up the same", () => {
    const [rows, lines] = [indicatorsOf(answers), linesOf(answers)];
    const { sources, total } = totalsOf(lines.map(({ value }) => value));
    expect({
      stage: one.stage || "write", partners: partnersOf(answers).length, activities: stepsOf(answers).length, indicators: rows.length,
      measured: rows.filter(({ value }) => !blank(value.how)).length, results: rows.filter(({ id }) => !blank(resultOf(answers, id).actual)).length, lines: lines.length,
      asked: sources.ask, school: sources.school, partner: sources.partner, total, ceiling: content.ceiling * 100,
    }).toEqual(one.facts);
  });

  it("says beside the button that something is missing wherever the rules find that it is, and leads there", () => {
    const lines = ready({ block: { minimum: 0 }, content, answers, network, t, language: "th", stage: one.stage } as unknown as KindProps<ProposalContent, ProposalWord>, found);
    const missing = lines.filter(({ state }) => state === "missing");
    expect(missing.length > 0).toBe(one.problems.some(({ blocking }) => blocking));
    for (const { path } of missing) expect(one.problems.filter(({ blocking }) => blocking).map((gap) => gap.path)).toContain(path);
  });
});

describe("sums", () => {
  it("cross-foot whatever is written: sources and categories add up to the same", () => {
    for (const { answers } of cases) {
      const { sources, categories, total } = totalsOf(linesOf(valuesView(items(answers))).map(({ value }) => value));
      expect(sources.ask + sources.school + sources.partner).toBe(total);
      expect(Object.values(categories).reduce((sum, one) => sum + one, 0)).toBe(sources.ask);
    }
  });
});
