/** Ids made on the device. */
import { expect, it } from "vitest";
import { newId } from "./ids";

it("an id is the end of an item's key: twelve small letters and digits", () => {
  for (let n = 0; n < 100; n += 1) expect(newId()).toMatch(/^[a-z0-9]{12}$/);
});

it("no two are the same", () => {
  expect(new Set(Array.from({ length: 2000 }, newId)).size).toBe(2000);
});
