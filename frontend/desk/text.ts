/** Writes a review draft as plain text, to copy it and to compare two versions. */
import { blank } from "@shell";
import type { ShellWord, Translate } from "../kind";
import type { Criterion } from "../types.gen";
import { sent, type Draft } from "./draft";
import type { DeskWord } from "../words.gen";

export function reviewText(draft: Draft, { rubric, label, t }: { rubric: readonly Criterion[]; label: (anchor: string) => string; t: Translate<ShellWord | DeskWord> }): string {
  const lines: string[] = sent(draft.comments).map((comment) => `${String(comment.number)}. ${t(`comment.${comment.type}`)} · ${label(comment.anchor)}\n${comment.text}`);
  for (const { id, label: name, points } of rubric) {
    const mark = draft.marks.get(id);
    if (mark !== undefined) lines.push(`${name}: ${t("marks.of", { points: mark, possible: points })}`);
  }
  if (!blank(draft.overall)) lines.push(t("desk.overall"), draft.overall);
  const todos = sent(draft.todos);
  if (todos.length) lines.push(t("desk.todos"), ...todos.map((todo) => `- ${todo.text}`));
  if (draft.decision) lines.push(`${t("desk.decision")}: ${t(`desk.${draft.decision}`)}`);
  return lines.join("\n");
}
