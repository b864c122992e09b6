/** A log in words: what an item is called, what is ready, how it changed since a round, all of it as text. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { t } from "../../components/words.fixture";
import type { Ready } from "../../kind";
import { valuesView } from "../../state/view";
import type { ItemShape, ProblemShape, RoundShape, SubmissionShape } from "../../types.gen";
import { CERTIFIED, CONTENT, CYCLE, meeting, SIX, talk, TODAY, type Values } from "./log.fixture";
import { problems } from "./rules";
import type { Props } from "./say";
import { changes, label, offeredWpa, progress, ready, receipt, text } from "./tell";

const network = valuesView({ "partner:exweavers001": { name: "กลุ่มแม่บ้านทอผ้า" } });
const propsOf = (values: Values, more: Partial<Props> = {}): Props => ({ content: { ...CONTENT, minimum: 0 }, answers: valuesView(values), network, language: "th", t, today: TODAY, certificates: {}, ...more }) as unknown as Props;

describe("an item is called", () => {
  const called = (key: string): string => label(key, propsOf(SIX));
  it.each([
    ["sessions", "plc.sessions"], ["circle#day", "plc.circle"], ["cycle:excycle00001#title", "ป.4 อ่านได้แต่เล่าไม่ได้"], ["cycle:gone", "plc.cycle"],
    ["session:exmeet000005#start", "plc.session_n 5"], ["hours:exmeet000005", "plc.session_n 5"], ["session:gone", "plc.session"],
    ["talk:exmeet000005#noticed", "plc.session_n 5 · plc.noticed"], ["after:exmeet000005#result", "plc.session_n 5 · plc.to_try"], ["aar:exmeet000005", "plc.session_n 5 · plc.aar"],
    ["partner:exweavers001", "กลุ่มแม่บ้านทอผ้า"], ["partner:gone", ""],
  ])("%s: %s", (key, name) => {
    expect(called(key)).toBe(name);
  });
});

describe("progress", () => {
  it("is what counts so far, and nothing before", () => {
    expect([progress(propsOf(SIX)), progress(propsOf({ "session:a": meeting({ date: "2026-12-16" }) }))]).toEqual(["plc.n_sessions 6 9 ชม. 55 นาที", ""]);
  });
});

describe("the receipt", () => {
  const told = (over: Partial<SubmissionShape>): string => receipt(propsOf(SIX, { submission: { status: "submitted", claimed: false, round_number: 2, submitted_at: "2026-12-03T16:42:00", ...over } as SubmissionShape }));

  it("says where the newest round stands", () => {
    expect([told({}), told({ claimed: true }), told({ status: "in_review" }), told({ status: "accepted" })]).toEqual([
      "plc.log_sent 2 3 ธ.ค. 2569 16:42 น.", "plc.log_reading 2 3 ธ.ค. 2569 16:42 น.", "plc.log_reading 2 3 ธ.ค. 2569 16:42 น.", "plc.log_accepted 2",
    ]);
    expect(receipt(propsOf(SIX))).toBe("");
  });
});

describe("indicators of วPA", () => {
  const offered = (values: Values): readonly string[] => {
    const props = propsOf(values);
    progress(props);
    return offeredWpa(props.answers, ["3.1", "3.2", "3.3"], props);
  };
  const small = { "session:a": meeting({ roles: { model: 2 } }) };

  it("3.1 always; 3.2 with a whole circle that counts; 3.3 with something that was tried", () => {
    expect([offered({}), offered(small), offered({ "session:a": meeting() }), offered({ "session:a": meeting({ date: "2026-12-16" }) }), offered(SIX)]).toEqual([["3.1"], ["3.1"], ["3.1", "3.2"], ["3.1"], ["3.1", "3.2", "3.3"]]);
  });

  it("tried is tried, whether it worked or not yet", () => {
    const after = (result: string): readonly string[] => offered({ ...small, "after:a": { result } });
    expect(["worked", "not_yet", "untried", "dropped"].map(after)).toEqual([["3.1", "3.3"], ["3.1", "3.3"], ["3.1"], ["3.1"]]);
  });
});

describe("what is ready", () => {
  const lines = (values: Values, more: Partial<Props> = {}): string[] => {
    const props = propsOf(values, more);
    const found: ProblemShape[] = problems({ ...props, minimum: 0 });
    return ready(props, found).map(({ state, text: words, path }: Ready) => [state, words, path].filter(Boolean).join(" "));
  };
  const one = { ...CYCLE, "session:a": meeting({ step: "do" }), "talk:a": talk() };

  it("nothing, before a meeting has come", () => {
    expect(lines({ "session:a": meeting({ date: "2026-12-16" }) })).toEqual(["missing plc.ready_none sessions"]);
  });

  it("counts what waits to be certified, and says what is only arranged", () => {
    expect(lines(SIX, { certificates: CERTIFIED })).toEqual(["done plc.ready_new 3 4 ชม. 40 นาที", "done plc.ready_noticed", "advice plc.ready_planned 1"]);
    expect(lines(one)).toEqual(["done plc.ready_new 1 1 ชม. 30 นาที", "done plc.ready_noticed"]);
  });

  it("leads to an overlap, and to what was seen", () => {
    expect(lines({ ...one, "session:b": meeting({ order: 2 }), "talk:b": talk() })).toEqual(["missing plc.ready_overlap session:b#start", "done plc.ready_noticed"]);
    expect(lines({ ...one, "talk:a": talk({ noticed: "" }) })).toEqual(["done plc.ready_new 1 1 ชม. 30 นาที", "missing plc.ready_noticed_missing talk:a#noticed"]);
  });

  it("counts meetings with a gap once each, and leads to the first", () => {
    const gaps = { ...one, "session:b": meeting({ date: "2026-12-01", topic: "", cycle: "" }), "session:c": meeting({ date: "2026-12-02", roles: {} }), "talk:b": talk(), "talk:c": talk() };
    expect(lines(gaps).at(-1)).toBe("missing plc.ready_facts 2 session:b#cycle");
  });

  it("asks what became of what was tried, as advice", () => {
    expect(lines({ ...one, "talk:a": talk({ by: "2026-12-01" }) }).at(-1)).toBe("advice plc.ready_after 1 after:a#result");
  });
});

describe("since the last round", () => {
  beforeEach(() => { vi.useFakeTimers({ now: new Date("2026-12-20T05:00:00Z") }); });
  afterEach(() => { vi.useRealTimers(); });

  const items = (values: Values): Record<string, ItemShape> => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v: v as Record<string, unknown>, r: 1 }]));
  const round = (values: Values, id: string, day: string): RoundShape => ({ public_id: id, day, answers: items(values) }) as unknown as RoundShape;
  const since = (before: Values, after: Values): string[] => changes(round(before, "r1", TODAY), round(after, "", "2026-12-20"), t) ?? [];
  const first = { ...CYCLE, "session:a": meeting() };

  it("nothing, where only text is other", () => {
    expect(since(first, { ...first, "session:a": meeting({ topic: "อื่น", place: "อื่น" }), "talk:a": talk() })).toEqual([]);
  });

  it("meetings are added with their hours, and taken away", () => {
    const more = { ...first, "session:b": meeting({ date: "2026-12-02" }), "session:c": meeting({ date: "2026-12-09", end: "15:50" }) };
    expect([since(first, more), since(more, first)]).toEqual([["plc.added 2 2:20"], ["plc.taken 1"]]);
  });

  it("results are told, of them those that worked; told again only when another", () => {
    const told = (a: string, b: string): Values => ({ ...first, "session:b": meeting({ date: "2026-11-26" }), "after:a": { result: a }, "after:b": { result: b } });
    expect(since(told("", ""), told("worked", "not_yet"))).toEqual(["plc.told_since 2 1"]);
    expect(since(told("worked", "not_yet"), told("worked", "worked"))).toEqual(["plc.told_since 1 1"]);
    expect(since(told("worked", ""), told("worked", ""))).toEqual([]);
  });

  it("cycles are begun", () => {
    expect(since(first, { ...first, "cycle:b": { title: "ผู้อ่านนอกโรงเรียน", order: 2 } })).toEqual(["plc.cycles_since 1"]);
  });

  it.each([
    [{ end: "17:00" }, "plc.changed_time plc.session_n 1 2026-11-25 plc.times 15:00 16:30 2026-11-25 plc.times 15:00 17:00"],
    [{ date: "2026-11-24" }, "plc.changed_time plc.session_n 1 2026-11-25 plc.times 15:00 16:30 2026-11-24 plc.times 15:00 16:30"],
    [{ pause: 10 }, "plc.changed_time plc.session_n 1 2026-11-25 plc.times 15:00 16:30 2026-11-25 plc.times 15:00 16:30 plc.pause_n 10"],
    [{ roles: { model: 1 } }, "plc.changed_people plc.session_n 1 5 1"],
    [{ step: "do" }, "plc.changed_step plc.session_n 1"],
    [{ cycle: "other" }, "plc.changed_step plc.session_n 1"],
  ])("a fact is other: %j", (over, line) => {
    expect(since(first, { ...first, "session:a": meeting(over) })).toEqual([line]);
  });

  it("one that was arranged then and has taken place since is added", () => {
    const arranged = { ...first, "session:b": meeting({ date: "2026-12-16" }) };
    expect(since(arranged, arranged)).toEqual(["plc.added 1 1:30"]);
    expect(since(arranged, first)).toEqual([]);
  });

  it("work in progress is read on the day it comes with, not on the one of the round before", () => {
    const arranged = { ...first, "session:b": meeting({ date: "2026-12-16" }) };
    const now = (day: string): RoundShape => ({ ...round(arranged, "", day), number: 2 });
    expect(changes(round(arranged, "r1", "2026-12-03"), now("2026-12-16"), t)).toEqual(["plc.added 1 1:30"]);
    expect(changes(round(arranged, "r1", "2026-12-03"), now("2026-12-15"), t)).toEqual([]);
  });

  it("one that was still to come when a later round was handed in is not", () => {
    const arranged = { ...first, "session:b": meeting({ date: "2026-12-16" }) };
    expect(changes(round(arranged, "r1", "2026-12-03"), round(arranged, "r2", "2026-12-10"), t)).toEqual([]);
    expect(changes(round(arranged, "r1", "2026-12-03"), round(arranged, "r2", "2026-12-17"), t)).toEqual(["plc.added 1 1:30"]);
  });
});

describe("all of it as text", () => {
  it("has cycles, then meetings, the newest first, with what was said, tried and found", () => {
    const values = { ...CYCLE, "session:a": meeting({ date: "2026-10-21", pause: 15, partners: ["exweavers001"] }), "talk:a": talk(), "after:a": { result: "worked", text: "11 จาก 18" }, "aar:a": { answers: { next: "เล่าเป็นคู่", expected: " " } }, "session:b": meeting({ step: "do", topic: "เปิดห้องเรียน", place: "" }) };
    expect(text(propsOf(values))).toBe([
      "plc.cycles_full 0",
      "plc.problem: ป.4 อ่านได้แต่เล่าไม่ได้ · 18 คน",
      "plc.session_n 2 · พ. 25 พ.ย. 2569\nplc.times 15:00 16:30\nลงมือและสังเกต: เปิดห้องเรียน\nplc.people_of ครูผู้สอน 1 · plc.people_of ครูร่วมวง 4",
      "plc.session_n 1 · พ. 21 ต.ค. 2569\nplc.times 15:00 16:30 plc.pause_n 15\nวางแผน: เลือกเรื่อง\nplc.people_of ครูผู้สอน 1 · plc.people_of ครูร่วมวง 4 · กลุ่มแม่บ้านทอผ้า\nplc.place: ห้องสมุด\nplc.noticed: 12 เล่มเล่าได้ประโยคเดียว\nplc.decided: วาดก่อนเล่า\nplc.attempt: วาดแผนผังเรื่อง · 2026-12-16\nplc.happened: ได้ลอง ได้ผล · 11 จาก 18\nครั้งต่อไปจะทำอะไร: เล่าเป็นคู่",
    ].join("\n\n"));
  });
});
