/** Which strength or activity is open to be edited, and where the focus goes. */
import { comeTo } from "@shell";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocView } from "../../kind";

/** The id of the one that is open in `area`, empty for none; a way that leads to a field of another opens that one. */
export function useOpened(prefix: "asset" | "act", focusKey: string, answers: DocView, area: RefObject<HTMLElement | null>): [string, (id: string) => void] {
  const [opened, setOpened] = useState("");
  const before = useRef(opened);
  useEffect(() => {
    const [, id] = new RegExp(`^${prefix}:([^#]+)#`).exec(focusKey) ?? [];
    if (id && answers.get(`${prefix}:${id}`)) setOpened(id);
    // Only a new jump opens one: edits made since must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusKey]);
  useLayoutEffect(() => {
    if (before.current === opened) return;
    before.current = opened;
    const editor = opened ? area.current?.querySelector<HTMLElement>(`[data-at="${prefix}:${opened}"][data-opened]`) : null;
    // Where a way led to a field, the page has gone there itself.
    if (!editor || editor.contains(document.activeElement)) return;
    editor.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
    comeTo(editor);
  }, [prefix, opened, area]);
  return [opened, setOpened];
}

/** Focuses the first selector that matches inside `area`, after the page has been drawn. */
export function arrive(area: RefObject<HTMLElement | null>, ...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const element = area.current?.querySelector<HTMLElement>(selector);
      if (!element) continue;
      element.focus({ preventScroll: true });
      return;
    }
  });
}
