import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ARROWS, STEP, stepped, useDrag, within } from "./drag";
import { frameFor } from "./frame";
import type { Point } from "./geometry";

const frame = frameFor("wide", 9);
/** Half the size it is drawn in. */
const RECT = { left: 10, top: 20, width: frame.width / 2, height: frame.height / 2 };

interface ProbeProps {
  onMove?: ((id: string, spot: Point) => void) | undefined;
  onChoose?: ((id: string) => void) | undefined;
}
function Probe({ onMove, onChoose }: ProbeProps) {
  const { svg, dragged, bind } = useDrag(frame, onMove, onChoose);
  const place = { x: 100, y: 200 };
  return (
    <svg ref={svg}>
      <g data-testid="p" {...bind("a", place)}>
        {dragged && `${String(dragged.x)} ${String(dragged.y)} ${String(dragged.moved)}`}
      </g>
      <g data-testid="other" {...bind("b", place)} />
    </svg>
  );
}
function shown(props: ProbeProps): Element {
  render(<Probe {...props} />);
  const node = screen.getByTestId("p");
  node.closest("svg")!.getBoundingClientRect = () => RECT as DOMRect;
  node.setPointerCapture = vi.fn();
  return node;
}
/** happy-dom's pointer events have no place of their own. */
const pointer = (node: Element, type: string, clientX = 0, clientY = 0): void => {
  act(() => {
    node.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { clientX, clientY, pointerId: 3 }));
  });
};
afterEach(cleanup);

describe("a spot", () => {
  it.each([
    [{ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }],
    [{ x: -3, y: 9 }, { x: 0.06, y: 0.93 }],
    [{ x: 2, y: -1 }, { x: 0.94, y: 0.07 }],
    [{ x: 0.12345, y: 0.98765 }, { x: 0.123, y: 0.93 }],
  ])("of %o is %o: inside the frame, in thousandths", (from, to) => {
    expect(within(from)).toEqual(to);
  });

  it("is one step further in the direction of the arrow, and no further than the edge", () => {
    for (const [key, arrow] of Object.entries(ARROWS)) {
      const { x, y } = stepped({ x: 0.5, y: 0.5 }, arrow);
      expect([Math.abs(x - 0.5), Math.abs(y - 0.5)].sort((a, b) => b - a)).toEqual([expect.closeTo(STEP, 6), 0]);
      expect([x < 0.5, x > 0.5, y < 0.5, y > 0.5]).toEqual(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((one) => one === key));
    }
    expect(stepped({ x: 0.93, y: 0.5 }, { x: 1, y: 0 })).toEqual({ x: 0.94, y: 0.5 });
  });
});

describe("by keys", () => {
  it("arrows move it from where it stands, in shares of the frame", () => {
    const onMove = vi.fn();
    const node = shown({ onMove });
    expect(fireEvent.keyDown(node, { key: "ArrowUp" })).toBe(false);
    expect(onMove).toHaveBeenCalledExactlyOnceWith("a", stepped({ x: 100 / frame.width, y: 200 / frame.height }, { x: 0, y: -1 }));
  });

  it("Enter and space choose it; other keys are the browser's", () => {
    const onChoose = vi.fn();
    const onMove = vi.fn();
    const node = shown({ onMove, onChoose });
    for (const key of ["Enter", " "]) expect(fireEvent.keyDown(node, { key })).toBe(false);
    for (const key of ["Tab", "a"]) expect(fireEvent.keyDown(node, { key })).toBe(true);
    expect(onChoose.mock.calls).toEqual([["a"], ["a"]]);
    expect(onMove).not.toHaveBeenCalled();
  });

  it("arrows scroll where nothing can be moved, and nothing listens to a pointer", () => {
    const onChoose = vi.fn();
    const node = shown({ onChoose });
    expect(fireEvent.keyDown(node, { key: "ArrowUp" })).toBe(true);
    pointer(node, "pointerdown", 30, 40);
    expect(node.setPointerCapture).not.toHaveBeenCalled();
    fireEvent.click(node);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("a");
  });
});

describe("by dragging", () => {
  it("follows the pointer in the frame's own units, and stays where it is let go", () => {
    const onMove = vi.fn();
    const onChoose = vi.fn();
    const node = shown({ onMove, onChoose });
    pointer(node, "pointerdown", 60, 120);
    expect(node.setPointerCapture).toHaveBeenCalledWith(3);
    pointer(node, "pointermove", 110, 70);
    expect(node.textContent).toBe("200 100 true");
    pointer(node, "pointerup");
    expect(node.textContent).toBe("");
    expect(onMove).toHaveBeenCalledExactlyOnceWith("a", within({ x: 200 / frame.width, y: 100 / frame.height }));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("is a choice where the pointer hardly moved", () => {
    const onMove = vi.fn();
    const onChoose = vi.fn();
    const node = shown({ onMove, onChoose });
    pointer(node, "pointerdown", 60, 120);
    pointer(node, "pointermove", 62, 121);
    expect(node.textContent).toBe("100 200 false");
    pointer(node, "pointerup");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("a");
    expect(onMove).not.toHaveBeenCalled();
  });

  it("ends without a move where the browser takes the pointer away, and moves no other partner", () => {
    const onMove = vi.fn();
    const node = shown({ onMove });
    pointer(node, "pointerdown", 60, 120);
    pointer(node, "pointermove", 110, 70);
    pointer(screen.getByTestId("other"), "pointermove", 300, 300);
    expect(node.textContent).toBe("200 100 true");
    pointer(screen.getByTestId("other"), "pointerup");
    pointer(node, "pointercancel");
    pointer(node, "pointerup");
    expect(onMove).not.toHaveBeenCalled();
  });

  it("keeps the page from scrolling under a finger", () => {
    expect(fireEvent.touchStart(shown({ onMove: vi.fn() }))).toBe(false);
  });
});
