/** Moves a partner in the picture: by arrow keys, by the editor's buttons, or by dragging. */
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

/** The spot nearest to a point, both 0..1 of the frame, at which the whole shape is inside it. */
export const within = ({ x, y }: Point): Point => ({
  x: Math.round(Math.min(0.94, Math.max(0.06, x)) * 1000) / 1000,
  y: Math.round(Math.min(0.93, Math.max(0.07, y)) * 1000) / 1000,
});

/** One step from where it stands. */
export const stepped = (from: Point, arrow: Point): Point => within({ x: from.x + arrow.x * STEP, y: from.y + arrow.y * STEP });

interface Dragged extends Point {
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
  const [dragged, setDragged] = useState<Dragged | null>(null);
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
      // A finger on a partner moves it. CSS alone does not keep every browser from scrolling the page, or from cancelling
      // the pointer to do so.
      onTouchStart: (event: TouchEvent) => {
        event.preventDefault();
      },
      onPointerDown: (event: GroupEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ id, x: place.x, y: place.y, from: where(event), moved: false });
      },
      onPointerMove: (event: PointerEvent) => {
        if (dragged?.id !== id) return;
        const now = where(event);
        const moved = dragged.moved || Math.hypot(now.x - dragged.from.x, now.y - dragged.from.y) > 5;
        if (moved) setDragged({ ...dragged, x: now.x, y: now.y, moved });
      },
      onPointerCancel: () => {
        setDragged(null);
      },
      onPointerUp: () => {
        if (dragged?.id !== id) return;
        setDragged(null);
        if (dragged.moved) onMove(id, within({ x: dragged.x / frame.width, y: dragged.y / frame.height }));
        else onClick();
      },
    };
  };
  return { svg, dragged, bind };
}
