/** Draws key words: each with a line of its own, under it in the sentence and beside it elsewhere. Never colour alone. */
import { still } from "@shell";
import { pieces, type Word } from "./marking";

const look = (place: number): string => `ts-k${String((place % 5) + 1)}`;

/** The class of a key word's line by its place. */
export const lineOf = look;

/** A key word with its line beside it. */
export const Marked = still(({ text, place }: { text: string; place: number }) => (
  <span class="ts-word">
    <span class={`ts-line ${look(place)}`} aria-hidden="true">{"\u00a0".repeat(6)}</span>
    <span>{text}</span>
  </span>
));

/** The sentence with its key words marked. `digits`: how this paper writes numerals. */
export const Sentence = still(({ text, words, digits = String }: { text: string; words: readonly Word[]; digits?: (text: string) => string }) => (
  <p class="ts-sentence px-pre">
    {pieces(text.trim(), words).map(({ text: part, place }, at) => (place === undefined ? <span key={at}>{digits(part)}</span> : <mark key={at} class={look(place)}>{digits(part)}</mark>))}
  </p>
));
