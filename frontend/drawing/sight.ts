/**
 * Tells whether a line from the middle may run through a box. Most partners' lines come nowhere near most names; two
 * products each are enough to rule these out.
 */
import type { Box, Point } from "./geometry";

/** The two outermost corners of a box, relative to the middle, clockwise as seen; all 0 where the middle is in it. */
export interface Sight {
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

/** Margin round a box, px: a line that touches it is checked exactly. */
const ROOM = 0.5;

/** Writes into `sight` the corners between which a box hides what is behind it, seen from `middle`. Called very often, so it allocates nothing. */
export function look(sight: Sight, hiding: Box, middle: Point): Sight {
  const left = hiding.left - middle.x - ROOM;
  const right = hiding.right - middle.x + ROOM;
  const top = hiding.top - middle.y - ROOM;
  const bottom = hiding.bottom - middle.y + ROOM;
  // The outermost corners depend on the place of the box: beside the middle, above or below it, or diagonal.
  const across = left > 0 ? 1 : right < 0 ? -1 : 0;
  const down = top > 0 ? 1 : bottom < 0 ? -1 : 0;
  if (across === 0 && down === 0) {
    sight.ax = sight.ay = sight.bx = sight.by = 0;
    return sight;
  }
  sight.ax = down > 0 ? right : down < 0 ? left : across > 0 ? left : right;
  sight.ay = across > 0 ? top : across < 0 ? bottom : down > 0 ? top : bottom;
  sight.bx = down > 0 ? left : down < 0 ? right : across > 0 ? left : right;
  sight.by = across > 0 ? bottom : across < 0 ? top : down > 0 ? top : bottom;
  return sight;
}

/** Whether a line from the middle to a point (relative to it) may run through the box, or through the area behind it. */
export const inSight = ({ ax, ay, bx, by }: Sight, x: number, y: number): boolean => ax * y - ay * x >= 0 && bx * y - by * x <= 0;
