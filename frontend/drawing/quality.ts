/** How good a picture is, in numbers: crossing lines, overlapping boxes, distance from the ring. For tests and
 * benchmarks/layout.mjs; no page loads it. */
import { overlap, type Box, type Point } from "./geometry";

export type Segment = readonly [from: Point, to: Point];

/** Above 0 where `c` lies on one side of the line from `a` to `b`, below on the other. */
const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Pairs of segments that cross inside both; those that share an end meet and do not cross. */
export function crossings(segments: readonly Segment[]): number {
  let count = 0;
  segments.forEach(([a, b], i) => {
    for (const [c, d] of segments.slice(i + 1)) if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
  });
  return count;
}

/** Pairs of boxes that share more than `little` px². */
export function collisions(boxes: readonly Box[], little = 0): number {
  let count = 0;
  boxes.forEach((one, i) => {
    for (const other of boxes.slice(i + 1)) if (overlap(one, other) > little) count++;
  });
  return count;
}

/** How far places are from the ring they belong on, as a mean share of the reach: 0 where all stand on their rings.
 * `rings` are shares of the reach, an ellipse's half axes round the middle. */
export function ringError(places: readonly Point[], rings: readonly number[], middle: Point, reach: Point): number {
  const errors = places.map(({ x, y }, i) => Math.abs(Math.hypot((x - middle.x) / reach.x, (y - middle.y) / reach.y) - (rings[i] ?? 0)));
  return errors.reduce((sum, one) => sum + one, 0) / (errors.length || 1);
}
