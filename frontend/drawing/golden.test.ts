/** Pictures of networks as they were drawn before the layout was made fast: whoever saved one finds it again. */
import { expect, it } from "vitest";
import golden from "../../tests/golden/drawing/pictures.json";
import { pictures } from "./golden.fixture";

it("draws every network as it always did", () => {
  expect(pictures()).toEqual(golden);
});
