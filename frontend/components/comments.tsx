/** The one place for a trainer's comment as the teacher meets it: at its place, with her reply and "done". */
import { useLayoutEffect, useState } from "preact/hooks";
import type { CommentView } from "../kind";
import { Button } from "./Button";
import { usePage } from "./context";
import { Icon } from "./Icon";
import { Chip } from "./surfaces";
import { TextArea } from "./TextArea";
import "./comments.css";

const LOOK = {
  strength: { icon: "thumb", tone: "ok" },
  question: { icon: "question", tone: "accent" },
  suggestion: { icon: "bulb", tone: undefined },
} as const;

/** Grapheme clusters of a reply. */
const REPLY_LIMIT = 500;

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

export function Comment({ comment, place }: { comment: CommentView; place?: string | undefined }) {
  const { t, answer } = usePage();
  const [open, setOpen] = useState(false);
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

/** All comments at one item (and at its fields). A kind puts this where the item is shown. */
export function CommentsAt({ anchor }: { anchor: string }) {
  const { comments, placed, commentsAt } = usePage();
  useLayoutEffect(() => placed?.(anchor), [placed, anchor]);
  if (commentsAt) return <>{commentsAt(anchor)}</>;
  const here = comments.filter((comment) => comment.anchor === anchor || comment.anchor.startsWith(`${anchor}#`));
  if (!here.length) return null;
  return (
    <div class="px-cmts">
      {here.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
    </div>
  );
}
