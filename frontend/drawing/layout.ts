/** The one place for where a partner stands on the map: its wedge gives the direction, how often we meet the
 * distance, and what would cover something else is moved apart until it rests. No chance is involved: the same
 * partners make the same picture, and a new one is added at the end of its wedge, so the others keep their order. */
import type { Frame } from "./frame";
import { box, outside, overlap, lengthInside, type Box, type Point } from "./geometry";

export interface Member {
  id: string;
  group: string;
  /** 0 every month, 1 each term, 2 rarely. */
  ring: 0 | 1 | 2;
  lines: string[];
  /** Width in px of the widest line. */
  width: number;
  /** Where she put it herself, 0..1 of the frame. */
  spot?: Point | undefined;
}
export interface Wedge {
  id: string;
  /** Radians as seen on the screen: 0 is right, clockwise. */
  from: number;
  to: number;
}
export type Side = "below" | "above" | "right" | "left";
export interface Placed extends Point {
  id: string;
  side: Side;
  lines: string[];
}
export interface Layout {
  places: Placed[];
  wedges: Wedge[];
  /** True when names would cover each other: show numbers instead. */
  crowded: boolean;
}

const DISTANCE = [0.7, 0.86, 1] as const;
const STEPS = 180;
const GAP = 5;
/** Height of a line of a name, in its own size: Thai marks need the room. */
export const LINE = 1.36;

/** Half axes in px of the ellipse on which partners met rarely stand. */
export function reach(frame: Frame): Point {
  const names = frame.type > 0;
  return {
    x: frame.width / 2 - (names ? Math.max(40, frame.label * 0.5 + 12) : frame.icon + 12),
    y: frame.height / 2 - frame.icon - frame.head - (names ? frame.type * LINE * 1.4 : 2),
  };
}

/** The rings drawn behind: monthly and each term; a phone shows one. */
export const rings = (frame: Frame): Point[] =>
  DISTANCE.slice(0, frame.width < 500 ? 1 : 2).map((d) => ({ x: reach(frame).x * d, y: reach(frame).y * d }));

/** Shares the circle among the groups by number of members, the last one at the bottom. An empty one keeps a
 * small wedge: that it is empty is what the map says. Angles are those of a circle, before it is stretched. */
function shares(groups: string[], members: Member[]): Map<string, [number, number]> {
  const weights = groups.map((g) => members.filter((m) => m.group === g).length + 1);
  const whole = weights.reduce((sum, w) => sum + w, 0);
  let angle = Math.PI / 2 + (Math.PI * (weights.at(-1) ?? 0)) / whole;
  return new Map(
    groups.map((g, i) => {
      const from = angle;
      angle += (2 * Math.PI * (weights[i] ?? 0)) / whole;
      return [g, [from, angle]];
    }),
  );
}

/** The box of a name at a side of its shape; nothing where names are not shown. */
export function nameBox(p: Point, side: Side, m: { lines: string[]; width: number }, frame: Frame): Box | null {
  if (!frame.type || !m.lines.length) return null;
  const [half, height] = [m.width / 2 + 2, m.lines.length * frame.type * LINE];
  const far = frame.icon + 4 + height / 2;
  if (side === "below") return box(p.x, p.y + far, half, height / 2);
  // What hangs below a Thai line (ญู่, ฐู) needs room above the shape.
  if (side === "above") return box(p.x, p.y - far - 3, half, height / 2);
  const shift = frame.icon + 5 + half;
  return box(p.x + (side === "right" ? shift : -shift), p.y, half, height / 2);
}

const shapeBox = (p: Point, frame: Frame): Box => box(p.x, p.y, frame.icon + 2, frame.icon + 2);
const union = (a: Box, b: Box | null): Box =>
  b === null
    ? a
    : {
        left: Math.min(a.left, b.left),
        right: Math.max(a.right, b.right),
        top: Math.min(a.top, b.top),
        bottom: Math.max(a.bottom, b.bottom),
      };
const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

interface Body extends Point {
  m: Member;
  home: Point;
  side: Side;
  fixed: boolean;
  wedge: [number, number] | undefined;
}

export function layOut(members: Member[], groups: string[], frame: Frame): Layout {
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const axes = reach(frame);
  const share = shares(groups, members);
  const seen = (a: number): number => Math.atan2(Math.sin(a) * axes.y, Math.cos(a) * axes.x);
  const bodies = members.map((m): Body => {
    const inGroup = members.filter((o) => o.group === m.group);
    const wedge = share.get(m.group) ?? [0, 2 * Math.PI];
    const angle = wedge[0] + ((inGroup.indexOf(m) + 0.5) / inGroup.length) * (wedge[1] - wedge[0]);
    const d = DISTANCE[m.ring];
    const home = m.spot
      ? { x: m.spot.x * frame.width, y: m.spot.y * frame.height }
      : { x: middle.x + Math.cos(angle) * d * axes.x, y: middle.y + Math.sin(angle) * d * axes.y };
    const side = (home.y - middle.y) / axes.y < -0.33 ? "above" : "below";
    return { ...home, home, m, side, fixed: !!m.spot, wedge: groups.length > 1 && !m.spot ? wedge : undefined };
  });
  for (let step = 0; step < STEPS; step++) settle(bodies, frame, middle, 1 - step / STEPS, seen);
  const covered = chooseSides(bodies, frame, middle);
  return {
    places: bodies.map((b) => ({ id: b.m.id, x: b.x, y: b.y, side: b.side, lines: b.m.lines })),
    wedges:
      groups.length > 1
        ? groups.map((id) => {
            const [from, to] = share.get(id) ?? [0, 0];
            return { id, from: seen(from), to: seen(to) };
          })
        : [],
    crowded: covered > 0,
  };
}

/** One step of moving apart: towards home, off each other, off each other's lines, into frame and wedge. */
function settle(bodies: Body[], frame: Frame, middle: Point, heat: number, seen: (angle: number) => number): void {
  for (const b of bodies)
    if (!b.fixed) {
      b.x += (b.home.x - b.x) * 0.06 * heat;
      b.y += (b.home.y - b.y) * 0.06 * heat;
    }
  const boxes = bodies.map((b) => union(shapeBox(b, frame), nameBox(b, b.side, b.m, frame)));
  bodies.forEach((a, i) =>
    bodies.forEach((b, j) => {
      const [mine, other] = [boxes[i] as Box, boxes[j] as Box];
      if (j > i) apart(a, b, mine, other);
      // The line to a partner further out must not run through a name that stands nearer.
      if (
        i !== j &&
        Math.hypot(b.x - middle.x, b.y - middle.y) > Math.hypot(a.x - middle.x, a.y - middle.y) &&
        lengthInside(middle, b, mine) > 0
      )
        aside(a, b, middle);
    }),
  );
  for (const b of bodies) if (!b.fixed) keepIn(b, frame, middle, seen);
}

function apart(a: Body, b: Body, mine: Box, other: Box): void {
  const width = Math.min(mine.right, other.right) - Math.max(mine.left, other.left) + GAP;
  const height = Math.min(mine.bottom, other.bottom) - Math.max(mine.top, other.top) + GAP;
  if (width <= 0 || height <= 0) return;
  const axis = width < height ? "x" : "y";
  const sum = axis === "x" ? other.left + other.right - mine.left - mine.right : other.top + other.bottom - mine.top - mine.bottom;
  const push = Math.min(width, height) * 0.3 * (sum < 0 ? -1 : 1);
  if (!a.fixed) a[axis] -= push * (b.fixed ? 2 : 1);
  if (!b.fixed) b[axis] += push * (a.fixed ? 2 : 1);
}

function aside(a: Body, b: Body, middle: Point): void {
  const length = Math.hypot(b.x - middle.x, b.y - middle.y) || 1;
  const across = { x: -(b.y - middle.y) / length, y: (b.x - middle.x) / length };
  const side = (a.x - middle.x) * across.x + (a.y - middle.y) * across.y < 0 ? -1 : 1;
  if (!a.fixed) {
    a.x += across.x * side * 1.2;
    a.y += across.y * side * 1.2;
  }
  if (!b.fixed) {
    b.x -= across.x * side * 0.8;
    b.y -= across.y * side * 0.8;
  }
}

function keepIn(b: Body, frame: Frame, middle: Point, seen: (angle: number) => number): void {
  let [dx, dy] = [b.x - middle.x, b.y - middle.y];
  let far = Math.hypot(dx, dy) || 1;
  const near = frame.centre + frame.icon + 52 * frame.stroke;
  if (far < near) {
    dx *= near / far;
    dy *= near / far;
    far = near;
  }
  if (b.wedge) {
    const [from, to] = [seen(b.wedge[0]), seen(b.wedge[1])];
    const half = ((to - from + 4 * Math.PI) % (2 * Math.PI)) / 2 || Math.PI;
    const off = turn(Math.atan2(dy, dx) - from - half);
    const room = Math.max(half * 0.3, half - Math.asin(Math.min(1, (frame.icon + 4) / far)));
    if (Math.abs(off) > room) {
      const angle = from + half + Math.sign(off) * room;
      dx = Math.cos(angle) * far;
      dy = Math.sin(angle) * far;
    }
  }
  b.x = middle.x + dx;
  b.y = middle.y + dy;
  const mine = union(shapeBox(b, frame), nameBox(b, b.side, b.m, frame));
  b.x += Math.max(0, 6 - mine.left) - Math.max(0, mine.right - frame.width + 6);
  b.y += Math.max(0, frame.head - mine.top) - Math.max(0, mine.bottom - frame.height + frame.head);
}

/** Gives each name the side where least is in its way; returns the px² that stay covered. */
function chooseSides(bodies: Body[], frame: Frame, middle: Point): number {
  const inner = { left: 3, top: 3, right: frame.width - 3, bottom: frame.height - 3 };
  const covered = (b: Body, mine: Box): number =>
    bodies.reduce(
      (sum, o) =>
        o === b ? sum : sum + overlap(mine, shapeBox(o, frame)) + overlap(mine, nameBox(o, o.side, o.m, frame) ?? box(-9, -9, 0, 0)),
      0,
    );
  const cost = (b: Body, side: Side): number => {
    const mine = nameBox(b, side, b.m, frame);
    if (!mine) return 0;
    const lines = bodies.reduce((sum, o) => sum + lengthInside(middle, o, mine), 0);
    return covered(b, mine) + lines * 6 + outside(mine, inner) * 200 + (side === "right" || side === "left" ? 40 : 0);
  };
  for (let round = 0; round < 2; round++)
    for (const b of bodies) {
      const sides: Side[] = [b.side, b.side === "above" ? "below" : "above", b.x < middle.x ? "left" : "right"];
      b.side = sides.reduce((best, side) => (cost(b, side) + 8 < cost(b, best) ? side : best));
    }
  return bodies.reduce((sum, b) => {
    const mine = nameBox(b, b.side, b.m, frame);
    const left = mine ? covered(b, mine) + outside(mine, inner) * 20 : 0;
    return sum + (left > 30 ? left : 0);
  }, 0);
}
