import { describe, expect, it } from "vitest";
import { clusters } from "../thai/graphemes";
import { labelLines, widthOf } from "./names";

const HARD = ["น้ำ", "ปู่", "ญี่ปุ่น", "ฐูฐิ", "ที่สุด"];

describe("names on the map", () => {
  it("are as wide as their base characters: marks above and below take no room", () => {
    expect(widthOf("ที่", 14)).toBe(widthOf("ท", 14));
    expect(widthOf("ปู่", 14)).toBe(widthOf("ป", 14));
  });

  it("stay on one line where they fit", () => {
    for (const name of HARD) expect(labelLines(name, 14, 122)).toEqual([name]);
  });

  it("break at a space before anything else", () => {
    expect(labelLines("เครือข่ายผู้ปกครอง ป.4–ป.6", 14, 122)).toEqual(["เครือข่ายผู้ปกครอง", "ป.4–ป.6"]);
  });

  it("break between words where there is no space", () => {
    expect(labelLines("โรงเรียนบ้านโนนสูง", 14, 90)).toEqual(["โรงเรียน", "บ้านโนนสูง"]);
  });

  it("break after an abbreviation, and behind โรงเรียน rather than inside the school's own name", () => {
    expect(labelLines("รพ.สต.บ้านบูกิตกาแล", 13, 84)).toEqual(["รพ.สต.", "บ้านบูกิตกาแล"]);
    expect(labelLines("โรงเรียนบ้านกาแลสะบา", 14, 104)).toEqual(["โรงเรียน", "บ้านกาแลสะบา"]);
  });

  it.each([
    ["มัสยิดบูกิตกาแล", ["มัสยิด", "บูกิตกาแล"]],
    ["ค่ายลูกเสืออำเภอ", ["ค่าย", "ลูกเสืออำเภอ"]],
    ["วัดดอนตะวันผดุง", ["วัด", "ดอนตะวันผดุง"]],
  ])("break %s behind its first word rather than inside what it is called", (name, lines) => {
    expect(labelLines(name, 13, 84)).toEqual(lines);
  });

  it.each([60, 84, 104, 122])("are two lines at most, never wider than a third above %i px, cut only between clusters", (max) => {
    const long = [
      ...HARD.map((word) => word.repeat(12)),
      "คณะกรรมการสถานศึกษาขั้นพื้นฐานโรงเรียนบ้านดอนตะวันผดุงวิทยา",
      "The Very Long Foundation For Reading Children",
      "ฐูฐิ ที่สุด ญี่ปุ่น น้ำ ปู่",
    ];
    for (const name of long) {
      const lines = labelLines(name, 14, max);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) {
        expect(widthOf(line, 14)).toBeLessThanOrEqual(max * 1.33 + 0.01);
        const pieces = clusters(line.replace("…", ""));
        expect(clusters(name.replace(/\s+/g, " ")).join("\n")).toContain(pieces.join("\n"));
      }
    }
  });

  it("say that something was left out", () => {
    expect(labelLines("น้ำ".repeat(60), 14, 100).join("")).toMatch(/…$/);
  });
});
