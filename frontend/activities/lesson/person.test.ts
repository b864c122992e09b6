/** Whether a sentence names a person, or holds a number or an account of one. The server's cases: golden.test.ts. */
import { describe, expect, it } from "vitest";
import { ofPerson } from "./person";

describe("a person", () => {
  it.each(["จะชวน นายสมชาย มาเล่า", "คุณสมใจช่วยได้", "ถาม Mrs. Brown ก่อน", "ชวน ด.ญ.แก้ว"])("is named: %s", (text) => {
    expect(ofPerson(text)).toBe(true);
  });

  it.each(["", "จะชวนนายก อบต. คุยเรื่องนี้", "ชวน คุณครูใหม่ และ คุณยายหมู่ 3", "เน้น คุณภาพ มากกว่าจำนวน", "ไปหา นายอำเภอ พรุ่งนี้"])("is not: %s", (text) => {
    expect(ofPerson(text)).toBe(false);
  });
});

describe("a number", () => {
  it.each(["โทร 081-234-5678", "๐๘๑ ๒๓๔ ๕๖๗๘", "0812345678", "+66 81 234 5678", "02-123-4567", "053 123 456", "เลข 1-2345-67890-12-3"])("of somebody: %s", (text) => {
    expect(ofPerson(text)).toBe(true);
  });

  it.each(["เด็ก 120 คน อ่านได้ 85%", "ปี 2569 ถึง 2570", "งบ 12,500 บาท", "081-234"])("of nobody: %s", (text) => {
    expect(ofPerson(text)).toBe(false);
  });
});

describe("an account", () => {
  it.each(["line: somchai99", "ไลน์ @watpho", "ID LINE somchai99", "line.me/ti/p/~x", "ส่งที่ teacher@school.example"])("of somebody: %s", (text) => {
    expect(ofPerson(text)).toBe(true);
  });

  it.each(["คุยกันในไลน์กลุ่ม", "a line of children", "online: ทุกเย็น"])("of nobody: %s", (text) => {
    expect(ofPerson(text)).toBe(false);
  });
});
