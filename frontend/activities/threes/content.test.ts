/** What `threes` asks: names of what was taken away, choices that stay, and the next place in a list. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/threes/preset.json";
import { valuesView } from "../../state/view";
import { gradeLabel, howOf, isOn, laneOf, LANES, nextOrder, offered, wayOf } from "./content";
import type { ThreesContent } from "./model.gen";

const content = preset as ThreesContent;

describe("the content", () => {
  it("has three lanes, in the plan's order, each with a name and a sentence", () => {
    expect(content.lanes.map(({ id }) => id)).toEqual(LANES);
    expect(LANES.map((id) => laneOf(content, id).label)).toEqual(["เห็นภาพเดียวกัน", "รวมจุดแข็ง", "ลงมือที่โรงเรียน"]);
    expect(laneOf({ ...content, lanes: [] }, "school")).toEqual({ id: "school", label: "school", sub: "", help: "" });
  });

  it("offers what is not hidden, and what was chosen before it was", () => {
    const ways = content.ways.map((one) => ({ ...one, hidden: one.id === "both" }));
    expect(offered(ways, "").map(({ id }) => id)).toEqual(["teach_us", "teach_them"]);
    expect(offered(ways, "both").map(({ id }) => id)).toEqual(["teach_us", "teach_them", "both"]);
  });

  it("names a class, by its id where it was taken away", () => {
    expect([gradeLabel(content, "all"), gradeLabel(content, "p2"), gradeLabel(content, "p9"), gradeLabel(content, "")]).toEqual(["ทุกชั้น", "ป.2", "p9", ""]);
  });

  it("says which sentence was not talked over, and who gives", () => {
    expect(content.how.map(({ id }) => howOf(content, id)?.alone)).toEqual([false, false, true]);
    expect(content.ways.map(({ id }) => wayOf(content, id)?.who)).toEqual(["community", "school", "both"]);
    expect([howOf(content, "radio"), wayOf(content, "sea")]).toEqual([undefined, undefined]);
  });
});

it("a new thing stands after all that are there", () => {
  expect(nextOrder(valuesView({}), "act")).toBe(1);
  expect(nextOrder(valuesView({ "act:a": { order: 4 }, "act:b": {}, "word:c": { order: 9 } }), "act")).toBe(5);
});

it("a link is on only where it says so", () => {
  const answers = valuesView({ "use:a.b": { on: true }, "use:a.c": { on: false }, "use:a.d": {} });
  expect(["b", "c", "d", "e"].map((id) => isOn(answers, `use:a.${id}`))).toEqual([true, false, false, false]);
});
