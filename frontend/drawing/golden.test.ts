/** Pictures of networks up to 60 partners as they were drawn before the layout was made fast. */
import { expect, it } from "vitest";
import golden from "../../tests/golden/drawing/pictures.json";
import { pictures } from "./golden.fixture";

it("draws every network as it always did", () => {
  expect(pictures()).toEqual(golden);
});
