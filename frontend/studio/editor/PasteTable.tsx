/** Rows of a spreadsheet become entries of a list: pasted, looked at, then taken. */
import { useState } from "preact/hooks";
import { Button, newId, Select, TextArea, useUid } from "@shell";
import { textOf } from "./bytes";
import { useEditing } from "./context";
import { emptyOf, type Field, type Named, type Value } from "./schema";
import { cellsOf, columnsOf, entriesOf, guess } from "./table";

/** Rows that are shown of what would be added. */
const SHOWN = 5;

export interface PasteTableProps {
  list: Field;
  variants: readonly Named[];
  /** How many more the list takes. */
  room: number;
  options: (field: Field) => readonly Named[];
  onTake: (things: Value[]) => void;
  onClose: () => void;
}

export function PasteTable({ list, variants, room, options, onTake, onClose }: PasteTableProps) {
  const { t, schema } = useEditing();
  const id = useUid();
  const [text, setText] = useState("");
  const [variant, setVariant] = useState(variants[0]?.value ?? "");
  const [chosen, setChosen] = useState<{ places: string[]; head: boolean } | null>(null);
  const columns = columnsOf(schema, list, emptyOf(schema, list.items ?? {}, newId, undefined, variant), { th: t("studio.th"), en: t("studio.en") });
  const rows = cellsOf(text);
  const { places, head } = chosen ?? guess(rows, columns);
  const body = (head ? rows.slice(1) : rows).slice(0, Math.max(0, room));
  const left = rows.length - (head ? 1 : 0) - body.length;
  const taken = entriesOf(body, places, columns, { schema, list, variant, newId, options });
  const used = places.filter(Boolean);
  const paste = (next: string): void => {
    setText(next);
    setChosen(null);
  };
  return (
    <div class="px-e-paste">
      {variants.length > 1 && <Select label={t("studio.add.which")} value={variant} options={variants.map((one) => ({ value: one.value, label: one.title }))} onChange={(next) => { setVariant(next); setChosen(null); }} />}
      <TextArea label={t("studio.paste.rows")} hint={t("studio.paste.help")} rows={4} value={text} onChange={paste} />
      <label class="px-e-file" for={`${id}f`}>
        {t("studio.paste.file")}
        <input
          id={`${id}f`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            void event.currentTarget.files?.[0]?.arrayBuffer().then((bytes) => { paste(textOf(new Uint8Array(bytes))); });
          }}
        />
      </label>
      {rows.length > 0 && (
        <>
          <label class="px-e-switch">
            <input type="checkbox" checked={head} onChange={() => { setChosen({ places: [...places], head: !head }); }} />
            <span>{t("studio.paste.head")}</span>
          </label>
          <div class="px-e-columns">
            {places.map((place, at) => (
              <Select
                key={at}
                label={t("studio.paste.column", { n: at + 1 })}
                none={t("studio.paste.skip")}
                value={place}
                options={columns.map((one) => ({ value: one.place, label: one.title }))}
                onChange={(next) => { setChosen({ head, places: places.map((one, index) => (index === at ? next : one === next ? "" : one)) }); }}
              />
            ))}
          </div>
          <p class="px-note" role="status">{t("studio.paste.shown", { n: body.length })}</p>
          <div class="px-e-scroll" tabIndex={0} role="region" aria-label={t("studio.paste.shown", { n: body.length })}>
            <table class="px-e-table">
              <thead>
                <tr>{places.map((place, at) => place && <th key={at} scope="col">{columns.find((one) => one.place === place)?.title}</th>)}</tr>
              </thead>
              <tbody>
                {body.slice(0, SHOWN).map((row, at) => (
                  <tr key={at}>{places.map((place, cell) => place && <td key={cell}>{row[cell]}</td>)}</tr>
                ))}
              </tbody>
            </table>
          </div>
          {taken.unread.length > 0 && <p class="px-note px-e-warn">{t("studio.paste.unread", { n: taken.unread.length, text: taken.unread.slice(0, 3).join(", ") })}</p>}
          {left > 0 && <p class="px-note px-e-warn">{t("studio.paste.room", { n: room })}</p>}
        </>
      )}
      <div class="px-row">
        <Button icon="add" disabled={!taken.things.length || !used.length} onClick={() => { onTake(taken.things); }}>
          {t("studio.paste.take")}
        </Button>
        <Button look="quiet" onClick={onClose}>{t("studio.paste.close")}</Button>
      </div>
    </div>
  );
}
