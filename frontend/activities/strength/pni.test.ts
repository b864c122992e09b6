/** The order of needs. Whole cases: golden.test.ts. */
import { describe, expect, it } from "vitest";
import { needs, twoDecimals } from "./pni";

const ranks = (rated: Parameters<typeof needs>[0]): string[] => needs(rated).map(({ indicator, rank }) => `${String(rank)} ${indicator}`);

describe("needs", () => {
  it("are ordered by how far there is to go, seen from where one is", () => {
    expect(ranks([["a", [4, 5]], ["b", [1, 2]], ["c", [2, 3]]])).toEqual(["1 b", "2 c", "3 a"]);
  });

  it("that are equal share a rank, in the order of the page, and the next one is passed over", () => {
    expect(ranks([["a", [2, 3]], ["b", [4, 6]], ["c", [1, 4]], ["d", [4, 5]]])).toEqual(["1 c", "2 a", "2 b", "4 d"]);
  });

  it("leave out what is not known", () => {
    expect(ranks([["a", null], ["b", [2, 2]]])).toEqual(["1 b"]);
    expect(needs([])).toEqual([]);
  });

  it("may be below nothing where less is wanted than there is", () => {
    expect(needs([["a", [4, 3]]])[0]?.pni).toBe(-0.25);
  });
});

it("a need has two decimals, and a minus of its own", () => {
  expect([1 / 3, 1.5, 0, -0.25].map(twoDecimals)).toEqual(["0.33", "1.50", "0.00", "−0.25"]);
});
