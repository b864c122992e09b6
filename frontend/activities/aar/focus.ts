/** The one place for where the focus goes when an editor closes: to what it edited, else to what made it. */
import type { RefObject } from "preact";

/** Focuses the first of these that is there, once the page has been drawn. Selectors are looked up inside `area`. */
export function focusSoon(area: RefObject<HTMLElement | null>, ...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const found = area.current?.querySelector<HTMLElement>(selector);
      if (found) {
        found.focus({ preventScroll: true });
        return;
      }
    }
  });
}
