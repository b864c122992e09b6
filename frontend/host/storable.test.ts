/** Text that no database can hold is sent as a sign that is seen. */
import { expect, it } from "vitest";
import { storable } from "./storable";

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value, storable));

it("NUL and half of an emoji become a sign each, wherever they stand", () => {
  expect(sent({ text: "ก\ud83d", list: ["\0", { name: "\ude42ข" }] })).toEqual({ text: "ก\ufffd", list: ["\ufffd", { name: "\ufffdข" }] });
});

it("whole emoji, Thai and what is no text stay as they are", () => {
  const value = { text: "น้ำ 🙂 𠮷\n", n: 3, none: null, yes: true };
  expect(sent(value)).toEqual(value);
});

it("what is read is made well too", () => {
  expect(JSON.parse(String.raw`{"text": "a\u0000b"}`, storable)).toEqual({ text: "a\ufffdb" });
});
