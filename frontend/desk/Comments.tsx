/** Lists the trainer's comments on this round; begins a new one from a list of places; restores deleted ones. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button, Icon, Select, usePage } from "@shell";
import type { DocView } from "../kind";
import { LINE, nextOrder, WHOLE, type Draft, type DraftComment } from "./draft";
import { DraftCard } from "./DraftCard";
import type { Editing } from "./editing";
import type { PlaceChoice } from "./places";
import { firstLine } from "./words";
import type { DeskWord } from "../words.gen";

export interface CommentsProps {
  review: DocView;
  draft: Draft;
  places: readonly PlaceChoice[];
  label: (anchor: string) => string;
  editing: Editing | null;
  /** The editor, if it stands in this list. */
  editor: ComponentChildren;
  onEdit: (comment: DraftComment) => void;
  onNew: (anchor: string) => void;
  onGo: (anchor: string) => void;
}

export function Comments({ review, draft, places, label, editing, editor, onEdit, onNew, onGo }: CommentsProps) {
  const { t } = usePage<DeskWord>();
  const [place, setPlace] = useState(WHOLE);
  const list = useRef<HTMLDivElement>(null);
  const here = editing?.where === "list";
  const visible = draft.comments.filter((comment) => comment.gone || comment.number || comment.id === editing?.id);
  const isListed = visible.some((comment) => comment.id === editing?.id);
  const listed = (comment: DraftComment): boolean => draft.todos.some((todo) => !todo.gone && todo.comment === comment.id);
  const restore = ({ key }: DraftComment): void => {
    review.restore(key);
    // The button that was pressed is gone.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-comment="${key}"] button`)?.focus({ preventScroll: true }));
  };
  const toList = (comment: DraftComment): void => {
    const id = `todo:${comment.id}`;
    // One checklist line per comment: removed and added again, it is the same line.
    if (review.item(id)?.gone) review.restore(id);
    else review.set(id, { text: firstLine(comment.text, LINE), comment: comment.id, order: nextOrder(draft.todos) });
  };
  return (
    <section class="pd-comments" aria-labelledby="pd-comments">
      <div class="px-sec">
        <h2 id="pd-comments" class="pd-h2">{t("desk.comments", { n: draft.comments.filter((comment) => comment.number).length })}</h2>
        <span class="px-inl px-sm px-soft"><Icon name="lock" size={18} />{t("desk.private")}</span>
      </div>
      <div ref={list} class="px-stack">
        {visible.map((comment) =>
          here && comment.id === editing.id && !comment.gone ? (
            <div key={comment.key}>{editor}</div>
          ) : (
            <DraftCard
              key={comment.key} comment={comment} place={label(comment.anchor)}
              onEdit={review.editable ? () => { onEdit(comment); } : undefined}
              onRestore={review.editable ? () => { restore(comment); } : undefined}
              onTodo={review.editable && comment.type !== "strength" && !listed(comment) ? () => { toList(comment); } : undefined}
              onGo={comment.anchor === WHOLE ? undefined : () => { onGo(comment.anchor); }}
            />
          ),
        )}
        {here && !isListed && editor}
        {review.editable && !here && (
          <div class="pd-new">
            <Select label={t("desk.new_about")} value={place} options={places} onChange={setPlace} />
            <Button small icon="comment" onClick={() => { onNew(place); }}>{t("desk.new")}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
