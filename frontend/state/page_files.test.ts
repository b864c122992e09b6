import { afterEach, expect, it } from "vitest";
import type { BriefPage } from "../types.gen";
import { fillPage } from "./page_files";

const page = (files?: BriefPage["files"]): BriefPage => ({ words: { a: "ของหน้า" }, content: { own: 1 }, ...(files && { files }) }) as unknown as BriefPage;

afterEach(() => {
  delete window.PartnershipXBlockFiles;
});

it("a page gets words and lists from its files; what it says itself wins", () => {
  window.PartnershipXBlockFiles = { "th-map": { digest: "1", words: { a: "ของไฟล์", b: "สอง" } }, lists: { digest: "2", content: { own: 0, more: 2 } } };
  const one = page([{ name: "th-map", digest: "1" }, { name: "lists", digest: "2" }]);
  expect(fillPage(one)).toBe(true);
  expect(one).toMatchObject({ words: { a: "ของหน้า", b: "สอง" }, content: { own: 1, more: 2 } });
});

it("two kinds on a page keep their words apart", () => {
  window.PartnershipXBlockFiles = { "th-map": { digest: "1", words: { x: "แผนที่" } }, "th-aar": { digest: "2", words: { x: "ทบทวน" } } };
  const both = [page([{ name: "th-map", digest: "1" }]), page([{ name: "th-aar", digest: "2" }])];
  expect(both.map(fillPage)).toEqual([true, true]);
  expect(both.map(({ words }) => words["x"])).toEqual(["แผนที่", "ทบทวน"]);
});

it.each([{}, { "th-map": { digest: "of another release", words: {} } }])("a file that has not come, or is another one: %o", (files) => {
  window.PartnershipXBlockFiles = files;
  expect(fillPage(page([{ name: "th-map", digest: "1" }]))).toBe(false);
});

it("a page that release 0.1 made names none and has all of it", () => {
  expect(fillPage(page())).toBe(true);
});
