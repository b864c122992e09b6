/** Writing a comment: its sort, its words, sentences to start with. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CommentEditor } from "./CommentEditor";
import type { Editing } from "./editing";
import { showReview } from "./stage.fixture";

const EDITING: Editing = { id: "new", anchor: "q:care", where: "place", type: "question" };
const WRITTEN = { "comment:old": { anchor: "whole", type: "strength", text: "ดีมาก", order: 4 } };

function open(values: Record<string, object> = {}, editing: Partial<Editing> = {}) {
  const acts = { onType: vi.fn(), onClose: vi.fn() };
  const stage = showReview(values, (review) => (
    <CommentEditor review={review} editing={{ ...EDITING, ...editing }} place="ภาคีที่อยากดูแล" starters={["เห็นชัดว่า …", "เล่าเพิ่มอีกนิด …"]} {...acts} />
  ));
  return { ...stage, ...acts };
}
const area = (): HTMLTextAreaElement => screen.getByLabelText("desk.comment_text");
const write = (value: string): void => {
  fireEvent.input(area(), { target: { value } });
};

afterEach(cleanup);

describe("a new comment", () => {
  it("is about the place it was begun at, comes after the others, and is saved from its first word", () => {
    const { review } = open(WRITTEN);
    expect(review.item("comment:new")).toBeUndefined();
    write("เริ่ม");
    expect(review.get("comment:new")).toEqual({ anchor: "q:care", type: "question", text: "เริ่ม", order: 5 });
  });

  it("has the number that it will have", () => {
    const { page } = open(WRITTEN);
    expect(page.querySelector(".px-pin")?.textContent).toBe("2");
  });

  it("is none while only its sort was chosen", () => {
    const { review, onType } = open();
    fireEvent.click(screen.getByText("comment.suggestion"));
    expect(onType).toHaveBeenCalledWith("suggestion");
    expect(review.list("comment")).toEqual([]);
  });

  it("has the focus", () => {
    open();
    expect(document.activeElement).toBe(area());
  });

  it("without words can be closed, and not deleted", () => {
    const { onClose } = open();
    expect(screen.queryByText("desk.delete")).toBeNull();
    fireEvent.click(screen.getByText("desk.close"));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe("a comment that a kind begins", () => {
  const begin = () => open(WRITTEN, { type: "strength", text: "เห็นตรงกัน เพราะ…" });

  it("has its type and first words in the field, goes on behind them, and is none before it is kept", () => {
    const { review, onClose } = begin();
    expect(area().value).toBe("เห็นตรงกัน เพราะ…");
    expect(area().selectionStart).toBe(area().value.length);
    expect(screen.getByText("comment.strength").getAttribute("aria-pressed")).toBe("true");
    expect(review.list("comment")).toHaveLength(1);
    fireEvent.click(screen.getByText("desk.close"));
    expect([review.list("comment").length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it("is kept as it is, or from the first word that is written on", () => {
    const { review, onClose } = begin();
    fireEvent.click(screen.getByText("desk.keep"));
    expect(review.get("comment:new")).toEqual({ anchor: "q:care", type: "strength", text: "เห็นตรงกัน เพราะ…", order: 5 });
    expect(onClose).toHaveBeenCalledTimes(1);
    cleanup();
    const other = begin();
    write("เห็นตรงกัน เพราะเล่าชัด");
    expect(other.review.get<{ text: string }>("comment:new")?.text).toBe("เห็นตรงกัน เพราะเล่าชัด");
    expect(screen.queryByText("desk.close")).toBeNull();
  });
});

describe("a comment that is there", () => {
  it("keeps its place among the others when its sort changes", () => {
    const { review, page } = open(WRITTEN, { id: "old" });
    expect(page.querySelector(".px-pin")?.textContent).toBe("1");
    fireEvent.click(screen.getByText("comment.suggestion"));
    expect(review.get("comment:old")).toEqual({ anchor: "whole", type: "suggestion", text: "ดีมาก", order: 4 });
  });

  it("is deleted, and the editor with it", () => {
    const { review, onClose } = open(WRITTEN, { id: "old" });
    fireEvent.click(screen.getByText("desk.delete"));
    expect(review.item("comment:old")?.gone).toBe(true);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe("help", () => {
  it("says softly that a question works better, until there is one", () => {
    open();
    expect(screen.getByText("desk.ask_hint")).toBeTruthy();
    write("ใครน่าจะช่วยได้บ้าง");
    expect(screen.getByText("desk.asks")).toBeTruthy();
  });

  it("puts a sentence to start with below what is written, and folds itself", () => {
    const { review, page } = open();
    write("ดีมาก ");
    const details = page.querySelector("details");
    details?.setAttribute("open", "");
    fireEvent.click(screen.getByText("เห็นชัดว่า …"));
    expect(review.get<{ text: string }>("comment:new")?.text).toBe("ดีมาก\nเห็นชัดว่า …");
    expect(details?.open).toBe(false);
    expect(document.activeElement).toBe(area());
  });
});
