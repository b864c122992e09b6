/** Says what became of one answer since the earlier wave, in the words of both; nothing where neither said anything. */
import type { WaveRow } from "../kind";

export function became(key: string, about: string, was: string, is: string, reworded = false): WaveRow[] {
  if (!was && !is) return [];
  const what = !was ? "first" : !is ? "no_longer" : was === is ? "same" : "moved";
  return [{ key, what, about, was, is, ...(reworded ? { reworded } : {}) }];
}
