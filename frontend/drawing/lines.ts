/** How lines are drawn: a relation in the form of its quality with an arrow at each receiver, a tie between partners, a ring. */
import { at, box, lengthInside, onCurve, towards, type Box, type Point } from "./geometry";
import type { Direction, Quality } from "../network/model.gen";

export type { Direction, Quality };

/** What a line looks like beside its path: width in px and dashes, at full size. */
export const STROKES: Record<Quality, { width: number; dash?: string }> = {
  "": { width: 1.4 },
  strong: { width: 5 },
  normal: { width: 2.2 },
  thin: { width: 2.2, dash: "3 6" },
  strained: { width: 1.8 },
};
export const TIE_DASH = "1 4.5";

export interface Drawn {
  line: string;
  /** Closed triangles, one for each end that receives. */
  heads: string[];
}

/** A line from the school's edge to the partner's, with its arrows. `near` and `far` are free px at either end. */
export function relation(from: Point, to: Point, near: number, far: number, quality: Quality, direction: Direction, scale = 1): Drawn {
  const [start, end] = [towards(from, to, near), towards(to, from, far)];
  const size = (quality === "strong" ? 13 : 10) * Math.max(scale, 0.55);
  const room = size * 0.55;
  const atUs = direction === "they_give" || direction === "both",
    atThem = direction === "we_give" || direction === "both";
  const heads: string[] = [];
  if (atUs) heads.push(head(start, from, size));
  if (atThem) heads.push(head(end, to, size));
  const a = atUs ? towards(start, to, room) : start,
    b = atThem ? towards(end, from, room) : end;
  return { line: quality === "strained" ? zigzag(a, b, scale) : `M${at(a.x)} ${at(a.y)}L${at(b.x)} ${at(b.y)}`, heads };
}

function head(tip: Point, target: Point, size: number): string {
  const back = towards(tip, target, -size * 0.9);
  const [dx, dy] = [((tip.y - back.y) * 0.5) / 0.9, ((back.x - tip.x) * 0.5) / 0.9];
  return `M${at(tip.x)} ${at(tip.y)}L${at(back.x + dx)} ${at(back.y + dy)}L${at(back.x - dx)} ${at(back.y - dy)}z`;
}

function zigzag(a: Point, b: Point, scale: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const teeth = Math.max(2, Math.round(length / (7.5 * Math.max(scale, 0.6))));
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const high = 4.4 * Math.max(scale, 0.55);
  let path = `M${at(a.x)} ${at(a.y)}`;
  for (let i = 1; i < teeth; i++) {
    const along = (length * i) / teeth,
      side = i % 2 ? high : -high;
    path += `L${at(a.x + ux * along - uy * side)} ${at(a.y + uy * along + ux * side)}`;
  }
  return `${path}L${at(b.x)} ${at(b.y)}`;
}

export interface DrawnTie {
  line: string;
  /** A point of it, half way: where a pin stands. */
  half: Point;
}

/** A tie between two partners: bent outward, as much as it takes to meet the fewest names. */
export function tie(a: Point, b: Point, middle: Point, gap: number, names: Box[]): DrawnTie {
  const half = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  // Straight out from the school; for two opposite partners, square to the line between them.
  const away = Math.hypot(half.x - middle.x, half.y - middle.y);
  const out =
    away > 12 ? { x: (half.x - middle.x) / away, y: (half.y - middle.y) / away } : { x: (a.y - b.y) / length, y: (b.x - a.x) / length };
  const blocks = [...names, box(middle.x, middle.y, gap * 2, gap * 2)];
  let best = { cost: Infinity, control: half };
  for (const bend of [0.22, 0.36, 0.12, 0.52, 0.7]) {
    const control = { x: half.x + out.x * bend * length, y: half.y + out.y * bend * length };
    let cost = Math.abs(bend - 0.22) * 12,
      last = a;
    for (let i = 1; i <= 12; i++) {
      const next = onCurve(a, control, b, i / 12);
      for (const block of blocks) cost += lengthInside(last, next, block);
      last = next;
    }
    if (cost < best.cost) best = { cost, control };
  }
  const [start, end] = [towards(a, best.control, gap), towards(b, best.control, gap)];
  return {
    line: `M${at(start.x)} ${at(start.y)}Q${at(best.control.x)} ${at(best.control.y)} ${at(end.x)} ${at(end.y)}`,
    half: onCurve(start, best.control, end, 0.5),
  };
}

/** A ring round the school, with a gap wherever a name stands on it. */
export function ring(middle: Point, axes: Point, names: Box[]): string {
  const on = (step: number): Point => {
    const angle = (2 * Math.PI * step) / RING_STEPS;
    return { x: middle.x + Math.cos(angle) * axes.x, y: middle.y + Math.sin(angle) * axes.y };
  };
  const free = (p: Point): boolean => !names.some((one) => inside(p, one));
  let path = "";
  let drawing = false;
  for (let step = 0; step <= RING_STEPS; step++) {
    const p = on(step);
    if (free(p)) path += `${drawing ? "L" : "M"}${at(p.x)} ${at(p.y)}`;
    drawing = free(p);
  }
  return path;
}

const RING_STEPS = 240;
/** Room kept between a ring and a name, px. */
const CLEAR = 3;
const inside = (p: Point, { left, right, top, bottom }: Box): boolean =>
  p.x > left - CLEAR && p.x < right + CLEAR && p.y > top - CLEAR && p.y < bottom + CLEAR;
