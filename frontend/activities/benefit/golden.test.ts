/** Rules are the server's: both run the cases in tests/golden/benefit. A case's figures are what the page says. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/benefit/cases.json";
import preset from "../../../tests/golden/benefit/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { WAYS } from "./content";
import { betweenEach, columns } from "./giving";
import type { BenefitContent, BenefitWord } from "./model.gen";
import { problems } from "./rules";
import { progress, ready } from "./tell";

/** The day of tests/fakes/sheets.py. */
const TODAY = "2026-11-20";

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const { facts, minimum } = one;
  const content = contentOf<BenefitContent>(preset as BenefitContent, one.content);
  const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
  const props = { block: { minimum }, content, answers, network, t } as unknown as KindProps<BenefitContent, BenefitWord>;
  const all = betweenEach(answers, network, content);

  it("finds the same problems", () => {
    expect(problems({ content, answers, network, minimum, today: TODAY })).toEqual(one.problems);
  });

  it("counts the same, direction by direction", () => {
    const n = (standing: string): number => all.filter((between) => between.standing === standing).length;
    const told = all.reduce((sum, { happened, untold }) => sum + happened.get + happened.give - untold.length, 0);
    const byWay = Object.fromEntries(WAYS.map((way) => [way, Object.fromEntries(columns(content, all, way).map(({ benefit, happened, expected }) => [benefit, { happened, expected }]))]));
    const { asked: _, ...counted } = facts;
    expect({ partners: all.length, covered: all.filter(({ covered }) => covered).length, ...byWay, two_way: n("two_way"), they_only: n("they_only"), we_only: n("we_only"), hoped: n("hoped"), lines: told }).toEqual(counted);
  });

  it("says how many are covered, and leads to a gap wherever the rules find one", () => {
    expect(progress(props)).toBe(facts.partners ? `benefit.progress ${String(facts.covered)} ${String(facts.partners)}` : "");
    const lines = ready(props, []);
    if (!facts.partners) expect(lines.map(({ text }) => text)).toEqual(["benefit.ready_none"]);
    const gaps = one.problems.filter(({ blocking, code }) => blocking && code !== "ask_text_missing").map(({ path }) => path);
    const ways = lines.filter(({ state }) => state === "missing").map(({ path }) => path);
    expect(ways.length > 0).toBe(one.problems.some(({ blocking }) => blocking));
    expect(ways.filter((path) => path !== "ask#text").every((path) => gaps.includes(path))).toBe(true);
    const advised = one.problems.filter(({ code }) => ["direction_differs", "back_missing"].includes(code)).length;
    expect(lines.filter(({ state }) => state === "advice").length).toBe(Math.min(advised, 2));
  });
});

it("the finished example: five give both ways, four give alone, nobody gives study and trial", () => {
  const example = cases.find(({ name }) => name === "the finished example");
  expect(example?.facts).toMatchObject({ two_way: 5, they_only: 4, we_only: 0, lines: 22, get: { research: { happened: 0, expected: 0 }, work: { happened: 0, expected: 1 } } });
});
