/** What is said of two waves, held to tests/golden/threes/waves.json: what it opens with is held to the same in Python. */
import { describe } from "vitest";
import preset from "../../../tests/golden/threes/preset.json";
import pairs from "../../../tests/golden/threes/waves.json";
import { runPairs } from "../waves.fixture";
import type { ThreesContent } from "./model.gen";
import { waves } from "./waves";

describe("two waves", () => {
  runPairs(waves, pairs as Parameters<typeof runPairs>[1], preset as ThreesContent);
});
