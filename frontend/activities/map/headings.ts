/** The one place for where the names of the wedges stand: each in its own wedge, near the rim, off partners and names. */
import type { Frame } from "./frame";
import { box, overlap, type Box } from "./geometry";
import type { Wedge } from "./layout";
import { cut, widthOf } from "./names";

export interface Heading {
  id: string;
  text: string;
  x: number;
  y: number;
}

/** Tried one after the other, px, where a name in full finds no room in its wedge: what is cut stands in full in the table. */
const ROOM = [Infinity, 150, 110, 80];
const STEP = 10;
/** What is above and below the line that letters stand on, in their size: Thai marks need both. */
const [UP, DOWN] = [1.05, 0.4];

/** Names of wedges are set bolder than those of partners, which are what is measured. */
const wide = (text: string, size: number): number => widthOf(text, size) * 1.08;

const span = ({ from, to }: Wedge): number => (to - from + 4 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;

/** How many corners of a box lie outside a wedge. */
export function cornersOutside(b: Box, wedge: Wedge, frame: Frame): number {
  const corners = [b.left, b.right].flatMap((x) => [b.top, b.bottom].map((y) => [x - frame.width / 2, y - frame.height / 2] as const));
  return corners.filter(([x, y]) => (Math.atan2(y, x) - wedge.from + 4 * Math.PI) % (2 * Math.PI) > span(wedge)).length;
}

/** The box that a heading covers. */
export const headingBox = ({ text, x, y }: Heading, size: number): Box => ({
  left: x,
  right: x + wide(text, size),
  top: y - size * UP,
  bottom: y + size * DOWN,
});

/** `x` is the left edge of a name, `y` the line it stands on; `avoid` is what else is drawn. The narrowest wedge chooses first. */
export function headings(wedges: Wedge[], names: Map<string, string>, frame: Frame, size: number, avoid: Box[] = []): Heading[] {
  const taken: Box[] = [];
  const school = box(frame.width / 2, frame.height / 2, frame.centre + 8, frame.centre + 8);
  return [...wedges]
    .sort((a, b) => span(a) - span(b))
    .map((wedge) => {
      const angle = wedge.from + span(wedge) / 2;
      const name = names.get(wedge.id) ?? "";
      const rim = { x: frame.width * (0.5 + 0.5 * Math.cos(angle)), y: frame.height * (0.5 + 0.5 * Math.sin(angle)) };
      let best = { cost: Infinity, heading: { id: wedge.id, text: name, x: 0, y: 0 } };
      for (const [tried, room] of ROOM.entries()) {
        const text = cut(name, size, Math.min(room, frame.width - 28));
        const width = wide(text, size);
        for (let y = size + 9; y <= frame.height - 10; y += STEP)
          for (let x = 8; x <= frame.width - 8 - width; x += STEP) {
            let cost = Math.hypot(x + width / 2 - rim.x, y - size * 0.3 - rim.y) + tried * 60;
            // Most are too far away to be looked at any closer.
            if (cost >= best.cost) continue;
            const heading = { id: wedge.id, text, x, y };
            const mine = { left: x, right: x + width, top: y - size * UP, bottom: y + size * DOWN };
            cost += cornersOutside(mine, wedge, frame) * 400;
            for (const other of [school, ...avoid, ...taken]) if (cost < best.cost) cost += overlap(mine, other) * 3;
            if (cost < best.cost) best = { cost, heading };
          }
        if (text === name && best.cost < 300) break;
      }
      taken.push(headingBox(best.heading, size));
      return best.heading;
    });
}
