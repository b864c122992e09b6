/** A review draft as plain text. */
import { describe, expect, it } from "vitest";
import { t } from "../components/words.fixture";
import { valuesView } from "../state/view";
import { readDraft } from "./draft";
import { reviewText } from "./text";

const RUBRIC = [{ id: "a", label: "รอบด้าน", points: 4, levels: [] }, { id: "b", label: "ชัดเจน", points: 2, levels: [] }];
const textOf = (values: Record<string, object>): string => reviewText(readDraft(valuesView(values)), { rubric: RUBRIC, label: (anchor) => `ที่ ${anchor}`, t });

describe("the text", () => {
  it("of an empty draft is empty", () => {
    expect(textOf({})).toBe("");
    expect(textOf({ overall: { text: " \n" }, decision: { value: "" } })).toBe("");
  });

  it("has everything she wrote, in the order of the page", () => {
    expect(
      textOf({
        decision: { value: "return" },
        overall: { text: "เติมอีกนิด" },
        "todo:t": { text: "ถามวัด", comment: "", order: 1 },
        "mark:a": { points: 2.5 },
        "comment:x": { anchor: "q:care", type: "question", text: "เริ่มจากอะไร", order: 2 },
        "comment:y": { anchor: "whole", type: "strength", text: "เห็นครบ", order: 1 },
      }),
    ).toBe(
      [
        "1. comment.strength · ที่ whole", "เห็นครบ",
        "2. comment.question · ที่ q:care", "เริ่มจากอะไร",
        "รอบด้าน: marks.of 2.5 4",
        "desk.overall", "เติมอีกนิด",
        "desk.todos", "- ถามวัด",
        "desk.decision: desk.return",
      ].join("\n"),
    );
  });

  it("leaves out what is not sent: a comment without words, a line without words", () => {
    expect(textOf({ "comment:x": { anchor: "whole", type: "question", text: " ", order: 1 }, "todo:t": { text: "", comment: "", order: 1 } })).toBe("");
  });
});
