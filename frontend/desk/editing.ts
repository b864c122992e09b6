/** The one place for the comment that is being written: which one, about what, and where its editor stands. */
import type { CommentType } from "./draft";

export interface Editing {
  /** The comment's id: made when writing begins, kept by the draft from its first word. */
  id: string;
  anchor: string;
  /** At its place in the read view, or among the comments. */
  where: "place" | "list";
  /** Of a comment that has no words yet. */
  type: CommentType;
}

/**
 * Where the editor opens: where the eyes are. In the read view if the place has room for it and is in sight (or the
 * page is one column, where the list is far away); else among the comments.
 */
export function whereFor(root: ParentNode | null, anchor: string, split: boolean): Editing["where"] {
  const slot = [...(root?.querySelectorAll<HTMLElement>("[data-slot]") ?? [])].find((one) => one.dataset["slot"] === anchor);
  if (!slot) return "list";
  if (!split) return "place";
  const { top } = slot.getBoundingClientRect();
  return top > 0 && top < window.innerHeight ? "place" : "list";
}
