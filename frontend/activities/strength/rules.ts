/** Finds what is missing in `strength` before it can be handed in. Equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { bothRatings, offered, ratingKey, readPriority, readRating, readScope } from "./content";
import type { Rating, StrengthContent, StrengthWord } from "./model.gen";

/** From this rating "now" on, evidence is asked for. */
export const EVIDENCE_FROM = 4;

export const problems: Kind<StrengthContent, StrengthWord>["problems"] = ({ content, answers }) => {
  const gaps: ProblemShape[] = [];
  const scope = readScope(answers);
  if (!scope.network) gaps.push(problem("scope#network", "scope_missing"));
  else if (scope.network === "named" && blank(scope.text)) gaps.push(problem("scope#text", "scope_name_missing"));
  const ratings = offered(content).map(({ id }) => [ratingKey(id), readRating(answers, id)] as const);
  for (const [key, rating] of ratings) gaps.push(...ofRating(key, rating));
  if (ratings.length && ratings.every(([, rating]) => rating.now === "unknown")) gaps.push(advice("whole", "all_unknown"));
  const priority = readPriority(answers);
  if (!offered(content).some(({ id }) => id === priority.indicator)) gaps.push(problem("priority#indicator", "priority_missing"));
  if (blank(priority.why)) gaps.push(problem("priority#why", "priority_why_missing"));
  if (blank(priority.first_step)) gaps.push(problem("priority#first_step", "first_step_missing"));
  else if (!priority.date) gaps.push(advice("priority#date", "first_step_date_missing"));
  return gaps;
};

function ofRating(key: string, rating: Rating): ProblemShape[] {
  const gaps: ProblemShape[] = [];
  const pair = bothRatings(rating);
  if (rating.now === null && rating.wanted === null) gaps.push(problem(`${key}#now`, "rating_missing"));
  else if (rating.now === null) gaps.push(problem(`${key}#now`, "now_missing"));
  else if (rating.wanted === null) gaps.push(problem(`${key}#wanted`, "wanted_missing"));
  else if (pair && pair[1] < pair[0]) gaps.push(advice(`${key}#wanted`, "wanted_below_now", { now: pair[0], wanted: pair[1] }));
  if (typeof rating.now === "number" && rating.now >= EVIDENCE_FROM && blank(rating.evidence)) {
    gaps.push(problem(`${key}#evidence`, "evidence_missing", { now: rating.now }));
  }
  return gaps;
}
