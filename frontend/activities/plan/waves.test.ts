/** What is said of two waves, held to tests/golden/plan/waves.json: what it opens with is held to the same in Python. */
import { describe } from "vitest";
import pairs from "../../../tests/golden/plan/waves.json";
import preset from "../../../tests/golden/plan/preset.json";
import { runPairs } from "../waves.fixture";
import type { PlanContent } from "./model.gen";
import { waves } from "./waves";

describe("two waves", () => {
  runPairs(waves, pairs as Parameters<typeof runPairs>[1], preset as PlanContent, { duties: { hidden: false } });
});
