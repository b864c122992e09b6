/** Reads a table as a spreadsheet copies it, or a CSV file has it, and makes entries of a list from its rows. */
import { toArabic } from "@shell";
import { emptyOf, fieldsOf, isTexts, type Field, type Fields, type Named, type Schema, type Thing, type Value } from "./schema";

/** Rows of cells; rows without any text are left out. Quotes as spreadsheets write them; a tab, else `;` or `,` between cells. */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const first = plain.slice(0, plain.indexOf("\n") + 1 || undefined);
  const between = plain.includes("\t") ? "\t" : first.includes(";") && first.split(";").length >= first.split(",").length ? ";" : ",";
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (plain.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && !cell.trim()) {
      quoted = true;
      cell = "";
    } else if (char === between) end();
    else if (char === "\n") {
      end();
      rows.push([]);
    } else cell += char;
  }
  end();
  return rows.filter((row) => row.some(Boolean));
}

/** A place in an entry that a column may fill: `label.th`, `points`. */
export interface Column {
  place: string;
  title: string;
  field: Field;
}

const SIMPLE = new Set(["text", "long_text", "line", "number", "points", "switch", "choice", "reference", "url", "picture", "month_day", "date"]);

/** The columns that an entry of a list can take, its name first. */
export function columnsOf(schema: Schema, list: Field, variant: Value, languages: { th: string; en: string }): Column[] {
  const item = list.items ?? {};
  const inTwo = (name: string, title: string, field: Field): Column[] =>
    (["th", "en"] as const).map((language) => ({ place: [name, language].filter(Boolean).join("."), title: [title, languages[language]].filter(Boolean).join(" · "), field }));
  if (isTexts(list)) return inTwo("", "", item);
  const fields: Fields = fieldsOf(schema, item, variant);
  const label = list["x-list"]?.label ?? "";
  const names = Object.keys(fields).filter((name) => SIMPLE.has(fields[name]?.["x-widget"] ?? "") && name !== "hidden");
  names.sort((a, b) => Number(b === label) - Number(a === label));
  return names.flatMap((name) => {
    const field = fields[name] ?? {};
    return ["text", "long_text"].includes(field["x-widget"] ?? "") ? inTwo(name, field.title ?? name, field) : [{ place: name, title: field.title ?? name, field }];
  });
}

const folded = (text: string): string => text.trim().toLowerCase();
const YES = new Set(["1", "x", "✓", "✔", "yes", "y", "true", "ใช่", "จริง", "มี"]);
const NO = new Set(["", "0", "-", "no", "n", "false", "ไม่", "ไม่ใช่", "ไม่มี"]);

/** A cell as a value of its column; undefined where it does not fit. */
export function readCell(text: string, field: Field, options: readonly Named[]): Value | undefined {
  const widget = field["x-widget"];
  if (widget === "number" || widget === "points") {
    const number = Number(toArabic(text).replace(",", "."));
    return text && Number.isFinite(number) ? number : undefined;
  }
  if (widget === "switch") return YES.has(folded(text)) ? true : NO.has(folded(text)) ? false : undefined;
  if (widget === "choice" || widget === "reference") return options.find((one) => folded(one.title) === folded(text) || one.value === text)?.value;
  return text;
}

const isThai = (text: string): boolean => /[\u0E00-\u0E7F]/.test(text);

/** Which columns a table seems to have: by its headings, else the name in the language that it is written in, then what follows. */
export function guess(rows: readonly (readonly string[])[], columns: readonly Column[]): { places: string[]; head: boolean } {
  const first = rows[0] ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const byTitle = first.map((cell) => columns.find((one) => folded(one.title) === folded(cell))?.place ?? "");
  if (byTitle.some(Boolean)) return { places: Array.from({ length: width }, (_, at) => byTitle[at] ?? ""), head: true };
  const free = [...columns];
  const places = Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => row[at] ?? "").filter(Boolean);
    const thai = cells.filter(isThai).length * 2 >= cells.length;
    const fits = free.findIndex(({ place }) => !place.endsWith(thai ? "en" : "th") || !/(^|\.)(th|en)$/.test(place));
    return fits < 0 ? "" : (free.splice(fits, 1)[0]?.place ?? "");
  });
  return { places, head: false };
}

export interface Taken {
  things: Value[];
  /** Cells that do not fit their column. */
  unread: string[];
}

/** The entries that rows make. `options` are what a reference or choice may be. */
export function entriesOf(
  rows: readonly (readonly string[])[], places: readonly string[], columns: readonly Column[],
  how: { schema: Schema; list: Field; variant: string; newId: () => string; options: (field: Field) => readonly Named[] },
): Taken {
  const unread: string[] = [];
  const things = rows.map((row) => {
    const made = emptyOf(how.schema, how.list.items ?? {}, how.newId, (of) => how.options({ "x-of": of })[0]?.value ?? "", how.variant);
    row.forEach((cell, at) => {
      const column = columns.find((one) => one.place === places[at]);
      if (!column || !cell) return;
      const [name = "", language = ""] = column.place.split(".");
      const value = readCell(cell, column.field, how.options(column.field));
      if (value === undefined) {
        unread.push(cell);
        return;
      }
      const thing = made as Thing;
      if (language) thing[name] = { ...(thing[name] as Thing), [language]: value };
      else thing[name] = value;
    });
    return made;
  });
  return { things, unread };
}
