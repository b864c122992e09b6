import { expect, it } from "vitest";
import { joinTexts } from "./join_texts";

it("joins differing texts and keeps codes, ids and dates as they are here", () => {
  expect(joinTexts({ text: "คำแรก", partner: "ab12", date: "2025-11-16" }, { text: "คำที่สอง", partner: "cd34", date: "2025-01-01" })).toEqual({
    text: "คำแรก / คำที่สอง", partner: "ab12", date: "2025-11-16",
  });
});

it("does not repeat a text that is part of the other", () => {
  expect(joinTexts({ text: "ดูแลกัน มานาน" }, { text: "ดูแลกัน" })).toEqual({ text: "ดูแลกัน มานาน" });
});

it("fills what is empty here from there", () => {
  expect(joinTexts({ a: "หนึ่ง", b: "" }, { a: "สอง", b: "มี" })).toEqual({ a: "หนึ่ง / สอง", b: "มี" });
});

it("offers nothing where no two texts differ", () => {
  expect(joinTexts({ quality: "strong" }, { quality: "thin" })).toBeNull();
});
