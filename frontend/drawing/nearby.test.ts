import { describe, expect, it } from "vitest";
import type { Body } from "./body";
import { box, lengthInside } from "./geometry";
import { Directions, Neighbours } from "./nearby";
import { seeded } from "./network.fixture";
import { inSight, look } from "./sight";

const MIDDLE = { x: 300, y: 200 };
const sight = () => ({ ax: 0, ay: 0, bx: 0, by: 0 });

/** Boxes of all sizes anywhere, some of them over the middle. */
function scattered(seed: number, n: number): Body[] {
  const next = seeded(seed);
  return Array.from({ length: n }, () => {
    const at = { x: next() * 600, y: next() * 400 };
    return { ...at, ...box(at.x, at.y, 5 + next() * 60, 5 + next() * 25) } as Body;
  });
}
const near = (a: Body, b: Body, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

describe.each([1, 2, 3, 4, 5, 6])("of boxes scattered by seed %i", (seed) => {
  it("neighbours are all that are nearer than the gap, each pair once, also after they moved", () => {
    const bodies = scattered(seed, 60);
    const neighbours = new Neighbours(bodies, 6);
    for (let step = 0; step < 3; step++) {
      neighbours.update();
      bodies.forEach((a, i) => {
        const expected = bodies.flatMap((b, j) => (j > i && near(a, b, 6) ? [j] : []));
        expect([...neighbours.of(i)].sort((x, y) => x - y)).toEqual(expected);
      });
      const moved = scattered(seed + 100 + step, 60);
      bodies.forEach((b, i) => Object.assign(b, moved[i]));
    }
  });

  it("who stands behind a box is found by direction, and nobody whose line runs through it is left out", () => {
    const bodies = scattered(seed, 80);
    const directions = new Directions(bodies, MIDDLE);
    for (let step = 0; step < 2; step++) {
      for (const hiding of bodies) {
        const found: number[] = [];
        directions.behind(look(sight(), hiding, MIDDLE), found);
        expect(new Set(found).size).toBe(found.length);
        bodies.forEach((b, j) => {
          if (lengthInside(MIDDLE, b, hiding) > 0) expect(found).toContain(j);
          expect(found.includes(j)).toBe(inSight(look(sight(), hiding, MIDDLE), b.x - MIDDLE.x, b.y - MIDDLE.y));
        });
      }
      const moved = scattered(seed + 200, 80);
      bodies.forEach((b, i) => {
        Object.assign(b, moved[i]);
        directions.update(i);
      });
    }
  });
});

describe("what a box hides", () => {
  const places = [-100, 0, 100].flatMap((x) => [-100, 0, 100].map((y) => ({ x, y })));

  it.each(places.filter(({ x, y }) => x || y))("at $x, $y is what is behind it, and nothing beside it or opposite", ({ x, y }) => {
    const hidden = look(sight(), box(x, y, 20, 20), { x: 0, y: 0 });
    expect(inSight(hidden, x * 3, y * 3)).toBe(true);
    expect(inSight(hidden, -x * 3, -y * 3)).toBe(false);
    expect(inSight(hidden, -y * 3, x * 3)).toBe(false);
    expect(inSight(hidden, y * 3, -x * 3)).toBe(false);
  });

  it("over the middle is everything", () => {
    const hidden = look(sight(), box(3, -4, 20, 20), { x: 0, y: 0 });
    for (const { x, y } of places) expect(inSight(hidden, x, y)).toBe(true);
  });
});
