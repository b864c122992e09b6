/** Moves partners apart in small steps: towards home, off each other, off each other's lines, into frame and wedge. Always in
 * the order in which they were added, so that the same partners give the same picture. */
import { spread, type Body } from "./body";
import { CROWD } from "./extent";
import type { Frame } from "./frame";
import { lengthInside, type Point } from "./geometry";
import { Directions, Neighbours } from "./nearby";
import { look } from "./sight";

/** Free px between what two partners take. */
const GAP = 5;
/** In a crowd, a partner that moves less than this in a step, px, is at rest. */
const STILL = 0.05;

/** Returns a function that does one step, weaker as `heat` falls from 1 to 0; it returns false when all are at rest. */
export function settling(bodies: Body[], frame: Frame, middle: Point): (heat: number) => boolean {
  // Lines run below the shapes: it is names they must not run through, and a crowd has none.
  const lines = bodies.length <= CROWD;
  const restBelow = lines ? 0 : STILL;
  const neighbours = new Neighbours(bodies, GAP + 1);
  const directions = new Directions(bodies, middle);
  const others: number[] = [];
  const sight = { ax: 0, ay: 0, bx: 0, by: 0 };
  const toHome = (heat: number): void => {
    for (const b of bodies) {
      b.was.x = b.x;
      b.was.y = b.y;
      if (!b.fixed) {
        b.x += (b.home.x - b.x) * 0.06 * heat;
        b.y += (b.home.y - b.y) * 0.06 * heat;
      }
      spread(b, frame);
    }
  };
  /** Moves one and those in its way apart. Edges are those of the step's beginning, middles are current. */
  const makeRoom = (a: Body, i: number): void => {
    others.length = 0;
    if (lines) directions.behind(look(sight, a, middle), others);
    for (const j of neighbours.of(i)) others.push(j);
    sortFew(others);
    let last = i;
    for (const j of others) {
      if (j === last || j === i) continue;
      last = j;
      const b = bodies[j] as Body;
      if (j > i) apart(a, b);
      if (j > i && !lines) buckle(a, b);
      if (lines && further(b, a, middle) && lengthInside(middle, b, a) > 0) aside(a, b, middle);
      if (lines) directions.update(j);
    }
    if (lines) directions.update(i);
  };
  return (heat) => {
    toHome(heat);
    if (lines) for (let i = 0; i < bodies.length; i++) directions.update(i);
    neighbours.update();
    for (let i = 0; i < bodies.length; i++) makeRoom(bodies[i] as Body, i);
    let moved = false;
    for (const b of bodies) if (!b.fixed && keepIn(b, frame, middle) > restBelow) moved = true;
    return moved;
  };
}

/** Sorts in place by insertion: the lists are short. */
function sortFew(list: number[]): void {
  for (let s = 1; s < list.length; s++) {
    const one = list[s] as number;
    let at = s;
    for (; at > 0 && (list[at - 1] as number) > one; at--) list[at] = list[at - 1] as number;
    list[at] = one;
  }
}

/** Whether `b` stands further from the middle than `a`. */
function further(b: Point, a: Point, middle: Point): boolean {
  const bx = b.x - middle.x;
  const by = b.y - middle.y;
  const ax = a.x - middle.x;
  const ay = a.y - middle.y;
  return bx * bx + by * by > ax * ax + ay * ay;
}

function apart(a: Body, b: Body): void {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + GAP;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + GAP;
  if (width <= 0 || height <= 0) return;
  const axis = width < height ? "x" : "y";
  const sum = axis === "x" ? b.left + b.right - a.left - a.right : b.top + b.bottom - a.top - a.bottom;
  const push = Math.min(width, height) * 0.3 * (sum < 0 ? -1 : 1);
  if (!a.fixed) a[axis] -= push * (b.fixed ? 2 : 1);
  if (!b.fixed) b[axis] += push * (a.fixed ? 2 : 1);
}

/** Lets a row that is pressed together give way to the side: two that overlap move apart across it, too. */
function buckle(a: Body, b: Body): void {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return;
  const axis = width < height ? "y" : "x";
  const push = Math.min(width, height) * 0.15 * (b[axis] < a[axis] ? -1 : 1);
  if (!a.fixed) a[axis] -= push;
  if (!b.fixed) b[axis] += push;
}

function aside(a: Body, b: Body, middle: Point): void {
  const length = Math.hypot(b.x - middle.x, b.y - middle.y) || 1;
  const across = -(b.y - middle.y) / length;
  const down = (b.x - middle.x) / length;
  const side = (a.x - middle.x) * across + (a.y - middle.y) * down < 0 ? -1 : 1;
  if (!a.fixed) {
    a.x += across * side * 1.2;
    a.y += down * side * 1.2;
  }
  if (!b.fixed) {
    b.x -= across * side * 0.8;
    b.y -= down * side * 0.8;
  }
}

/** The same direction between half a turn to the left and half a turn to the right. */
function turn(angle: number): number {
  let turned = angle;
  while (turned > Math.PI) turned -= 2 * Math.PI;
  while (turned < -Math.PI) turned += 2 * Math.PI;
  return turned;
}

/** Moves one into frame and wedge and off the school; returns how far it moved in this step, px. */
function keepIn(b: Body, frame: Frame, middle: Point): number {
  let dx = b.x - middle.x;
  let dy = b.y - middle.y;
  let far = Math.hypot(dx, dy) || 1;
  const near = frame.centre + frame.icon + 52 * frame.stroke;
  if (far < near) {
    dx *= near / far;
    dy *= near / far;
    far = near;
  }
  if (b.wedge) {
    const { from, half } = b.wedge;
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
  spread(b, frame);
  b.x += Math.max(0, 6 - b.left) - Math.max(0, b.right - frame.width + 6);
  b.y += Math.max(0, frame.head - b.top) - Math.max(0, b.bottom - frame.height + frame.head);
  return Math.max(Math.abs(b.x - b.was.x), Math.abs(b.y - b.was.y));
}
