/**
 * Finds the key words in the sentence, and marks them by taps on its words.
 *
 * Thai has no spaces between words: the browser's dictionary says where they end. Only what was marked is stored, never how a
 * sentence was cut.
 */
import { clusters } from "@shell";
import { fold } from "../../thai/folding";
import { MOST_WORDS } from "./content";

interface Span {
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
export interface Segment extends Span {
  text: string;
  /** Letters to tap; else spaces or signs between them. */
  word: boolean;
}
export interface Piece {
  text: string;
  /** The place of the key word that it is; absent for none. */
  place?: number;
}
export type Change = { add: string } | { id: string; text: string } | { out: string };

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

/** The words of a sentence; null where the browser knows no words (Firefox before 125): then they are typed. */
export function segments(sentence: string): Segment[] | null {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) return null;
  const cut = new Intl.Segmenter("th", { granularity: "word" }).segment(sentence);
  return Array.from(cut, ({ segment, index, isWordLike }) => ({ text: segment, start: index, end: index + segment.length, word: isWordLike === true }));
}

const THAI = /[\u0e01-\u0e4e]/;

/** Neighbours become one key word. A space in Thai is a pause, and parts what stands around it; in other letters it does not. */
function joined(sentence: string, left: Span, right: Span): boolean {
  const between = sentence.slice(left.end, right.start);
  return !between || (!between.trim() && !(THAI.test(sentence[left.end - 1] ?? "") && THAI.test(sentence[right.start] ?? "")));
}

/** What a tap on a word of the sentence changes: it marks it, joins it to a marked neighbour, or takes it out of its key word. */
export function tapped(sentence: string, words: readonly Word[], segment: Segment): Change[] {
  const marks = marksIn(sentence, words);
  const each = (segments(sentence) ?? []).filter(({ word }) => word);
  const own = marks.find(({ start, end }) => segment.start < end && start < segment.end);
  if (own) {
    const inside = each.filter(({ start, end }) => start < own.end && own.start < end);
    const at = inside.findIndex(({ start }) => start === segment.start);
    const rest = at > 0 ? inside.slice(0, at) : inside.slice(1);
    const [first, last] = [rest[0], rest.at(-1)];
    return first && last ? [{ id: own.id, text: sentence.slice(first.start, last.end) }] : [{ out: own.id }];
  }
  const at = each.findIndex(({ start }) => start === segment.start);
  const [before, after] = [each[at - 1], each[at + 1]];
  const left = before && marks.find(({ end }) => end === before.end && joined(sentence, before, segment));
  const right = after && marks.find(({ start }) => start === after.start && joined(sentence, segment, after));
  if (left) return [{ id: left.id, text: sentence.slice(left.start, right?.end ?? segment.end) }, ...(right ? [{ out: right.id }] : [])];
  if (right) return [{ id: right.id, text: sentence.slice(segment.start, right.end) }];
  return words.length < MOST_WORDS ? [{ add: segment.text }] : [];
}
