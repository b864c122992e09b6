/** Partners of the shared network, as every kind reads and adds them. */
import { describe, expect, it } from "vitest";
import preset from "../../tests/golden/map/preset.json";
import { LiveDocument } from "../state/document";
import { frozenView, liveView, valuesView } from "../state/view";
import { NO_PARTNER } from "./model.gen";
import { addPartners, newNames, partnersOf, twin } from "./partners";

const names = (rows: ReturnType<typeof partnersOf>): string[] => rows.map(({ value }) => value.name);

describe("partners", () => {
  it("stand in the order they were added, whatever the database gave", () => {
    expect(names(partnersOf(valuesView({ "partner:b": { name: "สอง", order: 2 }, "partner:a": { name: "หนึ่ง", order: 1 }, "partner:c": { name: "ก่อนใคร" } })))).toEqual(["ก่อนใคร", "หนึ่ง", "สอง"]);
  });

  it("of one place stand by their keys, on every device alike", () => {
    expect(names(partnersOf(valuesView({ "partner:b": { name: "ข", order: 1 }, "partner:a": { name: "ก", order: 1 } })))).toEqual(["ก", "ข"]);
  });

  it("have all their fields, also those of an older release", () => {
    expect(partnersOf(valuesView({ "partner:a": { name: "วัด" } }))[0]?.value).toEqual({ ...NO_PARTNER, name: "วัด" });
  });

  it("that were removed are told only when asked for", () => {
    const network = frozenView({ "partner:a": { v: { name: "วัด", order: 1 }, r: 1, gone: true }, "partner:b": { v: { name: "อบต.", order: 2 }, r: 1 } });
    expect([names(partnersOf(network)), names(partnersOf(network, { gone: true }))]).toEqual([["อบต."], ["วัด", "อบต."]]);
  });
});

describe("adding", () => {
  it("puts each after all that ever were, with its sector guessed from its name", () => {
    const network = liveView(new LiveDocument(), true);
    network.set("partner:old", { ...NO_PARTNER, name: "เดิม", order: 7 });
    network.remove("partner:old");
    const ids = addPartners(network, ["วัดป่าดอน", "ใครสักคน"], "", preset.sector_words);
    expect(partnersOf(network).map(({ id, value }) => [id, value.name, value.sector, value.order])).toEqual([[ids[0], "วัดป่าดอน", "faith", 8], [ids[1], "ใครสักคน", "", 9]]);
  });

  it("takes the sector that was chosen, for all of them", () => {
    const network = liveView(new LiveDocument(), true);
    addPartners(network, ["วัดป่าดอน", "ร้านป้าน้อย"], "ngo", preset.sector_words);
    expect(partnersOf(network).map(({ value }) => value.sector)).toEqual(["ngo", "ngo"]);
  });
});

describe("a partner of this name", () => {
  const network = valuesView({ "partner:a": { name: "กลุ่มแม่บ้าน ๕๓" } });

  it("is found in another spelling, and called as it is written there", () => {
    expect(twin(network, "กลุ่มแม่บ้าน53")).toMatchObject({ id: "a", value: { name: "กลุ่มแม่บ้าน ๕๓" } });
  });

  it("is none of another name, nor of no name at all", () => {
    expect([twin(network, "กลุ่มแม่บ้าน"), twin(network, " "), twin(valuesView({ "partner:a": { name: "" } }), "")]).toEqual([undefined, undefined, undefined]);
  });

  it("is told apart from new ones in a list, each once", () => {
    expect(newNames(network, ["อบต.", "กลุ่มแม่บ้าน53", "อ บ ต.", "วัด", "กลุ่มแม่บ้าน 53"])).toEqual({ fresh: ["อบต.", "วัด"], there: ["กลุ่มแม่บ้าน ๕๓"] });
  });
});
