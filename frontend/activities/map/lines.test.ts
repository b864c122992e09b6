import { describe, expect, it } from "vitest";
import { relation, tie } from "./lines";

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
    expect(control(tie({ x: 0, y: 100 }, { x: 200, y: 100 }, middle, 24, []))).toBeLessThan(100);
  });

  it("bends further where a name is in its way", () => {
    const name = { left: 60, right: 140, top: 60, bottom: 95 };
    const plain = control(tie({ x: 0, y: 100 }, { x: 200, y: 100 }, middle, 24, []));
    expect(control(tie({ x: 0, y: 100 }, { x: 200, y: 100 }, middle, 24, [name]))).not.toBe(plain);
  });
});
