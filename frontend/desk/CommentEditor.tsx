/** Edits a comment: its type, six sentences to start with, its text. Saved while typing. */
import { useEffect, useRef } from "preact/hooks";
import { blank, Button, Card, comeTo, Details, Pin, Segments, TextArea, usePage } from "@shell";
import type { DocView } from "../kind";
import { endsInQuestion } from "./asks";
import { nextOrder, PARAGRAPH, readDraft } from "./draft";
import type { Comment, CommentType } from "./model.gen";
import type { Editing } from "./editing";
import type { DeskWord } from "../words.gen";

export interface CommentEditorProps {
  review: DocView;
  editing: Editing;
  place: string;
  starters: readonly string[];
  onType: (type: CommentType) => void;
  onClose: () => void;
}

const TYPES: readonly CommentType[] = ["strength", "question", "suggestion"];

export function CommentEditor({ review, editing, place, starters, onType, onClose }: CommentEditorProps) {
  const { t } = usePage<DeskWord>();
  const area = useRef<HTMLTextAreaElement>(null);
  const key = `comment:${editing.id}`;
  const draft = readDraft(review);
  const stored = review.get<Comment>(key);
  const value: Comment = stored ?? { anchor: editing.anchor, type: editing.type, text: editing.text ?? "", order: nextOrder(draft.comments) };
  // First words that are there already are the trainer's once they are kept.
  const begun = !stored && !blank(value.text);
  const number = draft.comments.find((comment) => comment.key === key)?.number || draft.comments.filter((comment) => comment.number).length + 1;
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    // Written on from where the words end.
    const end = area.current?.value.length ?? 0;
    area.current?.setSelectionRange(end, end);
    comeTo(area.current?.closest(".pd-editor"));
  }, [editing.id]);
  const write = (part: Partial<Comment>): void => {
    // A comment without text is not stored: choosing a type alone makes no comment.
    if (part.text === undefined && !stored) return;
    review.set(key, { ...value, ...part });
  };
  return (
    <Card look="pick" class="px-stack pd-editor" label={t("desk.comment_on", { place })}>
      <p class="px-inl">
        <Pin number={number} />
        <b>{place}</b>
      </p>
      <Segments
        label={t("desk.type")} value={value.type} options={TYPES.map((type) => ({ value: type, label: t(`comment.${type}`) }))}
        onChange={(type) => {
          onType(type);
          write({ type });
        }}
      />
      <TextArea
        label={t("desk.comment_text")} rows={4} limit={PARAGRAPH} value={value.text} inputRef={area} at={`${key}#text`}
        hint={t(endsInQuestion(value.text) ? "desk.asks" : "desk.ask_hint")}
        onChange={(text) => { write({ text }); }}
      />
      {starters.length > 0 && (
        <Details summary={t("desk.starters")}>
          <ul class="pd-starters">
            {starters.map((starter) => (
              <li key={starter}>
                <button
                  type="button" class="pd-starter"
                  onClick={(event) => {
                    write({ text: [value.text.trimEnd(), starter].filter(Boolean).join("\n") });
                    event.currentTarget.closest("details")?.removeAttribute("open");
                    area.current?.focus();
                  }}
                >
                  {starter}
                </button>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <div class="px-row">
        <Button
          small
          onClick={() => {
            if (begun) write({ text: value.text });
            onClose();
          }}
        >
          {t(blank(value.text) ? "desk.close" : "desk.keep")}
        </Button>
        {begun && <Button small look="quiet" onClick={onClose}>{t("desk.close")}</Button>}
        {stored && !blank(value.text) && (
          <Button
            small look="danger" icon="trash"
            onClick={() => {
              review.remove(key);
              onClose();
            }}
          >
            {t("desk.delete")}
          </Button>
        )}
      </div>
    </Card>
  );
}
