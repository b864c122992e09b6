/**
 * Sets `threes` beside the earlier wave: the sentence, its key words, which strengths are used, and what became of the
 * activities that were planned. In more-threes.js; pairs of waves in tests/golden/threes/waves.json hold it.
 */
import { blank, frozenView } from "@shell";
import type { DocView, Kind, WaveRow, WaveText } from "../../kind";
import { fold } from "../../thai/folding";
import { became } from "../became";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { actsOf, readPlan, type Plan } from "./plan";
import { actName, nameOf, type Say } from "./say";

interface Wave {
  plan: Plan;
  network: DocView;
}

export const waves: NonNullable<Kind<ThreesContent, ThreesWord>["waves"]> = (before, after, t) => {
  const read = ({ answers, network }: WaveText): Wave => {
    const shared = frozenView(network);
    return { plan: readPlan(frozenView(answers), shared), network: shared };
  };
  const [then, now] = [read(before), read(after)];
  return [
    ...became("vision#text", t("threes.sentence"), then.plan.vision.text.trim(), now.plan.vision.text.trim()),
    ...words(then.plan, now.plan, t),
    ...strengths(then, now, t),
    ...activities(then.plan, now.plan, t),
  ];
};

/** Words that are new, and words that were dropped; the same words are the same, in any spelling. */
function words(then: Plan, now: Plan, t: Say): WaveRow[] {
  const has = (plan: Plan, text: string): boolean => plan.words.some(({ value }) => fold(value.text) === fold(text));
  const marked = t("threes.wave_marked");
  const about = (word: string): string => t("threes.item_word", { word });
  return [
    ...now.words.flatMap(({ key, value: { text } }) => became(key, about(text), has(then, text) ? marked : "", marked)),
    ...then.words.flatMap(({ key, value: { text } }) => (has(now, text) ? [] : became(`${key}#then`, about(text), marked, ""))),
  ];
}

/** Whether each strength is used, then and now. */
function strengths(then: Wave, now: Wave, t: Say): WaveRow[] {
  const keys = [...now.plan.assets, ...then.plan.assets].map(({ key }) => key);
  return [...new Set(keys)].flatMap((key): WaveRow[] => {
    const [was, is] = [then, now].map(({ plan }) => {
      const asset = plan.assets.find((one) => one.key === key);
      const acts = asset ? actsOf(plan, asset).map((act) => actName(act, t)) : [];
      return asset ? (acts.length ? t("threes.used_in", { acts: acts.join(", ") }) : t("threes.wave_unused")) : "";
    }) as [string, string];
    const wave = now.plan.assets.some((one) => one.key === key) ? now : then;
    const { partner = "", can = "" } = wave.plan.assets.find((one) => one.key === key)?.value ?? {};
    const about = [nameOf(wave.network, partner, t), can.trim()].filter((part) => !blank(part)).join(" · ");
    const gone = Boolean(was) && then.plan.partners.has(partner) && !now.plan.partners.has(partner);
    return gone ? [{ key, what: "removed", about, was, is: "" }] : became(key, about, was, is);
  });
}

/** What became of each activity that was planned; one that nobody told of yet is asked about. Then those that are new. */
function activities(then: Plan, now: Plan, t: Say): WaveRow[] {
  const planned = t("threes.wave_planned");
  const known = new Set(then.acts.map(({ key }) => key));
  return [
    ...then.acts.flatMap((act): WaveRow[] => {
      const key = `${act.key}#became`;
      const past = now.past.find((one) => one.key === act.key)?.value.became;
      const again = now.acts.some((one) => one.key === act.key);
      const is = again ? planned : past === "yes" || past === "no" ? t(`threes.became_${past}`) : "";
      const rows = became(key, actName(act, t), planned, is);
      return past === "asked" ? rows.map((row) => ({ ...row, ask: { path: key, text: t("threes.wave_ask") } })) : rows;
    }),
    ...now.acts.filter(({ key }) => !known.has(key)).flatMap((act) => became(act.key, actName(act, t), "", planned)),
  ];
}
