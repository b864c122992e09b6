/** Pictures of networks as they were drawn before the layout was made fast: a saved picture and a new one are equal. */
import { expect, it } from "vitest";
import golden from "../../tests/golden/drawing/pictures.json";
import { pictures } from "./golden.fixture";

it("draws every network as it always did", () => {
  expect(pictures()).toEqual(golden);
});
