/** Puts what flows between the school and a partner into words. */
import type { ShellWord, Translate } from "../../kind";
import type { Column, Between } from "./giving";
import { isNobody, isOnlyExpected } from "./giving";
import { benefitLabel, type Way } from "./content";
import type { BenefitContent, BenefitWord, State } from "./model.gen";

export type Say = Translate<ShellWord | BenefitWord>;

export const stateInWords = (state: State, t: Say): string => t(`benefit.state_${state || "none"}`);

/** A cell without its partner: "ภาคีให้เรา: ของและทุน". */
export const cellInWords = (way: Way, benefit: string, content: BenefitContent, t: Say): string => `${t(`benefit.${way}`)}: ${benefitLabel(content, benefit)}`;

/** The same as what a sentence is about, with its partner: "วัดโพธิ์ศรีดอน · ภาคีให้เรา · ของและทุน". */
export const cellAbout = (name: string, way: Way, benefit: string, content: BenefitContent, t: Say): string => [name, t(`benefit.${way}`), benefitLabel(content, benefit)].join(" · ");

/** The sentence of one partner; where it is only one-sided, how much of which, and whether the rest is hoped for. */
export function standingInWords({ standing, happened, expected }: Between, t: Say): string {
  if (standing === "they_only") return t(expected.give ? "benefit.say_they_hoped" : "benefit.say_they_only", { n: happened.get });
  if (standing === "we_only") return t(expected.get ? "benefit.say_we_hoped" : "benefit.say_we_only", { n: happened.give });
  return t(`benefit.say_${standing}`);
}

/** How many chose what, as a row says it when it is closed: two directions, never one number. */
export const chosenInWords = ({ happened, expected }: Between, t: Say): string =>
  (["get", "give"] as const)
    .map((way) => {
      const n = happened[way] + expected[way];
      return n ? t(`benefit.${way}_n`, { n }) : t(`benefit.${way}_none`);
    })
    .join(" · ");

/** The head of the picture: how many partners give both ways, and how many in one. */
export function headInWords(all: readonly Between[], t: Say): string {
  const n = (standing: Between["standing"]): number => all.filter((one) => one.standing === standing).length;
  const [both, they, we] = [n("two_way"), n("they_only"), n("we_only")];
  if (!both && !they && !we) return t("benefit.head_none");
  return [
    t("benefit.head_two_way", { n: both, all: all.length }),
    ...(they ? [t("benefit.head_they_only", { n: they })] : []),
    ...(we ? [t("benefit.head_we_only", { n: we })] : []),
    t("benefit.head_counted"),
  ].join(" · ");
}

const named = (columns: readonly Column[], content: BenefitContent): string => columns.map(({ benefit }) => benefitLabel(content, benefit)).join(" · ");

/** What nobody gives the school, and what is only hoped for; both empty where each benefit is given. */
export const gapsInWords = (columns: readonly Column[], content: BenefitContent): { nobody: string; expected: string } => ({ nobody: named(columns.filter(isNobody), content), expected: named(columns.filter(isOnlyExpected), content) });
