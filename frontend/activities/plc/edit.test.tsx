import { PageContext } from "@shell";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useReducer } from "preact/hooks";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import cases from "../../../tests/golden/plc/cases.json";
import stored from "../../../tests/golden/plc/preset.json";
import { provide } from "../../components/later";
import type { Certificates, DocView } from "../../kind";
import { LiveDocument } from "../../state/document";
import { liveView, valuesView } from "../../state/view";
import { Edit } from "./edit";
import { plc } from "./kind";
import { SessionList } from "./list";
import { readLog } from "./log";
import type { PlcContent, Session } from "./model.gen";
import { begin, nextMeeting, stepAfter } from "./prefill";
import { Read } from "./read";
import type { Props } from "./say";

const content = stored as PlcContent;
const full = cases.find(({ name }) => name.startsWith("round 2"));
const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join(" ");
const block = { wpa: ["3.1", "3.2", "3.3"] } as unknown as Props["block"];
const network = valuesView({ "partner:exweavers001": { name: "กลุ่มแม่บ้านทอผ้า", sector: "community" } });

beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
afterEach(cleanup);

const propsOf = (answers: DocView, more: Partial<Props> = {}): Props => ({
  block, content, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x", today: "2026-12-03", ...more,
});

/** The same at every drawing, as a page's is: another would draw all that asks for it. */
const PAGE = { t, language: "th", idPrefix: "x", problems: [], comments: [] };
let again: () => void = () => undefined;

/** The edit view over a live document, drawn again at every change as the page does. */
function open(values: Record<string, object> = {}, more: Partial<Props> = {}): DocView {
  again = () => undefined;
  const answers = liveView(new LiveDocument(() => { again(); }), true);
  for (const [key, value] of Object.entries(values)) answers.set(key, value);
  function Page() {
    const [, redraw] = useReducer((n: number) => n + 1, 0);
    again = () => { redraw(undefined); };
    return (
      <PageContext.Provider value={PAGE}>
        <Edit {...propsOf(answers, more)} />
      </PageContext.Provider>
    );
  }
  render(<Page />);
  return answers;
}

/** The read view as a page shows it. */
const show = (props: Props) => render(<PageContext.Provider value={PAGE}><Read {...props} /></PageContext.Provider>);

const sessions = (answers: DocView): Session[] => answers.list<Session>("session").map(({ value }) => value);
const type = (label: string, value: string): void => { fireEvent.input(screen.getByLabelText(label), { target: { value } }); };
/** The button that says so. By its words: to work out role and name of everything on a page takes seconds. */
function button(says: string | RegExp): HTMLButtonElement {
  const [found, ...others] = [...document.querySelectorAll("button")].filter(({ textContent }) => (typeof says === "string" ? textContent.trim() === says : says.test(textContent)));
  if (!found || others.length) throw new Error(`${String(others.length + (found ? 1 : 0))} buttons say ${String(says)}`);
  return found;
}
const press = (says: string | RegExp): void => { fireEvent.click(button(says)); };
const leave = (label: string): void => { fireEvent.blur(screen.getByLabelText(label)); };

describe("a first meeting", () => {
  it("is filled in from the circle, and takes an offered length", () => {
    const answers = open();
    type("plc.problem", "ป.4 อ่านได้แต่เล่าไม่ได้");
    type("plc.start", "๑๕.๐๐");
    leave("plc.start");
    type("plc.end", "1630");
    leave("plc.end");
    press("plc.first");
    expect(sessions(answers)).toMatchObject([{ date: "2026-12-03", start: "15:00", end: "16:30", step: "plan", cycle: answers.list("cycle")[0]?.id }]);
    press("2 ชม.");
    expect(sessions(answers)[0]?.end).toBe("17:00");
    // Begun and left: pressed again it is the same one.
    press("plc.keep");
    press("plc.new");
    expect(sessions(answers)).toHaveLength(1);
  });
});

describe("the name of a cycle", () => {
  const one = { "cycle:tell": { title: "อ่านไม่ออก", pupils: "18 คน", order: 1 }, "session:a": { date: "2026-12-03", topic: "เรื่องหนึ่ง", cycle: "tell", step: "plan", order: 1 } };
  const fields = (): HTMLElement[] => screen.getAllByLabelText("plc.problem");

  it("is cleared and written anew where the circle is set up: its field stays", () => {
    const answers = open({ ...one, "cycle:other": { title: "เขียนไม่ได้", pupils: "", order: 2 } });
    const [field] = fields();
    fireEvent.input(field!, { target: { value: "" } });
    expect(fields()).toHaveLength(2);
    expect(fields()[0]).toBe(field);
    fireEvent.input(field!, { target: { value: "เล่าไม่ได้" } });
    expect(answers.get("cycle:tell")).toMatchObject({ title: "เล่าไม่ได้", pupils: "18 คน" });
  });

  it("is written in the form of a meeting of one that has none: its field stays after the first letter, and after the last is taken away", () => {
    const answers = open({ ...one, "cycle:tell": { title: "", pupils: "18 คน", order: 1 } });
    press(/เรื่องหนึ่ง/);
    press(/^plc\.edit/);
    for (const title of ["เ", "เล่า", "", "อ่าน"]) {
      expect(fields()).toHaveLength(1);
      fireEvent.input(fields()[0]!, { target: { value: title } });
      expect(answers.get("cycle:tell")).toMatchObject({ title });
    }
    expect(fields()).toHaveLength(1);
  });

  it("of the first of two is cleared before there is a meeting: its field stays its own", () => {
    const answers = open({ "cycle:tell": one["cycle:tell"], "cycle:other": { title: "เขียนไม่ได้", pupils: "", order: 2 } });
    fireEvent.input(fields()[0]!, { target: { value: "" } });
    fireEvent.input(fields()[0]!, { target: { value: "เล่า" } });
    expect([answers.get("cycle:tell"), answers.get("cycle:other")]).toMatchObject([{ title: "เล่า" }, { title: "เขียนไม่ได้" }]);
  });
});

describe("a log of six", () => {
  const values = full?.answers as unknown as Record<string, object>;
  const certificates = full?.certificates as unknown as Certificates;

  it("begins the next with what was set out to try, the next step and the same people", () => {
    const answers = open(values, { certificates });
    press("plc.new");
    const made = sessions(answers).find(({ date }) => date === "2026-12-03");
    expect(made).toMatchObject({ step: "plan", cycle: "excycle00002", start: "15:00", end: "16:30", roles: { model: 1, buddy: 4, administrator: 1 } });
    fireEvent.click(screen.getByLabelText("ได้ลอง ได้ผล"));
    expect(answers.get("after:exmeet000006")).toMatchObject({ result: "worked", date: "2026-12-03" });
    // The answer does not make its question vanish.
    expect(screen.getByLabelText("ได้ลอง ได้ผล")).toHaveProperty("checked", true);
  });

  it("tells an overlap while it is typed, and moves behind it at one press", () => {
    const answers = open({ ...values, "session:late": { date: "2026-11-25", start: "16:00", end: "17:00", step: "see", topic: "ต่ออีกครั้ง", cycle: "excycle00002", roles: { model: 3 }, order: 9 } }, { certificates });
    press(/ต่ออีกครั้ง/);
    press(/^plc\.edit/);
    type("plc.start", "1430");
    leave("plc.start");
    expect(answers.get<Session>("session:late")).toMatchObject({ start: "14:30", end: "15:30" });
    expect(screen.getByText("problem.overlap 5 6 14:30 15:30 60")).toBeDefined();
    press("plc.follow 15:30 5");
    expect(answers.get<Session>("session:late")).toMatchObject({ start: "15:30", end: "16:30" });
    expect(screen.queryByText(/problem\.overlap/)).toBeNull();
  });

  it("is deleted, and given back with all that was said of it", () => {
    const answers = open(values, { certificates });
    press(/plc\.session_n 5 /);
    press(/^plc\.edit/);
    press("plc.remove");
    expect(answers.get("talk:exmeet000005")).toBeUndefined();
    press(/gone\.restore/);
    expect(answers.get<{ noticed: string }>("talk:exmeet000005")?.noticed).toContain("16 จาก 18");
  });

  it("keeps what did not change: a meeting is the same object until something of it is another", () => {
    const answers = open(values, { certificates });
    const before = readLog(propsOf(answers, { certificates }));
    answers.set("talk:exmeet000006", { noticed: "ใหม่" });
    const after = readLog(propsOf(answers, { certificates }));
    expect(after.sessions.map((one, at) => one === before.sessions[at])).toEqual([true, true, true, true, true, false, true]);
  });

  it("reads all of it to every reader, with hours that add up", () => {
    for (const face of ["read", "print"] as const) {
      const { container } = show(propsOf(valuesView(values), { face, certificates }));
      for (const told of ["9:55", "5:15", "4:40"]) expect(container.textContent).toContain(told);
      expect(container.querySelector("textarea, input")).toBeNull();
      cleanup();
    }
  });

  it("is certified one by one, and the rest at once after a look at one", () => {
    const say = vi.fn();
    const certifying = { of: (id: string): "" | "ask" => (id === "exmeet000004" ? "ask" : ""), say };
    show(propsOf(valuesView(values), { face: "desk", certificates, certifying }));
    const all = button(/plc\.certify_all/);
    expect(all).toHaveProperty("disabled", true);
    press(/plc\.session_n 5 /);
    fireEvent.click(screen.getByLabelText("plc.certify"));
    expect(say).toHaveBeenCalledWith(["exmeet000005"], "yes");
    fireEvent.click(all);
    expect(say).toHaveBeenLastCalledWith(["exmeet000005", "exmeet000006"], "yes");
  });

  describe("of which colleagues of the school have certificates", () => {
    const of = (id: string): Record<string, string | number> => {
      const { date = "", start = "", end = "", pause = 0, roles = {} } = values[`session:${id}`] as Partial<Session>;
      const item = readLog(propsOf(valuesView(values), { certificates })).byId.get(id)!;
      return { minutes: item.counted.minutes, date, start, end, pause, people: Object.values(roles).reduce((sum, n) => sum + n, 0) };
    };
    const colleagues = [{ facts: of("exmeet000005"), people: 2 }, { facts: { ...of("exmeet000006"), people: 40 }, people: 1 }];

    it("says so at the meeting, and certifies just those at one press, without a look at one", () => {
      const say = vi.fn();
      const { container } = show(propsOf(valuesView(values), { face: "desk", certificates, certifying: { of: () => "", say, colleagues } }));
      expect(Array.from(container.querySelectorAll("small"), (one) => one.textContent).filter((text) => text.startsWith("desk.alike"))).toEqual(["desk.alike_people 2"]);
      expect(screen.getByText("desk.alike 5")).toBeTruthy();
      press("desk.alike_take");
      expect(say).toHaveBeenCalledExactlyOnceWith(["exmeet000005"], "yes");
    });

    it("offers nothing for a meeting that was asked about or is certified here, nor to who may not say it", () => {
      const none = (certifying: object): void => {
        show(propsOf(valuesView(values), { face: "desk", certificates, certifying: certifying as never }));
        expect(screen.queryByText("desk.alike_take")).toBeNull();
        cleanup();
      };
      none({ of: (id: string) => (id === "exmeet000005" ? "ask" : ""), say: vi.fn(), colleagues });
      none({ of: () => "", say: vi.fn(), colleagues: [{ facts: of("exmeet000001"), people: 1 }] });
      none({ of: () => "", colleagues });
    });
  });

  it("gives everything she wrote as text, and names its items", () => {
    const about = propsOf(valuesView(values));
    const told = plc.text(about);
    for (const [key, value] of Object.entries(values)) if (key.startsWith("talk:")) expect(told).toContain((value as { noticed: string }).noticed);
    expect(plc.label("talk:exmeet000005#noticed", about)).toBe("plc.session_n 5 · plc.noticed");
    expect(plc.label("hours:exmeet000005", about)).toBe("plc.session_n 5");
  });

  it("tells what is new since a round, and which facts are others", () => {
    const first = cases.find(({ name }) => name.startsWith("round 1"));
    const items = (of: Record<string, object>): Record<string, { v: Record<string, unknown>; r: number }> => Object.fromEntries(Object.entries(of).map(([key, v]) => [key, { v: v as Record<string, unknown>, r: 1 }]));
    const round = (of: Record<string, object>): Parameters<NonNullable<typeof plc.changes>>[0] => ({ answers: items(of), network: {} }) as never;
    const changed = { ...values, "session:exmeet000003": { ...values["session:exmeet000003"], end: "17:00" } };
    vi.useFakeTimers({ now: new Date("2026-12-03T10:00:00Z") });
    const lines = plc.changes?.(round(first?.answers as unknown as Record<string, object>), round(changed), t) ?? [];
    vi.useRealTimers();
    expect(lines[0]).toBe("plc.added 3 4:40");
    expect(lines.some((line) => line.startsWith("plc.changed_time plc.session_n 3"))).toBe(true);
  });
});

describe("a partner that is renamed, or that another device made, while its page is open", () => {
  const values = { "cycle:tell": { title: "อ่านไม่ออก", pupils: "", order: 1 }, "session:a": { date: "2026-12-03", topic: "เรื่องหนึ่ง", cycle: "tell", step: "plan", partners: ["p1", "p2"], order: 1 } };
  const partners = (): DocView => {
    const doc = liveView(new LiveDocument(() => { again(); }), true);
    doc.set("partner:p1", { name: "กลุ่มแม่บ้าน", order: 1 });
    return doc;
  };
  const change = (doc: DocView): Promise<void> => act(() => {
    doc.set("partner:p1", { name: "กลุ่มทอผ้า", order: 1 });
    doc.set("partner:p2", { name: "วัดป่า", order: 2 });
  });
  const OPEN = new Set(["a"]);
  const shown = (): boolean[] => ["กลุ่มแม่บ้าน", "กลุ่มทอผ้า", "วัดป่า"].map((name) => (document.body.textContent ?? "").includes(name));

  it("is called by its new name in the list", async () => {
    const doc = partners();
    open(values, { network: doc });
    press(/เรื่องหนึ่ง/);
    expect(shown()).toEqual([true, false, false]);
    await change(doc);
    expect(shown()).toEqual([false, true, true]);
  });

  it("is called by its new name in a row that is drawn anew for nothing else", async () => {
    const doc = partners();
    const answers = valuesView(values);
    const List = () => {
      const [, redraw] = useReducer((n: number) => n + 1, 0);
      again = () => { redraw(undefined); };
      const log = readLog({ answers, today: "2026-12-03" });
      return <SessionList log={log} sessions={log.sessions} earlier={[]} content={content} network={doc} open={OPEN} onOpen={() => undefined} />;
    };
    render(<PageContext.Provider value={PAGE}><List /></PageContext.Provider>);
    expect(shown()).toEqual([true, false, false]);
    await change(doc);
    expect(shown()).toEqual([false, true, true]);
  });

  it("is called by its new name in the form, and offered there", async () => {
    const doc = partners();
    open(values, { network: doc });
    press(/เรื่องหนึ่ง/);
    press(/^plc\.edit/);
    expect(shown()).toEqual([true, false, false]);
    await change(doc);
    expect(shown()).toEqual([false, true, true]);
    expect(button("วัดป่า").getAttribute("aria-pressed")).toBe("true");
    act(() => { doc.remove("partner:p2"); });
    expect(button("วัดป่า")).toBeDefined();
  });
});

describe("a meeting that was written later than it took place", () => {
  const items = (of: Record<string, object>, gone: string[] = []) => Object.fromEntries(Object.entries(of).map(([key, v]) => [key, { v: v as Record<string, unknown>, r: 1, gone: gone.includes(key) }]));
  const one = (date: string, topic: string, order: number) => ({ date, topic, start: "15:00", end: "16:00", cycle: "tell", step: "plan", order });
  const then = { "cycle:tell": { title: "อ่านไม่ออก", pupils: "", order: 1 }, "session:a": one("2026-11-04", "ครั้งเดิม", 1), "session:gone": one("2026-11-06", "ลบแล้วคืน", 2) };
  const now = { ...then, "session:late": one("2026-10-21", "จดย้อนหลัง", 3), "session:same": one("2026-11-10", "วันที่ส่ง", 4), "session:new": one("2026-11-25", "ครั้งใหม่", 5), "session:none": { ...one("", "ไม่มีวัน", 6) } };
  const round = (number: number, of: Record<string, object>, gone: string[] = []): Props["earlier"][number] => ({ number, day: "2026-11-10", answers: items(of, gone), network: {} }) as never;
  const marked = (): string[] => [...document.querySelectorAll(".pl-row")].filter((row) => row.textContent?.includes("plc.added_since 2")).map((row) => /ครั้งเดิม|ลบแล้วคืน|จดย้อนหลัง|วันที่ส่ง|ครั้งใหม่|ไม่มีวัน/.exec(row.textContent ?? "")?.[0] ?? "");

  it("is marked among those of the round before, to its writer and at the desk; one that is newer by its day is not", () => {
    const earlier = [round(2, then, ["session:gone"]), round(1, {})];
    open(now, { earlier });
    expect(marked().sort()).toEqual(["จดย้อนหลัง", "ลบแล้วคืน", "วันที่ส่ง"].sort());
    cleanup();
    show(propsOf(valuesView(now), { face: "desk", earlier }));
    press(/^plc\.all_n/);
    expect(marked().sort()).toEqual(["จดย้อนหลัง", "ลบแล้วคืน", "วันที่ส่ง"].sort());
  });

  it("is not marked where there was no round before, nor on paper", () => {
    open(now);
    expect(marked()).toEqual([]);
    cleanup();
    show(propsOf(valuesView(now), { face: "print", earlier: [round(2, then)] }));
    expect(document.body.textContent).not.toContain("plc.added_since");
  });
});

describe("what comes next", () => {
  const log = readLog({ answers: valuesView({}), today: "2026-12-03" });

  it("goes round the steps", () => {
    expect(["plan", "do", "see", undefined].map((step) => stepAfter(content, step))).toEqual(["do", "see", "plan", "plan"]);
  });

  it("is on the usual day after, never on the same", () => {
    const circle = { day: "wed", start: "", end: "", pause: 0, roles: {}, me: "" } as const;
    expect(["2026-12-01", "2026-12-02", "2026-12-03"].map((day) => nextMeeting(log, circle, day))).toEqual(["2026-12-02", "2026-12-09", "2026-12-09"]);
    expect(nextMeeting(log, { ...circle, day: "" }, "2026-12-02")).toBe("");
  });

  it("opens one arranged for today instead of a second", () => {
    const answers = liveView(new LiveDocument(), true);
    answers.set("session:a", { date: "2026-12-03", topic: "นัดไว้" });
    expect(begin(answers, readLog({ answers, today: "2026-12-03" }), content)).toBe("a");
  });
});
