import { expect, it } from "vitest";
import { merge } from "./merge";
import { partAt, withPart } from "./paths";

const q = (id: string, th: string, more = {}) => ({ id, label: { th, en: "" }, ...more });
const BASE = { questions: [q("a", "หนึ่ง"), q("b", "สอง"), q("c", "สาม")], steps: { th: "ต่อไป", en: "Next" }, most: 3 };
const at = (path: string, value: string) => withPart(BASE, path, value) as typeof BASE;

it("takes in what only one of two changed", () => {
  const mine = at("content/questions/a/label/th", "หนึ่งของเรา");
  const theirs = { ...at("content/questions/b/label/en", "Two"), most: 5 };
  const { value, clashes } = merge(BASE, mine, theirs, "content");
  expect(clashes).toEqual([]);
  expect(value).toEqual({ ...BASE, most: 5, questions: [q("a", "หนึ่งของเรา"), { id: "b", label: { th: "สอง", en: "Two" } }, q("c", "สาม")] });
});

it("keeps what is here, and tells, where both changed the same words", () => {
  const { value, clashes } = merge(BASE, at("content/questions/a/label/th", "ก"), at("content/questions/a/label/th", "ข"), "content");
  expect(clashes).toEqual([{ path: "content/questions/a/label/th", mine: "ก", theirs: "ข" }]);
  expect(partAt(value, "content/questions/a/label/th")).toBe("ก");
});

it("follows things by their id: moved here, added and renamed there", () => {
  const mine = { ...BASE, questions: [BASE.questions[2]!, BASE.questions[0]!, BASE.questions[1]!] };
  const theirs = { ...BASE, questions: [q("a", "ใหม่"), q("n", "แทรก"), BASE.questions[1]!, BASE.questions[2]!] };
  const { value, clashes } = merge(BASE, mine, theirs, "content");
  expect(clashes).toEqual([]);
  expect((value as typeof BASE).questions.map((one) => one.label.th)).toEqual(["สาม", "ใหม่", "แทรก", "สอง"]);
});

it("takes a removal where the other left the thing, and tells where it was changed", () => {
  const gone = { ...BASE, questions: BASE.questions.slice(1) };
  expect(merge(BASE, BASE, gone, "content").value).toEqual(gone);
  expect(merge(BASE, gone, BASE, "content").value).toEqual(gone);
  const changed = at("content/questions/a/label/th", "แก้แล้ว");
  for (const [mine, theirs] of [[gone, changed], [changed, gone]] as const) {
    const { value, clashes } = merge(BASE, mine, theirs, "content");
    expect(clashes.map(({ path }) => path)).toEqual(["content/questions/a"]);
    expect(partAt(value, "content/questions/a/label/th")).toBe("แก้แล้ว");
  }
});

it("has the same result for names in another order", () => {
  const theirs = { most: 3, steps: { en: "Next", th: "ต่อไป" }, questions: BASE.questions };
  expect(merge(BASE, { ...BASE, most: 4 }, theirs, "content")).toEqual({ value: { ...BASE, most: 4 }, clashes: [] });
});
