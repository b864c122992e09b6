/** A list of which one row is open at a time: it is read, opened to write, removed and brought back. */
import { Button, comeTo, CommentsAt, ErrorLine, GoneRow, Icon, newId, problemText, useAct, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { DocView, ItemView } from "../../kind";
import type { ProposalWord } from "./model.gen";

export interface RowsProps<V extends { order: number; text: string }> {
  /** The family, without its colon. */
  family: "activity" | "indicator" | "budget";
  items: readonly ItemView<V>[];
  empty: Readonly<V>;
  isEmpty: (value: V) => boolean;
  answers: DocView;
  focusKey: string;
  add: string;
  /** A row as it is read. */
  said: (item: ItemView<V>) => ComponentChildren;
  /** Its form; null while its file is on its way. */
  form: ((item: ItemView<V>) => ComponentChildren) | null;
}

export function Rows<V extends { order: number; text: string }>({ family, items, empty, isEmpty, answers, focusKey, add, said, form }: RowsProps<V>) {
  const { t, problems } = usePage<ProposalWord>();
  const [open, setOpen] = useState("");
  const area = useRef<HTMLDivElement>(null);
  const going = useRef("");
  useEffect(() => {
    const [key = ""] = focusKey.split("#");
    if (key.startsWith(`${family}:`)) setOpen(key);
  }, [focusKey, family]);
  useLayoutEffect(() => {
    const key = going.current;
    going.current = "";
    const row = key ? area.current?.querySelector<HTMLElement>(`[data-at="${key}"]`) : null;
    (row?.querySelector<HTMLElement>("input, select, button") ?? (key ? area.current?.querySelector<HTMLElement>(".pr-add") : null))?.focus({ preventScroll: true });
    if (row) comeTo(row);
  });
  // Left empty, it was never there.
  const close = useAct((key: string): void => {
    const left = items.find((item) => item.key === key);
    if (left && !left.gone && isEmpty(left.value)) answers.remove(key);
    going.current = key;
    setOpen("");
  });
  const start = (): void => {
    const key = `${family}:${newId()}`;
    answers.set(key, { ...empty, order: 1 + Math.max(0, ...items.map(({ value }) => value.order)) });
    going.current = key;
    setOpen(key);
  };
  const own = problems.filter(({ path }) => path === family);
  return (
    <div ref={area} class="px-stack-s">
      <ul class="pr-rows">
        {items.filter(({ key, value, gone }) => key === open || !isEmpty(value) || (gone && !isEmpty(value))).map((item) => {
          const { key, value, gone } = item;
          const name = value.text.trim() || t("proposal.no_words");
          const wrong = problems.filter(({ path }) => path.startsWith(`${key}#`));
          if (gone) return <li key={key} data-at={key}><GoneRow name={name} onRestore={() => { putBack(name, () => { answers.restore(key); }); }} /></li>;
          return (
            <li key={key} data-at={key} tabIndex={-1} class={open === key ? "pr-row pr-open" : "pr-row"}>
              {open === key && form ? (
                <div class="px-stack">
                  {form(item)}
                  <div class="px-row">
                    <Button small icon="check" onClick={() => { close(key); }}>{t("proposal.done")}</Button>
                    <Button look="danger" small icon="trash" onClick={() => { setOpen(""); answers.remove(key); }}>{t("proposal.delete")}</Button>
                  </div>
                </div>
              ) : (
                <div class="pr-line">
                  <div>
                    {said(item)}
                    {wrong.map((problem) => <ErrorLine key={problem.path + problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
                  </div>
                  <Button icon="edit" name={t("proposal.edit_of", { name })} onClick={() => { going.current = key; setOpen(key); }} />
                </div>
              )}
              <CommentsAt anchor={key} />
            </li>
          );
        })}
      </ul>
      {own.map((problem) => <ErrorLine key={problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
      <button type="button" class="px-btn pr-add" onClick={start}><Icon name="add" />{add}</button>
    </div>
  );
}
