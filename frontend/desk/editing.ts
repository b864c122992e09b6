/** The comment that is being written: which one, about what, and where its editor stands. */
import type { CommentType } from "./model.gen";

export interface Editing {
  /** The comment's id: made when writing begins, kept by the draft from its first word. */
  id: string;
  anchor: string;
  /** At its place in the read view, or among the comments. */
  where: "place" | "list";
  /** Of a comment that has no words yet. */
  type: CommentType;
}

const slotOf = (root: ParentNode | null, anchor: string): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>("[data-slot]") ?? [])].find((one) => one.dataset["slot"] === anchor);

/** The editor is gone: the focus stays where it stood, at the comment or at the button that begins another. Nothing scrolls. */
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
