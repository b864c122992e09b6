/** Draws a part again only when its values have changed: a key in one field is no reason to draw the rest of a page. */
import { createElement, type ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { same } from "../state/same";

/** A component that is drawn again only when one of its props is another, of a list when one in it is. What it shows must come
 * by its props: what it reads of a document while it is drawn is as old as they are. */
export const still =
  <P extends object>(View: (props: P) => ComponentChildren) =>
  (props: P) =>
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by all of them, one by one
    useMemo(() => createElement(View, props), Object.values(props).flat());

/** What was given first, for as long as what is given says the same; `by`: what of it is looked at. */
export function useSame<T>(now: T, by: unknown = now): T {
  const last = useRef({ now, by });
  if (!same(last.current.by, by)) last.current = { now, by };
  return last.current.now;
}

/** A handler that is the same function each time and does what the newest drawing says. */
export function useAct<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  latest.current = act;
  return useState(() => (...args: A): void => { latest.current(...args); })[0];
}
