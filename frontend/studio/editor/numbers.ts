/** Numbers as an author types them. */

/** A number as it was typed, where it is one; else the text, for the server to say what is wrong. */
export function numberOf(typed: string): number | string {
  const text = typed.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return text && Number.isFinite(Number(text)) ? Number(text) : typed;
}
