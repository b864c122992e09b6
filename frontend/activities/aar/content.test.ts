/** What is read from a review's answers: the meeting card, the board, what ties a step to a difficulty. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/aar/preset.json";
import { LiveDocument } from "../../state/document";
import { liveView, valuesView } from "../../state/view";
import { isBlankStep, missingOfMeeting, nextOrder, readBoard, readMeeting, readStep, strays, tie } from "./content";
import { NO_STEP, type AarContent } from "./model.gen";

const note = (question: string, text: string, order: number, group = "") => ({ question, group, voice: "", text, order });
const BOARD = {
  "note:p1": note("picture", "อ่านคล่องทุกคน", 2, "pupils"),
  "note:s1": note("stuck", "คนสอนไม่พอ", 1),
  "note:s2": note("stuck", " ", 3),
  "step:a": { ...NO_STEP, text: "ชวนวัด", order: 1 },
  "step:b": { ...NO_STEP, order: 2 },
  "link:s1.a": { note: "s1", step: "a" },
};
const board = (values: Record<string, object> = BOARD, content: AarContent = preset) => readBoard(valuesView(values), content);
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe("the meeting card", () => {
  it("is empty where nothing was written, and filled up where half was", () => {
    expect(readMeeting(valuesView({}))).toEqual({ date: "", place: "", heard: "", role: "", people: {} });
    expect(readMeeting(valuesView({ meeting: { heard: "talks" } }))).toMatchObject({ heard: "talks", place: "" });
  });

  it("names what is still empty, in the order of the page; a guess is no exchange", () => {
    const empty = readMeeting(valuesView({}));
    expect(missingOfMeeting(empty)).toEqual(["heard", "date", "place", "role", "people"]);
    expect(missingOfMeeting({ ...empty, heard: "guess", date: "2026-11-20", place: "ศาลา", role: "ผู้ดำเนินการ", people: { pupils: 3 } })).toEqual(["heard"]);
  });

  it("counts people only where somebody came", () => {
    const full = { date: "2026-11-20", place: "ศาลา", heard: "meeting" as const, role: "ผู้ดำเนินการ", people: { pupils: 0, teachers: null } };
    expect(missingOfMeeting(full)).toEqual(["people"]);
    expect(missingOfMeeting({ ...full, people: { pupils: 0, teachers: 2 } })).toEqual([]);
  });
});

describe("the board", () => {
  it("has notes with words and steps with something in them, in the order they were written", () => {
    expect(ids(board().notes)).toEqual(["s1", "p1"]);
    expect(ids(board().steps)).toEqual(["a"]);
  });

  it("knows which notes are difficulties, and which of them a step answers", () => {
    expect(ids(board().difficulties)).toEqual(["s1"]);
    expect(Object.fromEntries(board().because)).toEqual({ a: ["s1"] });
  });

  it("has no difficulties where no question that is asked asks for them", () => {
    const hidden = { ...preset, questions: preset.questions.map((question) => ({ ...question, hidden: question.difficulty })) };
    expect(board(BOARD, hidden).difficulties).toEqual([]);
    expect(Object.fromEntries(board(BOARD, hidden).because)).toEqual({ a: [] });
  });

  it("keeps notes readable whose question or group an author has taken away", () => {
    const moved = { "note:x": note("gone", "เดิม", 1), "note:y": note("picture", "ผู้ปกครองเก่า", 2, "gone"), "note:z": note("stuck", "ไม่แยกกลุ่ม", 3, "gone") };
    expect(ids(strays(board(moved), preset))).toEqual(["x", "y"]);
  });
});

describe("a step", () => {
  it("is blank until one of its fields says something; spaces say nothing", () => {
    expect(isBlankStep({ ...NO_STEP, text: " " })).toBe(true);
    for (const part of [{ text: "ก" }, { responsible: "ครู" }, { date: "2026-12-01" }, { partner: "p1" }]) expect(isBlankStep({ ...NO_STEP, ...part })).toBe(false);
  });

  it("is read with all its fields", () => {
    expect(readStep(valuesView({ "step:a": { text: "ชวนวัด" } }), "a")).toEqual({ ...NO_STEP, text: "ชวนวัด" });
  });

  it("is tied to exactly the difficulties that were chosen", () => {
    const answers = liveView(new LiveDocument(), true);
    tie(answers, "a", [], ["s1", "s2"]);
    tie(answers, "a", ["s1", "s2"], ["s2", "s3"]);
    expect(answers.list("link").map(({ id, value }) => [id, value])).toEqual([["s2.a", { note: "s2", step: "a" }], ["s3.a", { note: "s3", step: "a" }]]);
  });
});

it("the next place in a list comes after all that ever were, also those deleted", () => {
  const document = new LiveDocument();
  const answers = liveView(document, true);
  expect(nextOrder(answers, "note")).toBe(1);
  answers.set("note:a", note("picture", "ก", 4));
  answers.remove("note:a");
  expect([nextOrder(answers, "note"), nextOrder(answers, "step")]).toEqual([5, 1]);
});
