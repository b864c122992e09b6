/** Puts back what was removed: its button goes with it, and the focus goes to what came back, or stays near it. */

const FOCUSABLE = "button, input, textarea, select, summary, a[href], [tabindex]";

/** `name`: what it is called on the page. Call it from the press itself: where that is says where to look first. */
export function putBack(name: string, restore: () => void): void {
  const pressed = document.activeElement;
  const [near, root] = [pressed?.closest<HTMLElement>("ul, ol, section"), pressed?.closest<HTMLElement>(".partnership-xblock")];
  restore();
  requestAnimationFrame(() => {
    if (!pressed || pressed.isConnected) return;
    const named = [near, root].flatMap((box) => (box ? Array.from(box.querySelectorAll<HTMLElement>(FOCUSABLE)) : []));
    const found = named.find((one) => `${one.ariaLabel ?? one.getAttribute("aria-label") ?? ""} ${one.textContent}`.includes(name)) ?? (near?.isConnected ? near : root);
    if (!found) return;
    if (!found.matches(FOCUSABLE)) found.tabIndex = -1;
    found.focus({ preventScroll: true });
  });
}
