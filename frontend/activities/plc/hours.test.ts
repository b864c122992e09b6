/** Hours that count: of two meetings at one time one does, and the other says with which it meets. */
import { describe, expect, it } from "vitest";
import { counted, lengthOf, NOTHING, type Counted, type Meeting } from "./hours";

const TODAY = "2026-12-03";
const at = (hour: number, minute = 0): number => hour * 60 + minute;

const meeting = (key: string, start: number, end: number, over: Partial<Meeting> = {}): Meeting => ({ key, day: "2026-11-25", start, end, pause: 0, order: 0, certified: false, ...over });

/** 9:00–10:00, 9:30–10:30, 10:00–11:00, made in this order. */
const CHAIN = [meeting("a", at(9), at(10), { order: 1 }), meeting("b", at(9, 30), at(10, 30), { order: 2 }), meeting("c", at(10), at(11), { order: 3 })];

const all = (meetings: Meeting[], today = TODAY): Record<string, Counted> => Object.fromEntries(counted(meetings, today));
const minutes = (meetings: Meeting[], today = TODAY): Record<string, number> => Object.fromEntries([...counted(meetings, today)].map(([key, one]) => [key, one.minutes]));

describe("how long a meeting is", () => {
  it.each([
    ["to its end", at(15), at(16, 30), 0, 90],
    ["without its break", at(9), at(11, 30), 15, 135],
    ["nothing, where all of it is a break", at(15), at(16), 60, 0],
    ["nothing, where the break is longer", at(15), at(16), 90, 0],
    ["nothing, where it ends when it begins", at(15), at(15), 0, 0],
    ["nothing, where it ends before it begins", at(16), at(15), 0, 0],
  ])("%s", (_name, start, end, pause, length) => {
    expect(lengthOf({ start, end, pause })).toBe(length);
  });
});

describe("of a chain of three", () => {
  it("the first and the last count, which do not meet", () => {
    expect(minutes(CHAIN)).toEqual({ a: 60, b: 0, c: 60 });
  });

  it("the middle one says with which it meets, and from when to when", () => {
    expect(all(CHAIN)["b"]?.overlap).toEqual({ key: "a", start: at(9, 30), end: at(10) });
  });

  it("the middle one counts alone once it is certified", () => {
    const certified = CHAIN.map((one) => ({ ...one, certified: one.key === "b" }));
    expect(minutes(certified)).toEqual({ a: 0, b: 60, c: 0 });
    expect(all(certified)["c"]?.overlap).toEqual({ key: "b", start: at(10), end: at(10, 30) });
  });

  it("a middle one that was made first counts alone", () => {
    expect(minutes(CHAIN.map((one) => (one.key === "b" ? { ...one, order: 0 } : one)))).toEqual({ a: 0, b: 60, c: 0 });
  });

  it("the order in which they are given is all one", () => {
    expect(minutes([...CHAIN].reverse())).toEqual({ a: 60, b: 0, c: 60 });
  });
});

describe("an overlap", () => {
  it("is none where one begins when the other ends", () => {
    expect(all([meeting("a", at(14), at(15)), meeting("b", at(15), at(16))])).toEqual({ a: { minutes: 60 }, b: { minutes: 60 } });
    // Whichever of them was made first.
    expect(minutes([meeting("a", at(14), at(15), { order: 2 }), meeting("b", at(15), at(16), { order: 1 })])).toEqual({ a: 60, b: 60 });
  });

  it("is one from a single minute on", () => {
    const { b } = all([meeting("a", at(14), at(15, 1)), meeting("b", at(15), at(16))]);
    expect(b).toEqual({ minutes: 0, overlap: { key: "a", start: at(15), end: at(15, 1) } });
  });

  it("of one inside another is the inner one's time", () => {
    const { inner } = all([meeting("outer", at(9), at(12), { order: 1 }), meeting("inner", at(10), at(11), { order: 2 })]);
    expect(inner?.overlap).toEqual({ key: "outer", start: at(10), end: at(11) });
  });

  it("with two names the one that begins first", () => {
    const { late } = all([meeting("second", at(11), at(12), { order: 1 }), meeting("first", at(9), at(10), { order: 2 }), meeting("late", at(9, 30), at(11, 30), { order: 3 })]);
    expect(late?.overlap).toEqual({ key: "first", start: at(9, 30), end: at(10) });
  });

  it("is not of two days", () => {
    expect(minutes([meeting("a", at(15), at(16)), meeting("b", at(15), at(16), { day: "2026-11-26" })])).toEqual({ a: 60, b: 60 });
  });

  it("of two made at one moment is decided by the key", () => {
    expect(minutes([meeting("b", at(15), at(16)), meeting("a", at(15), at(16))])).toEqual({ a: 60, b: 0 });
  });

  it("is none with what has no length of its own", () => {
    expect(all([meeting("a", at(15), at(16), { pause: 60, order: 1 }), meeting("b", at(15), at(16), { order: 2 })])).toEqual({ a: NOTHING, b: { minutes: 60 } });
  });

  it("takes breaks as time of the meeting", () => {
    expect(minutes([meeting("a", at(9), at(11), { pause: 60, order: 1 }), meeting("b", at(10), at(11), { order: 2 })])).toEqual({ a: 60, b: 0 });
  });
});

describe("a day to come", () => {
  it("counts nothing and overlaps with none", () => {
    expect(all([meeting("a", at(15), at(16), { day: "2026-12-16" }), meeting("b", at(15), at(16), { day: "2026-12-16" })])).toEqual({ a: NOTHING, b: NOTHING });
  });

  it("counts as soon as it is today", () => {
    const one = meeting("a", at(15), at(16), { day: "2026-12-16" });
    expect([minutes([one], "2026-12-15"), minutes([one], "2026-12-16")]).toEqual([{ a: 0 }, { a: 60 }]);
  });
});
