import { expect, test } from "vitest";
import { lines } from "./radar";

test("a name beside the radar is broken where a phone has no room for it in one line", () => {
  expect(lines("New things", 128)).toEqual(["New things"]);
  expect(lines("New things", 68)).toEqual(["New", "things"]);
  expect(lines("Activities", 68)).toEqual(["Activities"]);
});
