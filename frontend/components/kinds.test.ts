/** The kinds whose code is on the page. */
import { expect, it, vi } from "vitest";
import type { Kind } from "../kind";
import { kindOf, onKind, register } from "./kinds";

const kind = (id: string): Kind => ({ id }) as Kind;

it("a kind is there once its file has come, in any order", () => {
  expect(kindOf("kinds.test late")).toBeUndefined();
  const late = kind("kinds.test late");
  register(late);
  register(kind("kinds.test other"));
  expect(kindOf("kinds.test late")).toBe(late);
});

it("who waits is told of each that arrives, until she listens no more", () => {
  const [one, two] = [vi.fn(), vi.fn()];
  const stop = onKind(one);
  onKind(two);
  register(kind("kinds.test a"));
  stop();
  register(kind("kinds.test b"));
  expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 2]);
});

it("the kind is there when she is told", () => {
  const found: (Kind | undefined)[] = [];
  const stop = onKind(() => { found.push(kindOf("kinds.test c")); });
  register(kind("kinds.test c"));
  stop();
  expect(found.map((one) => one?.id)).toEqual(["kinds.test c"]);
});
