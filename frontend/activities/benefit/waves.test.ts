/** What is said of two waves, held to tests/golden/benefit/waves.json: what it opens with is held to the same in Python. */
import { describe } from "vitest";
import pairs from "../../../tests/golden/benefit/waves.json";
import preset from "../../../tests/golden/benefit/preset.json";
import { runPairs } from "../waves.fixture";
import type { BenefitContent } from "./model.gen";
import { waves } from "./waves";

describe("two waves", () => {
  runPairs(waves, pairs as Parameters<typeof runPairs>[1], preset as BenefitContent, { benefits: { hidden: false, say: "", get: "", give: "", hint: "" } });
});
