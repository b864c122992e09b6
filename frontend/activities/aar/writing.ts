/** The one place for turning what is typed or pasted into notes: a line is a note. */

/** A bullet or a number in front of a pasted line: `1. `, `- `, `• `. */
import { blank } from "@shell";
const BULLET = /^\s*(?:[-–•*·]|[0-9๐-๙]{1,2}[.)])\s*(?=\S)/;

/** What was entered so far: null while it is still one line; else its lines with words, without bullets where there are several. */
export function linesOf(typed: string): string[] | null {
  if (!/[\r\n]/.test(typed)) return null;
  const lines = typed.split(/[\r\n]+/).filter((line) => !blank(line));
  return lines.map((line) => (lines.length > 1 ? line.replace(BULLET, "") : line).trim());
}
