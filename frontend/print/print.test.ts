import { expect, test } from "vitest";
import { withDigits } from "./digits";
import { sheetRules } from "./foot";
import { inLine, outside } from "./line_app";

test("the margins of a sheet: what is written cannot leave its string", () => {
  const rules = sheetRules({ number: 'เลขที่ "x\\"; } </style>', page: "หน้า", of: "จาก", thaiDigits: true });
  expect(rules).toContain("counter(page, thai)");
  expect(rules).toContain('"เลขที่ \\22 x\\5c \\22 ; } \\3c /style>"');
  expect(sheetRules({ number: "1", page: "Page", of: "of", thaiDigits: false })).toContain("counter(pages);");
});

test("LINE's browser is known, and left by its own word", () => {
  expect(inLine("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 Line/14.3.0/IAB")).toBe(true);
  expect(inLine("Mozilla/5.0 (X11; Linux x86_64) Chrome/120 Safari/537.36")).toBe(false);
  expect(outside("https://lms.example/partnership/rounds/ab/print/?digits=thai")).toBe("https://lms.example/partnership/rounds/ab/print/?digits=thai&openExternalBrowser=1");
});

test("the address remembers the digits", () => {
  expect(withDigits("https://lms.example/p/?a=1", true)).toBe("https://lms.example/p/?a=1&digits=thai");
  expect(withDigits("https://lms.example/p/?digits=thai", false)).toBe("https://lms.example/p/");
});
