/** Goes to an item's place on the page: opens folded parts, scrolls to it and focuses it. */

const FOCUSABLE = "input:not([type=hidden]):not(:disabled), textarea, select, button, summary, a[href], [tabindex]";

/** Height in px that a small phone shows above its keyboard. */
const TALL = 360;

/** The element with this path, or else the one with its item's path. */
function find(root: ParentNode, path: string): HTMLElement | null {
  const places = Array.from(root.querySelectorAll<HTMLElement>("[data-at]"));
  const at = (value: string | undefined): HTMLElement | undefined => places.find((place) => place.dataset["at"] === value);
  return at(path) ?? at(path.split("#")[0]) ?? null;
}

/** Scrolls to a part that was just opened: on a phone its head comes to the top of the view, elsewhere just into it. */
export function comeTo(head: Element | null | undefined): void {
  const phone = typeof matchMedia === "function" && matchMedia("(max-width: 767px)").matches;
  head?.scrollIntoView?.({ block: phone ? "start" : "nearest" });
}

/** Returns true when the place was found. Call after the page has been drawn. */
export function jump(root: ParentNode, path: string): boolean {
  const place = find(root, path);
  if (!place) return false;
  for (let up: Element | null = place; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
  const target = place.matches(FOCUSABLE) ? place : (place.querySelector<HTMLElement>(FOCUSABLE) ?? place);
  if (!target.matches(FOCUSABLE)) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  // Centred, an element taller than the screen would not show its beginning.
  place.scrollIntoView?.({ block: place.offsetHeight > TALL ? "start" : "center" });
  return true;
}
