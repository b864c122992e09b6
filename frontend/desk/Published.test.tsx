/** An answer as it was sent. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CommentView } from "../kind";
import type { FeedbackShape } from "../types.gen";
import { Published } from "./Published";
import { show } from "./stage.fixture";

const comment = (over: Partial<CommentView> = {}): CommentView => ({ id: "c1", number: 1, anchor: "q:care", type: "question", text: "เริ่มจากอะไร", reply: "", done: false, ...over });
function open(over: Partial<FeedbackShape> = {}, comments: CommentView[] = []) {
  const onGo = vi.fn();
  const feedback: FeedbackShape = { decision: "accept", decided_at: "", reviewer: "", comment: "", checklist: [], comments: [], marks: [], ...over };
  const page = show(<Published feedback={feedback} comments={comments} label={(anchor) => `ที่ ${anchor}`} onGo={onGo} />);
  return { page, onGo };
}

afterEach(cleanup);

describe("an answer", () => {
  it("without words has no heads either", () => {
    expect(open().page.textContent).toBe("");
  });

  it("shows the overall word, the checklist and the marks, each under its head", () => {
    const { page } = open({ comment: "ดีมาก", checklist: [{ id: "t", text: "ถามวัด" }], marks: [{ criterion: "a", label: "รอบด้าน", points: 3.5, possible: 4 }] });
    expect([...page.querySelectorAll("h2")].map((head) => head.textContent)).toEqual(["desk.overall", "desk.todos", "desk.rubric"]);
    expect(screen.getByText("ดีมาก")).toBeTruthy();
    expect(screen.getByText("ถามวัด")).toBeTruthy();
    expect([...page.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual(["รอบด้านmarks.of 3.5 4"]);
  });

  it("counts its comments, and leads to the place of each but the whole", () => {
    const { onGo } = open({}, [comment(), comment({ id: "c2", number: 2, anchor: "whole" })]);
    expect(screen.getByText("desk.comments 2")).toBeTruthy();
    expect(screen.getAllByRole("button").map((place) => place.textContent)).toEqual(["ที่ q:care"]);
    fireEvent.click(screen.getByText("ที่ q:care"));
    expect(onGo).toHaveBeenCalledWith("q:care");
  });
});
