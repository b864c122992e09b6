/** Moves a partner on the map: by arrow keys, by the editor's buttons or by dragging. */
import { useRef, useState } from "preact/hooks";
import type { Frame } from "./frame";
import type { Point } from "./geometry";

/** How far, of the frame, one press of an arrow moves a partner. */
export const STEP = 0.03;
export const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A spot, 0..1 of the frame, that keeps the whole shape inside it. */
export const within = ({ x, y }: Point): Point => ({
  x: Math.round(Math.min(0.94, Math.max(0.06, x)) * 1000) / 1000,
  y: Math.round(Math.min(0.93, Math.max(0.07, y)) * 1000) / 1000,
});

/** One step from where it stands. */
export const stepped = (from: Point, arrow: Point): Point => within({ x: from.x + arrow.x * STEP, y: from.y + arrow.y * STEP });

interface Held extends Point {
  id: string;
  /** Where the pointer went down, in the frame's units, and how far from the shape's middle. */
  from: Point;
  moved: boolean;
}
type GroupEvent = PointerEvent & { currentTarget: Element };
export type Bind = (id: string, place: Point) => Record<string, unknown>;

/** Handlers that make a partner a button; it can be moved where `onMove` is given. */
export function useDrag(
  frame: Frame,
  onMove: ((id: string, spot: Point) => void) | undefined,
  onChoose: ((id: string) => void) | undefined,
) {
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const where = (event: PointerEvent): Point => {
    const rect = svg.current?.getBoundingClientRect();
    const scale = rect && rect.width > 0 ? frame.width / rect.width : 1;
    return { x: (event.clientX - (rect?.left ?? 0)) * scale, y: (event.clientY - (rect?.top ?? 0)) * scale };
  };
  const bind: Bind = (id, place) => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const arrow = ARROWS[event.key];
      if (event.key === "Enter" || event.key === " ") onChoose?.(id);
      else if (arrow && onMove) onMove(id, stepped({ x: place.x / frame.width, y: place.y / frame.height }, arrow));
      else return;
      event.preventDefault();
    };
    const onClick = (): void => onChoose?.(id);
    if (!onMove) return { onKeyDown, onClick };
    return {
      onKeyDown,
      // A finger on a partner moves it: no CSS alone keeps every browser from scrolling the page by it, or taking the
      // pointer away to do so.
      onTouchStart: (event: TouchEvent) => {
        event.preventDefault();
      },
      onPointerDown: (event: GroupEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld({ id, x: place.x, y: place.y, from: where(event), moved: false });
      },
      onPointerMove: (event: PointerEvent) => {
        if (held?.id !== id) return;
        const now = where(event);
        const moved = held.moved || Math.hypot(now.x - held.from.x, now.y - held.from.y) > 5;
        if (moved) setHeld({ ...held, x: now.x, y: now.y, moved });
      },
      onPointerCancel: () => {
        setHeld(null);
      },
      onPointerUp: () => {
        if (held?.id !== id) return;
        setHeld(null);
        if (held.moved) onMove(id, within({ x: held.x / frame.width, y: held.y / frame.height }));
        else onClick();
      },
    };
  };
  return { svg, held, bind };
}
