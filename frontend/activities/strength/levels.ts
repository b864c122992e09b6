/** Puts a rating into words: "from 2 to 5", "don't know". */
import type { ShellWord, Translate } from "../../kind";
import { bothRatings } from "./content";
import type { Level, Rating, StrengthWord } from "./model.gen";

/** Writes numerals as this page does: Thai where the author chose them. */
export type Digits = (n: number | string) => string;

export const sayNow = (level: Level, t: Translate<ShellWord | StrengthWord>, digits: Digits): string =>
  level === null ? t("strength.no_answer") : level === "unknown" ? t("strength.unknown") : digits(level);

export const sayWanted = (level: Level, t: Translate<ShellWord | StrengthWord>, digits: Digits): string =>
  level === "unknown" ? t("strength.unsure") : sayNow(level, t, digits);

/** Both ratings in one phrase, "from 2 to 5"; empty while one is unanswered. */
export function fromTo(rating: Rating, t: Translate<ShellWord | StrengthWord>, digits: Digits): string {
  const pair = bothRatings(rating);
  if (pair) {
    const [now, wanted] = pair;
    return t(now === wanted ? "strength.keep" : "strength.from_to", { now: digits(now), wanted: digits(wanted) });
  }
  if (rating.now === null || rating.wanted === null) return "";
  if (rating.now === "unknown") return t("strength.unknown");
  return t("strength.from_unsure", { now: digits(rating.now) });
}
