import { expect, it } from "vitest";
import { clusters, firstGraphemes, graphemes } from "./graphemes";

it.each([
  ["น้ำ", 1], ["ปู่", 1], ["ที่สุด", 3], ["ฐูฐิ", 2], ["ญี่ปุ่น", 3], ["กำลังบันทึก", 7], ["👩‍🏫", 1], ["", 0],
])("%s has %i", (text, n) => {
  expect(graphemes(text)).toBe(n);
  expect(clusters(text).join("")).toBe(text);
});

it("never cuts a mark from its consonant", () => {
  expect(firstGraphemes("ที่น้ำ", 1)).toBe("ที่");
});
