/** A line of a longer text. */
import { describe, expect, it } from "vitest";
import { firstLine } from "./words";

describe("the first line", () => {
  it("is the first that has words, without the spaces around it", () => {
    expect(firstLine("\n  เติมเหตุผล  \nแล้วถามวัด", 50)).toBe("เติมเหตุผล");
  });

  it("is whole where it is short enough", () => {
    expect(firstLine("น้ำที่สุด", 6)).toBe("น้ำที่สุด");
  });

  it("is cut between characters, never between a letter and its marks", () => {
    expect(firstLine("น้ำที่สุด", 3)).toBe("น้ำที่…");
    expect(firstLine("ที่น้ำ", 1)).toBe("…");
  });
});
