/** Turns typed or pasted text into notes: a line is a note. */
import { blank } from "@shell";

/** A bullet or a number in front of a pasted line: `1. `, `- `, `• `. */
const BULLET = /^\s*(?:[-–•*·]|[0-9๐-๙]{1,2}[.)])\s*(?=\S)/;

/** Lines of a text, without empty ones; of several lines also without bullets. Null while the text has no line break. */
export function linesOf(typed: string): string[] | null {
  if (!/[\r\n]/.test(typed)) return null;
  const lines = typed.split(/[\r\n]+/).filter((line) => !blank(line));
  return lines.map((line) => (lines.length > 1 ? line.replace(BULLET, "") : line).trim());
}
