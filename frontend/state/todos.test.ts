/** Lines of the trainer's checklist that the teacher has ticked. */
import { expect, it } from "vitest";
import type { FeedbackShape } from "../types.gen";
import { openTodos } from "./todos";
import { frozenView, valuesView } from "./view";

const feedback = { checklist: [{ id: "a", text: "เติม" }, { id: "b", text: "ถาม" }] } as unknown as FeedbackShape;

it("a line is open until it is ticked, and again when the tick is taken off", () => {
  expect(openTodos(feedback, valuesView({}))).toBe(2);
  expect(openTodos(feedback, valuesView({ "todo:a": { done: true } }))).toBe(1);
  expect(openTodos(feedback, valuesView({ "todo:a": { done: true }, "todo:b": { done: false } }))).toBe(1);
});

it("a tick of another checklist counts for none of this one", () => {
  expect(openTodos(feedback, valuesView({ "todo:x": { done: true } }))).toBe(2);
  expect(openTodos(feedback, frozenView({ "todo:a": { v: { done: true }, r: 1, gone: true } }))).toBe(2);
});
