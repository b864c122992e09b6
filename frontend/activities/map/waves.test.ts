/** `map` beside the earlier wave, by golden pairs. */
import { describe, expect, it } from "vitest";
import pairs from "../../../tests/golden/map/waves.json";
import preset from "../../../tests/golden/map/preset.json";
import { t } from "../../components/words.fixture";
import type { WaveText } from "../../kind";
import { NO_PARTNER } from "../../network/model.gen";
import { runPairs } from "../waves.fixture";
import type { MapContent, MapWord } from "./model.gen";
import { waves } from "./waves";

describe("pairs of waves of map", () => {
  runPairs<MapContent, MapWord>(waves, pairs, preset as unknown as MapContent);
});

/** A network of one partner, in a school with this place of faith. */
const text = (faith: string, partner: object): WaveText => ({
  content: preset as unknown as WaveText["content"],
  answers: {},
  network: { context: { v: { faith }, r: 1 }, "partner:a00000000001": { v: { ...NO_PARTNER, name: "มัสยิดบ้านบูกิต", sector: "faith", ...partner }, r: 1 } },
});

describe("a partner beside the earlier wave", () => {
  it("is called what this school calls it", () => {
    const mosque = preset.faiths.find(({ id }) => id === "mosque")?.sector;
    expect(waves(text("mosque", {}), text("mosque", {}), t)).toEqual([{ key: "partner:a00000000001", what: "same", about: "มัสยิดบ้านบูกิต", was: mosque, is: mosque }]);
  });

  it("did not move where only its texts are other: those are told as they were rewritten", () => {
    expect(waves(text("", { story: "เพิ่งรู้จักกัน" }), text("", { story: "ทำค่ายด้วยกัน" }), t).map(({ what }) => what)).toEqual(["same"]);
  });

  it("that was removed and is kept for an answer is gone", () => {
    const gone = text("", {});
    gone.network["partner:a00000000001"]!.gone = true;
    expect(waves(text("", {}), gone, t).map(({ what, is }) => [what, is])).toEqual([["removed", ""]]);
  });
});
