/** Reads what `strength` asks and stores. */
import type { DocView } from "../../kind";
import { NO_PRIORITY, NO_RATING, NO_SCOPE, type Indicator, type Priority, type Rating, type Scope, type StrengthContent } from "./model.gen";

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** The indicators that are not hidden. */
export const offered = (content: StrengthContent): Indicator[] => content.indicators.filter((indicator) => !indicator.hidden);

export const ratingKey = (indicator: string): string => `rating:${indicator}`;

export const readRating = (answers: DocView, indicator: string): Rating => ({ ...NO_RATING, ...answers.get<Partial<Rating>>(ratingKey(indicator)) });

export const readScope = (answers: DocView): Scope => ({ ...NO_SCOPE, ...answers.get<Partial<Scope>>("scope") });

export const readPriority = (answers: DocView): Priority => ({ ...NO_PRIORITY, ...answers.get<Partial<Priority>>("priority") });

/** The ratings now and wanted; null unless both are numbers. */
export function bothRatings(rating: Rating): [number, number] | null {
  return typeof rating.now === "number" && typeof rating.wanted === "number" ? [rating.now, rating.wanted] : null;
}

/** Whether both questions are answered; "don't know" is an answer. */
export const answered = (rating: Rating): boolean => rating.now !== null && rating.wanted !== null;
