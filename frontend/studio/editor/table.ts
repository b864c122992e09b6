/** Reads a table as a spreadsheet copies it, or a CSV file has it, and makes entries of a list from its rows. */
import { toArabic } from "@shell";
import { yesOrNo } from "../../thai/yes_no";
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

/** A place in an entry that a column may fill: `label.th`, `points`, `levels.0.text.th`. */
export interface Column {
  place: string;
  title: string;
  field: Field;
}

/** Columns of rows within an entry are offered for so many of them. */
const ROWS = 8;
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
  const simple = (at: string, name: string, field: Field): Column[] => {
    const [place, title] = [`${at}${at && "."}${name}`, field.title ?? name];
    return isText(field) ? inTwo(place, title, field) : [{ place, title, field }];
  };
  const own = names.flatMap((name) => simple("", name, fields[name] ?? {}));
  // Rows within an entry, such as the levels of a criterion: texts first, since those are what stands in a table.
  const rows = Object.entries(fields).flatMap(([name, field]) =>
    field["x-widget"] !== "rows" ? [] : Array.from({ length: Math.min(ROWS, field.maxItems ?? ROWS) }, (_, row) => {
      const inner = Object.entries(fieldsOf(schema, field.items ?? {}, {})).filter(([, one]) => SIMPLE.has(one["x-widget"] ?? ""));
      inner.sort(([, a], [, b]) => Number(isText(b)) - Number(isText(a)));
      return inner.flatMap(([of, one]) => simple(`${name}.${String(row)}`, of, { ...one, title: `${field.title ?? name} ${String(row + 1)} · ${one.title ?? of}` }));
    }).flat(),
  );
  return [...own, ...rows];
}

const isNumber = (field: Field): boolean => ["number", "points"].includes(field["x-widget"] ?? "");
const isText = (field: Field): boolean => ["text", "long_text"].includes(field["x-widget"] ?? "");

const folded = (text: string): string => text.trim().toLowerCase();

/** A cell as a value of its column; undefined where it does not fit. */
export function readCell(text: string, field: Field, options: readonly Named[]): Value | undefined {
  const widget = field["x-widget"];
  if (widget === "number" || widget === "points") {
    const number = Number(toArabic(text).replace(",", "."));
    return text && Number.isFinite(number) ? number : undefined;
  }
  if (widget === "switch") return yesOrNo(text);
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
    const numeric = free.findIndex(({ field }) => isNumber(field) && cells.length > 0 && cells.every((cell) => readCell(cell, field, []) !== undefined));
    const fits = numeric >= 0 ? numeric : free.findIndex(({ place, field }) => (isText(field) ? !place.endsWith(thai ? "en" : "th") : !isNumber(field)));
    return fits < 0 ? "" : (free.splice(fits, 1)[0]?.place ?? "");
  });
  return { places, head: false };
}

/** Puts a value at a place of an entry. */
function put(into: Value, [step = "", ...rest]: readonly string[], value: Value): void {
  const node = into as Thing;
  if (rest.length) put(node[step] ?? {}, rest, value);
  else node[step] = value;
}

/** As many rows within an entry as the table has columns for; a new entry may bring fewer or more. */
function fitted(schema: Schema, field: Field, rows: Value, wanted: number): Value {
  const there = Array.isArray(rows) ? rows.slice(0, wanted) : [];
  const more = Array.from({ length: wanted - there.length }, () => emptyOf(schema, field.items ?? {}, () => ""));
  return wanted ? [...there, ...more] : rows;
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
    for (const [name, field] of Object.entries(fieldsOf(how.schema, how.list.items ?? {}, made))) {
      const used = places.flatMap((place, at) => (place.startsWith(`${name}.`) && row[at] ? [Number(place.split(".")[1]) + 1] : []));
      if (field["x-widget"] === "rows") (made as Thing)[name] = fitted(how.schema, field, (made as Thing)[name] ?? [], Math.max(0, ...used));
    }
    row.forEach((cell, at) => {
      const column = columns.find((one) => one.place === places[at]);
      if (!column || !cell) return;
      const value = readCell(cell, column.field, how.options(column.field));
      if (value === undefined) {
        unread.push(cell);
        return;
      }
      put(made, column.place.split("."), value);
    });
    return made;
  });
  return { things, unread };
}
