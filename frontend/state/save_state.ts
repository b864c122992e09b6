/** What the save line says: always true, one thing at a time, the most urgent first. */
import type { Store } from "./store";

export type SaveState =
  | { kind: "idle" }
  | { kind: "saved"; at: string; sent?: number }
  | { kind: "saving" }
  /** In fields of this block, not entered: a name without Enter, half a date. */
  | { kind: "typed"; n: number }
  /** Kept on this device, not yet in the system. */
  | { kind: "device"; n: number }
  /** The device did not take these: they are in this page only. */
  | { kind: "memory"; n: number }
  | { kind: "session"; n: number }
  | { kind: "person"; n: number }
  | { kind: "refused"; message: string }
  | { kind: "conflict"; n: number };

/** A save that takes less than this (ms) is not worth a word. */
export const PATIENCE = 400;

/** After so long (ms) without an answer, where the work is matters more than that it is on its way. */
const SLOW = 8000;

export interface SaveView {
  store: Store;
  /** Items of this block to choose for. */
  conflicts: number;
  /** Fields of this block that were not entered. */
  typed?: number;
  /** Why the server does not take this block's work, in words; empty where it does. */
  refusal: string;
  /** When the server last confirmed this work before this page was opened, ISO or empty. */
  savedBefore: string;
  now: number;
  online: boolean;
}

export function saveState({ store, conflicts, refusal, savedBefore, now, online, typed = 0 }: SaveView): SaveState {
  const n = store.unsent();
  if (store.trouble === "person") return { kind: "person", n };
  if (store.trouble === "session") return { kind: "session", n };
  if (refusal) return { kind: "refused", message: refusal };
  if (conflicts) return { kind: "conflict", n: conflicts };
  const sendable = store.sendable();
  const slow = store.askedSince > 0 && now - store.askedSince >= SLOW;
  if (n && (store.trouble || !online || !sendable || slow)) {
    // The worst first: what another block could keep does not speak for this.
    const loose = store.unsent(true);
    if (loose) return { kind: "memory", n: loose };
    return store.copying ? { kind: "saving" } : { kind: "device", n };
  }
  if (sendable && now - store.dirtySince >= PATIENCE) return { kind: "saving" };
  if (typed) return { kind: "typed", n: typed };
  const at = store.savedAt || savedBefore;
  if (!at) return n ? { kind: "saving" } : { kind: "idle" };
  return store.recovered && !n ? { kind: "saved", at, sent: store.recovered } : { kind: "saved", at };
}
