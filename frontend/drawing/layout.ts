/** Where each partner stands: its wedge gives the direction, how often it is met the distance, and what would cover
 * something else is moved apart step by step. Nothing is random: the same partners give the same picture, and a new one is
 * added at the end of its wedge, so the others stay in their order. */
import { LINE, type Body, type Member, type Side } from "./body";
import { CROWD } from "./extent";
import type { Frame } from "./frame";
import { overlap, type Point } from "./geometry";
import { settling } from "./settling";
import { chooseSides } from "./sides";
import { finished } from "./slices";

export interface Wedge {
  id: string;
  /** Radians as seen on the screen: 0 is right, clockwise. */
  from: number;
  to: number;
}
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

/** Of the reach: met every month, each term, rarely. */
export const DISTANCE = [0.7, 0.86, 1] as const;
/** Of a crowd, how far the two rows of a ring are from its middle. */
const ROW = 0.04;
const STEPS = 180;
/** Further steps for a crowd in which shapes still overlap, without any pull home; every so many it is looked at again. */
const MORE_STEPS = 120;
const LOOK_EVERY = 20;

/** Half axes in px of the ellipse on which partners met rarely stand. */
export function reach(frame: Frame): Point {
  const names = frame.type > 0;
  return {
    x: frame.width / 2 - (names ? Math.max(40, frame.label * 0.5 + 12) : frame.icon + 12),
    y: frame.height / 2 - frame.icon - frame.head - (names ? frame.type * LINE * 1.4 : 2),
  };
}

/** Half axes of the ellipse of a ring. */
const ellipse = (frame: Frame, distance: number): Point => ({ x: reach(frame).x * distance, y: reach(frame).y * distance });

/** The rings drawn behind: monthly and each term; a phone shows one. */
export const rings = (frame: Frame): Point[] => DISTANCE.slice(0, frame.width < 500 ? 1 : 2).map((d) => ellipse(frame, d));

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

export const layOut = (members: Member[], groups: string[], frame: Frame): Layout => finished(layingOut(members, groups, frame));

/** Lays out step by step; yields the share of the work that is done, 0..1. */
export function* layingOut(members: Member[], groups: string[], frame: Frame): Generator<number, Layout> {
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const bodies = atHome(members, groups, frame);
  const settle = settling(bodies, frame, middle);
  const steps = bodies.length > CROWD ? STEPS + MORE_STEPS : STEPS;
  for (let step = 0; step < steps; step++) {
    if (step >= STEPS && step % LOOK_EVERY === 0 && !anyOverlap(bodies)) break;
    if (!settle(Math.max(0, 1 - step / STEPS))) break;
    yield (0.9 * step) / steps;
  }
  const covered = yield* chooseSides(bodies, frame, middle);
  const share = shares(groups, members);
  return {
    places: bodies.map((b) => ({ id: b.m.id, x: b.x, y: b.y, side: b.side, lines: b.m.lines })),
    wedges:
      groups.length > 1
        ? groups.map((id) => {
            const [from, to] = share.get(id) ?? [0, 0];
            return { id, from: asSeen(from, frame), to: asSeen(to, frame) };
          })
        : [],
    crowded: covered > 0,
  };
}

const anyOverlap = (bodies: Body[]): boolean => bodies.some((a, i) => bodies.some((b, j) => j > i && overlap(a, b) > 0));

/** An angle of the circle as it is seen on the frame's ellipse. */
function asSeen(angle: number, frame: Frame): number {
  const { x, y } = reach(frame);
  return Math.atan2(Math.sin(angle) * y, Math.cos(angle) * x);
}

/** Each partner where it would stand if it were alone. */
export function atHome(members: Member[], groups: string[], frame: Frame): Body[] {
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const axes = reach(frame);
  const share = shares(groups, members);
  const byGroup = new Map<string, Member[]>();
  for (const m of members) byGroup.set(m.group, [...(byGroup.get(m.group) ?? []), m]);
  return members.map((m): Body => {
    const inGroup = byGroup.get(m.group) ?? [];
    const [from, to] = share.get(m.group) ?? [0, 2 * Math.PI];
    const angle = from + ((inGroup.indexOf(m) + 0.5) / inGroup.length) * (to - from);
    // Of a crowd, each ring is two rows, a little in front of it and behind: one row could not hold them side by side.
    const row = members.length > CROWD ? (inGroup.filter((o) => o.ring === m.ring).indexOf(m) % 2 ? ROW : -ROW) : 0;
    const d = DISTANCE[m.ring] + row;
    const home = m.spot
      ? { x: m.spot.x * frame.width, y: m.spot.y * frame.height }
      : { x: middle.x + Math.cos(angle) * d * axes.x, y: middle.y + Math.sin(angle) * d * axes.y };
    const side = (home.y - middle.y) / axes.y < -0.33 ? "above" : "below";
    const wedge = groups.length > 1 && !m.spot ? { from: asSeen(from, frame), half: halfWay(asSeen(from, frame), asSeen(to, frame)) } : undefined;
    return { ...home, home, was: { ...home }, m, side, fixed: !!m.spot, wedge, left: 0, top: 0, right: 0, bottom: 0 };
  });
}

/** Half the turn from one angle to another; half a turn where they are the same. */
const halfWay = (from: number, to: number): number => ((to - from + 4 * Math.PI) % (2 * Math.PI)) / 2 || Math.PI;
