import { describe, expect, it } from "vitest";
import { CROWD, extentFor, type Size } from "./extent";
import { frameFor } from "./frame";

const SIZES: Size[] = ["wide", "phone", "small", "paper"];
const area = (size: Size, n: number): number => extentFor(size, n).width * extentFor(size, n).height;

describe.each(SIZES)("the extent of a %s picture", (size) => {
  it("is that of its frame", () => {
    for (const n of [0, 9, 60, 61, 300]) expect(frameFor(size, n)).toMatchObject(extentFor(size, n));
  });

  it("never shrinks from a crowd on, and grows by as much as there are more", () => {
    for (let n = CROWD; n < 500; n += 10) expect(area(size, n + 10)).toBeGreaterThanOrEqual(area(size, n) * 0.999);
    expect(area(size, 500) / area(size, 250)).toBeCloseTo(2, 1);
  });

  it("holds every shape side by side, with as much room again", () => {
    for (const n of [61, 150, 300, 500]) expect(area(size, n)).toBeGreaterThan(2 * n * (2 * frameFor(size, n).icon) ** 2);
  });
});

describe("the width", () => {
  it("stays readable: 1.45 times the usual, 1.2 times on a phone", () => {
    expect([extentFor("wide", 5000).width, extentFor("phone", 5000).width]).toEqual([1021, 403]);
    expect([extentFor("wide", 100).width, extentFor("phone", 60).width]).toEqual([704, 336]);
  });
});
