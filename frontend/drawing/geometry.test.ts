import { describe, expect, it } from "vitest";
import { at, box, lengthInside, onCurve, outside, overlap, towards } from "./geometry";
import { seeded } from "./network.fixture";

describe("boxes", () => {
  it("overlap by the area that both cover", () => {
    expect(overlap(box(0, 0, 5, 5), box(8, 7, 5, 5))).toBe(2 * 3);
    expect(overlap(box(0, 0, 5, 5), box(0, 0, 2, 1))).toBe(4 * 2);
    expect(overlap(box(0, 0, 5, 5), box(10, 0, 5, 5))).toBe(0);
    expect(overlap(box(0, 0, 5, 5), box(20, 20, 5, 5))).toBe(0);
  });

  it("are outside another by the px beyond each edge", () => {
    const outer = { left: 0, top: 0, right: 100, bottom: 50 };
    expect(outside(box(50, 25, 10, 10), outer)).toBe(0);
    expect(outside(box(5, 25, 10, 10), outer)).toBe(5);
    expect(outside(box(97, 48, 10, 10), outer)).toBe(7 + 8);
    expect(outside(box(50, 5, 10, 10), outer)).toBe(5);
  });
});

describe("the length of a segment inside a box", () => {
  it.each([
    ["through it", { x: -20, y: 0 }, { x: 20, y: 0 }, 10],
    ["into it", { x: -20, y: 0 }, { x: 0, y: 0 }, 5],
    ["within it", { x: -2, y: 0 }, { x: 1, y: 4 }, 5],
    ["upright", { x: 0, y: 30 }, { x: 0, y: -30 }, 10],
    ["beside it", { x: -20, y: 6 }, { x: 20, y: 6 }, 0],
    ["upright beside it", { x: 6, y: -20 }, { x: 6, y: 20 }, 0],
    ["short of it", { x: -20, y: 0 }, { x: -6, y: 0 }, 0],
    ["askew past a corner", { x: 0, y: 20 }, { x: 20, y: 0 }, 0],
    ["of no length", { x: 0, y: 0 }, { x: 0, y: 0 }, 0],
  ])("%s", (_, from, to, length) => {
    expect(lengthInside(from, to, box(0, 0, 5, 5))).toBeCloseTo(length);
    expect(lengthInside(to, from, box(0, 0, 5, 5))).toBeCloseTo(length);
  });

  it("is what counting points along it says, wherever it lies", () => {
    const next = seeded(9);
    for (let i = 0; i < 200; i++) {
      const [from, to] = [{ x: next() * 100, y: next() * 100 }, { x: next() * 100, y: next() * 100 }];
      const b = box(next() * 100, next() * 100, next() * 40, next() * 40);
      let inside = 0;
      for (let s = 0.5; s < 1000; s++) {
        const x = from.x + ((to.x - from.x) * s) / 1000;
        const y = from.y + ((to.y - from.y) * s) / 1000;
        if (x > b.left && x < b.right && y > b.top && y < b.bottom) inside++;
      }
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      expect(Math.abs(lengthInside(from, to, b) - (inside / 1000) * length)).toBeLessThan(0.003 * length + 0.01);
    }
  });
});

describe("points", () => {
  it("lie on a curve between its ends, pulled to its control", () => {
    const [a, control, b] = [{ x: 0, y: 0 }, { x: 50, y: 100 }, { x: 100, y: 0 }];
    expect(onCurve(a, control, b, 0)).toEqual(a);
    expect(onCurve(a, control, b, 1)).toEqual(b);
    expect(onCurve(a, control, b, 0.5)).toEqual({ x: 50, y: 50 });
  });

  it("lie so many px towards another, and stay where both are one", () => {
    expect(towards({ x: 0, y: 0 }, { x: 30, y: 40 }, 5)).toEqual({ x: 3, y: 4 });
    expect(towards({ x: 0, y: 0 }, { x: 30, y: 40 }, -5)).toEqual({ x: -3, y: -4 });
    expect(towards({ x: 7, y: 7 }, { x: 7, y: 7 }, 5)).toEqual({ x: 7, y: 7 });
  });

  it("are written with one decimal at most", () => {
    expect([1, 1.04, 1.25, -0.36, 100.96].map(at)).toEqual(["1", "1", "1.3", "-0.4", "101"]);
  });
});
