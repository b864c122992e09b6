/** Chooses the side of its shape at which a name stands: where least is in its way. */
import { nameBox, shapeBox, type Body, type Side } from "./body";
import type { Frame } from "./frame";
import { lengthInside, outside, overlap, type Box, type Point } from "./geometry";
import { inSight, look } from "./sight";

/** Less than this of a name may be covered, px². */
const LITTLE = 30;

/** Chooses for all, step by step, yielding the share of the layout's work; returns the px² that stay covered. */
export function* chooseSides(bodies: Body[], frame: Frame, middle: Point): Generator<number, number> {
  const inner = { left: 3, top: 3, right: frame.width - 3, bottom: frame.height - 3 };
  const shapes = bodies.map((b) => shapeBox(b, frame));
  const sight = { ax: 0, ay: 0, bx: 0, by: 0 };
  const names = bodies.map((b) => nameBox(b, b.side, b.m, frame));
  const covered = (i: number, mine: Box): number => {
    let sum = 0;
    for (let o = 0; o < bodies.length; o++) {
      if (o === i) continue;
      const name = names[o];
      sum += overlap(mine, shapes[o] as Box);
      if (name) sum += overlap(mine, name);
    }
    return sum;
  };
  const cost = (b: Body, i: number, side: Side): number => {
    const mine = nameBox(b, side, b.m, frame);
    if (!mine) return 0;
    look(sight, mine, middle);
    let lines = 0;
    for (const o of bodies) if (inSight(sight, o.x - middle.x, o.y - middle.y)) lines += lengthInside(middle, o, mine);
    return covered(i, mine) + lines * 6 + outside(mine, inner) * 200 + (side === "right" || side === "left" ? 40 : 0);
  };
  for (let round = 0; round < 2; round++)
    for (const [i, b] of bodies.entries()) {
      const choice: Side[] = [b.side, b.side === "above" ? "below" : "above", b.x < middle.x ? "left" : "right"];
      b.side = choice.reduce((best, side) => (cost(b, i, side) + 8 < cost(b, i, best) ? side : best));
      names[i] = nameBox(b, b.side, b.m, frame);
      yield 0.9 + 0.05 * (round + i / bodies.length);
    }
  return names.reduce((sum, mine, i) => {
    const left = mine ? covered(i, mine) + outside(mine, inner) * 20 : 0;
    return sum + (left > LITTLE ? left : 0);
  }, 0);
}
