/**
 * Reads what a learner chose at a question: a draft until it is checked, then a try, which is final. Marks come from
 * the server.
 */
import type { DocView, Marks } from "../../kind";
import { same } from "../../state/same";
import type { MarkShape } from "../../types.gen";
import { listed, shownOf, VERDICT, type LessonContent, type Question } from "./content";

/** An answer to a question of any type: the picks in the learner's order, and the choice for each line or feature. */
export interface Choice {
  picks: string[];
  pairs: Record<string, string>;
}

export const draftKey = (question: string): string => `draft:${question}`;
export const tryKey = (question: string, n: number): string => `try:${question}.${String(n)}`;

const read = (answers: DocView, key: string): Choice | undefined => {
  const value = answers.get<Partial<Choice>>(key);
  return value && { picks: value.picks ?? [], pairs: value.pairs ?? {} };
};

/** The tries at a question, the first one first. */
export function triesOf(answers: DocView, question: string): Choice[] {
  const tries: Choice[] = [];
  for (let one = read(answers, tryKey(question, 1)); one; one = read(answers, tryKey(question, tries.length + 1))) tries.push(one);
  return tries;
}

/** The parts of a question that are answered one by one. */
export function partsOf(question: Question, content: LessonContent): string[] {
  if (question.type === "match") return shownOf(question.lines).map(({ id }) => id);
  if (question.type === "network") return [...listed(content, question.list).map(({ id }) => id), VERDICT];
  return (question.type === "order" ? question.items : shownOf(question.options)).map(({ id }) => id);
}

/** How many parts are answered, and how many a try needs. */
export function filled(question: Question, content: LessonContent, { picks, pairs }: Choice): [number, number] {
  const parts = partsOf(question, content);
  if (question.type === "single" || question.type === "multiple") return [Math.min(1, picks.length), 1];
  return [parts.filter((part) => (question.type === "order" ? picks.includes(part) : pairs[part])).length, parts.length];
}

/** `right` or `not` for a part that is unchanged since the newest try; empty when it is unmarked, changed, or not to be shown. */
export type Verdict = "right" | "not" | "";

export interface Standing {
  question: Question;
  /** The choice shown. */
  choice: Choice;
  tries: number;
  /** The server has not marked the newest try yet. */
  waiting: boolean;
  /** The choice shown is the one marked last. */
  marked: boolean;
  /** All points are earned, or no try is left. */
  closed: boolean;
  mark: MarkShape | undefined;
  verdict: (part: string) => Verdict;
}

export function standing(question: Question, answers: DocView, marks: Marks = {}): Standing {
  const tries = triesOf(answers, question.id);
  const last = tries[tries.length - 1];
  const mark = marks[question.id];
  const waiting = tries.length > (mark?.tries ?? 0);
  const closed = !waiting && mark?.closed === true;
  const draft = read(answers, draftKey(question.id));
  const choice = (waiting || closed ? last : (draft ?? last)) ?? { picks: [], pairs: {} };
  const verdict = (part: string): Verdict => {
    if (!last || waiting || !mark) return "";
    if (mark.right?.includes(part)) return stands(part, last, choice, question.type === "order") ? "right" : "";
    // More options were ticked than are right: the page does not say which.
    const mayTell = question.type !== "multiple" || mark.closed || mark.told?.[part] || mark.right?.length;
    return mayTell && stands(part, last, choice, question.type === "order") ? "not" : "";
  };
  return { question, choice, tries: tries.length, waiting, closed, marked: Boolean(last) && !waiting && same(choice, last), mark, verdict };
}

/** Whether a part is chosen as in an earlier try; in an order, at the same place. */
function stands(part: string, then: Choice, now: Choice, ordered: boolean): boolean {
  if (then.picks.includes(part)) return ordered ? then.picks.indexOf(part) === now.picks.indexOf(part) : now.picks.includes(part);
  return Boolean(then.pairs[part]) && then.pairs[part] === now.pairs[part];
}

/** The choice without its wrong parts, to be tried again; an order starts empty. */
export function again({ question, choice, verdict }: Standing): Choice {
  if (question.type === "order") return { picks: [], pairs: {} };
  const keep = (part: string): boolean => verdict(part) === "right";
  return { picks: choice.picks.filter(keep), pairs: Object.fromEntries(Object.entries(choice.pairs).filter(([part]) => keep(part))) };
}
