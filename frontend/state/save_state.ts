/** Decides what the save line says: always true, one thing at a time, the most urgent first. */
import type { Store } from "./store";

export type SaveState =
  | { kind: "idle" }
  | { kind: "saved"; at: string; sent?: number }
  | { kind: "saving" }
  /** Text in fields of this block that is not entered: a name without Enter, half a date. */
  | { kind: "typed"; n: number }
  /** Changes on this device that are not yet on the server. */
  | { kind: "device"; n: number }
  /** Changes that could not be written to the device: they are on this page only. */
  | { kind: "memory"; n: number }
  | { kind: "session"; n: number }
  | { kind: "person"; n: number }
  | { kind: "refused"; message: string }
  | { kind: "conflict"; n: number };

/** A save that takes less than this (ms) is not mentioned. */
export const PATIENCE = 400;

/** After this long (ms) without an answer, the line says where the work is, instead of "saving". */
const SLOW = 8000;

export interface SaveView {
  store: Store;
  /** The number of items of this block with a conflict to decide. */
  conflicts: number;
  /** The number of fields of this block with text that is not entered. */
  typed?: number;
  /** Why the server refuses this block's work, in words; empty where it does not. */
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
    // The worst first: that another block's changes are on the device says nothing about these.
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
