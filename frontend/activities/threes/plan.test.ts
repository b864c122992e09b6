/** The three lanes read together: what is left out, what belongs together, and that nothing is read anew without a change. */
import { describe, expect, it } from "vitest";
import { valuesView } from "../../state/view";
import { NO_ACT, NO_ASSET, type Act, type Asset } from "./model.gen";
import { actsOf, assetsOf, gapOf, isBare, isEmpty, isPair, readPlan, servedBy, wordsOf } from "./plan";

const NETWORK = {
  "partner:temple": { name: "วัด", order: 2 },
  "partner:health": { name: "อสม.", order: 1 },
};
const ANSWERS = {
  "with:temple": { on: true },
  "with:health": { on: true },
  "with:gone": { on: true },
  "word:b": { text: "ข", order: 2 },
  "word:a": { text: "ก", order: 1 },
  "word:blank": { text: " ", order: 3 },
  "asset:hall": { partner: "temple", can: "ศาลา", need: "ที่อ่าน", order: 2 },
  "asset:walk": { partner: "health", can: "เยี่ยมบ้าน", order: 1 },
  "asset:bare": { partner: "temple", order: 3 },
  "act:read": { text: "อ่าน", order: 2 },
  "act:dye": { text: "ย้อม", order: 1 },
  "act:old": { text: "ค่าย", became: "yes", order: 3 },
  "act:empty": { order: 4 },
  "use:hall.read": { on: true },
  "use:hall.old": { on: true },
  "use:walk.read": { on: false },
  "use:gone.read": { on: true },
  "serve:a.read": { on: true },
  "serve:blank.read": { on: true },
};
const plan = (answers: Record<string, object> = ANSWERS, network: Record<string, object> = NETWORK) => readPlan(valuesView(answers), valuesView(network));
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

describe("a plan", () => {
  it("has what has words, in the order it was written, and partners in the network's order", () => {
    const { wrote, words, assets, acts, past } = plan();
    expect(wrote).toEqual(["health", "temple"]);
    expect(ids(words)).toEqual(["a", "b"]);
    expect(ids(assets)).toEqual(["walk", "hall"]);
    expect(ids(acts)).toEqual(["dye", "read"]);
    expect(ids(past)).toEqual(["old"]);
  });

  it("knows what belongs together: links that are off, or whose end is gone, are none", () => {
    const all = plan();
    const [walk, hall] = all.assets;
    const [, read] = all.acts;
    const [a, b] = all.words;
    if (!walk || !hall || !read || !a || !b) throw new Error("something is missing");
    expect(ids(assetsOf(all, read))).toEqual(["hall"]);
    expect(ids(wordsOf(all, read))).toEqual(["a"]);
    // What was done in the earlier wave is no use for now.
    expect(ids(actsOf(all, hall))).toEqual(["read"]);
    expect(ids(actsOf(all, walk))).toEqual([]);
    expect([ids(servedBy(all, a)), ids(servedBy(all, b))]).toEqual([["read"], []]);
  });

  it("a pair has a partner that is there, what it can do and what is needed", () => {
    const pairs = (network: Record<string, object>): boolean[] => {
      const all = plan(ANSWERS, network);
      return all.assets.map((asset) => isPair(all, asset));
    };
    expect(pairs(NETWORK)).toEqual([false, true]);
    expect(pairs({ "partner:health": NETWORK["partner:health"] })).toEqual([false, false]);
  });

  it("gives the same things as long as nothing is another, so that cards are not drawn anew", () => {
    const [answers, network] = [valuesView(ANSWERS), valuesView(NETWORK)];
    const [first, second] = [readPlan(answers, network), readPlan(answers, network)];
    for (const lane of ["words", "assets", "acts", "past"] as const) {
      expect(second[lane].every((thing, at) => thing === first[lane][at])).toBe(true);
    }
  });

  it("is empty where nothing was written", () => {
    const { vision, partners, ...lanes } = plan({}, {});
    expect(vision).toEqual({ text: "", how: "", date: "", place: "", people: null });
    expect(partners.size).toBe(0);
    expect([lanes.wrote, lanes.words, lanes.assets, lanes.acts, lanes.past]).toEqual([[], [], [], [], []]);
  });
});

describe("nothing is said", () => {
  it.each<[Partial<Asset>, boolean]>([
    [{ partner: "temple" }, true],
    [{ can: " \u200b" }, true],
    [{ can: "ศาลา" }, false],
    [{ grade: "p2" }, false],
    [{ subject: "ภาษาไทย" }, false],
    [{ need: "ที่อ่าน" }, false],
  ])("of a strength with %j: %s", (part, bare) => {
    expect(isBare({ ...NO_ASSET, ...part })).toBe(bare);
  });

  it.each<[Partial<Act>, boolean]>([
    [{}, true],
    [{ text: "\n" }, true],
    [{ became: "asked" }, true],
    [{ way: "both" }, false],
    [{ until: "2026-12-25" }, false],
    [{ partners: ["temple"] }, false],
    [{ place: "ศาลา" }, false],
  ])("of an activity with %j: %s", (part, empty) => {
    expect(isEmpty({ ...NO_ACT, ...part })).toBe(empty);
  });
});

it.each<[Partial<Asset>, string]>([
  [{ can: "ศาลา", need: "ที่อ่าน" }, ""],
  [{ can: "ศาลา" }, "need"],
  [{ need: "ที่อ่าน" }, "can"],
  [{ grade: "p2" }, "can"],
])("what a strength with %j lacks first: “%s”", (part, gap) => {
  expect(gapOf({ key: "asset:a", id: "a", gone: false, value: { ...NO_ASSET, ...part } })).toBe(gap);
});
