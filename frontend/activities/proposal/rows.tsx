/** A list of which one row is open at a time: it is read, opened to write, removed and brought back. */
import { Button, comeTo, CommentsAt, ErrorLine, GoneRow, Icon, newId, problemText, still, useAct, usePage } from "@shell";
import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { DocView, ItemView } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import type { ProposalContent, ProposalWord } from "./model.gen";

interface Text {
  order: number;
  text: string;
}
/** A row as it is read. */
export type Words<V> = FunctionComponent<{ value: V; network: DocView }>;
/** A row as it is written. */
export type Form<V> = FunctionComponent<{ item: ItemView<V>; content: ProposalContent; answers: DocView; network: DocView }>;

export interface RowsProps<V extends Text> {
  /** The family, without its colon. */
  family: "activity" | "indicator" | "budget";
  items: readonly ItemView<V>[];
  empty: Readonly<V>;
  isEmpty: (value: V) => boolean;
  content: ProposalContent;
  answers: DocView;
  network: DocView;
  focusKey: string;
  add: string;
  words: Words<V>;
  form: Form<V>;
}

export function Rows<V extends Text>({ family, items, empty, isEmpty, content, answers, network, focusKey, add, words, form }: RowsProps<V>) {
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
  const start = useAct((key: string): void => {
    going.current = key;
    setOpen(key);
  });
  const remove = useAct((key: string): void => {
    setOpen("");
    answers.remove(key);
  });
  const another = useAct((): void => {
    const key = `${family}:${newId()}`;
    answers.set(key, { ...empty, order: 1 + Math.max(0, ...items.map(({ value }) => value.order)) });
    start(key);
  });
  const own = problems.filter(({ path }) => path === family);
  return (
    <div ref={area} class="px-stack-s">
      <ul class="pr-rows">
        {items.filter(({ key, value }) => key === open || !isEmpty(value)).map((item) => (
          <Row key={item.key} item={item as ItemView<Text>} open={open === item.key} wrong={problems.filter(({ path }) => path.startsWith(`${item.key}#`))} words={words as unknown as Words<Text>} form={form as unknown as Form<Text>}
            content={content} answers={answers} network={network} partners={network.list("partner", { gone: true })} onOpen={start} onClose={close} onDelete={remove} />
        ))}
      </ul>
      {own.map((problem) => <ErrorLine key={problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
      <Another label={add} onClick={another} />
    </div>
  );
}

const Another = still(({ label, onClick }: { label: string; onClick: () => void }) => <button type="button" class="px-btn pr-add" onClick={onClick}><Icon name="add" />{label}</button>);

interface RowProps {
  item: ItemView<Text>;
  open: boolean;
  wrong: readonly ProblemShape[];
  words: Words<Text>;
  form: Form<Text>;
  content: ProposalContent;
  answers: DocView;
  network: DocView;
  partners: readonly unknown[];
  onOpen: (key: string) => void;
  onClose: (key: string) => void;
  onDelete: (key: string) => void;
}

const Row = still(function Row({ item, open, wrong, words: Said, form: Asked, content, answers, network, onOpen, onClose, onDelete }: RowProps): ComponentChildren {
  const { t } = usePage<ProposalWord>();
  const { key, value, gone } = item;
  const name = value.text.trim() || t("proposal.no_words");
  if (gone) return <li data-at={key}><GoneRow name={name} onRestore={() => { putBack(name, () => { answers.restore(key); }); }} /></li>;
  return (
    <li data-at={key} tabIndex={-1} class={open ? "pr-row pr-open" : "pr-row"}>
      {open ? (
        <div class="px-stack">
          <Asked item={item} content={content} answers={answers} network={network} />
          <div class="px-row">
            <Button small icon="check" onClick={() => { onClose(key); }}>{t("proposal.done")}</Button>
            <Button look="danger" small icon="trash" onClick={() => { onDelete(key); }}>{t("proposal.delete")}</Button>
          </div>
        </div>
      ) : (
        <div class="pr-line">
          <div>
            <Said value={value} network={network} />
            {wrong.map((problem) => <ErrorLine key={problem.path + problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
          </div>
          <Button icon="edit" name={t("proposal.edit_of", { name })} onClick={() => { onOpen(key); }} />
        </div>
      )}
      <CommentsAt anchor={key} />
    </li>
  );
});
