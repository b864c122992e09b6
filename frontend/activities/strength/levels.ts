/** The one place for saying a rating in words: "from 2 to 5", "don't know". */
import type { ShellWord, Translate } from "../../kind";
import { known } from "./content";
import type { Level, Rating, StrengthWord } from "./model.gen";

/** Numerals as this page writes them: Thai where the author asked for it. */
export type Digits = (n: number | string) => string;

export const sayNow = (level: Level, t: Translate<ShellWord | StrengthWord>, digits: Digits): string =>
  level === null ? t("strength.no_answer") : level === "unknown" ? t("strength.unknown") : digits(level);

export const sayWanted = (level: Level, t: Translate<ShellWord | StrengthWord>, digits: Digits): string =>
  level === "unknown" ? t("strength.unsure") : sayNow(level, t, digits);

/** What a teacher reads first: "from 2 to 5"; empty while something is unanswered. */
export function fromTo(rating: Rating, t: Translate<ShellWord | StrengthWord>, digits: Digits): string {
  const pair = known(rating);
  if (pair) {
    const [now, wanted] = pair;
    return t(now === wanted ? "strength.keep" : "strength.from_to", { now: digits(now), wanted: digits(wanted) });
  }
  if (rating.now === null || rating.wanted === null) return "";
  if (rating.now === "unknown") return t("strength.unknown");
  return t("strength.from_unsure", { now: digits(rating.now) });
}
