/** What the rules say of a log, each at its place; the golden cases say that the server says the same. */
import { describe, expect, it } from "vitest";
import { valuesView } from "../../state/view";
import type { ProblemShape } from "../../types.gen";
import { CERTIFIED, CONTENT, CYCLE, meeting, SIX, talk, TODAY, type Values } from "./log.fixture";
import type { PlcContent, Session, Talk } from "./model.gen";
import { problems } from "./rules";

const MINIMUM_NONE: PlcContent = { ...CONTENT, minimum: 0 };

const found = (answers: Values, content = MINIMUM_NONE, more: Partial<Parameters<typeof problems>[0]> = {}): ProblemShape[] =>
  problems({ content, answers: valuesView(answers), network: valuesView({}), minimum: 0, today: TODAY, ...more });

/** `!` before what stops the work from being handed in. */
const codes = (some: ProblemShape[]): string[] => some.map(({ path, code, blocking }) => `${blocking === false ? "" : "!"}${code} ${path}`);

/** A log of one meeting, all right but for this. */
const one = (over: Partial<Session> = {}, said: Partial<Talk> = {}): string[] => codes(found({ ...CYCLE, "session:a": meeting(over), "talk:a": talk(said) }));
const paramsOf = (code: string, answers: Values, content = MINIMUM_NONE): unknown => found(answers, content).find((each) => each.code === code)?.params;

describe("a log", () => {
  it("of one whole meeting has nothing to be said of it", () => {
    expect(one()).toEqual([]);
  });

  it("is asked for a meeting, also where there are only appointments", () => {
    expect(codes(found({}))).toEqual(["!plc_none sessions"]);
    expect(codes(found({ "session:a": meeting({ date: "2026-12-16" }) }))).toEqual(["!plc_none sessions", "session_future sessions"]);
  });

  it("of fewer than the author hopes for is told how many count", () => {
    const two = { ...CYCLE, "session:a": meeting(), "talk:a": talk(), "session:b": meeting({ date: "2026-12-01", end: "" }), "talk:b": talk() };
    expect(paramsOf("few", two, CONTENT)).toEqual({ n: 1, minimum: 3 });
    expect(paramsOf("few", SIX, CONTENT)).toBeUndefined();
  });

  it("is not asked anything of a meeting to come", () => {
    expect(codes(found({ ...CYCLE, "session:a": meeting(), "talk:a": talk(), "session:b": { date: "2026-12-16" } }))).toEqual(["session_future sessions"]);
  });
});

describe("facts are missed", () => {
  it.each([
    ["date", { date: "" }, "!date_missing session:a#date"],
    ["start", { start: "" }, "!time_missing session:a#start"],
    ["end", { end: "" }, "!time_missing session:a#end"],
    ["step", { step: "" }, "!session_step_missing session:a#step"],
    ["cycle", { cycle: "" }, "!cycle_missing session:a#cycle"],
    ["cycle that is no more", { cycle: "gone" }, "!cycle_missing session:a#cycle"],
    ["topic", { topic: " " }, "!topic_missing session:a#topic"],
    ["people", { roles: {} }, "!roles_missing session:a#roles"],
    ["people, all of them 0", { roles: { model: 0 } }, "!roles_missing session:a#roles"],
  ] as [string, Partial<Session>, string][])("the %s", (_name, over, code) => {
    expect(one(over)).toEqual([code]);
  });
});

describe("time", () => {
  it("has an end after its beginning, and a break shorter than itself", () => {
    expect(one({ end: "15:00" })).toEqual(["!time_order session:a#end"]);
    expect(one({ end: "08:30" })).toEqual(["!time_order session:a#end"]);
    expect(one({ pause: 90 })).toEqual(["!break_too_long session:a#pause"]);
    expect(one({ pause: 89 })).toEqual([]);
  });

  it("of four hours is not long, of a minute more it is", () => {
    expect(one({ start: "09:00", end: "13:00" })).toEqual([]);
    expect(one({ start: "09:00", end: "13:30", pause: 30 })).toEqual([]);
    expect(one({ start: "09:00", end: "13:01" })).toEqual(["session_long session:a#end"]);
    expect(paramsOf("session_long", { "session:a": meeting({ start: "09:00", end: "13:01" }) })).toEqual({ hours: "4:01" });
  });

  it("of two that overlap is a problem of the later one: with which, from when to when, how long", () => {
    const two = { ...CYCLE, "session:a": meeting({ number: 5, start: "13:30", end: "15:30" }), "talk:a": talk(), "session:b": meeting({ order: 2, start: "15:00", end: "16:30" }), "talk:b": talk() };
    expect(codes(found(two))).toEqual(["!overlap session:b#start"]);
    expect(paramsOf("overlap", two)).toEqual({ a: 5, b: 2, start: "15:00", end: "15:30", minutes: 30 });
    expect(codes(found({ ...two, "session:b": meeting({ order: 2, start: "15:30", end: "16:30" }) }))).toEqual([]);
  });
});

describe("what was seen", () => {
  it.each([["do", "!noticed_missing talk:a#noticed"], ["see", "!noticed_missing talk:a#noticed"], ["plan", "noticed_plan talk:a#noticed"]])("in the step %s", (step, code) => {
    expect(one({ step }, { noticed: "" })).toEqual([code]);
  });

  it("is asked for where the author says so, not by the step's name", () => {
    const steps = CONTENT.steps.map((step) => ({ ...step, evidence: step.id === "plan" }));
    const missed = (step: string): string[] => codes(found({ ...CYCLE, "session:a": meeting({ step }), "talk:a": talk({ noticed: "" }) }, { ...MINIMUM_NONE, steps }));
    expect([missed("plan"), missed("do")]).toEqual([["!noticed_missing talk:a#noticed"], ["noticed_plan talk:a#noticed"]]);
  });
});

describe("advice", () => {
  it("counts the people of a small circle", () => {
    expect(one({ roles: { model: 1, buddy: 2 } })).toEqual([]);
    expect(one({ roles: { model: 1, buddy: 1 } })).toEqual(["people_few session:a#roles"]);
    expect(paramsOf("people_few", { "session:a": meeting({ roles: { model: 2 } }) })).toEqual({ n: 2, from: 3 });
  });

  it("asks what to try, and by when", () => {
    expect(one({}, { attempt: "" })).toEqual(["attempt_missing talk:a#attempt"]);
    expect(one({}, { by: "" })).toEqual(["attempt_date_missing talk:a#by"]);
  });

  it("asks what became of it once its day has come", () => {
    const due = { ...CYCLE, "session:a": meeting(), "talk:a": talk({ by: TODAY }) };
    expect(codes(found(due))).toEqual(["after_missing after:a#result"]);
    expect(paramsOf("after_missing", due)).toEqual({ topic: "วาดแผนผังเรื่อง", by: TODAY });
    expect(found({ ...due, "after:a": { result: "dropped" } })).toEqual([]);
    expect(found(due, MINIMUM_NONE, { today: "2026-12-02" })).toEqual([]);
  });

  it("names no pupil and no colleague", () => {
    expect(one({ topic: "ครูสมศรี", place: "บ้าน คุณสมชาย" })).toEqual(["person_named session:a#place"]);
    expect(one({ topic: "คุยกับ ด.ช.ก้อง" })).toEqual(["person_named session:a#topic"]);
    expect(one({}, { noticed: "เด็กหญิงฟ้า เล่าได้" })).toEqual(["person_named talk:a#noticed"]);
    expect(one({ topic: "คุณภาพการอ่าน" })).toEqual([]);
  });

  it("sees a number of the school's given twice, at the later of the two", () => {
    const two = { ...CYCLE, "session:a": meeting({ number: 7 }), "talk:a": talk(), "session:b": meeting({ number: 7, date: "2026-12-01" }), "talk:b": talk() };
    expect(codes(found(two))).toEqual(["number_twice session:b#number"]);
    expect(paramsOf("number_twice", two)).toEqual({ n: 7 });
  });

  it("says that facts are others than those certified", () => {
    const changed = { ...SIX, "session:exmeet000003": { ...SIX["session:exmeet000003"], end: "17:00" } };
    expect(codes(found(SIX, CONTENT, { certificates: CERTIFIED }))).toEqual(["session_future sessions"]);
    expect(codes(found(changed, CONTENT, { certificates: CERTIFIED }))).toEqual(["hours_changed session:exmeet000003", "session_future sessions"]);
  });
});
