/** Key words in a sentence: where they stand, and what a tap on a word of it does. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { marksIn, pieces, type Word } from "./marking";
import { segments, tapped, type Change } from "./tapping";

const THAI = "เด็กดอนตะวันอ่านคล่อง รู้จักบ้านตัวเอง และมีผู้ใหญ่ทุกบ้านเป็นครู";
const ENGLISH = "Don Tawan's children read well, know their own home";

afterEach(() => { vi.unstubAllGlobals(); });

/** Taps on words of a sentence, one after the other; an ordinal says which of several. */
function taps(sentence: string, words: string[], each: (string | [string, number])[]): string[] {
  let all: Word[] = words.map((text, n) => ({ id: `w${String(n)}`, text }));
  for (const tap of each) {
    const [text, ordinal] = typeof tap === "string" ? [tap, 0] : tap;
    const segment = segments(sentence)?.filter((one) => one.text === text)[ordinal];
    if (!segment) throw new Error(`no word ${text}`);
    for (const change of tapped(sentence, all, segment)) all = applied(all, change);
  }
  return all.map(({ text }) => text);
}

function applied(words: Word[], change: Change): Word[] {
  if ("add" in change) return [...words, { id: `new${String(words.length)}`, text: change.add }];
  if ("out" in change) return words.filter(({ id }) => id !== change.out);
  return words.map((word) => (word.id === change.id ? { ...word, text: change.text } : word));
}

describe("where key words stand", () => {
  it("is found in any spelling, in the sentence's order", () => {
    const words = [{ id: "a", text: "รู้จัก บ้านตัวเอง" }, { id: "b", text: "อ่านคล่อง\u200b" }, { id: "c", text: "บินได้" }, { id: "d", text: " " }];
    expect(marksIn(THAI, words).map(({ id, place, start, end }) => [id, place, THAI.slice(start, end)])).toEqual([["b", 1, "อ่านคล่อง"], ["a", 0, "รู้จักบ้านตัวเอง"]]);
    expect(marksIn("น้ำใส", [{ id: "a", text: "นํ้า" }]).map(({ start, end }) => [start, end])).toEqual([[0, 3]]);
  });

  it("no two overlap: the one that was marked first stays", () => {
    expect(marksIn(THAI, [{ id: "a", text: "อ่านคล่อง" }, { id: "b", text: "คล่อง รู้จัก" }]).map(({ id }) => id)).toEqual(["a"]);
  });

  it("pieces joined are the sentence, and marks say which word they are", () => {
    const cut = pieces(THAI, [{ id: "a", text: "ผู้ใหญ่ทุกบ้านเป็นครู" }, { id: "b", text: "อ่านคล่อง" }]);
    expect(cut.map(({ text }) => text).join("")).toBe(THAI);
    expect(cut.map(({ place }) => place)).toEqual([undefined, 1, undefined, 0]);
    expect(pieces("", [])).toEqual([]);
  });
});

describe("a tap", () => {
  it("marks a word, and its neighbour becomes part of it", () => {
    expect(taps(THAI, [], ["อ่าน", "คล่อง"])).toEqual(["อ่านคล่อง"]);
    expect(taps(THAI, [], ["คล่อง", "อ่าน"])).toEqual(["อ่านคล่อง"]);
    expect(taps(THAI, [], ["อ่าน", "รู้จัก"])).toEqual(["อ่าน", "รู้จัก"]);
  });

  it("between two key words makes one of them", () => {
    expect(taps(THAI, ["ผู้ใหญ่", "บ้านเป็นครู"], ["ทุก"])).toEqual(["ผู้ใหญ่ทุกบ้านเป็นครู"]);
  });

  it("a space parts Thai words, and joins English ones; a comma parts both", () => {
    expect(taps(THAI, ["คล่อง"], ["รู้จัก"])).toEqual(["คล่อง", "รู้จัก"]);
    expect(taps(ENGLISH, [], ["read", "well"])).toEqual(["read well"]);
    expect(taps(ENGLISH, ["well"], ["know"])).toEqual(["well", "know"]);
  });

  it("on a marked word takes it out: the first, the last, or what follows from the middle on", () => {
    expect(taps(THAI, ["รู้จักบ้านตัวเอง"], ["รู้จัก"])).toEqual(["บ้านตัวเอง"]);
    expect(taps(THAI, ["รู้จักบ้าน"], ["บ้าน"])).toEqual(["รู้จัก"]);
    expect(taps(THAI, ["ผู้ใหญ่ทุกบ้านเป็นครู"], ["เป็น"])).toEqual(["ผู้ใหญ่ทุกบ้าน"]);
    expect(taps(THAI, ["อ่าน"], ["อ่าน"])).toEqual([]);
  });

  it("marks no sixth word, and still lets a neighbour join", () => {
    const five = ["เด็ก", "อ่าน", "รู้จัก", "ผู้ใหญ่", "ครู"];
    expect(taps(THAI, five, ["มี"])).toEqual(["เด็ก", "อ่าน", "รู้จัก", "มีผู้ใหญ่", "ครู"]);
    expect(taps("หนึ่ง สอง สาม สี่ ห้า หก", ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า"], ["หก"])).toEqual(["หนึ่ง", "สอง", "สาม", "สี่", "ห้า"]);
  });

  it("of random taps every key word stands in the sentence, no two overlap, and there are at most five", () => {
    let seed = 7;
    const random = (below: number): number => { seed = (seed * 16807) % 2147483647; return seed % below; };
    for (const sentence of [THAI, ENGLISH]) {
      const each = (segments(sentence) ?? []).filter(({ word }) => word);
      for (let walk = 0; walk < 40; walk += 1) {
        let words: Word[] = [];
        for (let step = 0; step < 25; step += 1) {
          const segment = each[random(each.length)];
          if (segment) for (const change of tapped(sentence, words, segment)) words = applied(words, change).map((word, n) => ({ ...word, id: `${String(step)}-${String(n)}` }));
          expect(words.every(({ text }) => sentence.includes(text) && text.trim() === text && text)).toBe(true);
          expect(words.length).toBeLessThanOrEqual(5);
        }
      }
    }
  });
});

it("where the browser knows no words they are typed", () => {
  vi.stubGlobal("Intl", Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(Intl)).filter(([name]) => name !== "Segmenter").map(([name, { value }]) => [name, value as unknown])));
  expect(segments(THAI)).toBeNull();
});
