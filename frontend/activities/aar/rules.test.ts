/** Rules that golden.test.ts asks only in passing: who is a person, and who was not heard. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/aar/preset.json";
import { valuesView } from "../../state/view";
import { readBoard } from "./content";
import type { AarContent } from "./model.gen";
import { isPerson, problems, unheard } from "./rules";

const note = (question: string, group: string) => ({ question, group, voice: "", text: "คำพูด", order: 1 });
const silent = (values: Record<string, object>, content: AarContent = preset): string[] => unheard(readBoard(valuesView(values), content), content);
const codes = (values: Record<string, object>): string[] => problems({ content: preset, answers: valuesView(values), network: valuesView({}), minimum: 0 }).map(({ path, code }) => `${path} ${code}`);

describe("a voice", () => {
  it.each(["นายสมชาย", "นางสาว มาลี", "น.ส.มาลี", "ด.ญ.แก้ว", "คุณสมใจ", "Mr. Smith", "Ms Lee", " คุณ สมใจ"])("%s is a person", (voice) => {
    expect(isPerson(voice)).toBe(true);
  });

  it.each(["", "ครู ป.4", "นายกเทศมนตรี", "นายอำเภอ", "คุณครูใหม่", "คุณยายหมู่ 3", "ผู้ปกครอง", "นาย"])("“%s” is none", (voice) => {
    expect(isPerson(voice)).toBe(false);
  });
});

describe("groups that were not heard", () => {
  it("are all of them at first", () => {
    expect(silent({})).toEqual(preset.groups.map(({ id }) => id));
  });

  it("were heard in any question that is asked of groups, and in no other", () => {
    expect(silent({ "note:a": note("picture", "pupils"), "note:b": note("help", "teachers") })).toEqual(["teachers", "administrators", "community"]);
  });

  it("are none where no question is asked of groups, or a group is hidden", () => {
    expect(silent({}, { ...preset, questions: preset.questions.map((question) => ({ ...question, split: false })) })).toEqual([]);
    expect(silent({}, { ...preset, groups: preset.groups.map((group) => ({ ...group, hidden: true })) })).toEqual([]);
  });
});

describe("what is missing", () => {
  it("stands in the order of the page", () => {
    expect(codes({})).toEqual([
      "meeting#heard heard_missing",
      ...preset.groups.map(({ id }) => `question:picture#${id} group_unheard`),
      "question:stuck difficulty_missing",
      "steps step_missing",
    ]);
  });

  it("of a question without notes is advice once there are steps", () => {
    expect(codes({ "step:a": { text: "ชวนวัด", responsible: "ครู", date: "2026-12-01", partner: "", order: 1 } })).toContain("question:help question_empty");
  });
});
