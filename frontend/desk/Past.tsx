/** Shows sent comments with the teacher's reply and "done", as they were handed in. */
import { Details, Icon, Pin, usePage } from "@shell";
import { CommentType } from "../components/CommentType";
import type { CommentView, DocView } from "../kind";
import type { DeskRound } from "../types.gen";
import type { DeskWord } from "../words.gen";

export function PastComment({ comment, place, onGo }: { comment: CommentView; place: string; onGo?: (() => void) | undefined }) {
  const { t } = usePage<DeskWord>();
  return (
    <article class={comment.done ? "px-cmt px-done" : "px-cmt"} aria-label={t("comment.number", { n: comment.number })}>
      <header>
        <Pin number={comment.number} done={comment.done} />
        <CommentType type={comment.type} />
        {onGo ? <button type="button" class="px-link pd-place" onClick={onGo}>{place}</button> : <span>{place}</span>}
      </header>
      <p class="px-pre">{comment.text}</p>
      {comment.reply && (
        <div class="px-reply">
          <p class="px-hint">{t("desk.reply")}</p>
          <p class="px-pre">{comment.reply}</p>
        </div>
      )}
      {comment.done && <p class="px-donemark"><Icon name="check" size={18} stroke={2.4} />{t("desk.reply_done")}</p>}
    </article>
  );
}

/** The comments on an earlier round, with the replies to them. */
export function EarlierComments({ round, comments, todos, label, open }: { round: DeskRound; comments: readonly CommentView[]; todos: DocView; label: (anchor: string) => string; open: boolean }) {
  const { t } = usePage<DeskWord>();
  const lines = round.feedback?.checklist ?? [];
  if (!comments.length && !lines.length && !round.feedback?.comment) return null;
  return (
    <Details summary={t("desk.earlier", { n: round.number, done: comments.filter((comment) => comment.done).length, of: comments.length })} open={open}>
      <div class="px-stack">
        {round.feedback?.comment && <p class="px-pre px-note">{round.feedback.comment}</p>}
        {lines.length > 0 && (
          <ul class="pd-ticks px-note">
            {lines.map((line) => {
              const done = Boolean(todos.get<{ done?: boolean }>(`todo:${line["id"] ?? ""}`)?.done);
              return (
                <li key={line["id"]}>
                  <Icon name={done ? "check" : "wait"} size={18} />
                  <span>{line["text"]} <span class="px-muted">({t(done ? "desk.todo_done" : "desk.todo_open")})</span></span>
                </li>
              );
            })}
          </ul>
        )}
        {comments.map((comment) => <PastComment key={comment.id} comment={comment} place={label(comment.anchor)} />)}
      </div>
    </Details>
  );
}
