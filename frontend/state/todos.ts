/** The one place for what a teacher has ticked of her trainer's checklist. */
import type { DocView } from "../kind";
import type { FeedbackShape } from "../types.gen";

/** The value of `todo:<checklist id>` in her answers. */
export interface Todo {
  done: boolean;
}

export function openTodos(feedback: FeedbackShape, answers: DocView): number {
  return feedback.checklist.filter((line) => !answers.get<Todo>(`todo:${line["id"] ?? ""}`)?.done).length;
}
