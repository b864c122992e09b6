import { describe, expect, it } from "vitest";
import { box } from "./geometry";
import { collisions, crossings, ringError, type Segment } from "./quality";

const at = (x: number, y: number) => ({ x, y });

describe("crossings", () => {
  const cross: Segment[] = [
    [at(0, 0), at(10, 10)],
    [at(0, 10), at(10, 0)],
  ];

  it("are counted once a pair, however the lines are drawn", () => {
    expect(crossings(cross)).toBe(1);
    expect(crossings(cross.map(([a, b]) => [b, a]))).toBe(1);
    expect(crossings([...cross, [at(-5, 5), at(15, 4)]])).toBe(3);
  });

  it("are none where lines meet at an end, lie beside each other or end before the other", () => {
    expect(crossings([[at(0, 0), at(10, 10)], [at(0, 0), at(10, 0)]])).toBe(0);
    expect(crossings([[at(0, 0), at(10, 0)], [at(0, 1), at(10, 1)]])).toBe(0);
    expect(crossings([[at(0, 0), at(10, 0)], [at(5, 5), at(5, 1)]])).toBe(0);
    expect(crossings([])).toBe(0);
  });
});

describe("collisions", () => {
  it("are pairs of boxes that share more than a little", () => {
    const boxes = [box(0, 0, 5, 5), box(8, 0, 5, 5), box(30, 0, 5, 5)];
    expect(collisions(boxes)).toBe(1);
    expect(collisions(boxes, 20)).toBe(0);
    expect(collisions(boxes.slice(0, 1))).toBe(0);
  });

  it("are none where boxes only touch", () => {
    expect(collisions([box(0, 0, 5, 5), box(10, 0, 5, 5)])).toBe(0);
  });
});

describe("the ring error", () => {
  it("is nothing on the rings, whatever the ellipse", () => {
    expect(ringError([at(200, 100), at(100, 75)], [1, 0.5], at(100, 100), at(100, 50))).toBeCloseTo(0);
  });

  it("is the mean share of the reach by which they are off", () => {
    expect(ringError([at(150, 100), at(100, 150)], [1, 1], at(100, 100), at(100, 50))).toBeCloseTo(0.25);
    expect(ringError([], [], at(0, 0), at(1, 1))).toBe(0);
  });
});
