/** The one place for what stands on a page of ours whose words have not come (desk, paper): it can only be opened again. */
import { Button, draw } from "@shell";

export function drawMissing(root: HTMLElement, words: Record<string, string>): void {
  draw(root, <p role="alert">{words["page.failed"]} <Button onClick={() => { location.reload(); }}>{words["page.again"]}</Button></p>, "");
}
