/** `map` beside the earlier wave, by golden pairs. */
import { describe } from "vitest";
import pairs from "../../../tests/golden/map/waves.json";
import preset from "../../../tests/golden/map/preset.json";
import { runPairs } from "../waves.fixture";
import type { MapContent, MapWord } from "./model.gen";
import { waves } from "./waves";

describe("pairs of waves of map", () => {
  runPairs<MapContent, MapWord>(waves, pairs, preset as unknown as MapContent);
});
