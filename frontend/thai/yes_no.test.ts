import { expect, it } from "vitest";
import { yesOrNo } from "./yes_no";

it.each([["ใช่", true], [" YES ", true], ["๑", true], ["✓", true], ["ไม่ใช่", false], ["", false], ["๐", false], ["บางที", undefined]])("reads %j as %j", (text, is) => {
  expect(yesOrNo(text)).toBe(is);
});
