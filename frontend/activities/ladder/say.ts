/** Puts what was decided about a partner into words: how, and what is wanted. */
import { blank, formatDate } from "@shell";
import type { ShellWord, Translate } from "../../kind";
import { moves, type About } from "./about";
import { levelLabel } from "./content";
import type { LadderContent, LadderWord } from "./model.gen";
import { ASK } from "./suggest";

export type Say = Translate<ShellWord | LadderWord>;

/** Where the level is not simply the suggested one: why; empty for nothing to say. */
export function howDecided({ decided, votes, stand }: About, content: LadderContent, t: Say): string {
  const because = blank(stand.why) ? "" : t("ladder.because", { why: stand.why.trim() });
  const own = !decided || !votes.complete || votes.suggested === stand.level ? "" : votes.suggested === ASK ? t("ladder.own_choice") : t("ladder.own", { level: levelLabel(content, votes.suggested) });
  return [own, because].filter(Boolean).join(" ");
}

/** What was chosen beside what was suggested, for a trainer's table. */
export function chosenBeside({ decided, votes, stand }: About, content: LadderContent, t: Say): string {
  if (!decided) return "";
  if (stand.level === votes.suggested) return t("ladder.as_suggested");
  return t(blank(stand.why) ? "ladder.chose" : "ladder.chose_why", { level: levelLabel(content, stand.level) });
}

/** A day that does not break over two lines. */
export const dayInOne = (date: string, language: string): string => formatDate(date, language).replaceAll(" ", "\u00a0");

/** The level wanted, with its day where it is another; empty where there is none. Without a language the day is as stored. */
export function aimInWords(one: About, content: LadderContent, t: Say, language?: string): string {
  const { target, date, level } = one.stand;
  if (!target) return "";
  if (target === level) return t("ladder.keep");
  const label = levelLabel(content, target);
  return moves(one) && date ? t("ladder.aim_by", { level: label, date: language ? dayInOne(date, language) : date }) : label;
}

/** The suggested level, or that the teacher is asked; empty while questions are open. */
export const suggestedInWords = ({ votes }: About, content: LadderContent, t: Say): string =>
  !votes.complete ? "" : votes.suggested === ASK ? t("ladder.ask") : levelLabel(content, votes.suggested);
