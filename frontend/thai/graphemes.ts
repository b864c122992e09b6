/** Counts what a person sees as one character: ที่ and น้ำ are one each. Equal to domain/thai/graphemes.py. */

const segmenter =
  typeof Intl !== "undefined" && "Segmenter" in Intl ? new Intl.Segmenter("th", { granularity: "grapheme" }) : null;

/** Where `Intl.Segmenter` is missing (Firefox before 125): a character with its marks; sara am stays with its consonant. */
const ROUGH = /\r\n|[^\p{M}\u0e33\u200d][\p{M}\u0e33\u200d]*|[\s\S]/gu;

/** The grapheme clusters of a text, in order; joined they are the text again. */
export function clusters(text: string): string[] {
  return segmenter ? Array.from(segmenter.segment(text), (part) => part.segment) : (text.match(ROUGH) ?? []);
}

/** How many grapheme clusters a text has. */
export function graphemes(text: string): number {
  return clusters(text).length;
}

/** The first `limit` clusters: never cuts a vowel or tone mark from its consonant. */
export function firstGraphemes(text: string, limit: number): string {
  return clusters(text).slice(0, limit).join("");
}
