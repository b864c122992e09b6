/** Published comments together with the teacher's answers. */
import { describe, expect, it } from "vitest";
import type { FeedbackShape } from "../types.gen";
import { commentsWithReplies } from "./replies";
import { valuesView } from "./view";

const comment = (id: string) => ({ id, number: 1, anchor: "whole", type: "question" as const, text: "เพราะอะไร" });
const feedback = { comments: [comment("a"), comment("b")] } as unknown as FeedbackShape;

describe("a comment", () => {
  it("has what she answered, and whether she is done with it", () => {
    const found = commentsWithReplies(feedback, valuesView({ "reply:a": { text: "เติมแล้ว", done: true }, "reply:x": { text: "ของรอบอื่น", done: true } }));
    expect(found).toEqual([{ ...comment("a"), reply: "เติมแล้ว", done: true }, { ...comment("b"), reply: "", done: false }]);
  });

  it("has an answer that is half of one", () => {
    expect(commentsWithReplies(feedback, valuesView({ "reply:b": { done: true } }))[1]).toMatchObject({ reply: "", done: true });
  });

  it("is none where nobody has answered the round", () => {
    expect([commentsWithReplies(null, valuesView({})), commentsWithReplies(undefined, valuesView({}))]).toEqual([[], []]);
  });
});
