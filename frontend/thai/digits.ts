/** Thai and Arabic digits, each turned into the other. */

/** ๐-๙ become 0-9; everything else stays. */
export function toArabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** 0-9 become ๐-๙. */
export function toThai(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
