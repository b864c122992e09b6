/** The trainer's comments on this round: the list, a new one, one for the checklist. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Comments, type CommentsProps } from "./Comments";
import { readDraft } from "./draft";
import { showReview } from "./stage.fixture";

const WRITTEN = {
  "comment:a": { anchor: "q:care", type: "question", text: "เริ่มจากอะไร\nเล่าอีกนิด", order: 1 },
  "comment:b": { anchor: "whole", type: "strength", text: "เห็นภาคีครบ", order: 2 },
};
const PLACES = [{ value: "whole", label: "ทั้งชิ้น" }, { value: "q:care", label: "ภาคีที่อยากดูแล" }];

function open(values: Record<string, object> = WRITTEN, more: Partial<CommentsProps> = {}, editable = true) {
  const acts = { onEdit: vi.fn(), onNew: vi.fn(), onGo: vi.fn() };
  const label = (anchor: string): string => PLACES.find(({ value }) => value === anchor)?.label ?? "";
  const stage = showReview(
    values,
    (review) => <Comments review={review} draft={readDraft(review)} places={PLACES} label={label} editing={null} editor={<p>editor</p>} {...acts} {...more} />,
    editable,
  );
  return { ...stage, ...acts };
}
const cards = (): string[] => screen.getAllByRole("article").map((card) => card.getAttribute("aria-label") ?? "");

afterEach(cleanup);

describe("the list", () => {
  it("counts the comments and shows them in the order they were written", () => {
    open();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("desk.comments 2");
    expect(cards()).toEqual(["comment.number 1", "comment.number 2"]);
  });

  it("leads to the place of a comment, but not to the whole", () => {
    const { onGo } = open();
    fireEvent.click(screen.getByRole("button", { name: "ภาคีที่อยากดูแล" }));
    expect(onGo).toHaveBeenCalledWith("q:care");
    expect(screen.queryByRole("button", { name: "ทั้งชิ้น" })).toBeNull();
  });

  it("does not count a comment without words, and keeps a deleted one to be restored, which then has the focus", async () => {
    const { review, document: draft } = open({ ...WRITTEN, "comment:c": { anchor: "whole", type: "question", text: " ", order: 3 } });
    expect(cards()).toHaveLength(2);
    draft.remove("comment:b");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("desk.comments 1");
    fireEvent.click(screen.getByText("gone.restore"));
    expect(review.item("comment:b")?.gone).toBe(false);
    await new Promise((done) => setTimeout(done, 5));
    expect(document.activeElement?.textContent).toBe("desk.edit comment.number 2");
  });

  it("is only read by one who does not hold the work", () => {
    open(WRITTEN, {}, false);
    for (const act of ["desk.edit", "desk.as_todo", "desk.new"]) expect(screen.queryByText(act)).toBeNull();
  });
});

describe("writing", () => {
  it("begins about the place that was chosen", () => {
    const { onNew } = open({});
    fireEvent.click(screen.getByText("desk.new"));
    fireEvent.change(screen.getByLabelText("desk.new_about"), { target: { value: "q:care" } });
    fireEvent.click(screen.getByText("desk.new"));
    expect(onNew.mock.calls).toEqual([["whole"], ["q:care"]]);
  });

  it("shows the editor in the place of the comment that is written, and no second way to begin", () => {
    open(WRITTEN, { editing: { id: "a", anchor: "q:care", where: "list", type: "question" } });
    expect(screen.getByText("editor")).toBeTruthy();
    expect(cards()).toEqual(["comment.number 2"]);
    expect(screen.queryByText("desk.new")).toBeNull();
  });

  it("shows the editor of a new comment below the others", () => {
    const { page } = open(WRITTEN, { editing: { id: "new", anchor: "whole", where: "list", type: "question" } });
    expect(page.querySelector(".px-stack")?.lastElementChild?.textContent).toBe("editor");
    expect(cards()).toHaveLength(2);
  });

  it("at the place of the work shows none here", () => {
    open(WRITTEN, { editing: { id: "a", anchor: "q:care", where: "place", type: "question" } });
    expect(screen.queryByText("editor")).toBeNull();
    expect(cards()).toHaveLength(2);
  });
});

describe("the checklist", () => {
  it("gets a comment's first line, once; praise is nothing to be done", () => {
    const { review } = open();
    expect(screen.getAllByText("desk.as_todo")).toHaveLength(1);
    fireEvent.click(screen.getByText("desk.as_todo"));
    expect(review.get("todo:a")).toEqual({ text: "เริ่มจากอะไร", comment: "a", order: 1 });
    expect(screen.queryByText("desk.as_todo")).toBeNull();
  });

  it("gets the same line again that was taken off it, with its words", () => {
    const { review, document: draft } = open({ ...WRITTEN, "todo:a": { text: "คำของเรา", comment: "a", order: 1 } });
    draft.remove("todo:a");
    fireEvent.click(screen.getByText("desk.as_todo"));
    expect(review.item("todo:a")).toMatchObject({ gone: false, value: { text: "คำของเรา" } });
  });
});
