/** Two waves beside each other: who moved, who stayed, and who moved far without a word. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/ladder/preset.json";
import pairs from "../../../tests/golden/ladder/moves.json";
import wavePairs from "../../../tests/golden/ladder/waves.json";
import { valuesView } from "../../state/view";
import { items } from "../golden.fixture";
import { runPairs } from "../waves.fixture";
import { movesSince, waves } from "./waves";

describe.each(pairs.map((pair) => [pair.name, pair] as const))("the pair “%s”", (_name, pair) => {
  const [answers, network, earlier] = [pair.answers, pair.network, pair.earlier].map((values) => valuesView(items(values))) as [ReturnType<typeof valuesView>, ReturnType<typeof valuesView>, ReturnType<typeof valuesView>];

  it("has the same partners moved, the same, first, gone, removed, and where they were meant to be", () => {
    expect(movesSince(answers, network, earlier)).toEqual(pair.moves);
  });
});

describe("pairs of waves of ladder", () => {
  runPairs(waves, wavePairs, preset, { levels: { sentence: "", hidden: false } });
});
