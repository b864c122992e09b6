/** Thai digits, and letters that name rows. */
import { expect, it } from "vitest";
import { toArabic, toThai } from "./digits";
import { rowLetter } from "./letters";

it("digits change their kind, and nothing else does", () => {
  expect(toThai("ป.4 ถึง ป.6 (2568)")).toBe("ป.๔ ถึง ป.๖ (๒๕๖๘)");
  expect(toArabic("ป.๔ ถึง ป.๖ (๒๕๖๘)")).toBe("ป.4 ถึง ป.6 (2568)");
  expect([toThai("กขค"), toArabic("กขค")]).toEqual(["กขค", "กขค"]);
});

it("all ten of them come back", () => {
  expect(toThai("0123456789")).toBe("๐๑๒๓๔๕๖๗๘๙");
  expect(toArabic(toThai("0123456789"))).toBe("0123456789");
});

it("rows are named by letters of the language, as many as there are", () => {
  expect([rowLetter(0, "th"), rowLetter(5, "th"), rowLetter(0, "en"), rowLetter(5, "fr"), rowLetter(6, "th")]).toEqual(["ก", "ฉ", "A", "F", ""]);
});
