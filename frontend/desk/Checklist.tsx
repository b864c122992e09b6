/** Edits the teacher's checklist: lines from comments, or in the trainer's own words. */
import { useRef } from "preact/hooks";
import { blank, Button, GoneRow, newId, TextArea, TextInput, usePage, useTyped } from "@shell";
import type { DocView } from "../kind";
import { LINE, nextOrder, type Draft } from "./draft";
import type { DeskWord } from "../words.gen";

/** The path of the field for a new line. */
export const TODO = "todo";

export function Checklist({ review, draft }: { review: DocView; draft: Draft }) {
  const { t } = usePage<DeskWord>();
  const [typed, type] = useTyped(TODO);
  const text = typed?.text ?? "";
  const field = useRef<HTMLInputElement>(null);
  const numberOf = (id: string): number => draft.comments.find((comment) => comment.id === id)?.number ?? 0;
  const list = useRef<HTMLOListElement>(null);
  /** Of a line its button: to take it off, or to put it back. The one that was pressed is gone. */
  const focus = (key: string): void => {
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-todo="${key}"] button`)?.focus({ preventScroll: true }));
  };
  const add = (): void => {
    if (blank(text)) return;
    review.set(`todo:${newId()}`, { text: text.trim(), comment: "", order: nextOrder(draft.todos) });
    type();
    field.current?.focus();
  };
  return (
    <div class="px-stack-s">
      <h3 class="pd-h3">{t("desk.todos")}</h3>
      {draft.todos.length > 0 && (
        <ol ref={list} class="pd-todos">
          {draft.todos.map(({ key, gone, text: line, comment, order }, index) => {
            const number = numberOf(comment);
            const name = t("desk.todo_n", { n: index + 1 });
            if (gone) return <li key={key} data-todo={key}><GoneRow name={line} onRestore={review.editable ? () => { review.restore(key); focus(key); } : undefined} /></li>;
            return (
              <li key={key} data-todo={key} class="pd-todo">
                <TextArea
                  rows={2} label={name} quietLabel value={line} limit={LINE} at={`${key}#text`} readOnly={!review.editable}
                  onChange={(words) => { review.set(key, { text: words, comment, order }); }}
                  hint={number ? t("comment.number", { n: number }) : undefined}
                />
                {review.editable && <Button icon="trash" name={t("desk.todo_delete", { n: index + 1 })} onClick={() => { review.remove(key); focus(key); }} />}
              </li>
            );
          })}
        </ol>
      )}
      {review.editable && (
        <form class="pd-todo" onSubmit={(event) => { event.preventDefault(); add(); }}>
          <TextInput label={t("desk.todo_new")} at={TODO} value={text} onChange={(words) => { type({ text: words }); }} limit={LINE} inputRef={field} input={{ enterkeyhint: "done" }} />
          <Button icon="add" name={t("desk.todo_add")} type="submit" />
        </form>
      )}
    </div>
  );
}
