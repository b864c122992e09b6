/** The room a partner takes in a picture: its shape, and its name at one of four sides. */
import type { Frame } from "./frame";
import { box, type Box, type Point } from "./geometry";

export interface Member {
  id: string;
  group: string;
  /** 0 every month, 1 each term, 2 rarely. */
  ring: 0 | 1 | 2;
  lines: string[];
  /** Width in px of the widest line. */
  width: number;
  /** Where the teacher placed it, 0..1 of the frame. */
  spot?: Point | undefined;
}
export type Side = "below" | "above" | "right" | "left";

/** Height of a line of a name, in its own size: Thai marks need the room. */
export const LINE = 1.36;

/** A partner during the layout: its middle, and the edges of shape and name together. */
export interface Body extends Point, Box {
  m: Member;
  home: Point;
  /** Where it stood before this step. */
  was: Point;
  side: Side;
  /** The teacher placed it there: others make way. */
  fixed: boolean;
  /** Where its wedge begins and half its width, radians as seen; undefined where it may stand anywhere. */
  wedge: { from: number; half: number } | undefined;
}

/** The box of a name at a side of its shape; null where names are not shown. */
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

export const shapeBox = (p: Point, frame: Frame): Box => box(p.x, p.y, frame.icon + 2, frame.icon + 2);

/** Sets the edges of shape and name for where it stands now. While it moves, its name is above or below. */
export function spread(b: Body, frame: Frame): void {
  const half = frame.icon + 2;
  b.left = b.x - half;
  b.right = b.x + half;
  b.top = b.y - half;
  b.bottom = b.y + half;
  if (!frame.type || !b.m.lines.length) return;
  const wide = b.m.width / 2 + 2;
  const height = b.m.lines.length * frame.type * LINE;
  const far = frame.icon + 4 + height / 2;
  if (wide > half) {
    b.left = b.x - wide;
    b.right = b.x + wide;
  }
  if (b.side === "below") b.bottom = b.y + far + height / 2;
  else b.top = b.y - far - 3 - height / 2;
}
