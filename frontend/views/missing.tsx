/** Shown on the desk and on paper when the page's words have not come: it can only be opened again. */
import { Button, draw } from "@shell";

export function drawMissing(root: HTMLElement, words: Record<string, string>): void {
  draw(root, <p role="alert">{words["page.failed"]} <Button onClick={() => { location.reload(); }}>{words["page.again"]}</Button></p>, "");
}
