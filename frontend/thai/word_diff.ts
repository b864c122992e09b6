/** Compares two versions of a text word by word: Thai has no spaces between words, so the browser's
 * dictionary tells where they end. */
import { diffArrays } from "diff";

export interface Piece {
  kind: "same" | "old" | "new";
  text: string;
}

const segmenter = typeof Intl !== "undefined" && "Segmenter" in Intl ? new Intl.Segmenter("th", { granularity: "word" }) : null;

/** A comparison that takes longer than this (ms) is given up: both texts are shown one after the other. */
const PATIENCE = 200;
/** Texts with a smaller share in common are two texts, not one that was edited. */
const ALIKE = 0.35;

/** Words, spaces and marks in order; joined they are the text again. Without a dictionary (Firefox before 125), the spaces part. */
export function words(text: string): string[] {
  return segmenter ? Array.from(segmenter.segment(text), (part) => part.segment) : (text.match(/\s+|\S+/g) ?? []);
}

/** Both texts in one line: pieces kept, removed and added. Two pieces where they have little in common. */
export function wordDiff(was: string, is: string): Piece[] {
  const apart: Piece[] = [{ kind: "old" as const, text: was }, { kind: "new" as const, text: is }].filter(({ text }) => text.trim());
  if (!was.trim() || !is.trim()) return apart;
  const diff = diffArrays(words(was), words(is), { timeout: PATIENCE });
  if (!diff) return apart;
  const pieces = diff.map(({ value, added, removed }): Piece => ({ kind: added ? "new" : removed ? "old" : "same", text: value.join("") }));
  const same = pieces.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.trim().length : 0), 0);
  return same < ALIKE * Math.max(was.length, is.length) ? apart : merge(pieces);
}

/** A lone space between two rewritten words belongs to them: one word out and one in reads better than three of each. */
function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  let [before, after] = ["", ""];
  const flush = (): void => {
    if (before) merged.push({ kind: "old", text: before });
    if (after) merged.push({ kind: "new", text: after });
    [before, after] = ["", ""];
  };
  pieces.forEach(({ kind, text }, index) => {
    if (kind === "old") before += text;
    else if (kind === "new") after += text;
    else if (!text.trim() && (before || after) && index < pieces.length - 1) {
      before += text;
      after += text;
    } else {
      flush();
      merged.push({ kind, text });
    }
  });
  flush();
  return merged;
}
