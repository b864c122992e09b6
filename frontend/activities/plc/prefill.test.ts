/** A new meeting, filled in on the device from the circle and the meeting before. */
import { describe, expect, it } from "vitest";
import { LiveDocument } from "../../state/document";
import { liveView } from "../../state/view";
import type { DocView } from "../../kind";
import { readLog, readSession } from "./log";
import { CONTENT, CYCLE, logOf, meeting, SIX, talk, TODAY, type Values } from "./log.fixture";
import { NO_CIRCLE, type Day, type Session } from "./model.gen";
import { begin, lastOf, nextMeeting, nextOrder, stepAfter } from "./prefill";

const CIRCLE = { circle: { day: "wed", start: "15:00", end: "16:30", pause: 10, roles: { model: 1, buddy: 4 }, me: "model" } };

function written(values: Values): DocView {
  const answers = liveView(new LiveDocument(), true);
  for (const [key, value] of Object.entries(values)) answers.set(key, value);
  return answers;
}

/** What stands in a meeting begun in a log of these items. */
function begun(values: Values, today = TODAY): Session {
  const answers = written(values);
  return readSession(answers, begin(answers, readLog({ answers, today }), CONTENT));
}

describe("the first meeting", () => {
  it("is today at the usual time with the usual people, the first step of the first cycle", () => {
    expect(begun({ ...CIRCLE, ...CYCLE, "cycle:second": { title: "ที่สอง", pupils: "", order: 2 } })).toEqual({
      number: null, date: TODAY, start: "15:00", end: "16:30", pause: 10, cycle: "tell", step: "plan", topic: "", roles: { model: 1, buddy: 4 }, partners: [], place: "", order: 1,
    });
  });

  it("is today and the first step where nothing is known", () => {
    expect(begun({})).toMatchObject({ date: TODAY, start: "", end: "", cycle: "", step: "plan", roles: {} });
  });
});

describe("the next meeting", () => {
  const before = { ...CYCLE, "session:a": meeting({ start: "13:30", end: "15:30", pause: 15, roles: { model: 1, buddy: 2, expert: 1 }, partners: ["p"], place: "ห้อง ป.4" }), "talk:a": talk() };

  it("has the people, the place and the cycle of the last, its step after, a topic of its own", () => {
    expect(begun({ ...CIRCLE, ...before })).toMatchObject({ roles: { model: 1, buddy: 2, expert: 1 }, place: "ห้อง ป.4", cycle: "tell", step: "do", topic: "", partners: [], order: 2 });
  });

  it("is at the circle's usual time, else at that of the last", () => {
    expect(begun({ ...CIRCLE, ...before })).toMatchObject({ start: "15:00", end: "16:30", pause: 10 });
    expect(begun(before)).toMatchObject({ start: "13:30", end: "15:30", pause: 15 });
  });

  it("follows the last by date, not the last that was written, and no appointment", () => {
    const values = { ...before, "session:older": meeting({ date: "2026-11-01", step: "see", order: 5 }), "session:later": meeting({ date: "2026-12-16", step: "do", order: 6 }) };
    expect(begun(values)).toMatchObject({ step: "do", order: 7 });
  });

  it("goes on with the cycle of the last, though another is older", () => {
    expect(begun(SIX)).toMatchObject({ cycle: "excycle00002", step: "plan" });
  });

  it("takes no cycle that was removed: that of the newest meeting whose cycle stands, else the first there is, else none", () => {
    const more = { ...before, "session:b": meeting({ date: "2026-12-02", cycle: "removed" }) };
    const takes = (values: Values): string => {
      const answers = written({ ...values, "cycle:removed": { title: "ที่ลบ", pupils: "", order: 9 } });
      answers.remove("cycle:removed");
      return readSession(answers, begin(answers, readLog({ answers, today: TODAY }), CONTENT)).cycle;
    };
    const only = { "session:b": meeting({ cycle: "removed" }) };
    expect([takes({ ...more, "cycle:a": { title: "อีกเรื่อง", pupils: "", order: 0 } }), takes({ ...CYCLE, ...only }), takes(only)]).toEqual(["tell", "tell", ""]);
    // One without a name yet stands.
    expect(takes({ "cycle:unnamed": { title: "", pupils: "18 คน", order: 1 }, "session:b": meeting({ cycle: "unnamed" }) })).toBe("unnamed");
  });

  it("takes the next of the school's numbers, where it counts and that is free", () => {
    const numbered = { "session:a": meeting({ number: 4 }) };
    expect(begun(numbered).number).toBe(5);
    expect(begun({ "session:a": meeting() }).number).toBeNull();
    expect(begun({ ...numbered, "session:b": meeting({ number: 5, date: "2026-12-16" }) }).number).toBeNull();
  });

  it("changes nothing of the last when its people change", () => {
    const answers = written(before);
    const id = begin(answers, readLog({ answers, today: TODAY }), CONTENT);
    readSession(answers, id).roles["buddy"] = 9;
    expect(readSession(answers, "a").roles["buddy"]).toBe(2);
  });
});

describe("a meeting of today", () => {
  const opened = (values: Values): string => {
    const answers = written(values);
    return begin(answers, readLog({ answers, today: TODAY }), CONTENT);
  };

  it("in which nothing is written is opened, not a second begun", () => {
    expect(opened({ "session:a": meeting({ date: TODAY, topic: "" }) })).toBe("a");
    expect(opened({ "session:a": meeting({ date: TODAY }) })).toBe("a");
  });

  it("that was not arranged goes before one that was", () => {
    expect(opened({ "session:arranged": meeting({ date: TODAY, start: "09:00" }), "session:begun": meeting({ date: TODAY, topic: "" }) })).toBe("begun");
  });

  it.each(["noticed", "decided", "attempt"])("of which %s is written is another's", (field) => {
    expect(opened({ "session:a": meeting({ date: TODAY }), "talk:a": { [field]: "ใช่" } })).not.toBe("a");
  });

  it("is not one of yesterday", () => {
    expect(opened({ "session:a": meeting({ date: "2026-12-02", topic: "" }) })).not.toBe("a");
  });
});

describe("the step after", () => {
  it("goes Plan, Do, See and round again", () => {
    expect(["plan", "do", "see"].map((step) => stepAfter(CONTENT, step))).toEqual(["do", "see", "plan"]);
  });

  it("is the first after none, and after one that is no more", () => {
    expect([stepAfter(CONTENT, undefined), stepAfter(CONTENT, "gone"), stepAfter({ ...CONTENT, steps: [] }, "plan")]).toEqual(["plan", "plan", ""]);
  });

  it("leaves out what the author hid", () => {
    expect(stepAfter({ ...CONTENT, steps: CONTENT.steps.map((step) => ({ ...step, hidden: step.id === "do" })) }, "plan")).toBe("see");
  });
});

describe("the last meeting", () => {
  it("is the newest that has come and has a day, but for the one that is open", () => {
    const log = logOf({ "session:a": meeting(), "session:b": meeting({ date: "2026-12-02" }), "session:none": meeting({ date: "" }), "session:c": meeting({ date: "2026-12-16" }) });
    expect([lastOf(log)?.id, lastOf(log, "b")?.id, lastOf(logOf({}))]).toEqual(["b", "a", undefined]);
  });
});

describe("when the circle meets next", () => {
  const next = (day: Day, after: string, values: Values = {}): string => nextMeeting(logOf(values), { ...NO_CIRCLE, day }, after);

  it("is its usual day, never the same one", () => {
    // 2 December 2026 is a Wednesday.
    expect([next("wed", "2026-12-01"), next("wed", "2026-12-02"), next("sun", "2026-12-02"), next("tue", "2026-12-30")]).toEqual(["2026-12-02", "2026-12-09", "2026-12-06", "2027-01-05"]);
  });

  it("is the nearest that is arranged", () => {
    expect(next("wed", "2026-12-02", { "session:a": meeting({ date: "2026-12-18" }), "session:b": meeting({ date: "2026-12-16" }) })).toBe("2026-12-16");
    expect(next("", "2026-12-16", { "session:a": meeting({ date: "2026-12-16" }) })).toBe("");
  });

  it("is not known without a day to count from", () => {
    expect([next("wed", ""), next("", TODAY), next("wed", "", { "session:a": meeting() })]).toEqual(["", "", ""]);
  });
});

describe("the next place in the list", () => {
  it("is behind all that ever stood in it", () => {
    const answers = written({ "session:a": meeting({ order: 1 }), "session:b": meeting({ order: 8 }), "cycle:a": { title: "x", order: 2 } });
    answers.remove("session:b");
    expect([nextOrder(answers, "session"), nextOrder(answers, "cycle"), nextOrder(written({}), "cycle")]).toEqual([9, 3, 1]);
  });
});
