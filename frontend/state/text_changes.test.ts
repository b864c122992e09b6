import { expect, test } from "vitest";
import type { ItemShape } from "../types.gen";
import { textChanges } from "./text_changes";

const items = (values: Record<string, Record<string, unknown>>): Record<string, ItemShape> => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, r: 1, gone: false }]));

test("texts that differ, by item and field; ids, replies and ticks are not texts", () => {
  const before = { network: items({ "partner:a": { name: "วัด", sector: "faith", together: "ทำบุญ" } }), answers: items({ "q:care": { partner: "a", text: "ก" }, "reply:c1": { text: "x" } }) };
  const after = { network: items({ "partner:a": { name: "วัด", sector: "home", together: "ปลูกผัก" } }), answers: items({ "q:care": { partner: "b", text: "ข" }, "reply:c1": { text: "y" } }) };
  expect(textChanges(before, after)).toEqual([
    { key: "partner:a", field: "together", was: "ทำบุญ", is: "ปลูกผัก" },
    { key: "q:care", field: "text", was: "ก", is: "ข" },
  ]);
});

test("every field in which words are written, also those of which few think; an id under a name like theirs is none", () => {
  const before = { network: items({ context: { area_office: "", grades_from: "" }, "partner:a": { place_province: "เลย" } }), answers: items({ "link:l": { note: "n1", step: "s1" } }) };
  const after = { network: items({ context: { area_office: "สพป.", grades_from: "p1" }, "partner:a": { place_province: "น่าน" } }), answers: items({ "link:l": { note: "n2", step: "s2" } }) };
  expect(textChanges(before, after).map(({ key, field }) => `${key}#${field}`)).toEqual(["context#area_office", "partner:a#place_province"]);
});

test("an answer that is new or gone is told with its words, a partner is not", () => {
  const before = { network: items({ "partner:a": { name: "วัด" } }), answers: items({ "note:n": { text: "เก่า" } }) };
  const after = { network: items({ "partner:b": { name: "บ้าน" } }), answers: items({ "note:m": { text: "ใหม่" } }) };
  expect(textChanges(before, after)).toEqual([{ key: "note:m", field: "text", was: "", is: "ใหม่" }, { key: "note:n", field: "text", was: "เก่า", is: "" }]);
});

test("spaces at the ends are no change", () => {
  expect(textChanges({ network: {}, answers: items({ "q:a": { text: "ก " } }) }, { network: {}, answers: items({ "q:a": { text: "ก" } }) })).toEqual([]);
});
