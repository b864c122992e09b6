/** Registers the kinds of activity whose code is on the page. Their files are added after core.js, in any order. */
import type { Kind } from "../kind";

const kinds = new Map<string, Kind>();
const waiting = new Set<() => void>();

export function register<Content, Word extends string>(kind: Kind<Content, Word>): void {
  kinds.set(kind.id, kind as unknown as Kind);
  for (const tell of waiting) tell();
}

export const kindOf = (id: string): Kind | undefined => kinds.get(id);

/** Calls `tell` whenever a kind arrives; returns a function that ends this. */
export function onKind(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
