import { expect, it } from "vitest";
import { LiveDocument } from "./document";
import { frozenView, liveView, valuesView } from "./view";

it("lists by order, then by key, whatever order the database gave", () => {
  const view = valuesView({ "note:b": { order: 2 }, "note:a": { order: 2 }, "note:c": { order: 1 }, "step:x": { order: 0 } });
  expect(view.list("note").map((item) => item.id)).toEqual(["c", "a", "b"]);
});

it("leaves removed items out unless asked", () => {
  const view = frozenView({ "partner:a": { v: { name: "วัด" }, r: 1, gone: true } });
  expect(view.get("partner:a")).toBeUndefined();
  expect(view.list("partner")).toEqual([]);
  expect(view.list("partner", { gone: true })).toMatchObject([{ id: "a", gone: true, value: { name: "วัด" } }]);
});

it("takes the id from behind the first colon", () => {
  expect(valuesView({ "link:n1.s1": {} }).item("link:n1.s1")?.id).toBe("n1.s1");
  expect(valuesView({ few: {} }).item("few")?.id).toBe("few");
});

it("does nothing to a document that may not be changed", () => {
  const document = new LiveDocument();
  const view = liveView(document, false);
  view.set("few", { text: "ก" });
  expect(view.editable).toBe(false);
  expect(document.unsent.size).toBe(0);
});

it("of finished work lets some items be written, and says which", () => {
  const document = new LiveDocument();
  document.writable = ["try:"];
  const view = liveView(document, true);
  view.set("take", { text: "ก" });
  view.set("try:q.1", { picks: ["a"] });
  view.remove("take");
  expect([view.editable, view.writable("try:q.1"), view.writable("take")]).toEqual([false, true, false]);
  expect([...document.unsent.keys()]).toEqual(["try:q.1"]);
});
