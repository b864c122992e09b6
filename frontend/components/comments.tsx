/** Shows a trainer's comments in their places: pins, and all comments at an item. */
import type { ComponentType } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { CommentView } from "../kind";
import { usePage } from "./context";
import { useMore } from "./later";

/** A comment's number, as on the map. */
export function Pin({ number, done = false }: { number: number; done?: boolean }) {
  return <span class={done ? "px-pin px-done" : "px-pin"}>{number}</span>;
}

export interface CommentProps {
  comment: CommentView;
  /** The comment's subject in words, where it is shown away from it. */
  place?: string | undefined;
}

/** All comments at one item and its fields. A kind puts this where the item is shown. */
export function CommentsAt({ anchor }: { anchor: string }) {
  const { comments, placed, commentsAt } = usePage();
  useLayoutEffect(() => placed?.(anchor), [placed, anchor]);
  const more = useMore<{ Comment: ComponentType<CommentProps> }>(comments.length > 0);
  const here = comments.filter((comment) => comment.anchor === anchor || comment.anchor.startsWith(`${anchor}#`));
  if (commentsAt) return <>{commentsAt(anchor)}</>;
  if (!here.length || !more) return null;
  return (
    <div class="px-cmts">
      {here.map((comment) => (
        <more.Comment key={comment.id} comment={comment} />
      ))}
    </div>
  );
}
