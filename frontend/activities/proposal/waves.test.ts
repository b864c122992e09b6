/** What is said of two waves, held to tests/golden/proposal/waves.json. */
import { describe } from "vitest";
import pairs from "../../../tests/golden/proposal/waves.json";
import preset from "../../../tests/golden/proposal/preset.json";
import { runPairs } from "../waves.fixture";
import type { ProposalContent } from "./model.gen";
import { waves } from "./waves";

describe("two waves", () => {
  runPairs(waves, pairs as Parameters<typeof runPairs>[1], preset as ProposalContent);
});
