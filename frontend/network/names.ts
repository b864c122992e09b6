/**
 * Reads a name or a text while the teacher writes, in any activity: its sector, a person's number, a partner that is
 * there already. A guess is an offer and a find only asks: nothing here blocks. Equal to
 * domain/{matching,sectors,personal}.py; the tables are content of the kinds that ask.
 */
import { toArabic } from "../thai/digits";
import { blank, fold } from "../thai/folding";
import type { Personal, PersonalKind, SectorWords } from "./model.gen";
import { once } from "./once";

/** How a name is read where words are looked for in it: each word folded, single spaces, none behind a dot. */
const comparable = (text: string): string => text.split(/\s+/).map(fold).filter(Boolean).join(" ").replace(/\. /g, ".");

export type SectorTable = readonly SectorWords[];
export type PersonalPatterns = readonly Personal[];
interface Telling {
  sector: string;
  word: string;
}
// What is derived from a table is made once: the tables are content and never change while a page is open.
const tellingWords = (table: SectorTable): Telling[] => table.flatMap(({ sector, words }) => words.map((word) => ({ sector, word: comparable(word) })));

/** The word that tells a name's sector: the earliest of the known ones, of two at one place the longer. */
function tellingWord(name: string, table: SectorTable): Telling | undefined {
  const text = comparable(name);
  let best: (Telling & { at: number }) | undefined;
  for (const { sector, word } of once(table, tellingWords)) {
    const at = text.indexOf(word);
    const before = best && (at - best.at || best.word.length - word.length || (sector < best.sector ? -1 : 1));
    if (at >= 0 && (before === undefined || before < 0)) best = { sector, word, at };
  }
  return best;
}

/** The sector a name speaks of; empty where no word is known. */
export const guessSector = (name: string, table: SectorTable): string => tellingWord(name, table)?.sector ?? "";

/** Whether two names speak of the same sort of partner: วัดใกล้โรงเรียน and วัดโพธิ์ do. */
export const sameSort = (a: string, b: string, table: SectorTable): boolean => {
  const word = tellingWord(a, table)?.word;
  return word !== undefined && word === tellingWord(b, table)?.word;
};

/** The first kind of personal text found (`phone`, `id`, `line`, `email`), or null. */
export function personal(text: string, table: PersonalPatterns): PersonalKind | null {
  if (!text) return null;
  const plain = toArabic(text.normalize("NFKC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, "")).toLowerCase();
  return once(table, (rows) => rows.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern) }))).find(({ pattern }) => pattern.test(plain))?.kind ?? null;
}

/** What stands before a name in a list: a dash or a dot, `1.`, `(๒)`, `4.1 `. `3M` and `7 ไร่` begin a name. */
const MARK = /^(?:[-*•·–—▪●]\s*|\(?[0-9๐-๙]{1,3}(?:(?:\.[0-9๐-๙]{1,3})+(?:[.)]\s*|\s+)|[.)](?![0-9๐-๙])\s*))/;
/** What stands above a table's first column. */
const HEADING = /^(ลำดับ(ที่)?|ที่|เลขที่|no\.?|#|(ราย)?ชื่อ(ภาคี|หน่วยงาน|องค์กร)?|ภาคี(เครือข่าย)?|หน่วยงาน|name|partners?)$/;

/** The names in what was typed or pasted: one per line or row of a table, without marks, numbers of rows and a heading. */
export function namesIn(text: string): string[] {
  const rows = text
    .split(/[\r\n]+/)
    .map((row) => row.split("\t").map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => !blank(cell)))
    .filter((row) => row.length);
  if (rows[1] && HEADING.test(fold(rows[0]?.[0] ?? ""))) rows.shift();
  return rows
    .map((row) => (row[1] && /^\(?[0-9๐-๙]+[.)]?$/.test(row[0] ?? "") ? row.slice(1) : row).join(" ").replace(MARK, ""))
    .filter((name) => !blank(name));
}
