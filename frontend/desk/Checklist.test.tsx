/** The teacher's checklist: lines in the trainer's own words, or from comments. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Checklist } from "./Checklist";
import { readDraft } from "./draft";
import { showReview, type ReviewStage } from "./stage.fixture";

const open = (values: Record<string, object> = {}, editable = true): ReviewStage =>
  showReview(values, (review) => <Checklist review={review} draft={readDraft(review)} />, editable);
const LINES = { "todo:a": { text: "เติมเหตุผล", comment: "c", order: 1 }, "todo:b": { text: "ถามวัด", comment: "", order: 2 } };
const COMMENT = { "comment:c": { anchor: "whole", type: "question", text: "เพราะอะไร", order: 1 } };
const field = (): HTMLInputElement => screen.getByLabelText("desk.todo_new");
const write = (text: string): void => {
  fireEvent.input(field(), { target: { value: text } });
};

const drawn = (): Promise<unknown> => new Promise((done) => setTimeout(done, 5));

afterEach(cleanup);

describe("a new line", () => {
  it("is added by its button, after the others, and the field is empty for the next one", () => {
    const { review } = open(LINES);
    write("  นัดประชุม ");
    fireEvent.submit(field());
    expect(review.list("todo").map(({ value }) => value)).toContainEqual({ text: "นัดประชุม", comment: "", order: 3 });
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(field());
  });

  it("without a word is none", () => {
    const { review } = open();
    write(" \u200b");
    fireEvent.submit(field());
    expect(review.list("todo")).toEqual([]);
  });

  it("that is not added yet is kept with the draft", () => {
    const { document: draft } = open();
    write("นัด");
    expect(draft.typed.get("todo")).toEqual({ text: "นัด" });
    expect(draft.unsent.size).toBe(0);
  });
});

describe("a line", () => {
  it("is changed where it stands, and stays the comment's", () => {
    const { review } = open({ ...COMMENT, ...LINES });
    fireEvent.input(screen.getByLabelText("desk.todo_n 1"), { target: { value: "เติมเหตุผลสองข้อ" } });
    expect(review.get("todo:a")).toEqual({ text: "เติมเหตุผลสองข้อ", comment: "c", order: 1 });
  });

  it("from a comment says its number", () => {
    const { page } = open({ ...COMMENT, ...LINES });
    expect([...page.querySelectorAll(".pd-todo .px-hint")].map((hint) => hint.textContent)).toEqual(["comment.number 1"]);
  });

  it("is taken off, and put back where it was; the focus goes along", async () => {
    const { review } = open(LINES);
    fireEvent.click(screen.getByLabelText("desk.todo_delete 2"));
    expect(review.list("todo").map(({ id }) => id)).toEqual(["a"]);
    expect(screen.getByText("gone.removed ถามวัด")).toBeTruthy();
    await drawn();
    expect(document.activeElement?.textContent).toBe("gone.restore ถามวัด");
    fireEvent.click(screen.getByText("gone.restore"));
    expect(review.list("todo").map(({ id }) => id)).toEqual(["a", "b"]);
    await drawn();
    expect(document.activeElement).toBe(screen.getByLabelText("desk.todo_delete 2"));
  });
});

it("is only read by a trainer who does not hold the work", () => {
  open(LINES, false);
  // A draft that was written before is there, and nothing to write in.
  expect(screen.queryByLabelText("desk.todo_new")).toBeNull();
  expect(screen.queryByLabelText("desk.todo_delete 1")).toBeNull();
  expect(screen.getByLabelText("desk.todo_n 1")).toHaveProperty("readOnly", true);
});
