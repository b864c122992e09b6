/** What is stored, read: in its order, also where a release stored less, and what nobody wrote is none. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/plan/preset.json";
import { valuesView } from "../../state/view";
import { askedDuties, asks, cuesOf, dutyLabel, eventsOf, holidayOn, isBlankEvent, lastDay, measuredParts, metOf, nextOrder, readDuty, readEvent, readRange } from "./content";
import { NO_CALENDAR_EVENT, type PlanContent } from "./model.gen";

const content = preset as PlanContent;

describe("what is stored", () => {
  it("is empty where nothing was said", () => {
    const nothing = valuesView({});
    expect(readDuty(nothing, "run")).toEqual({ state: "", who: "", evidence: "" });
    expect(readRange(nothing)).toEqual({ first: null, last: null, kind: "fiscal", called: null });
    expect(readEvent(nothing, "a")).toEqual(NO_CALENDAR_EVENT);
    expect([eventsOf(nothing), cuesOf(nothing), metOf(nothing)]).toEqual([[], [], []]);
  });

  it("is filled up where a release stored less", () => {
    const stored = valuesView({ "duty:run": { state: "done" }, "event:a": { text: "ก" }, range: { first: 2025 } });
    expect(readDuty(stored, "run")).toEqual({ state: "done", who: "", evidence: "" });
    expect(readEvent(stored, "a")).toEqual({ ...NO_CALENDAR_EVENT, text: "ก" });
    expect(readRange(stored)).toEqual({ first: 2025, last: null, kind: "fiscal", called: null });
  });
});

describe("events", () => {
  it("stand by day, those of one day as they were made, those without one last", () => {
    const answers = valuesView({
      "event:d": { text: "ง", order: 1 },
      "event:c": { text: "ค", date: "2027-01-12", order: 4 },
      "event:b": { text: "ข", date: "2027-01-12", order: 3 },
      "event:a": { text: "ก", date: "2026-12-01", order: 5 },
      "event:e": { order: 9 },
    });
    expect(eventsOf(answers).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(nextOrder(answers, "event")).toBe(10);
    expect(nextOrder(answers, "cue")).toBe(1);
  });

  it.each([
    [{}, true],
    [{ text: " \u200b" }, true],
    [{ duty: "run", report: true, source: "a", order: 3 }, true],
    [{ owner: "ครู" }, false],
    [{ until: "2027-01-01" }, false],
    [{ partner: "p" }, false],
  ])("%j is empty: %s", (part, empty) => {
    expect(isBlankEvent({ ...NO_CALENDAR_EVENT, ...part })).toBe(empty);
  });

  it("end on their last day, which is never before the first", () => {
    const on = (date: string, until: string): string => lastDay({ ...NO_CALENDAR_EVENT, date, until });
    expect([on("2027-01-12", ""), on("2027-01-12", "2027-02-05"), on("2027-01-12", "2027-01-11")]).toEqual(["2027-01-12", "2027-02-05", "2027-01-12"]);
  });
});

describe("what an author asks", () => {
  it("is in four parts, each of which may be left out", () => {
    expect(asks(content, "years")).toBe(true);
    expect(asks({ ...content, with_years: false }, "years")).toBe(false);
  });

  it("leaves out what is hidden, which keeps its name; what is gone stands under its id", () => {
    const less = { ...content, duties: content.duties.map((one) => ({ ...one, hidden: one.id === "run" })), year_parts: content.year_parts.map((one) => ({ ...one, hidden: one.id === "aim" })) };
    expect(askedDuties(less).map(({ id }) => id)).not.toContain("run");
    expect(measuredParts(less).map(({ id }) => id)).toEqual(["grow", "where", "means"]);
    expect([dutyLabel(less, "run"), dutyLabel(less, "merged")]).toEqual(["ประสานและจัดกิจกรรมความร่วมมือของโรงเรียน", "merged"]);
  });

  it.each([
    ["2027-04-12", undefined],
    ["2027-04-13", "songkran"],
    ["2027-04-15", "songkran"],
    ["2027-04-16", undefined],
    ["2027-01-01", "newyear"],
    ["2028-04-13", undefined],
  ])("%s is the holiday %s", (day, id) => {
    expect(holidayOn(content, day)?.id).toBe(id);
  });
});

it("cards stand as they were written, empty ones are none", () => {
  const answers = valuesView({ "cue:b": { when: "ก", order: 2 }, "cue:a": { will: "ข", order: 1 }, "cue:c": { when: " ", order: 3 }, "met:z": { when: "ง" } });
  expect(cuesOf(answers).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(metOf(answers).map(({ value }) => value)).toEqual([{ when: "ง", will: "", answer: "", text: "", order: 0 }]);
});
