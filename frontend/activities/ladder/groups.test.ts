/** The list in its groups. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/ladder/preset.json";
import { grouped, REST } from "./groups";

const AT: Record<string, string> = { temple: "participation", health: "coordination", shop: REST, clinic: "coordination", old: "merger" };
const groups = (things: readonly string[], content = preset): [string, string[]][] => grouped(content, things, (thing) => AT[thing] ?? REST).map(({ level, things: here }) => [level?.id ?? "", here]);

describe("partners by level", () => {
  it("stand in the author's order of levels, each group in the order of the partners, those without a level last", () => {
    expect(groups(["temple", "clinic", "shop", "health"])).toEqual([
      ["coordination", ["clinic", "health"]], ["cooperation", []], ["collaboration", []], ["participation", ["temple"]], ["", ["shop"]],
    ]);
  });

  it("at a level that is gone stand with those without", () => {
    expect(groups(["old"]).at(-1)).toEqual(["", ["old"]]);
    const hidden = { ...preset, levels: preset.levels.map((level) => ({ ...level, hidden: level.id === "participation" })) };
    expect(groups(["temple"], hidden)).toEqual([["coordination", []], ["cooperation", []], ["collaboration", []], ["", ["temple"]]]);
  });

  it("are lost nowhere", () => {
    expect(groups(Object.keys(AT)).flatMap(([, here]) => here).sort()).toEqual(Object.keys(AT).sort());
  });
});
