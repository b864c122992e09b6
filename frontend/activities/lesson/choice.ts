/** What is chosen at a question: a draft until it is checked, then a try, which stands. Nothing is marked here. */
import type { DocView, Marks } from "../../kind";
import { same } from "../../state/same";
import type { MarkShape } from "../../types.gen";
import { listed, VERDICT, type LessonContent, type Question } from "./content";

/** One shape for every type: what was picked (in her order), and a line's choice or what is seen of a feature. */
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

/** Her tries of a question, the first first. */
export function triesOf(answers: DocView, question: string): Choice[] {
  const found: Choice[] = [];
  for (let one = read(answers, tryKey(question, 1)); one; one = read(answers, tryKey(question, found.length + 1))) found.push(one);
  return found;
}

/** The parts of a question that are answered one by one. */
export function partsOf(question: Question, content: LessonContent): string[] {
  if (question.type === "match") return question.lines.map(({ id }) => id);
  if (question.type === "network") return [...listed(content, question.list).map(({ id }) => id), VERDICT];
  return (question.type === "order" ? question.items : question.options).map(({ id }) => id);
}

/** How much is answered, and how much a try needs. */
export function filled(question: Question, content: LessonContent, { picks, pairs }: Choice): [number, number] {
  const parts = partsOf(question, content);
  if (question.type === "single" || question.type === "multiple") return [Math.min(1, picks.length), 1];
  return [parts.filter((part) => (question.type === "order" ? picks.includes(part) : pairs[part])).length, parts.length];
}

/** `right`, `not`: of a part that is as in her newest try. Empty: not marked, or changed since, or not to be told. */
export type Verdict = "right" | "not" | "";

export interface Standing {
  question: Question;
  /** What is shown as chosen. */
  choice: Choice;
  tries: number;
  /** The server has not marked the newest try yet. */
  waiting: boolean;
  /** What is chosen is what was marked last. */
  marked: boolean;
  /** All points, or no try left. */
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
    // More was ticked than is right: which of it is not told.
    const told = question.type !== "multiple" || mark.closed || mark.told?.[part] || mark.right?.length;
    return told && stands(part, last, choice, question.type === "order") ? "not" : "";
  };
  return { question, choice, tries: tries.length, waiting, closed, marked: Boolean(last) && !waiting && same(choice, last), mark, verdict };
}

/** A part is chosen as it was in a try; of an order, at its place. */
function stands(part: string, then: Choice, now: Choice, ordered: boolean): boolean {
  if (then.picks.includes(part)) return ordered ? then.picks.indexOf(part) === now.picks.indexOf(part) : now.picks.includes(part);
  return Boolean(then.pairs[part]) && then.pairs[part] === now.pairs[part];
}

/** Without what was not right, to be chosen again; an order is begun anew. */
export function again({ question, choice, verdict }: Standing): Choice {
  if (question.type === "order") return { picks: [], pairs: {} };
  const keep = (part: string): boolean => verdict(part) === "right";
  return { picks: choice.picks.filter(keep), pairs: Object.fromEntries(Object.entries(choice.pairs).filter(([part]) => keep(part))) };
}
