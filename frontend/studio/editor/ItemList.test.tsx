import { cleanup, fireEvent, render, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { useState } from "preact/hooks";
import { afterEach, expect, it } from "vitest";
import { EditingContext, type Editing } from "./context";
import { ItemList } from "./ItemList";
import { Part } from "./Part";
import type { Field, Schema, Thing, Value } from "./schema";

const TEXT: Field = { $ref: "#/$defs/Text", "x-widget": "text", title: "คำถาม" };
const LIST: Field = { title: "คำถาม", type: "array", "x-widget": "list", maxItems: 4, items: { $ref: "#/$defs/Q" }, "x-list": { label: "label", add: true, reorder: true, hide: true } };
const SCHEMA: Schema = { properties: { questions: LIST }, $defs: { Text: {}, Q: { properties: { id: { "x-widget": "id" }, label: TEXT, split: { type: "boolean", "x-widget": "switch", title: "แยก", default: false }, hidden: { type: "boolean", default: false } } } } };
const q = (id: string, th: string, en = "") => ({ id, label: { th, en }, split: false, hidden: false });

function open(answered: readonly string[] = []) {
  let now: Value = [q("a", "หนึ่ง", "One"), q("b", "สอง"), q("c", "สาม", "Three")];
  const editing: Editing = { t: (key, params) => [key, ...Object.values(params ?? {})].join(" "), language: "th", schema: SCHEMA, outside: {}, Part, answered: (path) => answered.includes(path) };
  function Story() {
    const [value, setValue] = useState(now);
    now = value;
    return (
      <EditingContext.Provider value={editing}>
        <ItemList name="questions" field={LIST} value={value} onChange={setValue} at="content/questions" around={[]} beside={{}} />
      </EditingContext.Provider>
    );
  }
  const page = render(<Story />);
  const press = (label: string) => { fireEvent.click(page.getByLabelText(label)); };
  return { ...page, press, ids: () => (now as Thing[]).map((one) => one.id), things: () => now as Thing[] };
}

afterEach(cleanup);

it("moves by the arrow keys on the handle, stays there, and says where it is now", () => {
  const { getByLabelText, ids, getAllByRole } = open();
  const handle = getByLabelText("studio.move หนึ่ง");
  handle.focus();
  fireEvent.keyDown(handle, { key: "ArrowDown" });
  expect(ids()).toEqual(["b", "a", "c"]);
  expect(document.activeElement).toBe(getByLabelText("studio.move หนึ่ง"));
  expect(getAllByRole("status").map((one) => one.textContent)).toContain("studio.moved หนึ่ง 2 3");
  fireEvent.keyDown(handle, { key: "ArrowUp" });
  fireEvent.keyDown(handle, { key: "ArrowUp" });
  expect(ids()).toEqual(["a", "b", "c"]);
});

it("moves by two buttons, and from the end to the other of them", () => {
  const { press, ids, getByLabelText } = open();
  press("studio.down สอง");
  expect(ids()).toEqual(["a", "c", "b"]);
  expect(document.activeElement).toBe(getByLabelText("studio.up สอง"));
});

it("renames, and keeps the id", () => {
  const { container, things } = open();
  const field = container.querySelector<HTMLTextAreaElement>('[data-at="content/questions/b/label/en"] textarea')!;
  expect(field.placeholder).toBe("studio.en.missing");
  fireEvent.input(field, { target: { value: "Two" } });
  expect(things()[1]).toEqual(q("b", "สอง", "Two"));
});

it("adds one with an id of its own and goes into it, until the list is full", () => {
  const { getByText, things } = open();
  fireEvent.click(getByText("studio.add"));
  expect(things()).toHaveLength(4);
  expect(things()[3]!.id).toMatch(/^[a-z0-9]{12}$/);
  expect(things()[3]).toMatchObject({ label: { th: "", en: "" }, split: false, hidden: false });
  expect((document.activeElement as HTMLTextAreaElement).lang).toBe("th");
  expect(getByText("studio.add").closest("button")?.disabled).toBe(true);
  expect(getByText("studio.full 4")).toBeTruthy();
});

it("removes, and takes that back", () => {
  const { press, ids, getByText } = open();
  press("studio.remove สอง");
  expect(ids()).toEqual(["a", "c"]);
  expect(document.activeElement?.textContent).toContain("studio.undo");
  fireEvent.click(getByText("studio.undo"));
  expect(ids()).toEqual(["a", "b", "c"]);
});

it("only hides what teachers may have chosen", () => {
  const { press, things, queryByLabelText } = open(["content/questions/a"]);
  expect(queryByLabelText("studio.remove หนึ่ง")).toBeNull();
  expect(queryByLabelText("studio.remove สอง")).not.toBeNull();
  press("studio.hide.name หนึ่ง");
  expect(things()[0]).toMatchObject({ id: "a", hidden: true });
  press("studio.show.name หนึ่ง");
  expect(things()[0]).toMatchObject({ hidden: false });
});

it("takes rows of a spreadsheet after they were looked at", () => {
  const { press, getByLabelText, getByText, things, container } = open();
  press("studio.paste.name คำถาม");
  fireEvent.input(getByLabelText("studio.paste.rows"), { target: { value: "ข้อใหม่\tNew\tใช่\nเกิน\tOver\t\n" } });
  expect(container.querySelectorAll("tbody tr")).toHaveLength(1);
  expect(getByText("studio.paste.room 1")).toBeTruthy();
  fireEvent.click(getByText("studio.paste.take"));
  expect(things()).toHaveLength(4);
  expect(things()[3]).toMatchObject({ label: { th: "ข้อใหม่", en: "New" }, split: true });
});

it("takes a file as a Thai Excel writes it", async () => {
  const { press, container, things, getByText } = open();
  press("studio.paste.name คำถาม");
  const input = container.querySelector<HTMLInputElement>('input[type="file"]')!;
  // jsdom's files cannot be read so.
  fireEvent.change(input, { target: { files: [{ arrayBuffer: () => Promise.resolve(Uint8Array.of(0xa4, 0xc3, 0xd9).buffer) }] } });
  await waitFor(() => { expect(container.querySelectorAll("tbody tr")).toHaveLength(1); });
  fireEvent.click(getByText("studio.paste.take"));
  expect(things()[3]).toMatchObject({ label: { th: "ครู", en: "" } });
});

it("is in order for a screen reader, with details open", async () => {
  const { press, container } = open();
  press("studio.more หนึ่ง");
  press("studio.paste.name คำถาม");
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "heading-order": { enabled: false } } });
  expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`)).toEqual([]);
});
