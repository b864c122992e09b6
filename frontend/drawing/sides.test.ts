import { describe, expect, it } from "vitest";
import { nameBox, type Body, type Side } from "./body";
import { frameFor } from "./frame";
import { box, overlap } from "./geometry";
import { chooseSides } from "./sides";
import { finished } from "./slices";

const frame = frameFor("wide", 9);
const middle = { x: frame.width / 2, y: frame.height / 2 };

function body(x: number, y: number, side: Side = "below", width = 80): Body {
  const m = { id: "p", group: "", ring: 1 as const, lines: width ? ["name"] : [], width };
  return { x, y, home: { x, y }, was: { x, y }, m, side, fixed: false, wedge: undefined, ...box(x, y, 0, 0) };
}
const chosen = (bodies: Body[]): number => finished(chooseSides(bodies, frame, middle));
const name = (one: Body) => nameBox(one, one.side, one.m, frame)!;

describe("the side of a name", () => {
  it("stays where nothing is in its way", () => {
    for (const side of ["below", "above"] as const) {
      const one = body(600, 300, side);
      expect(chosen([one])).toBe(0);
      expect(one.side).toBe(side);
    }
  });

  it("is the other one where a shape stands there", () => {
    const all = [body(600, 300), body(600, 340, "below", 0)];
    expect(chosen(all)).toBe(0);
    expect(all[0]!.side).toBe("above");
  });

  it("is outwards where shapes stand above and below", () => {
    for (const [x, side] of [[550, "right"], [150, "left"]] as const) {
      const all = [body(x, 300, "below", 60), body(x, 340, "below", 0), body(x, 260, "below", 0)];
      expect(chosen(all)).toBe(0);
      expect(all[0]!.side).toBe(side);
    }
  });

  it("is one at which two names do not cover each other", () => {
    const all = [body(500, 300), body(560, 300)];
    expect(overlap(name(all[0]!), name(all[1]!))).toBeGreaterThan(30);
    expect(chosen(all)).toBe(0);
    expect(overlap(name(all[0]!), name(all[1]!))).toBe(0);
  });

  it("is off the lines from the school", () => {
    const all = [body(middle.x, middle.y - 150, "above"), body(middle.x, middle.y - 290, "above", 0)];
    chosen(all);
    expect(all[0]!.side).not.toBe("above");
  });

  it("is inside the frame", () => {
    const low = body(600, frame.height - 25);
    const high = body(600, 25, "above");
    expect(chosen([low, high])).toBe(0);
    expect([low.side, high.side]).toEqual(["above", "below"]);
  });

  it("leaves nothing covered where there are no names", () => {
    expect(chosen([body(600, 300, "below", 0), body(600, 310, "below", 0)])).toBe(0);
    expect(chosen([])).toBe(0);
  });

  it("says how much stays covered where there is no room", () => {
    const all = Array.from({ length: 12 }, (_, i) => body(600 + (i % 4) * 12, 300 + Math.floor(i / 4) * 12));
    const covered = chosen(all);
    const by = all.reduce((sum, one, i) => sum + all.reduce((inner, other, j) => (i === j ? inner : inner + overlap(name(one), name(other))), 0), 0);
    expect(covered).toBeGreaterThan(30);
    expect(covered).toBeGreaterThanOrEqual(by * 0.9);
  });

  it("is chosen in shares of the work that grow up to the whole", () => {
    const shares = [...chooseSides([body(600, 300), body(500, 300)], frame, middle)];
    expect(shares).toHaveLength(4);
    expect(shares[0]).toBeCloseTo(0.9);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBeLessThan(1);
  });
});
