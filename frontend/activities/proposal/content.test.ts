/** What is stored, read: whole where less was stored, in its order, and what nobody wrote is none. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/proposal/preset.json";
import { valuesView } from "../../state/view";
import { allIndicators, allLines, allSteps, categoryLabel, indicatorsOf, linesOf, noIndicator, noLine, noStep, offeredCategories, one, partnersOf, placeOf, resultOf, scoredLines, spentOf, stagesOf, stepsOf } from "./content";
import { NO_AREA, NO_BUDGET_LINE, NO_INDICATOR, NO_MENTOR, NO_STEP, type ProposalContent } from "./model.gen";

const content = preset as ProposalContent;

describe("a stage", () => {
  it.each([["", 1], [undefined, 1], ["write", 1], ["revise", 3], ["run", 6], ["done", 6], ["declined", 6]])("“%s” has the number %s", (stage, number) => {
    expect(placeOf(stage)).toBe(number);
  });

  it("is not shown after the last that the course has", () => {
    expect(stagesOf(content).map(({ id }) => id)).toEqual(["write", "pitch", "revise", "region", "approve", "run"]);
    expect(stagesOf({ ...content, last: "revise" }).map(({ id }) => id)).toEqual(["write", "pitch", "revise"]);
  });
});

describe("an author's lists", () => {
  const some = { ...content, categories: [{ id: "pay", label: "ค่าตอบแทน", hidden: true }, { id: "goods", label: "ค่าวัสดุ", hidden: false }], sheet: content.sheet.map((row, n) => ({ ...row, hidden: n > 0 })) };

  it("offer what is not hidden, and name what is", () => {
    expect(offeredCategories(some).map(({ id }) => id)).toEqual(["goods"]);
    expect(scoredLines(some).map(({ id }) => id)).toEqual([content.sheet[0]?.id]);
    expect([categoryLabel(some, "pay"), categoryLabel(some, "removed")]).toEqual(["ค่าตอบแทน", "removed"]);
  });
});

describe("a single item", () => {
  it("is empty where nothing was said, and filled up where less was stored", () => {
    const nothing = valuesView({});
    expect([one(nothing, "area"), one(nothing, "mentor")]).toEqual([NO_AREA, NO_MENTOR]);
    expect([resultOf(nothing, "a"), spentOf(nothing, "ask")]).toEqual([{ actual: "", note: "" }, { amount: "", date: "" }]);
    expect(one(valuesView({ mentor: { role: "ผอ." } }), "mentor")).toEqual({ role: "ผอ.", partner: "" });
    expect(resultOf(valuesView({ "result:a": { actual: "6" } }), "a")).toEqual({ actual: "6", note: "" });
  });
});

describe("lists", () => {
  const answers = valuesView({
    "activity:d": { text: "ไม่มีวัน", order: 1 },
    "activity:c": { text: "หลัง", date: "2027-03-01", order: 2 },
    "activity:a": { text: "ก่อน", date: "2027-01-12", order: 3 },
    "activity:e": { order: 4 },
    "indicator:b": { text: "สอง", order: 2 },
    "indicator:a": { text: "หนึ่ง", order: 1 },
    "budget:b": { text: "ข", order: 1 },
    "budget:a": { text: "ก", order: 1 },
    "budget:c": { times: "1", source: "ask", order: 3 },
    "with:p2": { does: "สอน" },
    "with:p1": {},
  });

  it("of activities are by day, those without one last; others as they were made, then by id", () => {
    expect(stepsOf(answers).map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(indicatorsOf(answers).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(linesOf(answers).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(partnersOf(answers).map(({ id, value }) => [id, value.does])).toEqual([["p1", ""], ["p2", "สอน"]]);
  });

  it("have what is empty where all of it is asked for", () => {
    expect([allSteps(answers).length, allIndicators(answers).length, allLines(answers).length]).toEqual([4, 2, 3]);
    expect(allSteps(answers).at(-1)?.value).toEqual({ ...NO_STEP, order: 4 });
  });

  it("what is there from the start, or only spaces, is not written", () => {
    expect([noStep(NO_STEP), noStep({ ...NO_STEP, text: "  " }), noStep({ ...NO_STEP, partner: "p1" })]).toEqual([true, true, false]);
    expect([noIndicator({ ...NO_INDICATOR, order: 3 }), noIndicator({ ...NO_INDICATOR, how: "นับ" })]).toEqual([true, false]);
    expect([noLine({ ...NO_BUDGET_LINE, times: "1", source: "ask" }), noLine({ ...NO_BUDGET_LINE, category: "goods" })]).toEqual([true, false]);
  });
});
