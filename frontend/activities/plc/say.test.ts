/** A meeting in words. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import { CONTENT, logOf, meeting, TODAY } from "./log.fixture";
import type { Session } from "./model.gen";
import { aboutText, countText, dayText, nameOf, roleTexts, shortDay, stateOf, stepName, timeText, titleOf } from "./say";

describe("a day", () => {
  it("is written with its weekday, in the years of the language", () => {
    expect([dayText("2026-12-02", "th"), dayText("2026-12-02", "en"), dayText("", "th")]).toEqual(["พ. 2 ธ.ค. 2569", "Wed 2 Dec 2026", ""]);
  });

  it("is short where the year is plain", () => {
    expect([shortDay("2026-12-02", "th"), shortDay("2026-12-02", "en")]).toEqual(["2 ธ.ค.", "2 Dec"]);
  });
});

describe("a meeting", () => {
  const one = (over: Partial<Session> = {}) => logOf({ "session:a": meeting(over) }).byId.get("a")!;

  it("is called by its number, and its day where it has one", () => {
    expect([nameOf(one({ number: 6 }), t), titleOf(one({ date: "2026-12-02" }), t, "th"), titleOf(one({ date: "" }), t, "th")]).toEqual(["plc.session_n 6", "plc.session_n 1 · พ. 2 ธ.ค. 2569", "plc.session_n 1"]);
  });

  it("says its time, with a dash for what is not known, and its break", () => {
    const told = (over: Partial<Session>): string => timeText(meeting(over), t);
    expect([told({}), told({ pause: 10 }), told({ end: "" }), told({ start: "", end: "" })]).toEqual(["plc.times 15:00 16:30", "plc.times 15:00 16:30 plc.pause_n 10", "plc.times 15:00 –", ""]);
  });

  it("is about its step and its topic, or the one that is there", () => {
    const about = (over: Partial<Session>): string => aboutText(meeting(over), CONTENT);
    expect([about({}), about({ step: "" }), about({ topic: "" }), about({ step: "gone", topic: "" })]).toEqual(["วางแผน: เลือกเรื่อง", "เลือกเรื่อง", "วางแผน", "gone"]);
    expect(stepName(CONTENT, "see")).toBe("สะท้อนผล");
  });

  it("has people in the order of the author's list, those of a role that is no more behind it", () => {
    expect(roleTexts({ gone: 2, supervisor: 1, buddy: 0, model: 1 }, CONTENT, t)).toEqual(["plc.people_of ครูผู้สอน 1", "plc.people_of ศน. 1", "plc.people_of gone 2"]);
    expect(roleTexts({ model: 1 }, { ...CONTENT, roles: CONTENT.roles.map((role) => ({ ...role, short: "" })) }, t)).toEqual(["plc.people_of ครูผู้สอน (Model Teacher) 1"]);
  });
});

describe("where its hours stand", () => {
  const facts = { state: "yes", minutes: 90, date: "2026-11-25", start: "15:00", end: "16:30", pause: 0, people: 5 };
  const stands = (over: Partial<Session>, certificate: Record<string, number | string> = {}): string[] => {
    const log = logOf({ "session:a": meeting({ order: 2, ...over }), "session:first": meeting({ number: 5, date: "2026-11-24", order: 1 }) }, TODAY, { a: certificate });
    const { text, tone = "" } = stateOf(log.byId.get("a")!, log, t);
    return [text, tone];
  };

  it.each([
    ["arranged", { date: "2026-12-16" }, {}, ["plc.planned", ""]],
    ["at the time of another", { date: "2026-11-24" }, {}, ["plc.overlaps 5", "warn"]],
    ["without a time", { start: "" }, {}, ["plc.no_time", "warn"]],
    ["waiting", {}, {}, ["plc.waiting", ""]],
    ["certified", {}, facts, ["plc.sure", "ok"]],
    ["asked about", {}, { state: "ask" }, ["plc.asked", ""]],
    ["changed after it was certified", { pause: 5 }, facts, ["plc.changed", "warn"]],
  ] as [string, Partial<Session>, Record<string, number | string>, string[]][])("%s", (_name, over, certificate, said) => {
    expect(stands(over, certificate)).toEqual(said);
  });

  it("is counted in meetings and hours", () => {
    expect([countText(3, 280, t, "th"), countText(1, 60, t, "en")]).toEqual(["plc.n_sessions 3 4 ชม. 40 นาที", "plc.n_sessions 1 1 h"]);
  });
});
