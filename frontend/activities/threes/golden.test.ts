/** Rules are the server's: both run the cases in tests/golden/threes. A case's figures are what the page counts. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/threes/cases.json";
import preset from "../../../tests/golden/threes/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { howOf } from "./content";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { actsOf, isPair, readPlan, servedBy } from "./plan";
import { problems } from "./rules";
import { progress, ready } from "./tell";

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const content = contentOf<ThreesContent>(preset as ThreesContent, one.content, { how: { hidden: false, alone: false } });
  const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
  const props = { block: { minimum: 0 }, content, answers, network, t } as unknown as KindProps<ThreesContent, ThreesWord>;
  const found = problems({ content, answers, network, minimum: 0 });

  it("finds the same problems", () => {
    expect(found).toEqual(one.problems);
  });

  it("counts the same", () => {
    const plan = readPlan(answers, network);
    const paired = plan.assets.filter((asset) => isPair(plan, asset));
    const ways: Record<string, number> = {};
    for (const { value } of plan.acts) if (value.way) ways[value.way] = (ways[value.way] ?? 0) + 1;
    expect({
      how: plan.vision.how, alone: howOf(content, plan.vision.how)?.alone === true, people: plan.vision.people ?? 0, with: plan.wrote.length,
      words: plan.words.length, served: plan.words.filter((word) => servedBy(plan, word).length).length,
      assets: plan.assets.length, paired: paired.length, used: paired.filter((asset) => actsOf(plan, asset).length).length,
      acts: plan.acts.length, dated: plan.acts.filter(({ value }) => value.date).length, ways,
      past: plan.past.length, done: plan.past.filter(({ value }) => value.became === "yes").length,
    }).toEqual(one.facts);
  });

  it("leads to a gap in every lane in which the rules find one, and to none elsewhere", () => {
    const lines = ready(props, found);
    const lane = (code: string): number => (/^(vision|s1_|how_)/.test(code) ? 0 : code === "pair_missing" ? 1 : 2);
    const blocked = [...new Set(one.problems.filter(({ blocking }) => blocking).map(({ code }) => lane(code)))].sort();
    expect(lines.flatMap(({ state }, place) => (state === "missing" ? [place] : []))).toEqual(blocked);
    const paths = new Set(one.problems.map(({ path }) => path));
    expect(lines.filter(({ state }) => state === "missing").every(({ path }) => paths.has(path))).toBe(true);
    expect(progress(props)).toMatch(one.facts.assets ? /^threes\.progress \d+ \d+$/ : /^$/);
  });
});
