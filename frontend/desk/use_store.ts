/** Draws a view of the desk again when the store changes, when a kind arrives, and by the clock. */
import { useEffect, useReducer } from "preact/hooks";
import { onKind } from "@shell";
import type { Store } from "../state/store";

/** Intervals of drawing in ms: while text is unsent, for the save line; else for a claim that lapses. */
const UNSENT = 200;
const CLAIM = 20_000;

export function useStore(store: Store): void {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => store.subscribe(() => draw(undefined)), [store]);
  useEffect(() => onKind(() => draw(undefined)), []);
  const waiting = store.dirtySince > 0 && !store.trouble;
  useEffect(() => {
    const timer = setInterval(() => draw(undefined), waiting ? UNSENT : CLAIM);
    return () => {
      clearInterval(timer);
    };
  }, [waiting]);
}
