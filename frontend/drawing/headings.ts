/** Places the names of the wedges: at the edge of the picture, each inside its own wedge. */
import type { Frame } from "./frame";
import { box, overlap, type Box, type Point } from "./geometry";
import type { Wedge } from "./layout";
import { cut, widthOf } from "./names";

export interface Heading {
  id: string;
  text: string;
  /** The left edge of the text, and its base line. */
  x: number;
  y: number;
}

const EDGE = 12;
const STEP = 8;
/** What is left of a name where its wedge has no room for all of it: it stands in full in the table. */
const CUTS = [1, 0.75, 0.5, 0.34] as const;

/** Size of a wedge's name, in px. */
export const headingSize = (frame: Frame): number => frame.type + (frame.stroke < 1 ? 0 : 2);

const around = (from: number, to: number): number => (to - from + 4 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

/** The room a name takes, with its tone marks and what hangs below. */
export const headingBox = ({ x, y }: Point, width: number, size: number): Box => ({
  left: x,
  right: x + width,
  top: y - size * 1.05,
  bottom: y + size * 0.35,
});

/** Where the name of each wedge stands: whole where there is room, in its wedge, clear of the partners (`taken`) and of the
 * other names, as near to the wedge's middle as these allow. */
export function headings(wedges: Wedge[], names: Map<string, string>, frame: Frame, size: number, taken: Box[] = []): Heading[] {
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const set: Box[] = [];
  const placed = new Map<string, Heading>();
  // The narrow ones first: the others have more places to choose from.
  for (const wedge of [...wedges].sort((a, b) => around(a.from, a.to) - around(b.from, b.to))) {
    const name = names.get(wedge.id) ?? "";
    let best: { cost: number; text: string; at: Point; box: Box } | undefined;
    for (const part of CUTS) {
      const text = part === 1 ? name : cut(name, size, widthOf(name, size) * part);
      const width = widthOf(text, size);
      for (const at of edges(frame, width, size)) {
        const mine = headingBox(at, width, size);
        const cost = costOf(mine, wedge, middle, taken, set) + (1 - part) * 300;
        if (!best || cost < best.cost) best = { cost, text, at, box: mine };
      }
      if (best && best.cost < 100) break;
    }
    if (!best) continue;
    set.push(best.box);
    placed.set(wedge.id, { id: wedge.id, text: best.text, ...best.at });
  }
  return wedges.flatMap(({ id }) => placed.get(id) ?? []);
}

/** Places along the four edges of the frame. */
function edges(frame: Frame, width: number, size: number): Point[] {
  const [right, top, bottom] = [frame.width - EDGE - width, size + 9, frame.height - 12];
  const places: Point[] = [];
  for (let x = EDGE; x <= right; x += STEP) places.push({ x, y: top }, { x, y: bottom });
  for (let y = top + STEP; y < bottom; y += STEP) places.push({ x: EDGE, y }, { x: right, y });
  return places;
}

function costOf(mine: Box, wedge: Wedge, middle: Point, taken: Box[], set: Box[]): number {
  const half = around(wedge.from, wedge.to) / 2;
  const off = (x: number, y: number): number => turn(Math.atan2(y - middle.y, x - middle.x) - wedge.from - half);
  const corners = [off(mine.left, mine.top), off(mine.right, mine.top), off(mine.left, mine.bottom), off(mine.right, mine.bottom)];
  const outside = corners.reduce((sum, angle) => sum + Math.max(0, Math.abs(angle) - half), 0);
  const [x, y] = [(mine.left + mine.right) / 2, (mine.top + mine.bottom) / 2];
  // With some air: a name of a wedge is no line of a partner's name.
  const wide = box(x, y, (mine.right - mine.left) / 2 + 8, (mine.bottom - mine.top) / 2 + 3);
  const covered = taken.reduce((sum, other) => sum + overlap(wide, other), 0);
  const met = set.reduce((sum, other) => sum + overlap(wide, other), 0);
  // Above and below everything an eye finds a name sooner than beside it.
  const beside = mine.top > 24 && mine.bottom < 2 * middle.y - 24 ? 14 : 0;
  const aside = Math.abs(off(x, y)) / half;
  return outside * 2000 + covered * 2 + met * 20 + aside * 40 + beside;
}
