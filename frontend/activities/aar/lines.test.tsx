/** Lines run from a difficulty to its step, whichever side each stands on. */
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import type { Board } from "./content";
import { Lines, useLines } from "./lines";

const board = { because: new Map([["s1", ["n1"]]]) } as unknown as Board;

function Area({ dir, from, to }: { dir: "ltr" | "rtl"; from: [number, number]; to: [number, number] }) {
  const [ref, lines] = useLines(board);
  const at = (left: number, right: number) => (element: HTMLElement | null) => {
    if (element) element.getBoundingClientRect = () => ({ left, right, top: 0, height: 20 }) as DOMRect;
  };
  return (
    <div ref={ref} style={{ direction: dir }}>
      <i data-from="n1" ref={at(...from)} />
      <i data-to="s1" ref={at(...to)} />
      <Lines lines={lines} />
    </div>
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it.each([
  ["ltr", [0, 100], [200, 300], "M200.0 10.0l-12.0-6v12z", "104"],
  ["rtl", [200, 300], [0, 100], "M100.0 10.0l12.0-6v12z", "196"],
] as const)("%s", (dir, from, to, head, start) => {
  const { container } = render(<Area dir={dir} from={[...from]} to={[...to]} />);
  expect([...container.querySelectorAll("path")].at(-1)?.getAttribute("d")).toBe(head);
  expect(container.querySelector("circle")?.getAttribute("cx")).toBe(start);
});
