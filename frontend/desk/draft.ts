/**
 * Reads the draft of a review: comments with their numbers, checklist, marks, and what is missing before it can be
 * sent. The same rules as domain/review.py, which has the last word.
 */
import { blank } from "@shell";
import type { DocView } from "../kind";
import type { Comment, DecisionItem, Hours, Mark, Overall, Todo } from "./model.gen";
import type { Criterion, DecisionRequest, ProblemShape } from "../types.gen";

export type Decision = DecisionRequest["decision"];

export interface DraftComment extends Comment {
  id: string;
  key: string;
  /** The number on its pin; 0 while it has no text, since such a comment is not sent. */
  number: number;
  gone: boolean;
}

export interface DraftTodo extends Todo {
  id: string;
  key: string;
  gone: boolean;
}

export interface Draft {
  /** In the order they were written, deleted ones included. */
  comments: DraftComment[];
  todos: DraftTodo[];
  /** Criterion id → points. */
  marks: ReadonlyMap<string, number>;
  /** Ids of what the trainer certifies. */
  certified: readonly string[];
  overall: string;
  decision: Decision | "";
}

/** Grapheme clusters (domain/item.py). */
export const PARAGRAPH = 4000;
export const LINE = 300;

export const WHOLE = "whole";

export function readDraft(view: DocView): Draft {
  let number = 0;
  const comments = view.list<Comment>("comment", { gone: true }).map(({ key, id, gone, value }) => {
    const counts = !gone && !blank(value.text);
    if (counts) number += 1;
    return { ...value, key, id, gone, number: counts ? number : 0 };
  });
  const marks = view.list<Mark>("mark").flatMap(({ id, value }) => (value.points === null ? [] : [[id, value.points] as const]));
  return {
    comments,
    todos: view.list<Todo>("todo", { gone: true }).map(({ key, id, gone, value }) => ({ ...value, key, id, gone })),
    marks: new Map(marks),
    certified: view.list<Hours>("hours").filter(({ value }) => value.state === "yes").map(({ id }) => id),
    overall: view.get<Partial<Overall>>("overall")?.text ?? "",
    decision: view.get<Partial<DecisionItem>>("decision")?.value ?? "",
  };
}

export const sent = <T extends { text: string; gone: boolean }>(rows: readonly T[]): T[] => rows.filter((row) => !row.gone && !blank(row.text));

/** The place after the last one. */
export const nextOrder = (rows: readonly { order: number }[]): number => rows.reduce((most, row) => Math.max(most, row.order), 0) + 1;

/** All that is missing before the decision can be sent, in the order of the page. `gate`: what the stage asks for (`stage.ts`). */
export function problemsOf(draft: Draft, rubric: readonly Criterion[], graded: boolean, gate?: { problems: readonly ProblemShape[]; wordless: boolean }): ProblemShape[] {
  const { decision, marks } = draft;
  const gaps: ProblemShape[] = [];
  for (const { id, points } of rubric) {
    const mark = marks.get(id);
    if (mark === undefined && decision === "accept" && graded) gaps.push({ path: `mark:${id}`, code: "mark_missing" });
    else if (mark !== undefined && mark > points) gaps.push({ path: `mark:${id}`, code: "mark_too_high", params: { max: String(points) } });
  }
  if (gate) gaps.push(...gate.problems);
  else if (!decision) gaps.push({ path: "decision", code: "decision_missing" });
  if (decision === "return" && !gate?.wordless && !sent(draft.comments).length && !sent(draft.todos).length && blank(draft.overall)) {
    gaps.push({ path: "overall", code: "return_without_words" });
  }
  return gaps;
}

/** 0, 1, … up to the criterion's points; the half is chosen separately. */
export const wholePoints = (possible: number): number[] => Array.from({ length: Math.floor(possible) + 1 }, (_, n) => n);

/** New whole points, with the earlier half where there is room for it. */
export function withHalf(whole: number, before: number | undefined, possible: number): number {
  const half = before === undefined ? 0 : before % 1;
  return whole + half > possible ? whole : whole + half;
}

/** Points given and possible, over all criteria; null while none is marked. */
export function scoreOf(draft: Draft, rubric: readonly Criterion[]): { earned: number; possible: number; complete: boolean } | null {
  const marked = rubric.filter(({ id }) => draft.marks.has(id));
  if (!marked.length) return null;
  return {
    earned: marked.reduce((sum, { id }) => sum + (draft.marks.get(id) ?? 0), 0),
    possible: rubric.reduce((sum, { points }) => sum + points, 0),
    complete: marked.length === rubric.length,
  };
}
