/** What is said of two waves, held to tests/golden/anatomy/waves.json: what it opens with is held to the same in Python. */
import { describe } from "vitest";
import preset from "../../../tests/golden/anatomy/preset.json";
import pairs from "../../../tests/golden/anatomy/waves.json";
import { runPairs } from "../waves.fixture";
import type { AnatomyContent } from "./model.gen";
import { waves } from "./waves";

describe("two waves", () => {
  runPairs(waves, pairs as unknown as Parameters<typeof runPairs>[1], preset as AnatomyContent);
});
