/** Shows a trainer's comment to the teacher, with the teacher's short reply and "done". */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./Button";
import { Pin, type CommentProps } from "./comments";
import { CommentType } from "./CommentType";
import { usePage } from "./context";
import { Icon } from "./Icon";
import { TextArea } from "./TextArea";
import "./comments.css";

/** Grapheme clusters of a reply. */
const REPLY_LIMIT = 500;

export function Comment({ comment, place }: CommentProps) {
  const { t, answer } = usePage();
  const [open, setOpen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) area.current?.focus();
  }, [open]);
  return (
    <article class={comment.done ? "px-cmt px-done" : "px-cmt"} data-at={`comment:${comment.id}`} aria-label={t("comment.number", { n: comment.number })} tabIndex={-1}>
      <header>
        <Pin number={comment.number} done={comment.done} />
        <CommentType type={comment.type} />
        {place && <span>{t("comment.at", { place })}</span>}
      </header>
      <p class="px-pre">{comment.text}</p>
      {!open && comment.reply && (
        <div class="px-reply">
          <p class="px-hint">{t("comment.your_reply")}</p>
          <p class="px-pre">{comment.reply}</p>
        </div>
      )}
      {answer && open && (
        <TextArea
          label={t("comment.reply_label")}
          rows={2}
          limit={REPLY_LIMIT}
          value={comment.reply}
          inputRef={area}
          onChange={(text) => {
            answer.reply(comment.id, text);
          }}
        />
      )}
      {answer ? (
        <div class="px-row">
          <Button
            small
            icon="comment"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? t("comment.reply_close") : comment.reply ? t("comment.reply_edit") : t("comment.reply")}
          </Button>
          {comment.type !== "strength" && (
            <Button
              small
              icon="check"
              aria-pressed={comment.done}
              onClick={() => {
                answer.done(comment.id, !comment.done);
              }}
            >
              {t("comment.done")}
            </Button>
          )}
        </div>
      ) : (
        comment.done && (
          <p class="px-donemark">
            <Icon name="check" size={18} stroke={2.4} />
            {t("comment.done")}
          </p>
        )
      )}
    </article>
  );
}
