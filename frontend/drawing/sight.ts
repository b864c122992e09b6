/** Decides whether a line from the middle can meet a box: two products decide it for most partners and names, which are
 * nowhere near each other. */
import type { Box, Point } from "./geometry";

/** The two outermost corners of a box, relative to the middle, clockwise as seen; all 0 where the middle is in it. */
export interface Sight {
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

/** Room round a box, px, so that what only touches it counts as behind it. */
const ROOM = 0.5;

/** Writes the sight of a box from `middle` into `sight` and returns it; allocates nothing, as it is called very often. */
export function look(sight: Sight, hiding: Box, middle: Point): Sight {
  const left = hiding.left - middle.x - ROOM;
  const right = hiding.right - middle.x + ROOM;
  const top = hiding.top - middle.y - ROOM;
  const bottom = hiding.bottom - middle.y + ROOM;
  // Which corners are the outermost follows from where the box lies: beside the middle, above or below it, or askew.
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

/** Whether a line from the middle to a point (relative to it) may run through the box, or through what is behind it. */
export const inSight = ({ ax, ay, bx, by }: Sight, x: number, y: number): boolean => ax * y - ay * x >= 0 && bx * y - by * x <= 0;
