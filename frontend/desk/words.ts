/** Shortens a text to one line without separating Thai characters from their marks. */
import { firstGraphemes, graphemes } from "@shell";

/** The first line, cut to `limit` grapheme clusters. */
export function firstLine(text: string, limit: number): string {
  const line = (text.trim().split("\n")[0] ?? "").trimEnd();
  return graphemes(line) > limit ? `${firstGraphemes(line, limit - 1)}…` : line;
}
