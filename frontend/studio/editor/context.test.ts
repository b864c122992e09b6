import { expect, it } from "vitest";
import { optionsOf, partName, tableLines, type Editing } from "./context";
import { settled, type Field, type Schema } from "./schema";

const thing = (id: string, th: string) => ({ id, name: { th, en: "" } });
const TABLE: Field = { type: "object", "x-widget": "table", "x-of": "sectors", additionalProperties: { $ref: "#/$defs/Text" } };
const SCHEMA: Schema = {
  properties: { sectors: { title: "ภาคส่วน", "x-list": { label: "name", add: true, reorder: true, hide: true }, items: {} }, words: TABLE, order: { type: "array", "x-widget": "order", "x-of": "sectors" } },
  $defs: { Text: {} },
};
const CONTENT = { sectors: [thing("own", "ของกิจกรรม")], words: {}, order: ["own"] };
const shared = { sectors: [thing("home", "บ้าน"), thing("faith", "วัด")] };
const REFERENCE: Field = { "x-widget": "reference", "x-of": "sectors" };
const editing = (shared_lists?: Editing["shared"]): Editing => ({ t: (key) => key, language: "th", schema: SCHEMA, outside: {}, answered: () => false, Part: () => null, ...(shared_lists ? { shared: shared_lists } : {}) });
const own = [{ value: "own", title: "ของกิจกรรม" }];
const ofCourse = [{ value: "home", title: "บ้าน" }, { value: "faith", title: "วัด" }];

it("looks references and tables up in the course's lists, where they are shared, and else in the content's", () => {
  expect(optionsOf(editing(), REFERENCE, [{}, CONTENT])).toEqual(own);
  expect(optionsOf(editing(shared), REFERENCE, [{}, CONTENT])).toEqual(ofCourse);
  expect(optionsOf(editing(shared), REFERENCE, [CONTENT])).toEqual(ofCourse);
  expect(tableLines(editing(shared), TABLE, SCHEMA.properties, [CONTENT])).toEqual(ofCourse);
});

it("has a nearer list of that name before the course's", () => {
  expect(optionsOf(editing(shared), REFERENCE, [{ sectors: [thing("near", "ใกล้")] }, CONTENT])).toEqual([{ value: "near", title: "ใกล้" }]);
});

it("names a part of a shared list", () => {
  expect(partName(editing(shared), CONTENT, "content/sectors/faith")).toBe("ภาคส่วน › วัด");
});

it("keeps a table's values and an order by the course's list, and leaves the content's own as it is", () => {
  const content = { ...CONTENT, words: { home: { th: "ที่บ้าน", en: "" }, own: { th: "", en: "" } }, order: ["faith"] };
  expect(settled(SCHEMA, content, shared)).toEqual({ sectors: CONTENT.sectors, words: { home: { th: "ที่บ้าน", en: "" } }, order: ["faith", "home"] });
  expect(settled(SCHEMA, CONTENT)).toBe(CONTENT);
});
