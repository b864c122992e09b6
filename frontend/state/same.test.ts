/** Whether two JSON values are the same. */
import { describe, expect, it } from "vitest";
import { same } from "./same";

describe("two values", () => {
  it.each([
    [{ a: 1, b: "x" }, { b: "x", a: 1 }],
    [{ list: ["a", { n: 1 }] }, { list: ["a", { n: 1 }] }],
    [null, null],
    ["ก", "ก"],
    [{}, {}],
  ])("are the same whatever the order of keys: %j", (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: "1" }],
    [["a", "b"], ["b", "a"]],
    [[], {}],
    [null, {}],
    [0, false],
    [{ list: [{ n: 1 }] }, { list: [{ n: 2 }] }],
  ])("differ: %j and %j", (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([false, false]);
  });
});
