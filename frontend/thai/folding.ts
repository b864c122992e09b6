/**
 * Folds spellings of a name into one. Equal to domain/thai/folding.py, where the reasons are;
 * tests/golden/thai/folding.json tests both. Only the server reads the digits of other scripts than Thai.
 */
import { toArabic } from "./digits";

/** All that stands above or below a letter: vowels, tones, signs. */
const MARKS = "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]";
const AM = "\u0e4d";
/** Marks and sara am in any order, once or held down; normalized (NFKC), sara am is nikhahit and sara aa. */
const WITH_SARA_AM = new RegExp(`${MARKS}*${AM}${MARKS}*(?:\u0e32${MARKS}*${AM}${MARKS}*)*\u0e32${MARKS}*`, "g");
const RUN = new RegExp(`${MARKS}+`, "g");
const UNSEEN = /[\s\p{C}\p{Z}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
const nfkc = (text: string): string => text.normalize("NFKC");

/** Each mark once, in one order: the vowel, then the tone. */
const ordered = (marks: string): string => {
  const each = [...new Set(marks)].sort();
  const tone = (mark: string): boolean => /[\u0e48-\u0e4b]/.test(mark);
  return [...each.filter((mark) => !tone(mark)), ...each.filter(tone)].join("");
};

/** One spelling for all that look or are read alike: no spaces, nothing invisible, small letters, Arabic digits. */
export const fold = (text: string): string =>
  nfkc(toArabic(nfkc(nfkc(text).toUpperCase().toLowerCase().replace(/ς/g, "σ")).replace(UNSEEN, "")))
    .replace(WITH_SARA_AM, (run) => ordered(run.replace(/[\u0e4d\u0e32]/g, "")) + "\u0e33")
    .replace(RUN, ordered)
    .replace(/เเ/g, "แ");

/** The words alone, folded, without punctuation and signs: texts that read the same have the same. */
export const bare = (text: string): string => fold(fold(text).replace(/[\p{P}\p{S}]/gu, ""));

/** Whether there is nothing to see in it: empty, or spaces and invisible characters only. */
export const blank = (text: string): boolean => !text.replace(UNSEEN, "");
