/** Moves the focus when an editor closes: to the item it edited, else to the button that opened it. */
import type { RefObject } from "preact";

/** Focuses the first selector that matches inside `area`, after the page has been drawn. */
export function focusSoon(area: RefObject<HTMLElement | null>, ...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const element = area.current?.querySelector<HTMLElement>(selector);
      if (element) {
        element.focus({ preventScroll: true });
        return;
      }
    }
  });
}
