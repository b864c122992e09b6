/** A log as it is read: its meetings in order, what each counts, what was said of its hours, what is still to be told. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { LiveDocument } from "../../state/document";
import { liveView, valuesView } from "../../state/view";
import { fullCycles, isDue, minutesOf, peopleOf, readCircle, readLog, readSession, readTalk, stepsOf, sureOf, untold, waitingOf, weeksOf, type Said } from "./log";
import { CERTIFIED, CONTENT, CYCLE, logOf, meeting, SIX, talk, TODAY, type Values } from "./log.fixture";
import { NO_CIRCLE, NO_SESSION, NO_TALK, type Session } from "./model.gen";

const ids = (log: { id: string }[] | readonly { id: string }[]): string[] => log.map(({ id }) => id);

describe("meetings", () => {
  it("stand by date and time, not in the order they were made", () => {
    const log = logOf({ "session:late": meeting({ order: 1 }), "session:early": meeting({ date: "2026-10-21", order: 2 }), "session:morning": meeting({ start: "09:00", end: "10:00", order: 3 }) });
    expect(ids(log.sessions)).toEqual(["early", "morning", "late"]);
  });

  it("of one time stand as they were made, then by key", () => {
    expect(ids(logOf({ "session:c": meeting({ order: 2 }), "session:b": meeting({ order: 1 }), "session:a": meeting({ order: 2 }) }).sessions)).toEqual(["b", "a", "c"]);
  });

  it("without a date stand last, and are asked about as if they had come", () => {
    const log = logOf({ "session:none": meeting({ date: "", order: 1 }), "session:dated": meeting({ date: "2026-12-02", order: 2 }) });
    expect(ids(log.come)).toEqual(["dated", "none"]);
    expect(ids(log.counting)).toEqual(["dated"]);
  });

  it("in which nothing is written are none", () => {
    expect(logOf({ "session:a": { order: 4 }, "session:b": { ...NO_SESSION, order: 7 } }).sessions).toEqual([]);
  });

  it("of a day to come are appointments: nothing of them counts", () => {
    const log = logOf({ "session:past": meeting({ date: TODAY }), "session:arranged": meeting({ date: "2026-12-16" }) });
    expect([ids(log.sessions), ids(log.come), ids(log.counting)]).toEqual([["past", "arranged"], ["past"], ["past"]]);
    expect(log.byId.get("arranged")).toMatchObject({ hasCome: false, counted: { minutes: 0 } });
  });

  it("are called by the school's number, else by their place", () => {
    const log = logOf({ "session:a": meeting({ date: "2026-10-21" }), "session:b": meeting({ date: "2026-11-04", number: 12 }), "session:c": meeting() });
    expect(log.sessions.map(({ number }) => number)).toEqual([1, 12, 3]);
  });

  it("carry what was said in them and what became of it", () => {
    const one = logOf({ "session:a": meeting(), "talk:a": { noticed: "เห็น" }, "after:a": { result: "worked" }, "aar:a": { answers: { next: "ต่อ" } } }).byId.get("a");
    expect(one).toMatchObject({ talk: { noticed: "เห็น", attempt: "" }, after: { result: "worked", text: "" }, aar: { answers: { next: "ต่อ" } }, people: 5, key: "session:a" });
  });
});

describe("what is not stored", () => {
  it("reads as empty, field by field", () => {
    const answers = valuesView({ "session:a": { topic: "เรื่อง" } });
    expect(readSession(answers, "a")).toEqual({ ...NO_SESSION, topic: "เรื่อง" });
    expect([readTalk(answers, "a"), readCircle(answers)]).toEqual([NO_TALK, NO_CIRCLE]);
  });
});

describe("of one meeting", () => {
  it("people are those of all roles", () => {
    expect([peopleOf({ roles: { model: 1, buddy: 4, administrator: 1 } }), peopleOf({ roles: {} })]).toEqual([6, 0]);
  });

  it("hours are known before its day is", () => {
    expect(minutesOf(meeting({ date: "", start: "09:00", end: "11:30", pause: 15 }))).toBe(135);
    expect([minutesOf(meeting({ end: "" })), minutesOf(meeting({ start: "17:00" }))]).toEqual([0, 0]);
  });
});

describe("what a trainer said of hours", () => {
  const facts = { state: "yes", minutes: 90, date: "2026-11-25", start: "15:00", end: "16:30", pause: 0, people: 5 };
  const said = (over: Partial<Session>, certificate: Record<string, string | number> = facts): Said | undefined => logOf({ "session:a": meeting(over) }, TODAY, { a: certificate }).byId.get("a")?.said;

  it("holds while its facts are the same", () => {
    expect(said({})).toBe("yes");
  });

  it.each([
    ["the day", { date: "2026-11-24" }], ["the start", { start: "14:30" }], ["the end", { end: "17:00" }], ["the break", { pause: 10 }], ["the people", { roles: { model: 1 } }], ["all time taken away", { start: "", end: "" }],
  ] as [string, Partial<Session>][])("holds no more after a change of %s", (_name, over) => {
    expect(said(over)).toBe("changed");
  });

  it("holds whatever the text becomes: topic, place, step, the school's number", () => {
    expect(said({ topic: "อื่น", place: "ห้อง ป.4", step: "see", number: 9, partners: ["p"] })).toBe("yes");
  });

  it("may be a question, or nothing", () => {
    expect([said({}, { state: "ask" }), said({}, { state: "" }), said({}, {})]).toEqual(["ask", "", ""]);
  });

  it("parts what counts into certified and waiting", () => {
    const log = logOf({ "session:a": meeting(), "session:b": meeting({ date: "2026-12-02" }) }, TODAY, { a: facts });
    expect(log.counting.map((one) => [sureOf(one), waitingOf(one)])).toEqual([[90, 0], [0, 90]]);
  });

  it("lets the certified one of two count", () => {
    const values = { "session:first": meeting({ order: 1, end: "16:00" }), "session:a": meeting({ order: 2 }) };
    expect(ids(logOf(values).counting)).toEqual(["first"]);
    expect(ids(logOf(values, TODAY, { a: facts }).counting)).toEqual(["a"]);
    expect(ids(logOf({ ...values, "session:a": meeting({ order: 2, end: "17:00" }) }, TODAY, { a: facts }).counting)).toEqual(["first"]);
  });
});

describe("what was set out to try", () => {
  const tried = (result = ""): Values => ({ "session:a": meeting({ date: "2026-11-18" }), "talk:a": talk({ attempt: "วาดแผนผัง", by: "2026-11-25" }), "after:a": { result, text: "", date: "" }, "session:b": meeting(), "talk:b": talk({ attempt: "เชิญแม่บ้าน" }) });

  it("comes back until it is told of, the newest first", () => {
    expect(ids(untold(logOf(tried())))).toEqual(["b", "a"]);
    for (const result of ["worked", "not_yet", "untried", "dropped"]) expect(ids(untold(logOf(tried(result))))).toEqual(["b"]);
  });

  it("does not come back of a meeting to come, nor where nothing is to be tried", () => {
    expect(untold(logOf({ "session:a": meeting({ date: "2026-12-16" }), "talk:a": talk(), "session:b": meeting(), "talk:b": talk({ attempt: " " }) }))).toEqual([]);
  });

  it("is due on its day, not before, and not once it is told", () => {
    const due = (values: Values, today: string): boolean => isDue(logOf(values, today).byId.get("a")!, today);
    expect([due(tried(), "2026-11-24"), due(tried(), "2026-11-25"), due(tried("untried"), "2026-11-26")]).toEqual([false, true, false]);
    expect(due({ "session:a": meeting(), "talk:a": talk({ by: "" }) }, TODAY)).toBe(false);
  });
});

describe("cycles", () => {
  const met = (...steps: string[]): Values => ({ ...CYCLE, ...Object.fromEntries(steps.map((step, at) => [`session:${step}`, meeting({ step, date: `2026-11-1${String(at)}` })])) });

  it("are those with a title, in their order", () => {
    const log = logOf({ "cycle:b": { title: "ที่สอง", order: 2 }, "cycle:a": { title: "แรก", order: 1 }, "cycle:c": { title: "  ", pupils: "ป.4", order: 3 } });
    expect(log.cycles.map(({ value }) => value)).toEqual([{ title: "แรก", pupils: "", order: 1 }, { title: "ที่สอง", pupils: "", order: 2 }]);
  });

  it("are full when each step was met for", () => {
    expect([fullCycles(logOf(met("plan", "do")), CONTENT), fullCycles(logOf(met("plan", "do", "see")), CONTENT), fullCycles(logOf(SIX), CONTENT)]).toEqual([0, 1, 2]);
  });

  it("are full without a step that the author hid", () => {
    const steps = CONTENT.steps.map((step) => ({ ...step, hidden: step.id === "see" }));
    expect(ids(stepsOf({ ...CONTENT, steps }))).toEqual(["plan", "do"]);
    expect(fullCycles(logOf(met("plan", "do")), { ...CONTENT, steps })).toBe(1);
  });

  it("are not full by an appointment", () => {
    expect(fullCycles(logOf({ ...met("plan", "do"), "session:see": meeting({ step: "see", date: "2026-12-16" }) }), CONTENT)).toBe(0);
  });
});

describe("weeks", () => {
  it("are counted from the first to the last that counts, both in it", () => {
    expect([weeksOf(logOf(SIX)), weeksOf(logOf({ "session:a": meeting() })), weeksOf(logOf({}))]).toEqual([7, 1, 0]);
  });

  it("begin anew on the seventh day", () => {
    const apart = (date: string): number => weeksOf(logOf({ "session:a": meeting({ date: "2026-11-02" }), "session:b": meeting({ date }) }));
    expect([apart("2026-11-08"), apart("2026-11-09")]).toEqual([1, 2]);
  });
});

describe("today", () => {
  afterEach(() => { vi.useRealTimers(); });

  it("is as the page says, and of a page that does not say the device's own", () => {
    vi.useFakeTimers({ now: new Date("2026-12-02T12:00:00Z") });
    const answers = valuesView(SIX);
    expect([readLog({ answers, today: "2026-12-03" }).today, readLog({ answers: valuesView(SIX) }).today, readLog({ answers: valuesView(SIX), today: "" }).today]).toEqual(["2026-12-03", "2026-12-02", "2026-12-02"]);
  });

  it("of a round stays the day it was handed in", () => {
    vi.useFakeTimers({ now: new Date("2027-03-01T12:00:00Z") });
    expect(readLog({ answers: valuesView(SIX), today: "2026-12-02" }).today).toBe("2026-12-02");
  });

  it("and certificates are those of the call before, for who does not know them", () => {
    const answers = valuesView(SIX);
    const log = readLog({ answers, today: TODAY, certificates: CERTIFIED });
    expect(readLog({ answers })).toBe(log);
    expect(readLog({ answers, today: "2026-12-16" }).come).toHaveLength(7);
  });
});

describe("a log that is asked for again", () => {
  it("is the same until something of it changes, and then all else in it is", () => {
    const answers = liveView(new LiveDocument(), true);
    for (const [key, value] of Object.entries(SIX)) answers.set(key, value);
    const before = readLog({ answers, today: TODAY, certificates: CERTIFIED });
    expect(readLog({ answers, today: TODAY, certificates: CERTIFIED })).toBe(before);
    answers.set("circle", { day: "thu" });
    expect(readLog({ answers, today: TODAY, certificates: CERTIFIED })).toBe(before);
    answers.set("after:exmeet000006", { result: "worked", text: "", date: TODAY });
    const after = readLog({ answers, today: TODAY, certificates: CERTIFIED });
    expect(after.sessions.filter((one, at) => one !== before.sessions[at]).map(({ id }) => id)).toEqual(["exmeet000006"]);
    expect(after.cycles.every((cycle, at) => cycle === before.cycles[at])).toBe(true);
  });
});
