/** A proposal in words: days, numbers, amounts. */
import { blank } from "@shell";
import type { DocView, ShellWord, Translate } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { readMoney, writeMoney, writeShort } from "../../thai/money";
import { dayRange } from "../../thai/spans";
import { count, lineTotal } from "./budget";
import { stagesOf } from "./content";
import type { BudgetLine, Indicator, ProposalContent, ProposalWord, Step } from "./model.gen";

export type Say = Translate<ShellWord | ProposalWord>;

/** For where only the words are known (labels, comparisons): days in the language that these are in. */
export const either = (t: Say, say: (language: string) => string): string => say(/[ก-๙]/.test(t("proposal.budget")) ? "th" : "en");

export const nameOf = (network: DocView, id: string): string => (id && network.item<Partial<Partner>>(`partner:${id}`)?.value.name) || "";

/** 12 ม.ค. – 5 ก.พ. 2570; empty for none. */
export const daysInWords = ({ date, until }: Step, language: string): string => (date ? dayRange(date, until > date ? until : date, language) : "");

/** As it is read: with commas; what is no number as it was typed. */
export function numberInWords(text: string): string {
  const { satang } = readMoney(text);
  return blank(text) ? "" : satang === null ? text : writeShort(satang);
}

/** 6,338.70 for satang. */
export const baht = writeMoney;

/** 15 กก. × 1 ครั้ง × 365.75 */
export const sumInWords = ({ qty, unit, times, price }: BudgetLine, t: Say): string =>
  t("proposal.sums", { qty: count(qty) ?? (qty || "–"), unit, times: count(times) ?? (times || "–"), price: numberInWords(price) || "–" }).replace(/\s+/g, " ");

export const totalInWords = (line: BudgetLine, t: Say): string => {
  const total = lineTotal(line);
  if (total === null) return t("proposal.line_open");
  return total || line.source === "ask" || !line.source ? baht(total) : t("proposal.in_kind");
};

/** 0 → 6 สี; the target alone where it is not said how it stands now. */
export const goalInWords = ({ now, target, unit }: Indicator, t: Say): string => {
  const goal = { target: numberInWords(target) || "–", unit };
  return (blank(now) ? t("proposal.aimed", goal) : t("proposal.from_to", { now: numberInWords(now), ...goal })).trim();
};

export const stageLabel = (content: ProposalContent, id: string | undefined): string => stagesOf(content).find((one) => one.id === id)?.label ?? "";
