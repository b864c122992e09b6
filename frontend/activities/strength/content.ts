/** The one place for what `strength` asks and stores, as TypeScript sees it (content.py, answer.py). */
import type { DocView } from "../../kind";

export interface Indicator {
  id: string;
  label: string;
  /** At the radar's axis. */
  short: string;
  /** What 1, 3 and 5 look like at a school; empty where the author gave none. */
  one: string;
  three: string;
  five: string;
  hidden: boolean;
}

export interface StrengthContent {
  indicators: Indicator[];
}

/** 1 to 5; `unknown` is an answer too; null is none. */
export type Level = number | "unknown" | null;

export interface Rating {
  now: Level;
  wanted: Level;
  evidence: string;
}

export interface Scope {
  network: "" | "whole" | "named";
  text: string;
}

export interface Priority {
  indicator: string;
  why: string;
  first_step: string;
  /** ISO, or empty. */
  date: string;
  partner: string;
}

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** The indicators asked for now. */
export const offered = (content: StrengthContent): Indicator[] => content.indicators.filter((indicator) => !indicator.hidden);

export const ratingKey = (indicator: string): string => `rating:${indicator}`;

export const readRating = (answers: DocView, indicator: string): Rating => ({
  now: null,
  wanted: null,
  evidence: "",
  ...answers.get<Partial<Rating>>(ratingKey(indicator)),
});

export const readScope = (answers: DocView): Scope => ({ network: "", text: "", ...answers.get<Partial<Scope>>("scope") });

export const readPriority = (answers: DocView): Priority => ({
  indicator: "",
  why: "",
  first_step: "",
  date: "",
  partner: "",
  ...answers.get<Partial<Priority>>("priority"),
});

/** Now and wanted where both are numbers. */
export function known(rating: Rating): [number, number] | null {
  return typeof rating.now === "number" && typeof rating.wanted === "number" ? [rating.now, rating.wanted] : null;
}

/** Both questions have an answer; not knowing is one. */
export const answered = (rating: Rating): boolean => rating.now !== null && rating.wanted !== null;
