import { describe, expect, test } from "vitest";
import { frozenView, valuesView } from "../state/view";
import { nextOrder, problemsOf, readDraft, scoreOf, wholePoints, withHalf } from "./draft";

const RUBRIC = [
  { id: "a", label: "A", points: 4, levels: [] },
  { id: "b", label: "B", points: 2, levels: [] },
];
const comment = (text: string, order: number) => ({ anchor: "whole", type: "question", text, order });
const codes = (values: Record<string, object>, graded = true) => problemsOf(readDraft(valuesView(values)), RUBRIC, graded).map(({ path, code }) => `${path} ${code}`);

describe("numbers", () => {
  test("follow the order of writing; a comment without words or deleted has none", () => {
    const items = {
      "comment:c": { v: comment("third", 3), r: 1 },
      "comment:a": { v: comment("first", 1), r: 1 },
      "comment:x": { v: comment("gone", 2), r: 1, gone: true },
      "comment:y": { v: comment("  ", 4), r: 1 },
    };
    expect(readDraft(frozenView(items)).comments.map(({ id, number }) => `${id}${String(number)}`)).toEqual(["a1", "x0", "c2", "y0"]);
  });
  test("the next one comes last, whatever was deleted", () => {
    expect(nextOrder([])).toBe(1);
    expect(nextOrder([{ order: 7 }, { order: 2 }])).toBe(8);
  });
});

describe("what is missing", () => {
  test("a decision first of all", () => {
    expect(codes({})).toEqual(["decision decision_missing"]);
  });
  test("a return needs a word, and no marks", () => {
    expect(codes({ decision: { value: "return" } })).toEqual(["overall return_without_words"]);
    expect(codes({ decision: { value: "return" }, overall: { text: "ดี" } })).toEqual([]);
    expect(codes({ decision: { value: "return" }, "todo:t": { text: "เล่าเพิ่ม", comment: "", order: 1 } })).toEqual([]);
  });
  test("an acceptance needs every mark where work is graded", () => {
    expect(codes({ decision: { value: "accept" }, "mark:a": { points: 3.5 } })).toEqual(["mark:b mark_missing"]);
    expect(codes({ decision: { value: "accept" } }, false)).toEqual([]);
  });
  test("a mark above its criterion is told in both", () => {
    expect(codes({ decision: { value: "return" }, overall: { text: "ดี" }, "mark:b": { points: 3 } })).toEqual(["mark:b mark_too_high"]);
  });
});

test("half points", () => {
  expect(wholePoints(2)).toEqual([0, 1, 2]);
  expect(wholePoints(2.5)).toEqual([0, 1, 2]);
  expect([withHalf(3, 1.5, 4), withHalf(4, 1.5, 4), withHalf(2, 1, 4), withHalf(2, undefined, 4)]).toEqual([3.5, 4, 2, 2]);
  expect(scoreOf(readDraft(valuesView({})), RUBRIC)).toBeNull();
  expect(scoreOf(readDraft(valuesView({ "mark:a": { points: 3.5 } })), RUBRIC)).toEqual({ earned: 3.5, possible: 6, complete: false });
});
