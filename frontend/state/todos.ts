/** Finds lines of the trainer's checklist that the teacher has not ticked. */
import type { DocView } from "../kind";
import type { FeedbackShape } from "../types.gen";
import type { Todo } from "./model.gen";

export function openTodos(feedback: FeedbackShape, answers: DocView): number {
  return feedback.checklist.filter((line) => !answers.get<Todo>(`todo:${line["id"] ?? ""}`)?.done).length;
}
