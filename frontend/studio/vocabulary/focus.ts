/** Leads the keyboard on where a press takes its own button away. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type Find<E> = (box: E) => HTMLElement | null | undefined;

/** `next` is told before what is drawn changes; the element it finds in `box` has the focus after the next drawing. */
export function useFocusNext<E extends HTMLElement>(): { box: RefObject<E | null>; next: (find: Find<E>) => void } {
  const box = useRef<E>(null);
  const waiting = useRef<Find<E> | null>(null);
  useLayoutEffect(() => {
    const find = waiting.current;
    waiting.current = null;
    if (find && box.current) find(box.current)?.focus();
  });
  return { box, next: (find) => { waiting.current = find; } };
}
