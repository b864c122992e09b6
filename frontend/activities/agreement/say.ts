/** Parts of an agreement in words: names of parties, rows and cells, lengths, days. */
import { formatDate } from "@shell";
import type { KindProps, Translate, ShellWord } from "../../kind";
import { daysBetween } from "../../thai/days";
import type { Length } from "../../thai/lengths";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { partiesOf, rowItems, rowLabel, type Party } from "./table";

export type Say = Translate<ShellWord | AgreementWord>;
type About = Pick<KindProps<AgreementContent, AgreementWord>, "content" | "answers" | "network" | "t">;

/** What a party is called on the page. */
export const partyName = ({ id, name, item }: Party, t: Say): string => name || item.full || item.short || t(id === "us" ? "agreement.us" : "partner.unknown");

/** What a party is called where there is little room. */
export const shortName = (party: Party, t: Say): string => party.item.short || partyName(party, t);

export function nameOfParty(id: string, { answers, network, t }: Pick<About, "answers" | "network" | "t">): string {
  const party = partiesOf(answers, network).find((one) => one.id === id);
  return party ? partyName(party, t) : (network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? t("agreement.unknown"));
}

export function nameOfRow(id: string, { answers, content, t }: Pick<About, "answers" | "content" | "t">): string {
  const row = rowItems(answers, content).find((one) => one.id === id);
  return (row && rowLabel(content, id, row.item)) || t("agreement.no_label");
}

/** 1 ปี 4 เดือน; empty for none. */
export const inWords = ({ years, months, days }: Length, t: Say): string =>
  [years && t("agreement.years", { n: years }), months && t("agreement.months", { n: months }), days && t("agreement.days", { n: days })].filter(Boolean).join(" ");

/** A day that is never broken over two lines. */
export const whole = (day: string, language: string): string => formatDate(day, language).replaceAll(" ", "\u00a0");

/** What became of a day: how many days later or earlier; that there is one now, or none any more. */
export function moved(was: string, is: string, t: Say): string {
  if (!was || !is) return t(is ? "agreement.day_new" : "agreement.day_gone");
  const n = daysBetween(was, is);
  return t(n < 0 ? "agreement.day_earlier" : "agreement.day_later", { n: Math.abs(n) });
}
