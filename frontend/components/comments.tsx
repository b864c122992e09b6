/** The one place for where a trainer's comments stand on the page: pins, and all comments at an item. */
import { useLayoutEffect } from "preact/hooks";
import type { CommentView } from "../kind";
import { usePage } from "./context";
import { useMore } from "./later";
import { Chip } from "./surfaces";

const LOOK = {
  strength: { icon: "thumb", tone: "ok" },
  question: { icon: "question", tone: "accent" },
  suggestion: { icon: "bulb", tone: undefined },
} as const;

/** A comment's number, as on the map. */
export function Pin({ number, done = false }: { number: number; done?: boolean }) {
  return <span class={done ? "px-pin px-done" : "px-pin"}>{number}</span>;
}

/** Strength, question or suggestion: icon and word. */
export function CommentType({ type }: { type: CommentView["type"] }) {
  const { t } = usePage();
  return (
    <Chip tone={LOOK[type].tone} icon={LOOK[type].icon}>
      {t(`comment.${type}`)}
    </Chip>
  );
}

/** All comments at one item (and at its fields). A kind puts this where the item is shown. */
export function CommentsAt({ anchor }: { anchor: string }) {
  const { comments, placed, commentsAt } = usePage();
  useLayoutEffect(() => placed?.(anchor), [placed, anchor]);
  const more = useMore(comments.length > 0);
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
