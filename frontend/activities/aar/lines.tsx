/** Draws the lines from difficulties to next steps: measured from the page, drawn again when the board changes its size. */
import type { RefObject } from "preact";
import { still } from "@shell";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Board } from "./content";

interface Line {
  key: string;
  d: string;
  from: [number, number];
  to: [number, number];
  /** The arrow's head, drawn from its tip. */
  head: string;
}

/** Room for the arrow's head, px. */
const HEAD = 12;

/** Lines between the elements marked `data-from` and `data-to` inside the element of this ref. */
function measure(area: HTMLElement, board: Board): Line[] {
  const origin = area.getBoundingClientRect();
  // Where one reads from the right, difficulties stand there, and the lines run the other way.
  const way = getComputedStyle(area).direction === "rtl" ? -1 : 1;
  const edge = (mark: string, id: string, side: "left" | "right"): [number, number] | null => {
    const box = area.querySelector(`[data-${mark}="${id}"]`)?.getBoundingClientRect();
    return box ? [box[side] - origin.left, box.top - origin.top + Math.min(box.height / 2, 34)] : null;
  };
  return [...board.because].flatMap(([step, notes]) =>
    notes.flatMap((note) => {
      const from = edge("from", note, way > 0 ? "right" : "left");
      const to = edge("to", step, way > 0 ? "left" : "right");
      if (!from || !to) return [];
      const [[x1, y1], [x2, y2]] = [[from[0] + 4 * way, from[1]], [to[0] - HEAD * way, to[1]]] as [[number, number], [number, number]];
      const bend = (x2 - x1) / 2;
      const n = (value: number): string => value.toFixed(1);
      return [{ key: `${note}.${step}`, d: `M${n(x1)} ${n(y1)}C${n(x1 + bend)} ${n(y1)} ${n(x2 - bend)} ${n(y2)} ${n(x2)} ${n(y2)}`, from: [x1, y1], to: [to[0], y2], head: `l${n(-HEAD * way)}-6v12z` }];
    }),
  );
}

/** The ref of the area, and its lines as they stand now. */
export function useLines(board: Board): [RefObject<HTMLDivElement | null>, Line[]] {
  const ref = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<Line[]>([]);
  const latest = useRef(board);
  latest.current = board;
  const update = useRef(() => {
    if (!ref.current) return;
    const next = measure(ref.current, latest.current);
    setLines((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  });
  // After every drawing, because a card may have grown; and when the area changes its size by itself (fonts, rotation).
  useLayoutEffect(() => {
    update.current();
  });
  useLayoutEffect(() => {
    if (!ref.current || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      update.current();
    });
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, lines];
}

/** Decoration: every step says in words which difficulties it answers. */
export const Lines = still(({ lines }: { lines: Line[] }) => (
    <svg class="px-aar-lines" aria-hidden="true">
      {lines.map(({ key, d, from: [x1, y1], to: [x2, y2], head }) => (
        <g key={key}>
          <path d={d} fill="none" stroke="var(--accent)" stroke-width="2" />
          <circle cx={x1} cy={y1} r="4" fill="var(--accent)" />
          <path d={`M${x2.toFixed(1)} ${y2.toFixed(1)}${head}`} fill="var(--accent)" />
        </g>
      ))}
    </svg>
));
