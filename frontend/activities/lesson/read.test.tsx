import { PageContext } from "@shell";
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { provide } from "../../components/later";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { LessonContent } from "./content";
import type { LessonWord } from "./model.gen";
import { lesson } from "./kind";
import { Read } from "./read";
import { mark, NETWORK, propsOf, t } from "./stage.fixture";

const picks = (...ids: string[]) => ({ picks: ids, pairs: {} });
const ANSWERS = {
  "seen:orders": { done: true },
  "try:level.1": picks("monthly"), "try:level.2": picks("cook"),
  "try:hall.1": picks("willing"),
  take: { text: "ข้อที่ยังอ่อนคือการเรียนรู้จากกัน", partner: "p1" },
};
const MARKS = {
  level: mark({ points: 2, tries: 2, closed: true, right: ["cook"], told: { cook: "ใครก็นัดได้" }, key: picks("cook") }),
  hall: mark({ points: 0.5, right: ["willing"], told: { willing: "ย่าขอมาเอง" } }),
};
const network = valuesView({ "partner:p1": { name: "วัดโพธิ์ศรีดอน", sector: "faith" } });

const show = (answers: Record<string, object>, part: Partial<KindProps<LessonContent, LessonWord>>) =>
  render(
    <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [] }}>
      <Read {...propsOf(valuesView(answers), { network, face: "read", ...part })} />
    </PageContext.Provider>,
  );

beforeEach(async () => {
  Object.assign(window, { PartnershipXBlock: { provide } });
  await import("./later");
});
afterEach(cleanup);

describe("reading", () => {
  it("at the desk: the sentence with its partner, every question with tries and best points, both to be commented on", () => {
    const onPick = vi.fn();
    const { container } = show(ANSWERS, { face: "desk", marks: MARKS, onPick });
    expect(container.textContent).toContain("วัดโพธิ์ศรีดอน");
    expect(screen.getByText("lesson.read_answers 2.5 10")).toBeTruthy();
    expect(screen.getByText(/lesson.read_chosen 2: แม่ครัว/)).toBeTruthy();
    screen.getAllByRole("button", { name: /lesson.comment_here/ }).forEach((one) => { one.click(); });
    const anchors = onPick.mock.calls.map(([key]) => String(key));
    expect(anchors[0]).toBe("take");
    expect(anchors).toContain("draft:hall");
    expect(anchors.every((key) => container.querySelector(`[data-at="${key}"]`))).toBe(true);
  });

  it("before anything is answered: the cards in their order, nothing to press, no key", () => {
    const { container } = show({}, {});
    expect(container.querySelectorAll(".le-handout > section")).toHaveLength(7);
    expect(container.querySelector("input, textarea")).toBeNull();
    expect(container.textContent).not.toContain("lesson.key");
  });

  it("on paper: her best answers, the explanations she has earned, the sentence in a frame; digits as the author chose", () => {
    const { container } = show(ANSWERS, { face: "print", marks: MARKS, thaiDigits: true });
    expect(container.textContent).toContain("ย่าขอมาเอง");
    expect(container.textContent).toContain("ใครก็นัดได้");
    expect(container.querySelector(".le-sentence")!.textContent).toContain("การเรียนรู้จากกัน");
    expect(container.textContent).toContain("lesson.this_question ๐.๕ ๒");
    // Of a question that is still open no key.
    expect(container.querySelector('[data-at="draft:hall"]')!.textContent).not.toContain("lesson.key");
    expect(container.querySelector("details")).toBeNull();
  });

  it("on paper, unfinished: no key, and room for the sentence", () => {
    const { container } = show({}, { face: "print" });
    expect(container.textContent).not.toMatch(/lesson\.key|lesson\.right/);
    expect(container.querySelector(".le-sentence.le-empty")).toBeTruthy();
  });
});

describe("telling", () => {
  const about = { content: NETWORK, answers: valuesView(ANSWERS), network, t };

  it("names cards, questions and the sentence, and what is asked no more", () => {
    expect(["take", "draft:is24", "try:is24.2", "seen:friday", "try:old.1"].map((key) => lesson.label(key, about))).toEqual([
      "lesson.take", "lesson.question 2", "lesson.question 2", NETWORK.cards.find(({ id }) => id === "friday")!.title, "lesson.gone",
    ]);
  });

  it("gives everything she chose and wrote as text", () => {
    const told = lesson.text(about);
    for (const words of ["แม่ครัว", "มาเพราะอยากมา", "ข้อที่ยังอ่อนคือ", "วัดโพธิ์ศรีดอน"]) expect(told).toContain(words);
  });

  it("says how far she is: cards, then points, then points in the end", () => {
    expect(lesson.progress?.(propsOf(valuesView({ "seen:orders": { done: true } })))).toBe("lesson.points 0 10");
    expect(lesson.receipt?.(propsOf(valuesView(ANSWERS), { marks: MARKS }))).toBe("lesson.done_points 2.5 10 · lesson.done_left");
  });

  it("leads to what is missing", () => {
    const lines = lesson.ready(propsOf(valuesView(ANSWERS), { marks: MARKS }), []);
    expect(lines.map(({ state, path }) => [state, path])).toEqual([["missing", "seen:seven"], ["missing", "draft:day"], ["done", ""], ["advice", "draft:hall"]]);
  });

  it("makes a draft again of a try that does not stand", () => {
    const set = vi.fn();
    lesson.dropped?.({ key: "try:is24.1", value: picks("a"), message: "" }, { ...valuesView({}), set });
    lesson.dropped?.({ key: "seen:c", value: {}, message: "" }, { ...valuesView({}), set });
    expect(set.mock.calls).toEqual([["draft:is24", picks("a")]]);
  });
});
