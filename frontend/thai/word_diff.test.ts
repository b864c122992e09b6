import { expect, test, vi } from "vitest";
import { wordDiff, words } from "./word_diff";

const marked = (was: string, is: string): string => wordDiff(was, is).map(({ kind, text }) => (kind === "same" ? text : kind === "old" ? `[-${text}-]` : `[+${text}+]`)).join("");

test("Thai words are told apart by the dictionary", () => {
  expect(words("วัดช่วยโรงเรียน")).toEqual(["วัด", "ช่วย", "โรงเรียน"]);
  expect(words("น้ำแพร่ ๕๓").join("")).toBe("น้ำแพร่ ๕๓");
});

test("one word that was replaced is one word out and one in", () => {
  expect(marked("พระอาจารย์สอนธรรมะทุกวันศุกร์", "พระอาจารย์สอนสมาธิทุกวันศุกร์")).toBe("พระอาจารย์สอน[-ธรรมะ-][+สมาธิ+]ทุกวันศุกร์");
});

test("no mark is parted from its consonant", () => {
  for (const { text } of wordDiff("ที่วัดมีน้ำ", "ที่วัดไม่มีน้ำใจ")) expect(/^\p{M}/u.test(text)).toBe(false);
});

test("what was added stands alone, what has little in common stands apart", () => {
  expect(marked("", "ปลูกผักด้วยกัน")).toBe("[+ปลูกผักด้วยกัน+]");
  expect(marked("ปลูกผักด้วยกัน", "")).toBe("[-ปลูกผักด้วยกัน-]");
  expect(marked("ปลูกผักด้วยกัน", "ผู้ปกครองมาประชุมทุกเดือน")).toBe("[-ปลูกผักด้วยกัน-][+ผู้ปกครองมาประชุมทุกเดือน+]");
});

test("joined, the old and the new text are whole again", () => {
  const [was, is] = ["เด็กอ่านหนังสือได้คล่องขึ้น 5 คน และกล้าถาม", "เด็กอ่านหนังสือออกเสียงคล่องขึ้น 12 คน และ กล้าถามครู"];
  const pieces = wordDiff(was, is);
  expect(pieces.filter(({ kind }) => kind !== "new").map(({ text }) => text).join("")).toBe(was);
  expect(pieces.filter(({ kind }) => kind !== "old").map(({ text }) => text).join("")).toBe(is);
});

test("a comparison that takes longer than a blink is given up", () => {
  const [was, is] = ["เด็กอ่านหนังสือได้คล่องขึ้น 5 คน และกล้าถาม", "เด็กอ่านหนังสือได้คล่องขึ้น 12 คน และกล้าถามครู"];
  expect(wordDiff(was, is).map(({ kind }) => kind)).toContain("same");
  let now = 0;
  // A slow device: every look at the clock is a tenth of a second later.
  const clock = vi.spyOn(Date, "now").mockImplementation(() => (now += 100));
  expect(wordDiff(was, is).map(({ kind }) => kind)).toEqual(["old", "new"]);
  clock.mockRestore();
});
