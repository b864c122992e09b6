/** The one place for what is read out of a name or a text while she writes: its sector, a person's number, a partner
 * she has already. Guesses are offers, a find is a pause: nothing here ever blocks. Equal to domain/{matching,sectors,personal}.py. */
import { toArabic } from "@shell";
import type { MapContent } from "./content";

/** How names are compared: NFKC, lower case, Arabic digits, single spaces, none behind a dot. */
export function comparable(text: string): string {
  return toArabic(text.normalize("NFKC")).toLowerCase().replace(/\s+/g, " ").trim().replace(/\. /g, ".");
}

/** The word that tells a name's sector: the earliest of the known ones, of two at one place the longer. */
function tellingWord(name: string, table: MapContent["sector_words"]): { at: number; word: string; sector: string } | undefined {
  const found = comparable(name);
  return table
    .flatMap(({ sector, words }) => words.map((raw) => ({ sector, word: comparable(raw), at: found.indexOf(comparable(raw)) })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length || (a.sector < b.sector ? -1 : 1))[0];
}

/** The sector a name speaks of; empty where no word is known. */
export const guessSector = (name: string, table: MapContent["sector_words"]): string => tellingWord(name, table)?.sector ?? "";

/** Whether two names speak of the same sort of partner: วัดใกล้โรงเรียน and วัดโพธิ์ do. */
export const sameSort = (a: string, b: string, table: MapContent["sector_words"]): boolean => {
  const word = tellingWord(a, table)?.word;
  return word !== undefined && word === tellingWord(b, table)?.word;
};

/** The first kind of personal text found (`phone`, `id`, `line`, `email`), or null. */
export function personal(text: string, table: MapContent["personal"]): string | null {
  const plain = toArabic(text.normalize("NFKC")).toLowerCase();
  return table.find(({ pattern }) => new RegExp(pattern).test(plain))?.kind ?? null;
}

/** The names in what was typed or pasted: one per line, without list marks, empty ones left out. */
export function namesIn(text: string): string[] {
  return text
    .split(/[\r\n]+|\t+/)
    .map((line) => line.replace(/^\s*(?:[-*•·–]|[0-9๐-๙]{1,3}[.)])\s+/, "").replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
