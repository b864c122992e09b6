/** Which level a mark stands in. */
import { describe, expect, it } from "vitest";
import cases from "../../tests/golden/rubric/levels.json";
import { levelOf } from "./levels";

const criterion = (levels: string[], points = 4) => ({ id: "a", label: "", points, levels });

describe("levels", () => {
  it.each(cases)("of %o are found as the server finds them", ({ points, levels, steps, at }) => {
    const one = { ...criterion(Array.from({ length: levels }, (_, index) => String(index)), points), steps };
    for (const [mark, level] of Object.entries(at)) expect(levelOf(Number(mark), one)).toBe(level === null ? "" : String(level));
  });

  it("share the points evenly; none at all is the lowest", () => {
    expect([0, 0.5, 1, 1.5, 3.5, 4].map((points) => levelOf(points, criterion(["1", "2", "3", "4"])))).toEqual(["1", "1", "1", "2", "4", "4"]);
  });

  it("may be fewer than points", () => {
    expect([1, 5, 5.5, 10].map((points) => levelOf(points, criterion(["low", "high"], 10)))).toEqual(["low", "low", "high", "high"]);
  });

  it("hold more than all points too: an author may have lowered them since", () => {
    expect(levelOf(9, criterion(["1", "2"]))).toBe("2");
  });

  it("are not said where there are none, or no points", () => {
    expect([levelOf(1, criterion([])), levelOf(0, criterion(["1"], 0))]).toEqual(["", ""]);
  });
});
