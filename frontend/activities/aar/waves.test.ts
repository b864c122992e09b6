/** `aar` beside the earlier wave, by golden pairs. */
import { describe } from "vitest";
import pairs from "../../../tests/golden/aar/waves.json";
import preset from "../../../tests/golden/aar/preset.json";
import { runPairs } from "../waves.fixture";
import type { AarContent, AarWord } from "./model.gen";
import { waves } from "./waves";

describe("pairs of waves of aar", () => {
  runPairs<AarContent, AarWord>(waves, pairs, preset as unknown as AarContent);
});
