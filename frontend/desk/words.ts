/** Makes a line of a longer text, so that no Thai character loses its marks. */
import { firstGraphemes, graphemes } from "@shell";

/** The first line, at most so many grapheme clusters. */
export function firstLine(text: string, limit: number): string {
  const line = (text.trim().split("\n")[0] ?? "").trimEnd();
  return graphemes(line) > limit ? `${firstGraphemes(line, limit - 1)}…` : line;
}
