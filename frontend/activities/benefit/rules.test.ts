/** Rules beside the golden cases: when the map is asked about, and what is asked of how many. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/benefit/preset.json";
import { valuesView } from "../../state/view";
import { betweenEach } from "./giving";
import type { BenefitContent } from "./model.gen";
import { differences, needed, problems } from "./rules";

const content = preset as BenefitContent;
const H = { state: "happened", seen: "เห็น 3 ครั้ง" };
const NETWORK = { "partner:a": { name: "ก", direction: "they_give", order: 1 }, "partner:b": { name: "ข", direction: "both", order: 2 }, "partner:c": { name: "ค", order: 3 } };
const ANSWERS = { "get:a.work": H, "give:a.skills": H, "give:b.skills": H, "get:c.work": H };

it.each([
  [3, 9, 3],
  [3, 2, 2],
  [0, 9, 1],
  [3, 0, 1],
])("of %i asked for and %i partners, %i are needed", (minimum, partners, least) => {
  expect(needed(minimum, partners)).toBe(least);
});

describe("a difference from the map", () => {
  const found = (answers: Record<string, object>, minimum = 3): unknown[] => {
    const view = valuesView(answers);
    return differences(betweenEach(view, valuesView(NETWORK), content), view, minimum);
  };

  it("is told of each partner that the map has otherwise, and of none that it says nothing of", () => {
    expect(found(ANSWERS)).toEqual([{ map: "they_give", here: "both" }, { map: "both", here: "we_give" }, undefined]);
  });

  it("is told once enough partners have a benefit", () => {
    const { "get:c.work": _, ...two } = ANSWERS;
    expect(found(two)).toEqual([undefined, undefined, undefined]);
    expect(found(two, 2)[0]).toEqual({ map: "they_give", here: "both" });
  });

  it("is not told again where it was left, until it is another", () => {
    const left = { ...ANSWERS, "differs:a": { map: "they_give", here: "both" }, "differs:b": { map: "both", here: "they_give" } };
    expect(found(left)).toEqual([undefined, { map: "both", here: "we_give" }, undefined]);
  });
});

describe("a line that names a person", () => {
  const told = (seen: string): string[] =>
    problems({ content, answers: valuesView({ "get:a.work": { state: "happened", seen } }), network: valuesView(NETWORK), minimum: 1, today: "2026-11-20" })
      .filter(({ path }) => path === "get:a.work#seen")
      .map(({ code, blocking }) => `${code} ${String(blocking)}`);

  it.each(["ด.ช. ก้อง มาช่วย", "โทร 081-234-5678", "line: kruong99"])("“%s” is advised of, and holds nothing up", (seen) => {
    expect(told(seen)).toEqual(["person_named false"]);
  });

  it.each(["ป.3 มาอ่านให้พระอาจารย์ฟังทุกวันศุกร์ 18 คน", "คุณภาพน้ำดีขึ้น 3 จุด", "ครู 6 คน นักเรียน 30 คน"])("“%s” is not", (seen) => {
    expect(told(seen)).toEqual([]);
  });

  it("an empty one is asked for, and not advised of besides", () => {
    expect(told(" ")).toEqual(["seen_missing true"]);
  });
});
