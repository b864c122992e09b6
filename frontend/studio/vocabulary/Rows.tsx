/** One list of the course: its rows, each folded under its name. */
import { Button, Chip, Details, ErrorLine, problemAt, problemText, SectorMark, Select, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { VocabularyWord } from "../../words.gen";
import { useFocusNext } from "./focus";
import { fieldsIn, MARKS, newRow, placeOfWords, raised, rowsOf, without, withWords, wordsOf, type FieldName, type ListName, type Part, type PartName, type Row, type Text } from "./lists";

export interface RowsProps {
  part: PartName;
  list: ListName;
  value: Part;
  /** Ids that answers may hold. */
  known: ReadonlySet<string>;
  onChange: (value: Part) => void;
}

export function Rows({ part, list, value, known, onChange }: RowsProps) {
  const { t, language, problems } = usePage<VocabularyWord>();
  const [opened, setOpened] = useState("");
  const { box, next } = useFocusNext<HTMLFieldSetElement>();
  const rows = rowsOf(value, list);
  const place = `${part}.${list}`;
  // Words are edited with their kinds: what is wrong with all of them together is said there.
  const here = problemAt(problems, place) ?? (list === "sectors" ? problemAt(problems, "partners.sector_words") : undefined);
  const set = (row: Row): void => {
    onChange({ ...value, [list]: rows.map((one) => (one.id === row.id ? row : one)) });
  };
  /** The head of the row there, else the button that adds one. */
  const head = (at: number) => (all: HTMLElement): HTMLElement | null =>
    all.querySelectorAll(":scope > details")[at]?.querySelector("summary") ?? all.querySelector<HTMLElement>(":scope > .px-btn");
  return (
    <fieldset class="pv-list" data-at={place} ref={box}>
      <legend>{t(`vocabulary.${list}`)}</legend>
      {rows.map((row, at) => {
        const name = (language.startsWith("th") ? row.label.th || row.label.en : row.label.en || row.label.th) || t("vocabulary.new");
        const words = list === "sectors" ? placeOfWords(value, row.id) : "";
        const wrong = problems.some(({ path }) => path.startsWith(`${place}.${String(at)}.`) || (words !== "" && path === words));
        return (
          <Details
            key={row.id}
            open={wrong || row.id === opened}
            summary={
              <>
                {list === "sectors" && <SectorMark sector={String(row["mark"])} size={26} />}
                <span>{t("vocabulary.row", { n: at + 1, name })}</span>
                {row["hidden"] === true && <Chip icon="eye">{t("vocabulary.hidden")}</Chip>}
              </>
            }
          >
            <div class="pv-row">
              <TextInput label={t("vocabulary.name_th")} at={`${place}.${String(at)}.label`} value={row.label.th} onChange={(th) => { set({ ...row, label: { ...row.label, th } }); }} />
              <TextInput label={t("vocabulary.name_en")} value={row.label.en} onChange={(en) => { set({ ...row, label: { ...row.label, en } }); }} />
              {fieldsIn(part, list).map((field) => (
                <RowField key={field} field={field} at={`${place}.${String(at)}.${field}`} row={row} value={value} onRow={set} onPart={onChange} />
              ))}
              {at > 0 && (
                <Button look="quiet" icon="back" class="pv-up" onClick={() => { next(head(at - 1)); setOpened(row.id); onChange(raised(value, list, row.id)); }}>
                  {t("vocabulary.up", { name })}
                </Button>
              )}
              {(list === "terms" || !known.has(row.id)) && (
                <Button look="quiet" icon="trash" onClick={() => { next(head(at)); onChange(without(value, list, row.id)); }}>
                  {t("vocabulary.remove", { name })}
                </Button>
              )}
            </div>
          </Details>
        );
      })}
      {here && <ErrorLine>{problemText(here, t)}</ErrorLine>}
      <Button
        icon="add"
        small
        onClick={() => {
          const row = newRow(list, value);
          next((all) => all.querySelectorAll(":scope > details")[rows.length]?.querySelector("input"));
          setOpened(row.id);
          onChange({ ...value, [list]: [...rows, row] });
        }}
      >
        {t("vocabulary.add")}
      </Button>
    </fieldset>
  );
}

/** Words in both languages. */
const TEXTS: readonly FieldName[] = ["faith_pillar", "faith_sector", "faith_layout", "sentence", "himmelman", "frey"];

interface RowFieldProps {
  field: FieldName;
  at: string;
  row: Row;
  value: Part;
  onRow: (row: Row) => void;
  onPart: (value: Part) => void;
}

function RowField({ field, at, row, value, onRow, onPart }: RowFieldProps) {
  const { t, language } = usePage<VocabularyWord>();
  if (field === "hidden" || field === "core") {
    return (
      <label class="pv-tick">
        <input type="checkbox" checked={row[field] === true} onChange={() => { onRow({ ...row, [field]: row[field] !== true }); }} />
        <span>{t(`vocabulary.${field}`)}</span>
      </label>
    );
  }
  if (field === "pillar") {
    const sides = rowsOf(value, "pillars").map(({ id, label }) => ({ value: id, label: (language.startsWith("th") ? label.th || label.en : label.en || label.th) || t("vocabulary.new") }));
    return <Select label={t("vocabulary.pillar")} at={at} options={sides} none={sides.some(({ value: id }) => id === row["pillar"]) ? undefined : ""} value={String(row["pillar"])} onChange={(pillar) => { onRow({ ...row, pillar }); }} />;
  }
  if (field === "mark") {
    const marks = MARKS.map((mark) => ({ value: mark, label: t(`vocabulary.mark.${mark}`) }));
    return <Select label={t("vocabulary.mark")} options={marks} value={String(row["mark"])} onChange={(mark) => { onRow({ ...row, mark }); }} />;
  }
  if (TEXTS.includes(field)) {
    const key = field.replace("faith_", "");
    const text = (row[key] ?? { th: "", en: "" }) as Text;
    const label = t(`vocabulary.${field}`);
    return (
      <>
        <TextInput label={t("vocabulary.in_th", { field: label })} at={at.replace("faith_", "")} value={text.th} onChange={(th) => { onRow({ ...row, [key]: { ...text, th } }); }} />
        <TextInput label={t("vocabulary.in_en", { field: label })} value={text.en} onChange={(en) => { onRow({ ...row, [key]: { ...text, en } }); }} />
      </>
    );
  }
  if (field === "words") return <WordsField at={placeOfWords(value, row.id)} words={wordsOf(value, row.id)} onChange={(words) => { onPart(withWords(value, row.id, words)); }} />;
  return <TextInput label={t(`vocabulary.${field}`)} hint={t("vocabulary.day")} at={at} value={String(row[field] ?? "")} onChange={(day) => { onRow({ ...row, [field]: day.trim().replace(/^(\d\d)(\d\d)$/, "$1-$2") }); }} />;
}

/** Words with commas between. What is typed stays as it is typed; the words are what is between the commas. */
function WordsField({ at, words, onChange }: { at: string; words: readonly string[]; onChange: (words: string[]) => void }) {
  const { t } = usePage<VocabularyWord>();
  const [typed, setTyped] = useState(words.join(", "));
  return (
    <TextInput
      label={t("vocabulary.words")}
      hint={t("vocabulary.words.help")}
      at={at}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange([...new Set(text.split(",").map((word) => word.trim()).filter(Boolean))]);
      }}
    />
  );
}
