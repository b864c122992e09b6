/** Plane geometry of a picture: points, boxes, segments, curves. */

export interface Point {
  x: number;
  y: number;
}
/** Edges in the map's own units (px at full size), y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const box = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

/** Area in square px that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Length in px of the part of a segment that lies inside a box (Liang-Barsky). Allocates nothing: it is called very often. */
export function lengthInside(from: Point, to: Point, b: Box): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if ((dx === 0 && (from.x < b.left || from.x > b.right)) || (dy === 0 && (from.y < b.top || from.y > b.bottom))) return 0;
  // Shares of the segment at which it comes in and goes out; where it runs along an axis, nothing of that axis.
  let start = 0;
  let end = 1;
  if (dx !== 0) {
    const left = (b.left - from.x) / dx;
    const right = (b.right - from.x) / dx;
    start = Math.max(start, dx > 0 ? left : right);
    end = Math.min(end, dx > 0 ? right : left);
  }
  if (dy !== 0) {
    const top = (b.top - from.y) / dy;
    const bottom = (b.bottom - from.y) / dy;
    start = Math.max(start, dy > 0 ? top : bottom);
    end = Math.min(end, dy > 0 ? bottom : top);
  }
  return end > start ? (end - start) * Math.hypot(dx, dy) : 0;
}

/** How much of a box lies outside another, in px beyond its edges. */
export const outside = (inner: Box, outer: Box): number =>
  Math.max(0, outer.left - inner.left) +
  Math.max(0, inner.right - outer.right) +
  Math.max(0, outer.top - inner.top) +
  Math.max(0, inner.bottom - outer.bottom);

/** A point on a quadratic curve. */
export const onCurve = (a: Point, control: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * control.x + t * t * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * control.y + t * t * b.y,
});

/** The point `by` px from `from` towards `to`. */
export function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** Coordinates are written with one decimal: enough for a drawing, and bytes count. */
export const at = (n: number): string => n.toFixed(1).replace(/\.0$/, "");
