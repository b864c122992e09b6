/** Keys of cells, names in full, who is offered first, words of days and lengths. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/agreement/preset.json";
import { t } from "../../components/words.fixture";
import { NO_PARTNER } from "../../network/model.gen";
import { cellOf, inFull, mutualFirst, signersFor } from "./content";
import { inWords, moved, whole } from "./say";
import { namesAmount } from "./money";

describe("the cell that a path is in", () => {
  it.each([
    ["give:people.us", { row: "people", party: "us" }],
    ["give:people.us#by", { row: "people", party: "us" }],
    ["give:own_1.clinic-2#text", { row: "own_1", party: "clinic-2" }],
    ["row:people", undefined],
    ["party:us#signer", undefined],
    ["", undefined],
  ])("%s", (path, cell) => {
    expect(cellOf(path)).toEqual(cell);
  });
});

describe("a name in full", () => {
  it.each([
    ["รพ.สต. ดอนตะวัน", { full: "โรงพยาบาลส่งเสริมสุขภาพตำบลดอนตะวัน", short: "รพ.สต." }],
    ["อบต.ดอนตะวัน", { full: "องค์การบริหารส่วนตำบลดอนตะวัน", short: "อบต." }],
    ["วัดโพธิ์ศรีดอน", undefined],
    ["นายก อบต.", undefined],
  ])("%s", (name, full) => {
    expect(inFull(preset, name)).toEqual(full);
  });
});

it("offers positions by the kind of partner: of places of faith all three", () => {
  expect(signersFor(preset, "faith")).toEqual(["เจ้าอาวาส", "อิหม่าม", "ศิษยาภิบาล"]);
  expect(signersFor(preset, "unheard")).toEqual([]);
});

it("puts those who give and get first, then those met most often, and keeps the order of the others", () => {
  const partner = (name: string, direction: typeof NO_PARTNER.direction, frequency: typeof NO_PARTNER.frequency) => ({ value: { ...NO_PARTNER, name, direction, frequency } });
  const all = [partner("a", "", ""), partner("b", "we_give", "monthly"), partner("c", "both", ""), partner("d", "both", "monthly"), partner("e", "", "")];
  expect(mutualFirst(all).map(({ value }) => value.name)).toEqual(["d", "c", "b", "a", "e"]);
});

describe("days in words", () => {
  it("are later, earlier, new or gone", () => {
    expect(moved("2026-12-01", "2026-12-31", t)).toBe("agreement.day_later 30");
    expect(moved("2026-12-02", "2026-12-01", t)).toBe("agreement.day_earlier 1");
    expect(moved("", "2026-12-01", t)).toBe("agreement.day_new");
    expect(moved("2026-12-01", "", t)).toBe("agreement.day_gone");
  });
  it("a length names only what it has", () => {
    expect(inWords({ years: 1, months: 0, days: 3 }, t)).toBe("agreement.years 1 agreement.days 3");
    expect(inWords({ years: 0, months: 0, days: 0 }, t)).toBe("");
  });
  it("a day is never broken over two lines", () => {
    expect(whole("2026-12-01", "th")).toBe("1\u00a0ธ.ค.\u00a02569");
    expect(whole("", "th")).toBe("");
  });
});

it.each([
  ["ปีละไม่เกิน ๑๒,๐๐๐ บาท", true], ["สองหมื่นบาท", true], ["฿500", true], ["up to 3,000 Baht", true],
  ["บาทหลวงมาเล่านิทาน", false], ["งบประมาณตามแผน", false], ["", false],
])("an amount of money in “%s”: %s", (text, is) => {
  expect(namesAmount(text)).toBe(is);
});
