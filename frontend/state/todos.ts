/** The one place for what a teacher has ticked of her trainer's checklist. */
import type { DocView } from "../kind";
import type { FeedbackShape } from "../types.gen";
import type { Todo } from "./model.gen";

export function openTodos(feedback: FeedbackShape, answers: DocView): number {
  return feedback.checklist.filter((line) => !answers.get<Todo>(`todo:${line["id"] ?? ""}`)?.done).length;
}
