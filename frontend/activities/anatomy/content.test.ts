/** What `anatomy` reads of its content and answers: hidden things, keys, values that are not there or half there. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/anatomy/preset.json";
import { valuesView } from "../../state/view";
import { aboutOf, asFeature, asked, asPart, asRecord, featureKey, filledOf, isPaper, labelOf, partKey, partsOf, readFeature, readPart, readRecord, readSubject, recordKey, recordPart, saidOf } from "./content";
import type { AnatomyContent } from "./model.gen";

const content = preset as AnatomyContent;
const hidden = <T extends { id: string }>(rows: readonly T[], ...ids: string[]): T[] => rows.map((row) => ({ ...row, hidden: ids.includes(row.id) }));

describe("the content", () => {
  it("asks what is not hidden, in the author's order", () => {
    const less = { ...content, features: hidden(content.features, "goal", "talk"), parts: hidden(content.parts, "plan") };
    expect(asked(content)).toHaveLength(9);
    expect(asked(less).map(({ id }) => id)).toEqual(["rules", "formal", "lead", "long", "whole", "risk", "means"]);
    expect(partsOf(less).map(({ id }) => id)).toEqual(["information", "action", "review", "record"]);
  });

  it("knows the part of the paper by its mark, and not where it is hidden", () => {
    expect(recordPart(content)?.id).toBe("record");
    expect(recordPart({ ...content, parts: hidden(content.parts, "record") })).toBeUndefined();
    const moved = content.parts.map((part) => ({ ...part, record: part.id === "plan" }));
    expect(recordPart({ ...content, parts: moved })?.id).toBe("plan");
  });

  it("knows a form by the list; none is no form, nor is one that is hidden or gone", () => {
    const less = { ...content, papers: hidden(content.papers, "letter") };
    expect(["mou", "letter", "none", "notes", ""].map((form) => isPaper(less, form))).toEqual([true, false, false, false, false]);
    expect([labelOf(less.papers, "letter"), labelOf(less.papers, "notes")]).toEqual(["หนังสือถึงกัน", "notes"]);
  });
});

describe("a key", () => {
  it.each([
    [featureKey("a", "goal"), { family: "feature", partner: "a", id: "goal" }],
    [`${partKey("temple000001", "plan")}#who`, { family: "part", partner: "temple000001", id: "plan" }],
    [`${recordKey("a")}#date`, { family: "record", partner: "a", id: "" }],
    ["subject#partner", undefined],
    ["partner:a", undefined],
    ["reply:c", undefined],
  ])("%s", (key, about) => {
    expect(aboutOf(key)).toEqual(about);
  });
});

describe("an answer", () => {
  it("that is not there is empty, and one of another release keeps what is known of it", () => {
    const answers = valuesView({ "feature:a.goal": { answer: "yes" }, "part:a.plan": { what: "สอน" }, "record:a": { form: "mou" } });
    expect(readSubject(answers)).toBe("");
    expect(readFeature(answers, "a", "goal")).toEqual({ answer: "yes", example: "" });
    expect(readPart(answers, "a", "plan")).toEqual({ who: "", what: "สอน", when: "", evidence: "" });
    expect(readRecord(answers, "a")).toEqual({ form: "mou", date: "", title: "", reason: "" });
    expect([asFeature(undefined).answer, asPart(undefined).who, asRecord(undefined).form]).toEqual(["", "", ""]);
  });

  it("has the fields with words, and a blank is none", () => {
    expect(filledOf(asPart({ who: " \u200b", what: "สอน", evidence: "แผน" }))).toEqual(["what", "evidence"]);
  });

  it("names the partners of which something is said, once each; a tile taken back is nothing", () => {
    expect(saidOf(valuesView({ "feature:b.goal": { answer: "", example: " " }, "feature:a.goal": { answer: "no", example: "" }, "feature:a.lead": { answer: "yes" }, "part:c.plan": { who: "ครู" }, "record:d": { form: "none" }, "subject": { partner: "e" } }))).toEqual(["a", "c", "d"]);
  });
});
