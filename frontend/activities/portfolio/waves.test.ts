/** Two waves of portfolios, held to tests/golden/portfolio/waves.json: the same in Python. */
import { describe } from "vitest";
import pairs from "../../../tests/golden/portfolio/waves.json";
import preset from "../../../tests/golden/portfolio/preset.json";
import { runPairs } from "../waves.fixture";
import type { PortfolioContent } from "./model.gen";
import { waves } from "./waves";

describe("two waves", () => {
  runPairs(waves, pairs as Parameters<typeof runPairs>[1], preset as PortfolioContent);
});
