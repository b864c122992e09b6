import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, expect, it } from "vitest";
import { PageContext } from "@shell";
import { EditingContext } from "./context";
import { Part } from "./Part";
import { Parts } from "./Parts";
import type { Fields, Thing } from "./schema";

const TEXT = { $ref: "#/$defs/Text", "x-widget": "text" };
const LIST = { title: "กลุ่ม", type: "array", "x-widget": "list", "x-list": { label: "label", add: true, reorder: true, hide: true }, items: { $ref: "#/$defs/Group" } };
const FIELDS: Fields = { title: { ...TEXT, title: "ชื่อ" }, groups: LIST, wpa: { title: "ตัวชี้วัด", type: "array", "x-widget": "indicators" } };
const VALUE: Thing = { title: { th: "ก", en: "" }, groups: [{ id: "a", label: { th: "วัด", en: "" } }, { id: "b", label: { th: "บ้าน", en: "" } }], wpa: ["2.4"] };
const SCHEMA = { properties: FIELDS, $defs: { Text: {}, Group: { properties: { id: { "x-widget": "id" }, label: { ...TEXT, title: "คำ" } } } } };

const draw = (problems: { path: string; code: string }[] = []) => (
  <PageContext.Provider value={{ t: (key: string) => key, language: "th", idPrefix: "x", problems, comments: [] } as never}>
    <EditingContext.Provider value={{ t: (key: string) => key, language: "th", schema: SCHEMA, outside: { indicators: [{ value: "2.4", title: "2.4 ชุมชน" }] }, answered: () => false, Part } as never}>
      <Parts fields={FIELDS} value={VALUE} at="content" around={[]} folded onChange={() => undefined} />
    </EditingContext.Provider>
  </PageContext.Provider>
);
const heads = () => screen.getAllByRole("button", { expanded: false }).map((one) => one.textContent);

beforeEach(cleanup);

it("says in a line what is in each long field, and leaves the others as they are", () => {
  render(draw());
  expect(heads()).toEqual(["กลุ่ม 2วัด · บ้าน", "ตัวชี้วัด 12.4 ชุมชน"]);
  expect(screen.getByDisplayValue("ก")).toBeTruthy();
  expect(screen.queryByDisplayValue("วัด")).toBeNull();
});

it("opens and closes at a press", () => {
  render(draw());
  fireEvent.click(screen.getByRole("button", { name: /กลุ่ม/ }));
  expect(screen.getByDisplayValue("วัด")).toBeTruthy();
  const head = screen.getByRole("button", { name: /^กลุ่ม/ });
  expect(document.getElementById(head.getAttribute("aria-controls")!)!.contains(screen.getByDisplayValue("วัด"))).toBe(true);
  fireEvent.click(head);
  expect(screen.queryByDisplayValue("วัด")).toBeNull();
});

it("is open where something is wrong in it, and does not close while that is mended", () => {
  const { rerender } = render(draw([{ path: "content/groups/b/label", code: "text_missing" }]));
  expect(screen.getByDisplayValue("บ้าน")).toBeTruthy();
  rerender(draw());
  expect(screen.getByDisplayValue("บ้าน")).toBeTruthy();
});

it("folds a long field of rows everywhere, as it was opened, and no short one", () => {
  const rows = (n: number) => Array.from({ length: n }, (_, at) => ({ word: `คำ${String(at)}` }));
  const fields: Fields = { words: { title: "คำ", type: "array", "x-widget": "rows", items: { $ref: "#/$defs/Row" } } };
  const schema = { properties: fields, $defs: { Row: { properties: { word: { title: "คำในชื่อ", "x-widget": "line" } } } } };
  const long = (n: number) => (
    <PageContext.Provider value={{ t: (key: string) => key, language: "th", idPrefix: "x", problems: [], comments: [] } as never}>
      <EditingContext.Provider value={{ t: (key: string) => key, language: "th", schema, outside: {}, answered: () => false, Part } as never}>
        <Parts fields={fields} value={{ words: rows(n) }} at="content" around={[]} onChange={() => undefined} />
      </EditingContext.Provider>
    </PageContext.Provider>
  );
  render(long(6));
  expect(heads()).toEqual(["คำ 6"]);
  expect(screen.queryByDisplayValue("คำ0")).toBeNull();
  cleanup();
  const { rerender } = render(long(5));
  rerender(long(6));
  expect(screen.getByDisplayValue("คำ5")).toBeTruthy();
});
