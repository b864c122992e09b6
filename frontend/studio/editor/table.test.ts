import { expect, it } from "vitest";
import { textOf } from "./bytes";
import { cellsOf, columnsOf, entriesOf, guess, readCell } from "./table";
import type { Field, Schema, Thing } from "./schema";

const TEXT: Field = { $ref: "#/$defs/Text", "x-widget": "text", title: "ชื่อ" };
const SCHEMA: Schema = {
  properties: {},
  $defs: {
    Text: { properties: { th: {}, en: {} } },
    Q: { properties: { id: { "x-widget": "id" }, points: { type: "number", "x-widget": "points", title: "คะแนน", default: 2 }, label: TEXT, split: { type: "boolean", "x-widget": "switch", title: "แยก", default: false } } },
  },
};
const LIST: Field = { type: "array", "x-widget": "list", items: { $ref: "#/$defs/Q" }, "x-list": { label: "label", add: true, reorder: true, hide: false } };
const columns = columnsOf(SCHEMA, LIST, {}, { th: "ไทย", en: "อังกฤษ" });
const how = { schema: SCHEMA, list: LIST, variant: "", newId: () => "n", options: () => [] };

it.each([
  ["a spreadsheet's", "หนึ่ง\tOne\r\nสอง\tTwo\r\n", [["หนึ่ง", "One"], ["สอง", "Two"]]],
  ["a file's with a mark of order", "\uFEFFหนึ่ง,One\nสอง,Two", [["หนึ่ง", "One"], ["สอง", "Two"]]],
  ["a file's with semicolons", "หนึ่ง;One, two\nสอง;Two", [["หนึ่ง", "One, two"], ["สอง", "Two"]]],
  ["cells with lines and quotes", '"บรรทัด\nสอง"\t"เขาว่า ""ใช่"""\n', [["บรรทัด\nสอง", 'เขาว่า "ใช่"']]],
  ["empty rows between", "หนึ่ง\n\n  \nสอง\n", [["หนึ่ง"], ["สอง"]]],
  ["inches in a name", 'ท่อ 5"\tPipe 5"', [["ท่อ 5\"", "Pipe 5\""]]],
])("reads %s table", (_name, text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

it("has the name first, in both languages", () => {
  expect(columns.map(({ place }) => place)).toEqual(["label.th", "label.en", "points", "split"]);
});

it("guesses by headings, else by what the cells are written in", () => {
  expect(guess([["คะแนน", "ชื่อ · ไทย"], ["1", "ก"]], columns)).toEqual({ places: ["points", "label.th"], head: true });
  expect(guess([["One", "หนึ่ง"], ["Two", "สอง"]], columns)).toEqual({ places: ["label.en", "label.th"], head: false });
});

it("makes entries with ids of their own, and says which cells do not fit", () => {
  const taken = entriesOf([["หนึ่ง", "๑.๕", "ใช่"], ["สอง", "มาก", ""]], ["label.th", "points", "split"], columns, how);
  expect(taken).toEqual({
    things: [{ id: "n", points: 1.5, label: { th: "หนึ่ง", en: "" }, split: true }, { id: "n", points: 2, label: { th: "สอง", en: "" }, split: false }],
    unread: ["มาก"],
  });
});

const RUBRIC: Schema = {
  properties: {},
  $defs: {
    ...SCHEMA.$defs,
    Level: { properties: { points: { type: "number", "x-widget": "points", title: "คะแนน", default: 0 }, text: { ...TEXT, title: "ลักษณะ" } } },
    C: { properties: { id: { "x-widget": "id" }, label: TEXT, levels: { type: "array", "x-widget": "rows", title: "ระดับ", maxItems: 3, items: { $ref: "#/$defs/Level" }, default: [{ points: 1, text: { th: "", en: "" } }, { points: 2, text: { th: "", en: "" } }] } } },
  },
};
const CRITERIA: Field = { ...LIST, items: { $ref: "#/$defs/C" } };

it("has columns for rows within an entry, and makes as many rows as the table has", () => {
  const all = columnsOf(RUBRIC, CRITERIA, {}, { th: "ไทย", en: "อังกฤษ" });
  expect(all.map(({ place }) => place).slice(0, 5)).toEqual(["label.th", "label.en", "levels.0.text.th", "levels.0.text.en", "levels.0.points"]);
  expect(all).toHaveLength(2 + 3 * 3);
  const rows = [["ฟัง", "ยัง", "๐.๕", "แล้ว", "2"], ["Plans", "no", "1", "", ""], ["ทำ", "ก", "1", "ข", "2"]];
  const { places } = guess(rows, all);
  expect(places).toEqual(["label.th", "levels.0.text.th", "levels.0.points", "levels.1.text.th", "levels.1.points"]);
  const taken = entriesOf([...rows.slice(0, 2), ["สาม", "", "", "", "", "ค"]], [...places, "levels.2.text.en"], all, { ...how, schema: RUBRIC, list: CRITERIA });
  const level = (points: number, th: string, en = "") => ({ points, text: { th, en } });
  expect(taken.things.map((one) => (one as Thing).levels)).toEqual([
    [level(0.5, "ยัง"), level(2, "แล้ว")],
    [level(1, "no")],
    [level(1, ""), level(2, ""), level(0, "", "ค")],
  ]);
});

it("finds a choice by its words or its code", () => {
  const options = [{ value: "home", title: "บ้าน" }, { value: "faith", title: "วัด" }];
  const field: Field = { "x-widget": "reference", "x-of": "sectors" };
  expect([readCell(" วัด ", field, options), readCell("home", field, options), readCell("ทะเล", field, options)]).toEqual(["faith", "home", undefined]);
});

const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};

it.each([
  ["UTF-8", new TextEncoder().encode("ครู,Teacher")],
  ["UTF-8 with a mark", new TextEncoder().encode("\uFEFFครู,Teacher")],
  ["UTF-16, as Excel's Unicode text", utf16("\uFEFFครู,Teacher", true)],
  ["UTF-16, the other order", utf16("\uFEFFครู,Teacher", false)],
  ["windows-874, as a Thai Excel's CSV", Uint8Array.of(0xa4, 0xc3, 0xd9, ...new TextEncoder().encode(",Teacher"))],
])("reads a file in %s", (_name, bytes) => {
  expect(cellsOf(textOf(bytes))).toEqual([["ครู", "Teacher"]]);
});

it("reads an empty file as empty", () => {
  expect(textOf(new Uint8Array())).toBe("");
});
