/** Shows a comment of the draft to its trainer, beside the work or at its place. */
import { Button, GoneRow, Pin, usePage } from "@shell";
import { CommentType } from "../components/CommentType";
import type { DraftComment } from "./draft";
import type { DeskWord } from "../words.gen";

export interface DraftCardProps {
  comment: DraftComment;
  place: string;
  /** Absent where the draft cannot be changed now. */
  onEdit?: (() => void) | undefined;
  onRestore?: (() => void) | undefined;
  /** Adds the comment to the checklist; absent where it is on it, or is praise. */
  onTodo?: (() => void) | undefined;
  onGo?: (() => void) | undefined;
}

export function DraftCard({ comment, place, onEdit, onRestore, onTodo, onGo }: DraftCardProps) {
  const { t } = usePage<DeskWord>();
  if (comment.gone) return <GoneRow name={t("desk.comment_on", { place })} onRestore={onRestore} />;
  const number = t("comment.number", { n: comment.number });
  return (
    <article class="px-cmt" data-comment={comment.key} aria-label={number}>
      <header>
        <Pin number={comment.number} />
        <CommentType type={comment.type} />
        {onGo ? <button type="button" class="px-link pd-place" onClick={onGo}>{place}</button> : <span>{place}</span>}
      </header>
      <p class="px-pre">{comment.text}</p>
      {(onEdit ?? onTodo) && (
        <div class="px-row pd-acts">
          {onEdit && <Button small look="quiet" icon="edit" onClick={onEdit}>{t("desk.edit")}<span class="px-vh"> {number}</span></Button>}
          {onTodo && <Button small look="quiet" icon="add" onClick={onTodo}>{t("desk.as_todo")}<span class="px-vh"> {number}</span></Button>}
        </div>
      )}
    </article>
  );
}
