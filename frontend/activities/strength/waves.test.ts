/** `strength` beside the earlier wave, by the golden pairs that the server carries over from. */
import { describe } from "vitest";
import pairs from "../../../tests/golden/strength/waves.json";
import preset from "../../../tests/golden/strength/preset.json";
import { runPairs } from "../waves.fixture";
import { waves } from "./waves";

describe("pairs of waves of strength", () => {
  runPairs(waves, pairs, preset, { indicators: { one: "", three: "", five: "", hidden: false } });
});
