/** What is stored, read: keys of two ids, and values of other releases. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/benefit/preset.json";
import { valuesView } from "../../state/view";
import { benefitLabel, cellKey, cellOf, offered, offers, partnerOf, readAsk, readBack, readCell, readDiffers } from "./content";
import type { BenefitContent } from "./model.gen";

const content = preset as BenefitContent;
const without = (id: string): BenefitContent => ({ ...content, benefits: content.benefits.map((one) => ({ ...one, hidden: one.id === id })) });

describe("a key", () => {
  it.each([
    ["get:a.work", { way: "get", partner: "a", benefit: "work" }],
    ["give:temple000001.real-work_2#seen", { way: "give", partner: "temple000001", benefit: "real-work_2" }],
    ["get:a", undefined],
    ["take:a.work", undefined],
    ["partner:a.work", undefined],
    ["ask#benefit", undefined],
  ])("%s is of the cell %j", (key, cell) => {
    expect(cellOf(key)).toEqual(cell);
  });

  it.each([
    ["get:a.work#seen", "a"],
    ["give:a.work", "a"],
    ["partner:a#direction", "a"],
    ["differs:a", "a"],
    ["tie:a", ""],
    ["ask", ""],
    ["whole", ""],
  ])("%s is about the partner “%s”", (key, id) => {
    expect(partnerOf(key)).toBe(id);
  });

  it("of a cell is read as it was made", () => {
    expect(cellOf(cellKey("give", "weavinggrp01", "events"))).toEqual({ way: "give", partner: "weavinggrp01", benefit: "events" });
  });
});

describe("what is stored", () => {
  it("is empty where nothing was said", () => {
    const nothing = valuesView({});
    expect(readCell(nothing, "get:a.work")).toEqual({ state: "", seen: "" });
    expect(readAsk(nothing)).toEqual({ benefit: "", partner: "", text: "", date: "" });
    expect(readBack(nothing)).toEqual({ partner: "", text: "" });
    expect(readDiffers(nothing, "a")).toEqual({ map: "", here: "" });
  });

  it("is filled up where a release stored less", () => {
    const stored = valuesView({ "get:a.work": { state: "expected" }, ask: { benefit: "work" }, back: { text: "ทำป้าย" } });
    expect(readCell(stored, "get:a.work")).toEqual({ state: "expected", seen: "" });
    expect(readAsk(stored)).toEqual({ benefit: "work", partner: "", text: "", date: "" });
    expect(readBack(stored)).toEqual({ partner: "", text: "ทำป้าย" });
  });
});

describe("a benefit", () => {
  it("that the author hid is offered no more, and keeps its name", () => {
    expect(offered(without("work")).map(({ id }) => id)).not.toContain("work");
    expect([offers(without("work"), "work"), offers(content, "work"), offers(content, "")]).toEqual([false, true, false]);
    expect(benefitLabel(without("work"), "work")).toBe("ลองทำงานจริง");
  });

  it("that is gone stands under its id", () => {
    expect(benefitLabel(content, "merger")).toBe("merger");
  });
});
