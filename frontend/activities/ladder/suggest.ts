/**
 * Which level the answers about a partner point to. Equal to suggest.py. More than half of the answers point to one level: it
 * is suggested. Otherwise the teacher is asked. The order of levels plays no part, and nothing is weighed, summed or averaged.
 */
import { asked, offered, UNKNOWN } from "./content";
import type { LadderContent, Question } from "./model.gen";

/** In the place of a level: no level has more than half of the answers. */
export const ASK = "";

export interface Votes {
  /** Answers that point to it, by level; of levels that can be chosen those with an answer, most first, then in the author's order. */
  counts: ReadonlyMap<string, number>;
  /** Answers that say not sure. */
  unknown: number;
  /** Questions without an answer, in their order. */
  missing: readonly Question[];
  /** Questions shown. */
  asked: number;
  begun: boolean;
  complete: boolean;
  /** The level that more than half of the questions point to, or `ASK`. */
  suggested: string;
}

/**
 * Reads the answers about one partner, by question. Not sure, no answer, and an answer or a level that the author hid point
 * nowhere. An answer that the author removed is none: its question is asked anew.
 */
export function votes(answers: Readonly<Record<string, string>>, content: LadderContent): Votes {
  const questions = asked(content);
  const given = (question: Question) => question.answers.find(({ id }) => id === answers[question.id]);
  const pointing = questions.flatMap((question) => {
    const answer = given(question);
    return answer && !answer.hidden ? [answer.level] : [];
  });
  const rows = offered(content).map(({ id }) => [id, pointing.filter((level) => level === id).length] as const);
  const counts = new Map(rows.filter(([, n]) => n).sort(([, a], [, b]) => b - a));
  const missing = questions.filter((question) => answers[question.id] !== UNKNOWN && !given(question));
  return {
    counts,
    unknown: questions.filter(({ id }) => answers[id] === UNKNOWN).length,
    missing,
    asked: questions.length,
    begun: missing.length < questions.length,
    complete: questions.length > 0 && !missing.length,
    suggested: [...counts].find(([, n]) => 2 * n > questions.length)?.[0] ?? ASK,
  };
}
