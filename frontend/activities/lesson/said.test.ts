/** A choice in words. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import type { LessonContent, Question } from "./content";
import { saidLines, seenWord } from "./said";

const CONTENT = { lists: { features: [{ id: "f1", label: "หลายฝ่าย", hidden: false }, { id: "f2", label: "ซ่อนไว้", hidden: true }] } } as unknown as LessonContent;
const options = [{ id: "a", label: "ข้อ ก" }, { id: "b", label: "ข้อ ข" }];
const lines = (question: object, picks: string[], pairs: Record<string, string> = {}): string[] =>
  saidLines({ id: "q", ask: "", points: 1, ...question } as Question, { picks, pairs }, CONTENT, t).map(({ text }) => text);

describe("what was chosen is said", () => {
  it("by the labels of its options", () => {
    expect(lines({ type: "multiple", options }, ["b", "a"])).toEqual(["ข้อ ข", "ข้อ ก"]);
  });

  it("in her order, with numbers", () => {
    expect(lines({ type: "order", items: options }, ["b", "a"])).toEqual(["1. ข้อ ข", "2. ข้อ ก"]);
  });

  it("line by line where lines belong to choices; a line without one is left out", () => {
    expect(lines({ type: "match", lines: options, choices: [{ id: "c", label: "รัฐ" }] }, [], { b: "c" })).toEqual(["ข้อ ข: รัฐ"]);
  });

  it("by what is seen of a network, and its verdict", () => {
    expect(lines({ type: "network", list: "features" }, [], { f1: "unsaid", f2: "yes", verdict: "no" })).toEqual(["หลายฝ่าย: lesson.seen_unsaid", "lesson.verdict: lesson.verdict_no"]);
  });

  it("to be gone where the content has it no more", () => {
    expect(lines({ type: "single", options }, ["x"])).toEqual(["lesson.gone"]);
    expect(lines({ type: "match", lines: options, choices: [] }, [], { a: "c" })).toEqual(["ข้อ ก: lesson.gone"]);
  });
});

it("the verdict has words of its own", () => {
  expect([seenWord("verdict", "yes"), seenWord("f1", "yes")]).toEqual(["lesson.verdict_yes", "lesson.seen_yes"]);
});
