/** How wide an element has become. */
import { act, cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { useWidth } from "./width";

let observed: { measure: () => void; gone: boolean }[] = [];
const widths: number[] = [];
function Box() {
  const [ref, width] = useWidth<HTMLDivElement>(1000);
  widths.push(width);
  return <div ref={ref} />;
}
function measured(width: number): void {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  observed = [];
  widths.length = 0;
});

function watch(): void {
  vi.stubGlobal("ResizeObserver", class {
    readonly own: { measure: () => void; gone: boolean };
    constructor(measure: () => void) {
      this.own = { measure, gone: false };
      observed.push(this.own);
    }
    observe(): void {}
    disconnect(): void {
      this.own.gone = true;
    }
  });
}

it("is what was said until it is measured, then its own, whenever that changes", () => {
  watch();
  measured(640);
  render(<Box />);
  measured(320);
  act(() => { observed[0]?.measure(); });
  expect(widths).toEqual([1000, 640, 320]);
});

it("stays as it was while it is not shown", () => {
  watch();
  measured(640);
  render(<Box />);
  measured(0);
  act(() => { observed[0]?.measure(); });
  expect(widths.at(-1)).toBe(640);
});

it("is what was said where nothing measures, and no longer looked at when it is gone", () => {
  vi.stubGlobal("ResizeObserver", undefined);
  render(<Box />);
  expect(widths).toEqual([1000]);
  watch();
  render(<Box />).unmount();
  expect(observed.map(({ gone }) => gone)).toEqual([true]);
});
