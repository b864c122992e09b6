/** Reads the words and signs by which a cell of a spreadsheet says yes or no, in Thai and English. */
import { toArabic } from "./digits";

const YES = new Set(["1", "x", "✓", "✔", "yes", "y", "true", "ใช่", "จริง", "มี"]);
const NO = new Set(["", "0", "-", "no", "n", "false", "ไม่", "ไม่ใช่", "ไม่มี"]);

/** Undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = toArabic(text).trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}
