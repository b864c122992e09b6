/** Marks: whole points and a half, taken back by a second press. */
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Criterion } from "../types.gen";
import { readDraft } from "./draft";
import { Rubric } from "./Rubric";
import { showReview, type ReviewStage } from "./stage.fixture";

const RUBRIC: Criterion[] = [
  { id: "a", label: "รอบด้าน", points: 4, levels: ["เริ่ม", "พอใช้", "ดี", "ดีมาก"] },
  { id: "b", label: "ชัดเจน", points: 1.5, levels: [] },
];
const open = (values: Record<string, object> = {}, editable = true, rubric = RUBRIC, graded = true): ReviewStage =>
  showReview(values, (review) => <Rubric review={review} draft={readDraft(review)} rubric={rubric} graded={graded} />, editable);
const criterion = (label: string) => within(screen.getByRole("group", { name: label }));
const give = (label: string, points: number, possible: number): void => {
  fireEvent.click(criterion(label).getByLabelText(`marks.of ${String(points)} ${String(possible)}`));
};
const half = (label: string): HTMLInputElement => criterion(label).getByLabelText("desk.half");

afterEach(cleanup);

describe("points", () => {
  it("go from none to all there are", () => {
    open();
    expect(criterion("รอบด้าน").getAllByRole("radio")).toHaveLength(5);
    expect(criterion("ชัดเจน").getAllByRole("radio")).toHaveLength(2);
  });

  it("are given by a press, and taken back by another", () => {
    const { review } = open();
    give("รอบด้าน", 3, 4);
    expect(review.get("mark:a")).toEqual({ points: 3 });
    give("รอบด้าน", 3, 4);
    expect(review.get("mark:a")).toEqual({ points: null });
  });

  it("keep their half when others are chosen, where there is room", () => {
    const { review } = open({ "mark:a": { points: 2.5 } });
    give("รอบด้าน", 3, 4);
    expect(review.get("mark:a")).toEqual({ points: 3.5 });
    give("รอบด้าน", 4, 4);
    expect(review.get("mark:a")).toEqual({ points: 4 });
  });
});

describe("a half", () => {
  it("goes on top of what is given, and off again", () => {
    const { review } = open({ "mark:a": { points: 2 } });
    fireEvent.click(half("รอบด้าน"));
    expect(review.get("mark:a")).toEqual({ points: 2.5 });
    fireEvent.click(half("รอบด้าน"));
    expect(review.get("mark:a")).toEqual({ points: 2 });
  });

  it("is not to be had without a mark, nor above the most", () => {
    open({ "mark:b": { points: 1 } });
    expect(half("รอบด้าน").disabled).toBe(true);
    expect(half("ชัดเจน").disabled).toBe(false);
    give("รอบด้าน", 4, 4);
    expect(half("รอบด้าน").disabled).toBe(true);
  });
});

describe("what is said", () => {
  it("is the level that the points stand in", () => {
    const { page } = open({ "mark:a": { points: 2.5 } });
    expect([...page.querySelectorAll(".px-hint")].map((hint) => hint.textContent)).toEqual(["marks.of 2.5 4 · ดี", "desk.unmarked"]);
  });

  it("is the sum, once something is marked", () => {
    open();
    expect(screen.getByRole("status").textContent).toBe("");
    give("รอบด้าน", 3, 4);
    expect(screen.getByRole("status").textContent).toBe("marks.of 3 5.5");
  });

  it("tells whether the points count", () => {
    open();
    expect(screen.getByText("desk.rubric_graded")).toBeTruthy();
    cleanup();
    open({}, true, RUBRIC, false);
    expect(screen.getByText("desk.rubric_free")).toBeTruthy();
  });

  it("names from how many points a level begins", () => {
    const { page } = open();
    expect([...page.querySelectorAll(".pd-levels li")].map((level) => level.textContent)).toEqual(["1 เริ่ม", "2 พอใช้", "3 ดี", "4 ดีมาก"]);
  });
});

it("cannot be changed by one who does not hold the work; without criteria there is none", () => {
  open({ "mark:a": { points: 3 } }, false);
  for (const point of screen.getAllByRole<HTMLInputElement>("radio")) expect(point.disabled).toBe(true);
  expect(screen.getByText("desk.claim_first")).toBeTruthy();
  cleanup();
  expect(open({}, true, []).page.textContent).toBe("");
});
