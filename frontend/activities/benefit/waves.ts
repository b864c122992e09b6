/**
 * Sets `benefit` beside the earlier wave: each cell, then which partners give both ways and which benefits a partner gives now,
 * then what was wanted first and whether it came. Pairs of waves in tests/golden/benefit/waves.json hold it.
 */
import { frozenView } from "@shell";
import type { DocView, Kind, WaveRow, WaveText } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { became } from "../became";
import { benefitLabel, cellKey, offered, readAsk, readCell, WAYS } from "./content";
import { betweenEach, columns, type Between } from "./giving";
import type { BenefitContent, BenefitWord } from "./model.gen";
import { cellAbout, stateInWords, type Say } from "./say";

export interface Wave {
  answers: DocView;
  partners: readonly PartnerItem[];
  content: BenefitContent;
  all: readonly Between[];
}

export function waveOf(text: WaveText): Wave {
  const [answers, network, content] = [frozenView(text.answers), frozenView(text.network), text.content as unknown as BenefitContent];
  return { answers, partners: partnersOf(network), content, all: betweenEach(answers, network, content) };
}

export const waves: NonNullable<Kind<BenefitContent, BenefitWord>["waves"]> = (before, after, t) => {
  const [then, now] = [waveOf(before), waveOf(after)];
  const here = new Set(now.partners.map(({ id }) => id));
  const partners = [...now.partners, ...then.partners.filter(({ id }) => !here.has(id))];
  const benefits = [...offered(now.content), ...offered(then.content).filter(({ id }) => !offered(now.content).some((one) => one.id === id))];
  return [
    ...partners.flatMap(({ id, value: { name } }) => WAYS.flatMap((way) => benefits.flatMap(({ id: benefit }): WaveRow[] => {
      const key = cellKey(way, id, benefit);
      const content = offered(now.content).some((one) => one.id === benefit) ? now.content : then.content;
      const [was, is] = [then.answers, now.answers].map((answers) => readCell(answers, key).state).map((state) => (state ? stateInWords(state, t) : "")) as [string, string];
      const about = cellAbout(name, way, benefit, content, t);
      if (!here.has(id)) return was ? [{ key: `${key}#state`, what: "removed", about, was, is: "" }] : [];
      const worded = benefitLabel(then.content, benefit) !== benefitLabel(now.content, benefit) && then.content.benefits.some((one) => one.id === benefit);
      return became(`${key}#state`, about, was, is, Boolean(was) && Boolean(is) && worded);
    }))),
    ...bothWays(then, now, t),
    ...givenNow(then, now, t),
    ...wanted(then, now, t),
  ];
};

/** Partners that give and get now and did not then; nobody is told to have fallen back. */
const bothWays = (then: Wave, now: Wave, t: Say): WaveRow[] =>
  now.all.flatMap(({ id, partner, standing }) => {
    const was = then.all.find((one) => one.id === id)?.standing;
    return standing === "two_way" && was !== undefined && was !== "two_way" ? [{ key: `partner:${id}`, what: "moved" as const, about: partner.value.name, was: t(was === "they_only" || was === "we_only" ? `benefit.wave_${was}` : `benefit.say_${was}`), is: t("benefit.say_two_way") }] : [];
  });

/** Benefits that nobody gave the school then and some partner gives now. */
const givenNow = (then: Wave, now: Wave, t: Say): WaveRow[] =>
  columns(now.content, now.all, "get").flatMap(({ benefit, happened }) => {
    const was = columns(then.content, then.all, "get").find((one) => one.benefit === benefit);
    return was && !was.happened && happened ? [{ key: `get:${benefit}`, what: "moved" as const, about: `${t("benefit.get")} · ${benefitLabel(now.content, benefit)}`, was: t("benefit.wave_nobody"), is: t("benefit.wave_given", { n: happened }) }] : [];
  });

/** What was wanted first then, and where it stands now: with the partner that was to be asked, or else with any. */
function wanted(then: Wave, now: Wave, t: Say): WaveRow[] {
  const { benefit, partner } = readAsk(then.answers);
  if (!benefit) return [];
  const states = (wave: Wave) => wave.all.filter(({ id }) => !partner || id === partner).map(({ cells }) => cells.get.get(benefit)?.state ?? "");
  const best = (wave: Wave) => (["happened", "expected"] as const).find((state) => states(wave).includes(state)) ?? "";
  const [was, is] = [stateInWords(best(then), t), stateInWords(best(now), t)];
  return [{ key: "ask#benefit", what: was === is ? "same" : "moved", about: t("benefit.wave_asked", { benefit: benefitLabel(then.content, benefit) }), was, is }];
}
