/**
 * Marks key words by taps on the words of a sentence. Thai has no spaces between words: the browser's dictionary says where
 * they end.
 */
import { fold } from "../../thai/folding";
import { MOST_WORDS } from "./content";
import { marksIn, type Span, type Word } from "./marking";

export interface Segment extends Span {
  text: string;
  /** Letters to tap; else spaces or signs between them. */
  word: boolean;
}
/** What a tap does: a new key word, another text of one, or one that is taken out. */
export type Change = { add: string } | { id: string; text: string } | { out: string };

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

/** The same key word is there, in any spelling. */
export const isThere = (words: readonly Word[], text: string): boolean => words.some((one) => fold(one.text) === fold(text));

/** What a tap on a word of the sentence changes, nothing where there are five or it is there: it marks it, joins it to a marked neighbour, or takes it out of its key word. */
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
  return words.length < MOST_WORDS && !isThere(words, segment.text) ? [{ add: segment.text }] : [];
}
