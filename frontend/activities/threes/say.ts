/** Sentences that several views of `threes` say. */
import { blank, formatDate } from "@shell";
import type { DocView, ShellWord, Translate } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { gradeLabel } from "./content";
import type { Act, Asset, ThreesContent, ThreesWord } from "./model.gen";
import { actsOf, gapOf, servedBy, type ActItem, type AssetItem, type Plan } from "./plan";

export type Say = Translate<ShellWord | ThreesWord>;

export const nameOf = (network: DocView, id: string, t: Say): string => network.item<Partial<Partner>>(`partner:${id}`)?.value.name ?? t("partner.unknown");

/** An activity's name. */
export const actName = ({ value: { text } }: ActItem, t: Say): string => (blank(text) ? t("threes.act_unnamed") : text.trim());

/** "ภาษาไทย ป.2"; empty where neither is said. */
export const classInWords = ({ subject, grade }: Asset, content: ThreesContent): string => [subject.trim(), gradeLabel(content, grade)].filter(Boolean).join(" ");

/** Where a strength is used. */
export function usedInWords(plan: Plan, asset: AssetItem, t: Say): string {
  const acts = actsOf(plan, asset).map((act) => actName(act, t));
  return acts.length ? t("threes.used_in", { acts: acts.join(", ") }) : t("threes.not_used");
}

/** When an activity is: one day, from a day on, or from one to another; empty for no day. */
export function daysInWords({ date, until }: Act, language: string, t: Say): string {
  if (!date) return "";
  return until && until !== date ? t("threes.days", { from: formatDate(date, language), until: formatDate(until, language) }) : formatDate(date, language);
}

export interface Told {
  text: string;
  /** Nothing waits. */
  done: boolean;
}

/** How far the three lanes reach each other, in up to three sentences: words served, strengths used, what still waits. */
export function linksInWords(plan: Plan, network: DocView, t: Say): Told[] {
  const { words, assets, acts } = plan;
  const unserved = words.filter((word) => !servedBy(plan, word).length);
  const used = assets.filter((asset) => actsOf(plan, asset).length).length;
  const waiting = assets.filter((asset) => gapOf(asset));
  const names = [...new Set(waiting.map(({ value }) => nameOf(network, value.partner, t)))];
  return [
    ...(words.length && acts.length ? [unserved.length
      ? { text: t("threes.links_unserved", { words: unserved.map(({ value }) => value.text).join(", ") }), done: false }
      : { text: t("threes.links_words", { words: words.map((word) => t("threes.links_word", { word: word.value.text, n: servedBy(plan, word).length })).join(", ") }), done: true }] : []),
    ...(assets.length && acts.length ? [{ text: t("threes.links_used", { n: used, of: assets.length }), done: used > 0 }] : []),
    ...(names.length ? [{ text: t("threes.links_waiting", { names: names.join(", ") }), done: false }] : []),
  ];
}
