import { describe, expect, it } from "vitest";
import { relation, ring, tie } from "./lines";

const [us, them] = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
];
const tips = (heads: string[]): number[] => heads.map((head) => Number(/^M(-?[\d.]+)/.exec(head)?.[1]));

describe("a relation", () => {
  it("has its arrow at whoever receives", () => {
    expect(tips(relation(us, them, 48, 29, "normal", "they_give").heads)).toEqual([48]);
    expect(tips(relation(us, them, 48, 29, "normal", "we_give").heads)).toEqual([171]);
    expect(tips(relation(us, them, 48, 29, "normal", "both").heads)).toEqual([48, 171]);
    expect(relation(us, them, 48, 29, "normal", "").heads).toEqual([]);
  });

  it("keeps its distance from both shapes", () => {
    expect(relation(us, them, 48, 29, "strong", "").line).toBe("M48 0L171 0");
  });

  it("is a zigzag where it is not smooth, and only there", () => {
    expect(relation(us, them, 48, 29, "strained", "").line.match(/L/g)?.length).toBeGreaterThan(8);
    expect(relation(us, them, 48, 29, "thin", "").line.match(/L/g)).toHaveLength(1);
  });
});

describe("a tie", () => {
  const middle = { x: 100, y: 300 };
  const control = (path: string): number => Number(/Q[\d.-]+ (-?[\d.]+)/.exec(path)?.[1]);

  it("bends away from the school", () => {
    expect(control(tie({ x: 0, y: 100 }, { x: 200, y: 100 }, middle, 24, []).line)).toBeLessThan(100);
  });

  it("bends further where a name is in its way", () => {
    const name = { left: 60, right: 140, top: 60, bottom: 95 };
    const plain = control(tie({ x: 0, y: 100 }, { x: 200, y: 100 }, middle, 24, []).line);
    expect(control(tie({ x: 0, y: 100 }, { x: 200, y: 100 }, middle, 24, [name]).line)).not.toBe(plain);
  });
});

describe("a ring", () => {
  const pieces = (path: string): string[] => path.split("M").filter(Boolean);
  const points = (path: string): [number, number][] => [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  it("is whole where no name stands on it", () => {
    expect(pieces(ring({ x: 100, y: 100 }, { x: 80, y: 60 }, []))).toHaveLength(1);
  });

  it("never runs under a name", () => {
    const name = { left: -30, right: 50, top: 90, bottom: 110 };
    const path = ring({ x: 100, y: 100 }, { x: 80, y: 60 }, [name]);
    expect(pieces(path)).toHaveLength(2);
    for (const [x, y] of points(path)) expect(x > name.left && x < name.right && y > name.top && y < name.bottom).toBe(false);
  });
});

describe("the middle of a tie", () => {
  it("lies on it, off the line between the two", () => {
    const { half } = tie({ x: 0, y: 100 }, { x: 200, y: 100 }, { x: 100, y: 200 }, 10, []);
    expect(half.x).toBeCloseTo(100);
    expect(half.y).toBeLessThan(95);
  });
});
