/** Finds the key words in the sentence. Only what was marked is stored, never where it stands or how a sentence was cut. */
import { clusters } from "@shell";
import { fold } from "../../thai/folding";

export interface Span {
  /** Code units of the sentence: from, and to (not included). */
  start: number;
  end: number;
}
export interface Word {
  id: string;
  text: string;
}
export interface Mark extends Span {
  id: string;
  /** Its place among the key words, from 0. */
  place: number;
}
export interface Piece {
  text: string;
  /** The place of the key word that it is; absent for none. */
  place?: number;
}

/** Where each key word stands first, in any spelling, in the sentence's order; of two that overlap the earlier one counts. */
export function marksIn(sentence: string, words: readonly Word[]): Mark[] {
  let folded = "";
  let at = 0;
  const places: Span[] = [];
  for (const cluster of clusters(sentence)) {
    const plain = fold(cluster);
    const span = { start: at, end: at + cluster.length };
    places.push(...Array.from({ length: plain.length }, () => span));
    folded += plain;
    at += cluster.length;
  }
  const marks: Mark[] = [];
  words.forEach(({ id, text }, place) => {
    const word = fold(text);
    const from = word ? folded.indexOf(word) : -1;
    const [first, last] = [places[from], places[from + word.length - 1]];
    if (first && last && !marks.some((mark) => mark.start < last.end && first.start < mark.end)) marks.push({ id, place, start: first.start, end: last.end });
  });
  return marks.sort((a, b) => a.start - b.start);
}

/** The sentence in pieces, marked and unmarked; joined they are the sentence. */
export function pieces(sentence: string, words: readonly Word[]): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const { start, end, place } of marksIn(sentence, words)) {
    if (start > at) parts.push({ text: sentence.slice(at, start) });
    parts.push({ text: sentence.slice(start, end), place });
    at = end;
  }
  return at < sentence.length ? [...parts, { text: sentence.slice(at) }] : parts;
}
