import { expect, it } from "vitest";
import { emptyOf, nameOf, settled, type Field, type Schema, type Thing } from "./schema";

const TEXT: Field = { $ref: "#/$defs/Text", "x-widget": "text" };
const SCHEMA: Schema = {
  properties: {
    lists: { type: "object", "x-widget": "lists", additionalProperties: { type: "array", items: { $ref: "#/$defs/Item" }, "x-list": { label: "label", add: true, reorder: true, hide: true } } },
    cards: { type: "array", items: { oneOf: [{ $ref: "#/$defs/Order" }, { $ref: "#/$defs/Net" }], discriminator: { propertyName: "type", mapping: { order: "#/$defs/Order", net: "#/$defs/Net" } }, "x-variants": [{ value: "order", title: "O" }, { value: "net", title: "N" }] } },
  },
  $defs: {
    Text: { properties: { th: {}, en: {} } },
    Item: { properties: { id: { "x-widget": "id" }, label: TEXT } },
    Order: { properties: { id: { "x-widget": "id" }, type: { const: "order", "x-widget": "type" }, items: { type: "array", minItems: 2, items: { $ref: "#/$defs/Item" }, "x-list": { label: "label", add: true, reorder: false, hide: false } }, key: { type: "array", "x-widget": "order", "x-of": "items", items: { type: "string" } } } },
    Net: { properties: { id: { "x-widget": "id" }, type: { const: "net", "x-widget": "type" }, list: { type: "string", "x-widget": "reference", "x-of": "lists" }, key: { type: "object", "x-widget": "table", "x-of": "list", "x-also": [{ value: "verdict", title: "" }], additionalProperties: { type: "string", enum: ["yes"] } }, on: { type: "boolean", default: true } } },
  },
};
const ids = () => { let n = 0; return () => `id${String(++n)}`; };

it("makes a new thing with ids of its own, of the model that was chosen", () => {
  const cards = SCHEMA.properties.cards!;
  expect(emptyOf(SCHEMA, cards.items!, ids(), () => "features", "net")).toEqual({ id: "id1", type: "net", list: "features", key: {}, on: true });
  expect(emptyOf(SCHEMA, cards.items!, ids(), undefined, "order")).toEqual({ id: "id1", type: "order", items: [{ id: "id2", label: { th: "", en: "" } }, { id: "id3", label: { th: "", en: "" } }], key: [] });
});

it("puts right what follows from a list, and leaves what is right the very object it was", () => {
  const item = (id: string) => ({ id, label: { th: id, en: "" } });
  const content = {
    lists: { features: [item("a"), item("b")] },
    cards: [
      { id: "1", type: "order", items: [item("x"), item("y")], key: ["gone", "y"] },
      { id: "2", type: "net", list: "features", key: { a: "yes", gone: "yes", verdict: "yes" } },
    ],
  };
  const next = settled(SCHEMA, content as unknown as Thing);
  expect(next.cards).toMatchObject([{ key: ["y", "x"] }, { key: { a: "yes", verdict: "yes" } }]);
  expect((next.cards as { key: object }[])[1]!.key).not.toHaveProperty("gone");
  expect(settled(SCHEMA, next)).toBe(next);
});

it("calls a thing by its name in the reader's language, else in the other, else by its first words", () => {
  expect(nameOf({ id: "a", label: { th: "วัด", en: "Temple" } }, "label", "en")).toBe("Temple");
  expect(nameOf({ id: "a", label: { th: "วัด", en: " " } }, "label", "en")).toBe("");
  expect(nameOf({ id: "a", label: { th: "วัด", en: "" } }, "label", "en")).toBe("วัด");
  expect(nameOf({ id: "a", ask: { th: "ใคร", en: "" } }, undefined, "th")).toBe("ใคร");
});
