import { describe, expect, it } from "vitest";
import { spread, type Body } from "./body";
import { CROWD } from "./extent";
import { frameFor, type Frame } from "./frame";
import { box, lengthInside, overlap } from "./geometry";
import { seeded } from "./network.fixture";
import { settling } from "./settling";

const frame = frameFor("wide", 9);
const middle = { x: frame.width / 2, y: frame.height / 2 };

function body(x: number, y: number, change: Partial<Body> = {}, width = 0, to: Frame = frame): Body {
  const m = { id: "p", group: "", ring: 1 as const, lines: width ? ["name"] : [], width };
  const one: Body = { x, y, home: { x, y }, was: { x, y }, m, side: "below", fixed: false, wedge: undefined, ...box(x, y, 0, 0), ...change };
  spread(one, to);
  return one;
}
/** All steps of a layout; how many were done. */
function settled(bodies: Body[], to: Frame = frame, steps = 180): number {
  const settle = settling(bodies, to, { x: to.width / 2, y: to.height / 2 });
  for (let step = 0; step < steps; step++) if (!settle(1 - step / steps)) return step;
  return steps;
}

describe("settling", () => {
  it("moves two apart that stand on each other, by as much each", () => {
    const [a, b] = [body(500, 300), body(510, 300)];
    settled([a, b]);
    expect(overlap(a, b)).toBe(0);
    expect(a.x + b.x).toBeCloseTo(1010, 0);
    expect(b.x - a.x).toBeGreaterThan(40);
  });

  it("moves only the other where one was placed by the teacher, and neither where both were", () => {
    const [a, b] = [body(500, 300, { fixed: true }), body(510, 300)];
    settled([a, b]);
    expect([a.x, a.y]).toEqual([500, 300]);
    expect(overlap(a, b)).toBe(0);
    const both = [body(500, 300, { fixed: true }), body(510, 305, { fixed: true })];
    settled(both);
    expect(both.map(({ x, y }) => [x, y])).toEqual([[500, 300], [510, 305]]);
  });

  it("takes names along: what they cover counts as much as shapes", () => {
    const [a, b] = [body(500, 300, {}, 120), body(560, 300, {}, 120)];
    settled([a, b]);
    expect(overlap(a, b)).toBe(0);
  });

  it("leaves one that is alone at home", () => {
    const one = body(520, 200);
    settled([one]);
    expect([one.x, one.y]).toEqual([520, 200]);
  });

  it("brings one back home that stands elsewhere", () => {
    const one = body(520, 200, { home: { x: 600, y: 300 } });
    settled([one]);
    expect(Math.hypot(one.x - 600, one.y - 300)).toBeLessThan(2);
  });

  it("keeps all in the frame and off the school", () => {
    const ends = [body(-200, 300), body(900, 300), body(300, -100), body(300, 2000), body(middle.x, middle.y)];
    settled(ends);
    for (const { left, right, top, bottom } of ends) {
      expect(left >= 0 && right <= frame.width && top >= 0 && bottom <= frame.height).toBe(true);
    }
    expect(Math.hypot(ends[4]!.x - middle.x, ends[4]!.y - middle.y)).toBeGreaterThan(frame.centre + frame.icon);
  });

  it("keeps one in its wedge, shape and all", () => {
    const one = body(middle.x - 200, middle.y, { wedge: { from: 0, half: 0.6 } });
    settled([one]);
    const angle = Math.atan2(one.y - middle.y, one.x - middle.x);
    const far = Math.hypot(one.x - middle.x, one.y - middle.y);
    expect(Math.abs(angle - 0.6)).toBeLessThan(0.6 - Math.asin(frame.icon / far));
  });

  it("moves a name out of the way of a line from the school", () => {
    const [near, far] = [body(middle.x + 150, middle.y, {}, 60), body(middle.x + 300, middle.y + 20)];
    expect(lengthInside(middle, far, near)).toBeGreaterThan(0);
    settled([near, far]);
    expect(lengthInside(middle, far, near)).toBe(0);
  });

  it("gives the same places for the same bodies", () => {
    const next = seeded(4);
    const spots = Array.from({ length: 30 }, () => [next() * 700, next() * 600] as const);
    const once = () => {
      const bodies = spots.map(([x, y]) => body(x, y, {}, 70));
      settled(bodies);
      return bodies.map(({ x, y }) => [x, y]);
    };
    expect(once()).toEqual(once());
  });
});

describe("settling a crowd", () => {
  const n = CROWD + 20;
  const large = frameFor("wide", n);

  it("leaves lines to run below shapes", () => {
    const at = { x: large.width / 2, y: large.height / 2 };
    const grid = Array.from({ length: n - 2 }, (_, i) => body(20 + (i % 13) * 50, 20 + Math.floor(i / 13) * 45, { fixed: true }, 0, large));
    const [near, far] = [body(at.x + 5, at.y + 150, {}, 0, large), body(at.x + 5, at.y + 260, {}, 0, large)];
    settled([...grid.filter((one) => one.y < at.y - 60), ...Array.from({ length: 30 }, (_, i) => body(20 + i, 20, { fixed: true }, 0, large)), near, far], large);
    expect(lengthInside(at, far, near)).toBeGreaterThan(0);
  });

  it("lets a row that is pressed together give way to the side, and ends when all are at rest", () => {
    // Thirty have room for eighteen side by side; the others stand out of the way.
    const row = Array.from({ length: 30 }, (_, i) => body(60 + i * 20, 100 + (i % 3), {}, 0, large));
    const rest = Array.from({ length: n - 30 }, (_, i) => body(30 + (i % 13) * 50, 400 + Math.floor(i / 13) * 60, { fixed: true }, 0, large));
    settled([...row, ...rest], large);
    row.forEach((a, i) => {
      for (const b of row.slice(i + 1)) expect(overlap(a, b)).toBeLessThan(30);
    });
    const calm = Array.from({ length: n }, (_, i) => body(30 + (i % 12) * 55, 50 + Math.floor(i / 12) * 100, { fixed: true }, 0, large));
    expect(settled(calm, large)).toBe(0);
  });
});
