/** The comment being written: which one, about what, and where its editor stands. */
import type { CommentType } from "./model.gen";

export interface Editing {
  /** The comment's id: made when the editor opens, stored in the draft with the first text. */
  id: string;
  anchor: string;
  /** Where the editor stands: at the comment's place in the read view, or in the list of comments. */
  where: "place" | "list";
  /** The type of a comment that has no text yet. */
  type: CommentType;
  /** The words it begins with, in its field and not stored before they are kept or gone on with; empty for none. */
  text?: string;
}

const slotOf = (root: ParentNode | null, anchor: string): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>("[data-slot]") ?? [])].find((one) => one.dataset["slot"] === anchor);

/** Called when the editor has closed: focuses the comment in its place, or the button that begins another. Nothing scrolls. */
export function afterEditing(root: ParentNode, { where, anchor }: Editing): void {
  const slot = where === "place" ? slotOf(root, anchor) : undefined;
  const near = slot?.querySelector("button") ?? slot?.parentElement?.querySelector("button") ?? root.querySelector<HTMLButtonElement>(".pd-new button");
  near?.focus({ preventScroll: true });
}

/**
 * Where the editor opens: where the eyes are. In the read view if the place has room for it and is in sight (or the
 * page is one column, where the list is far away); else among the comments.
 */
export function whereFor(root: ParentNode | null, anchor: string, split: boolean): Editing["where"] {
  const slot = slotOf(root, anchor);
  if (!slot) return "list";
  if (!split) return "place";
  const { top } = slot.getBoundingClientRect();
  return top > 0 && top < window.innerHeight ? "place" : "list";
}
