import { afterEach, beforeEach, expect, it } from "vitest";
import { act } from "@testing-library/preact";
import { useReducer } from "preact/hooks";
import { SaveLine } from "./SaveLine";
import { PageContext } from "./context";
import { t } from "./words.fixture";
import type { SaveState } from "../state/save_state";
import { draw } from "./mount";

/** As a browser's translator does it: an element of its own for each text; our text node is off the page. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter((one) => one.data.trim())) {
    const font = document.createElement("font");
    font.appendChild(document.createElement("font")).textContent = `[${text.data}]`;
    text.replaceWith(font);
  }
}

let root: HTMLElement;
let change: (n: number) => void;
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

function Page() {
  const [n, set] = useReducer((_: number, next: number) => next, 1);
  change = set;
  const state: SaveState = n > 1 ? { kind: "device", n } : { kind: "saving" };
  return (
    <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [] }}>
      <SaveLine state={state} loginUrl="" onCopy={() => undefined} onConflict={() => undefined} />
      <h3>ภาคี {n} ราย</h3>
      <p>{n > 1 && <b>ใหม่</b>}คงเดิม</p>
    </PageContext.Provider>
  );
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
  draw(root, <Page />, "");
});
afterEach(() => {
  document.body.textContent = "";
});

it("what changes on a translated page is seen, the line and every other text", async () => {
  translate(root);
  await soon();
  expect(root.textContent).toContain("[save.saving]");
  for (const n of [2, 3]) {
    await act(() => {
      change(n);
    });
    await soon();
    expect(root.querySelector("[role=status]")?.textContent).toBe(`save.device ${String(n)}`);
    expect(root.querySelector("h3")?.textContent).toContain(String(n));
    expect(root.querySelector("h3")?.textContent).not.toContain(String(n - 1));
    expect(root.querySelector("p")?.textContent).toMatch(/ใหม่.*คงเดิม|คงเดิม.*ใหม่/);
    translate(root);
    await soon();
  }
});

it("what does not change stays as it was translated", async () => {
  translate(root);
  await soon();
  await act(() => {
    change(2);
  });
  await soon();
  expect(root.querySelector("p")?.textContent).toContain("[คงเดิม]");
});
