import { describe, expect, it } from "vitest";
import { linesOf } from "./writing";

describe("lines become notes", () => {
  it.each([
    ["one line is still being written", "เป็นคนดี", null],
    ["Enter ends a line", "เป็นคนดี\n", ["เป็นคนดี"]],
    ["Enter on nothing makes nothing", "\n", []],
    ["several lines, of any platform", "ก\r\nข\n\n  ค  ", ["ก", "ข", "ค"]],
    ["bullets and numbers of a pasted list go", "1. ก\n๒) ข\n- ค\n• ง", ["ก", "ข", "ค", "ง"]],
    ["a number that is part of one line stays", "3. ข้อ\n", ["3. ข้อ"]],
    ["a line that is only a bullet stays as it is", "-\nก", ["-", "ก"]],
    ["a number without a dot is no bullet", "100 คน\n2569 ปีนี้", ["100 คน", "2569 ปีนี้"]],
  ])("%s", (_name, typed, lines) => {
    expect(linesOf(typed)).toEqual(lines);
  });
});
