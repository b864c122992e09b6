/** The sizes a network is drawn in: a wide frame, one for a phone, a small one without names, and half a sheet of paper. */
import { extentFor, type Extent, type Size } from "./extent";

export interface Frame extends Extent {
  /** Half the size of a partner's shape. */
  icon: number;
  /** Radius of the school in the middle. */
  centre: number;
  /** Size of names, in px. */
  type: number;
  /** Widest line of a name, in px. */
  label: number;
  /** Room kept free at the top and bottom for the names of the wedges. */
  head: number;
  /** How much finer lines are than in the wide frame. */
  stroke: number;
}

/** The frame for `n` partners. */
export const frameFor = (size: Size, n: number): Frame => ({ ...extentFor(size, n), ...inside(size, n) });

function inside(size: Size, n: number): Omit<Frame, keyof Extent> {
  if (size === "small") return { icon: 9, centre: 16, type: 0, label: 0, head: 4, stroke: 0.5 };
  if (size === "phone") return { icon: n > 25 ? 13 : 15, centre: 31, type: 13, label: 84, head: 30, stroke: 0.8 };
  if (size === "paper") return { icon: 15, centre: 30, type: 13.5, label: 92, head: 6, stroke: 0.9 };
  return { icon: n > 20 ? 17 : 20, centre: 39, type: 14, label: n > 14 ? 104 : 122, head: 32, stroke: 1 };
}
