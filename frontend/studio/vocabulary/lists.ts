/** The lists of a course as an author edits them: which there are, and which fields a row has. */
import { newId } from "@shell";
import type { VocabularyForm } from "../../types.gen";

export type PartName = "partners" | "year" | "ways" | "card";
export interface Text {
  th: string;
  en: string;
}

/** A row of a list. Which fields it has besides is its list's own (`FIELDS`). */
export interface Row {
  id: string;
  label: Text;
  [field: string]: unknown;
}

export type Part = Record<string, unknown>;
export type Lists = Record<PartName, Part | null>;

export const PARTS: readonly PartName[] = ["partners", "year", "ways", "card"];

export type ListName = "sectors" | "pillars" | "faiths" | "forms" | "terms" | "levels" | "competencies";

/** The lists of each part, in the order in which they are edited. */
export const LISTS: Record<PartName, readonly ListName[]> = {
  partners: ["sectors", "pillars", "faiths", "forms"],
  year: ["terms"],
  ways: ["levels"],
  card: ["levels", "competencies"],
};

/** `faith_…`: a place of faith has words of its own for the side, the kind and the arrangement; a way of working together a sentence and the words of other frameworks. All in both languages. */
export type FieldName = "faith_pillar" | "faith_sector" | "faith_layout" | "pillar" | "mark" | "words" | "core" | "start" | "end" | "sentence" | "himmelman" | "frey" | "hidden";

const FIELDS: Record<ListName, readonly FieldName[]> = {
  sectors: ["pillar", "mark", "words", "hidden"],
  pillars: ["core", "hidden"],
  faiths: ["faith_pillar", "faith_sector", "faith_layout", "hidden"],
  forms: ["hidden"],
  terms: ["start", "end"],
  levels: ["hidden"],
  competencies: ["hidden"],
};

/** The fields of a row besides its name. Module cards have levels as well, which are names only. */
export const fieldsIn = (part: PartName, list: ListName): readonly FieldName[] => (part === "ways" ? ["sentence", "himmelman", "frey", "hidden"] : FIELDS[list]);

export const MARKS = ["home", "faith", "school", "state", "business", "community", "ngo"] as const;

export const rowsOf = (part: Part, list: ListName): Row[] => (part[list] ?? []) as Row[];

const EMPTY: Text = { th: "", en: "" };

/** A row that was never saved, as it begins. */
export function newRow(list: ListName, part: Part): Row {
  const row = { id: newId(), label: { th: "", en: "" } };
  if (list === "terms") return { ...row, start: "", end: "" };
  if (list === "faiths") return { ...row, pillar: EMPTY, sector: EMPTY, layout: EMPTY, hidden: false };
  if (list === "pillars") return { ...row, core: false, hidden: false };
  if (list === "sectors") return { ...row, pillar: rowsOf(part, "pillars")[0]?.id ?? "", mark: "community", hidden: false };
  return { ...row, hidden: false };
}

interface SectorWords {
  sector: string;
  words: string[];
}

/** The words from which a kind of partner is guessed. */
export function wordsOf(part: Part, sector: string): string[] {
  return ((part["sector_words"] ?? []) as SectorWords[]).find((row) => row.sector === sector)?.words ?? [];
}

/** The place of those words, as the server names it; empty where there are none. */
export function placeOfWords(part: Part, sector: string): string {
  const at = ((part["sector_words"] ?? []) as SectorWords[]).findIndex((row) => row.sector === sector);
  return at < 0 ? "" : `partners.sector_words.${String(at)}.words`;
}

/** The part with other words for a kind of partner; none leave no row. */
export function withWords(part: Part, sector: string, words: string[]): Part {
  const before = (part["sector_words"] ?? []) as SectorWords[];
  const there = before.some((row) => row.sector === sector);
  const all = there ? before.map((row) => (row.sector === sector ? { sector, words } : row)) : [...before, { sector, words }];
  return { ...part, sector_words: all.filter((row) => row.words.length > 0) };
}

/** The part without a row, and without the words that told it. */
export function without(part: Part, list: ListName, id: string): Part {
  const less = { ...part, [list]: rowsOf(part, list).filter((row) => row.id !== id) };
  return list === "sectors" ? withWords(less, id, []) : less;
}

/** The part with a row one place further up. */
export function raised(part: Part, list: ListName, id: string): Part {
  const rows = rowsOf(part, list);
  const at = rows.findIndex((row) => row.id === id);
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row || !above) return part;
  return { ...part, [list]: [...rows.slice(0, at - 1), row, above, ...rows.slice(at + 1)] };
}

/** Ids that answers may hold: of lists that were saved, or that some activity has. Such a row is hidden, not removed. */
export function knownIds(form: VocabularyForm, part: PartName, list: ListName): ReadonlySet<string> {
  const sources = [form.lists[part] as Part | null, ...(form.parts[part]?.choices ?? []).map((choice) => choice.lists as Part)];
  return new Set(sources.flatMap((source) => (source ? rowsOf(source, list).map((row) => row.id) : [])));
}

/** Another's lists, with the parts that were changed here in their place. */
export function onto(theirs: Lists, before: Lists, mine: Lists): Lists {
  const parts = PARTS.map((name) => [name, JSON.stringify(mine[name]) === JSON.stringify(before[name]) ? theirs[name] : mine[name]]);
  return Object.fromEntries(parts) as Lists;
}
