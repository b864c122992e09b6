import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as shell from "../shell";
import type { Reply } from "../host/reply";
import type { Kind, KindProps } from "../kind";
import { handIn } from "../state/handing_in";
import { Session, type Call } from "../state/session";
import type { PageShape, SaveAnswer } from "../types.gen";
import { register } from "./kinds";
import { provide } from "./later";
import { LearnerPage } from "./LearnerPage";
import { parts } from "./more";

interface Care {
  text: string;
}

/** The smallest kind: one question. */
const kind: Kind<Record<string, unknown>, "hint"> = {
  id: "probe",
  Edit: ({ answers, t }: KindProps<Record<string, unknown>, "hint">) => (
    <shell.TextArea label="คำถาม" at="few#text" value={answers.get<Care>("few")?.text ?? ""} onChange={(text) => { answers.set("few", { text }); }} hint={t("hint")} />
  ),
  Read: ({ answers }: KindProps) => (
    <div data-at="few">
      <p>อ่าน: {answers.get<Care>("few")?.text}</p>
      <shell.CommentsAt anchor="few" />
    </div>
  ),
  problems: ({ answers }) => (answers.get<Care>("few")?.text ? [] : [{ path: "few#text", code: "empty", params: {}, blocking: true }]),
  ready: () => [],
  label: (key) => `ข้อ ${key}`,
  text: ({ answers }) => `คำตอบ: ${answers.get<Care>("few")?.text ?? ""}`,
};

let course = 0;

function page(part: { status?: PageShape["submission"]["status"]; mode?: PageShape["mode"]; text?: string; rounds?: PageShape["rounds"]; closed?: boolean; needs?: boolean } = {}): PageShape {
  course += 1;
  const items: PageShape["answers"]["items"] = part.text ? { few: { v: { text: part.text }, r: 1, gone: false } } : {};
  return {
    language: "th", time_zone: "", mode: part.mode ?? "work", message: "", person: "tok", learner_name: "ครู ก", device_key: btoa("k".repeat(32)),
    block: {
      usage_key: `b${String(course)}`, course_key: `c${String(course)}`, kind: "probe", title: "งาน", instructions: "", eyebrow: "", minutes: 0, level: "", competency: "", wpa: [],
      due: null, closes: null, closed: part.closed ?? false, graded: true, needs_trainer: part.needs ?? true, weight: 1, rubric: [], minimum: 0, trainer_title: "พี่เลี้ยง", answer_days: null, privacy: "ใครเห็นงานนี้",
    },
    content: {}, example: { answers: { few: { text: "ตัวอย่าง" } }, network: {} },
    answers: { items, revision: part.text ? 1 : 0 }, network: { items: {}, revision: 0 },
    submission: { public_id: "p", status: part.status ?? "draft", round_number: part.rounds?.length ?? 0, next_round: (part.rounds?.length ?? 0) + 1, submitted_at: null, claimed: part.status === "in_review", decided_at: null, receipt: part.status && part.status !== "draft" ? "PX-1" : "", last_saved_at: null },
    rounds: part.rounds ?? [], words: {}, login_url: "", enrol_url: "", review_url: "", now: "2026-11-20T03:42:00Z",
  };
}

function round(text: string, anchor = "few"): PageShape["rounds"][number] {
  return {
    public_id: "r1", number: 1, submitted_at: "2026-11-10T03:00:00Z", late: false, withdrawn: false, note: "", content: {}, print_url: "/print", network: {},
    answers: { few: { v: { text }, r: 1, gone: false } },
    feedback: { decision: "return", decided_at: "2026-11-12T03:00:00Z", reviewer: "ศน.อารี", comment: "ดีมาก", checklist: [{ id: "t1", text: "เติมเหตุผล", comment: "k1" }], comments: [{ id: "k1", number: 1, anchor, type: "question", text: "เพราะอะไร" }], marks: [], earned: null, possible: null },
  };
}

const words: Record<string, string> = { "back.last": "back.last {what}", "submit.left": "submit.left {n}", "head.wpa": "head.wpa {codes}", "round.n": "รอบที่ {n}", "round.now": "รอบที่ {n} กำลังปรับ" };
const t = (key: string, params: Record<string, string | number> = {}): string => (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));

function show(data: PageShape, call: Call = () => Promise.resolve({ kind: "unreachable" })): Session {
  const session = new Session(data, call);
  const root = document.body.appendChild(document.createElement("div"));
  render(<LearnerPage session={session} t={t} idPrefix="px1" root={root} />, { container: root });
  return session;
}

const saves = (): Reply<SaveAnswer> => ({ kind: "ok", body: { applied: [{ doc: "answers", key: "few", r: 2 }], conflicts: [], fresh: [], revision: { answers: 2, network: 0 }, saved_at: "2026-11-20T03:42:00Z", size: 10, size_limit: 1000, status: "draft" } });

beforeEach(() => {
  register(kind);
  provide("more", parts);
});
afterEach(() => {
  cleanup();
  document.body.textContent = "";
  vi.useRealTimers();
});

describe("a learner's page", () => {
  it("begins empty with who sees the work and a finished example one tap away", () => {
    show(page());
    expect(screen.getByText("ใครเห็นงานนี้")).toBeTruthy();
    fireEvent.click(screen.getByText("example.open"));
    expect(screen.getByText("อ่าน: ตัวอย่าง")).toBeTruthy();
  });

  it("says nothing of who sees the work where the server leaves it out: she has begun elsewhere in the course", () => {
    const one = page();
    show({ ...one, block: { ...one.block, privacy: "" } });
    expect(document.querySelector(".px-privacy")).toBeNull();
    expect(screen.getByText("example.open")).toBeTruthy();
  });

  it("counts partners as work begun only where the kind works on the network", async () => {
    const partner = { "partner:a": { v: { name: "วัด" }, r: 4, gone: false } };
    const data = (): PageShape => {
      const one = page();
      return { ...one, network: { items: partner, revision: 4 }, submission: { ...one.submission, last_saved_at: "2026-11-19T03:00:00Z" } };
    };
    show(data());
    expect(screen.getByText("example.open")).toBeTruthy();
    expect(screen.queryByText(/back.last/)).toBeNull();
    cleanup();
    register({ ...kind, editsNetwork: true });
    show(data());
    expect(await screen.findByText("back.last ข้อ partner:a")).toBeTruthy();
    expect(screen.queryByText("example.open")).toBeNull();
  });

  it("keeps what it shows to be copied when the work was deleted under it, and sends no more", async () => {
    let calls = 0;
    const call: Call = () => {
      calls += 1;
      return Promise.resolve({ kind: "refused", status: 410, error: { code: "deleted", message: "ผู้ดูแลคอร์สลบงานนี้แล้ว", params: {} }, problems: [] });
    };
    const session = show(page({ text: "คำตอบ" }), call);
    session.answers.set("few", { text: "คำตอบใหม่" });
    await session.store.flush();
    expect((await screen.findAllByText("ผู้ดูแลคอร์สลบงานนี้แล้ว")).length).toBeGreaterThan(0);
    expect(screen.getByDisplayValue("คำตอบใหม่")).toBeTruthy();
    await session.store.flush();
    expect(calls).toBe(1);
  });

  it("tells where she stopped, one item only, once something was saved here", async () => {
    show(page({ text: "คำตอบ" }));
    expect(await screen.findByText("submit.send")).toBeTruthy();
    expect(screen.queryByText(/back.last/)).toBeNull();
    cleanup();
    register({ ...kind, editsNetwork: true });
    const saved = page({ text: "คำตอบ" });
    show({ ...saved, network: { items: { "partner:a": { v: { name: "วัด" }, r: 4, gone: false } }, revision: 4 }, submission: { ...saved.submission, last_saved_at: "2026-11-19T03:00:00Z" } });
    expect(await screen.findByText("back.last ข้อ few")).toBeTruthy();
  });

  it("says as many things are left as there are lines beside it", () => {
    register({
      ...kind,
      problems: () => ["a", "b", "c"].map((path) => ({ path, code: "empty", params: {}, blocking: true })),
      ready: () => [{ state: "missing", text: "สองข้อ", path: "a" }, { state: "missing", text: "อีกข้อ", path: "c" }, { state: "done", text: "แล้ว", path: "" }],
    });
    show(page());
    expect(screen.getByText("submit.left 2")).toBeTruthy();
    fireEvent.click(screen.getByText("submit.send"));
    expect(screen.getByText("submit.left 3")).toBeTruthy();
  });

  it("offers only the indicators the work may be used for", () => {
    register({ ...kind, offeredWpa: (_, chosen) => chosen.filter((code) => code !== "3.2") });
    const data = page();
    show({ ...data, block: { ...data.block, wpa: ["2.4", "3.2"] } });
    expect(screen.getByText("head.wpa 2.4")).toBeTruthy();
  });

  it("tells all that is missing at once, moves the focus there, and sends nothing", async () => {
    const call = vi.fn();
    show(page(), call as unknown as Call);
    fireEvent.click(screen.getByText("submit.send"));
    const head = await screen.findByText("submit.not_ready");
    await waitFor(() => {
      expect(document.activeElement).toBe(head);
    });
    expect(screen.getAllByText(/problem.empty/).length).toBe(2);
    expect(call).not.toHaveBeenCalled();
  });

  it("asks once before sending, and a double click is one round", async () => {
    const data = page({ text: "คำตอบ" });
    const handed = page({ status: "submitted", text: "คำตอบ", rounds: [{ ...round("คำตอบ"), feedback: null }] });
    const call = vi.fn(() => Promise.resolve({ kind: "ok", body: { ...handed, block: data.block } })) as unknown as Call & ReturnType<typeof vi.fn>;
    show(data, call);
    fireEvent.click(screen.getByText("submit.send"));
    fireEvent.input(screen.getByLabelText(/submit.note/), { target: { value: "ช่วยดูข้อนี้" } });
    const button = screen.getByText("submit.send");
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText("receipt.sent");
    expect(call).toHaveBeenCalledTimes(1);
    expect(call.mock.calls[0]).toMatchObject(["submit", { note: "ช่วยดูข้อนี้", revision: { answers: 1, network: 0 } }]);
    expect(screen.queryByLabelText("คำถาม")).toBeNull();
  });

  it("keeps the token when no answer came, so that pressing again is the same round", async () => {
    const call = vi.fn(() => Promise.resolve({ kind: "unreachable" })) as unknown as Call & ReturnType<typeof vi.fn>;
    const session = show(page({ text: "คำตอบ" }), call);
    expect(await handIn(session, "")).toBe("unsure");
    session.store.trouble = "";
    expect(await handIn(session, "")).toBe("unsure");
    const [first, second] = call.mock.calls as unknown as [string, { token: string }][];
    expect(first?.[1].token).toBe(second?.[1].token);
  });

  it("takes the newest version and says so when the work has moved on elsewhere", async () => {
    const data = page({ text: "เดิม" });
    const newer = { ...data, answers: { items: { few: { v: { text: "ใหม่กว่า" }, r: 2, gone: false } }, revision: 2 } };
    const call = ((handler: string) =>
      Promise.resolve(
        handler === "load" ? { kind: "ok", body: newer } : { kind: "refused", status: 409, error: { code: "stale", message: "x", params: {} }, problems: [] },
      )) as unknown as Call;
    const session = show(data, call);
    expect(await handIn(session, "")).toBe("stale");
    await waitFor(() => {
      expect((screen.getByLabelText("คำถาม") as HTMLTextAreaElement).value).toBe("ใหม่กว่า");
    });
    expect(session.refusal).toBeNull();
  });

  it("does not send while something is unsaved, and never pretends", async () => {
    const session = show(page({ text: "คำตอบ" }));
    session.answers.set("few", { text: "ใหม่" });
    expect(await handIn(session, "")).toBe("unsaved");
    await screen.findByText("submit.offline");
    expect((screen.getByText("submit.send") as HTMLButtonElement).disabled).toBe(true);
  });

  it("says in the server's words that there is little room left, until there is again", async () => {
    let nearly = "มีภาคีแล้ว 240 ราย";
    const answer = (): Reply<never> => ({ kind: "ok", body: { ...(saves() as { body: SaveAnswer }).body, nearly } }) as unknown as Reply<never>;
    const session = show(page({ text: "คำตอบ" }), () => Promise.resolve(answer()));
    expect(screen.queryByText(nearly)).toBeNull();
    session.answers.set("few", { text: "ใหม่" });
    await session.store.flush();
    await screen.findByText(nearly);
    nearly = "";
    session.answers.set("few", { text: "ใหม่กว่า" });
    await session.store.flush();
    await waitFor(() => { expect(screen.queryByText("มีภาคีแล้ว 240 ราย")).toBeNull(); });
  });

  it("shows a return with its checklist and the comment at its place, and takes her reply as a change of her answers", async () => {
    const session = show(page({ status: "returned", text: "คำตอบ", rounds: [round("คำตอบ")] }), () => Promise.resolve(saves() as Reply<never>));
    await screen.findByText("feedback.returned");
    expect(screen.getByText("เติมเหตุผล")).toBeTruthy();
    // The kind's edit face shows no comments here, so the page lists it.
    fireEvent.click(screen.getByText("comment.reply"));
    await waitFor(() => { expect(document.activeElement).toBe(screen.getByLabelText("comment.reply_label")); });
    fireEvent.input(screen.getByLabelText("comment.reply_label"), { target: { value: "เพราะใกล้กัน" } });
    // One press: the comment is done, and so is the checklist line made from it.
    fireEvent.click(screen.getByText("comment.done"));
    expect(session.answers.item("reply:k1")?.v).toEqual({ text: "เพราะใกล้กัน", done: true });
    expect(session.answers.item("todo:t1")?.v).toEqual({ done: true });
  });

  it("opens an earlier round to read, with its comment in place", async () => {
    show(page({ status: "returned", text: "ใหม่", rounds: [round("เก่า")] }));
    fireEvent.click(await screen.findByText("รอบที่ 1"));
    expect(screen.getByText("อ่าน: เก่า")).toBeTruthy();
    expect(screen.getAllByText("เพราะอะไร")).toHaveLength(1);
    expect(screen.queryByText("submit.again")).toBeNull();
    fireEvent.click(screen.getByText("รอบที่ 2 กำลังปรับ"));
    expect((screen.getByLabelText("คำถาม") as HTMLTextAreaElement).value).toBe("ใหม่");
  });

  it("lets two versions stand side by side until she chooses", async () => {
    const session = show(page({ text: "เดิม" }));
    session.answers.set("few", { text: "ของ ฉัน" });
    session.answers.learn("few", { v: { text: "ของ เขา" }, r: 5 });
    session.store.tell();
    expect(await screen.findByText("คำตอบ: ของ ฉัน")).toBeTruthy();
    expect(screen.getByText("คำตอบ: ของ เขา")).toBeTruthy();
    fireEvent.click(screen.getByText("conflict.both"));
    expect(session.answers.item("few")?.v).toEqual({ text: "ของ ฉัน / ของ เขา" });
    expect(session.answers.conflicts.size).toBe(0);
  });

  it("of another person says first whose it is and where her own desk is", () => {
    show({ ...page({ mode: "masquerade", text: "คำตอบ" }), review_url: "https://lms/desk" });
    const said = screen.getByText("mode.masquerade");
    expect(said.compareDocumentPosition(screen.getByRole("heading", { level: 2 })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole("link", { name: "mode.review" }).getAttribute("href")).toBe("https://lms/desk");
  });

  it("of a person without a name is said to be a learner's all the same", () => {
    show({ ...page({ mode: "masquerade", text: "คำตอบ" }), learner_name: "", message: "ดูงานของผู้เรียน" });
    expect(screen.getAllByText("ดูงานของผู้เรียน")).toHaveLength(1);
  });

  it("that staff preview before it is published keeps nothing and says why", async () => {
    const call = (() => Promise.resolve({ kind: "refused", status: 404, error: { code: "gone", message: "", params: {} }, problems: [] })) as unknown as Call;
    const session = show(page({ mode: "scratch", text: "ลอง" }), call);
    session.answers.set("few", { text: "ลองใหม่" });
    await session.store.flush();
    expect((await screen.findAllByText(/mode\.unpublished/)).length).toBeGreaterThan(0);
  });

  it.each([["masquerade", "mode.masquerade"], ["preview", "งาน"]] as const)("is only read in mode %s", (mode, said) => {
    show(page({ mode, text: "คำตอบ" }));
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText("อ่าน: คำตอบ")).toBeTruthy();
    expect(screen.queryByText("submit.send")).toBeNull();
  });

  it("is short in an author's preview until all of it is asked for", () => {
    show(page({ mode: "preview", text: "คำตอบ" }));
    const work = screen.getByText("อ่าน: คำตอบ").closest(".px-work") as HTMLElement;
    const button = screen.getByRole("button", { name: "studio.preview_all" });
    expect([work.matches(".px-short"), work.hasAttribute("inert"), button.getAttribute("aria-expanded")]).toEqual([true, true, "false"]);
    fireEvent.click(button);
    expect([work.matches(".px-short"), work.hasAttribute("inert"), button.getAttribute("aria-expanded")]).toEqual([false, false, "true"]);
    fireEvent.click(screen.getByRole("button", { name: "studio.preview_less" }));
    expect(work.matches(".px-short")).toBe(true);
  });

  it("is whole and alive for everybody else", () => {
    show(page({ text: "คำตอบ" }));
    expect(document.querySelector(".px-short, [inert]")).toBeNull();
    expect(screen.queryByRole("button", { name: "studio.preview_all" })).toBeNull();
  });

  it("is only read after the time is over", () => {
    show(page({ closed: true, text: "คำตอบ" }));
    expect(screen.getByText("อ่าน: คำตอบ")).toBeTruthy();
    expect(screen.queryByText("submit.send")).toBeNull();
  });

  it("keeps what she wrote readable when the work was handed in elsewhere", async () => {
    const elsewhere = page({ status: "submitted", text: "ที่ส่งแล้ว", rounds: [{ ...round("ที่ส่งแล้ว"), feedback: null }] });
    const data = page({ text: "เดิม" });
    const call = ((handler: string) =>
      Promise.resolve(
        handler === "load"
          ? { kind: "ok", body: { ...elsewhere, block: data.block } }
          : { kind: "refused", status: 409, error: { code: "not_editable", message: "", params: {} }, problems: [] },
      )) as unknown as Call;
    const session = show(data, call);
    session.answers.set("few", { text: "ยังไม่ขึ้นระบบ" });
    await session.store.flush();
    expect(await screen.findByText("คำตอบ: ยังไม่ขึ้นระบบ")).toBeTruthy();
    expect(screen.getByText("อ่าน: ที่ส่งแล้ว")).toBeTruthy();
  });

  it("says done where there is no trainer's step, and asks nothing", async () => {
    const data = page({ needs: false, text: "คำตอบ" });
    const done = page({ needs: false, status: "accepted", text: "คำตอบ" });
    const call = vi.fn(() => Promise.resolve({ kind: "ok", body: { ...done, block: data.block } })) as unknown as Call & ReturnType<typeof vi.fn>;
    show(data, call);
    expect(screen.queryByText("preview.button")).toBeNull();
    fireEvent.click(screen.getByText("submit.done"));
    await screen.findByText("receipt.done");
    expect(call).toHaveBeenCalledTimes(1);
    expect(screen.getByText("withdraw.again")).toBeTruthy();
  });

  it("leaves the rest alone when the kind fails", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    register({ ...kind, Edit: () => { throw new Error("broken"); } });
    show(page());
    expect(screen.getByText("page.part_failed")).toBeTruthy();
    expect(screen.getByText("submit.send")).toBeTruthy();
  });
});

describe("points that those who run the course set", () => {
  const staff = { earned: 2.5, possible: 12, weighted: null, weight: null, at: "2026-11-15T03:00:00Z" };
  const marked = (): PageShape => {
    const one = round("งาน");
    Object.assign(one.feedback ?? {}, { decision: "accept", marks: [{ criterion: "c", label: "เหตุผล", points: 11.5, possible: 12 }], earned: 11.5, possible: 12 });
    return page({ status: "accepted", text: "งาน", rounds: [one] });
  };
  const told = (data: PageShape): string => {
    show(data);
    return document.body.textContent;
  };

  it("count, and stand beside the marks", () => {
    Object.assign(words, { "points.staff": "นับ {points}/{possible}", "marks.of": "{points}/{possible}", "marks.instead": "ใช้แทน" });
    const data = marked();
    data.submission.override = staff;
    const text = told(data);
    expect(text).toContain("นับ 2.5/12");
    expect(text).toContain("ใช้แทน2.5/12");
    expect(text).toContain("11.5/12");
  });

  it("are said as the gradebook has them, where its numbers are others", () => {
    Object.assign(words, { "points.staff_weighted": "นับ {points}/{possible} คือ {weighted}/{weight}" });
    const data = page({ text: "ร่าง" });
    data.submission.override = { ...staff, weighted: 1.25, weight: 6 };
    expect(told(data)).toContain("นับ 2.5/12 คือ 1.25/6");
  });

  it("are not spoken of where there are none", () => {
    expect(told(marked())).not.toContain("marks.instead");
  });
});

describe("what is typed and not entered", () => {
  const adding: typeof kind = { ...kind, Edit: (props: KindProps<Record<string, unknown>, "hint">) => {
    const [typed, type] = shell.useTyped("whole");
    return (
      <>
        <shell.TextInput label="เพิ่ม" at="whole" value={typed?.text ?? ""} onChange={(text) => { type({ text }); }} />
        <kind.Edit {...props} />
      </>
    );
  } };

  it("is said by the line, and asked about before the work is handed in", async () => {
    register(adding);
    const session = show(page({ text: "คำตอบ" }));
    fireEvent.input(screen.getByLabelText("เพิ่ม"), { target: { value: "วัดป่าดอน" } });
    expect(document.querySelector("[data-save]")?.getAttribute("data-save")).toBe("typed");
    fireEvent.click(screen.getByText("submit.send"));
    expect(await screen.findByText("submit.not_ready")).toBeTruthy();
    expect(screen.queryByText("submit.confirm")).toBeNull();
    expect(screen.getAllByText("problem.typed").length, "in the list and at its field").toBe(2);
    fireEvent.click(screen.getByText("submit.typed_clear"));
    expect(session.answers.typed.size).toBe(0);
    fireEvent.click(screen.getByText("submit.send"));
    expect(screen.getByText("submit.confirm")).toBeTruthy();
  });

  it("of something that was removed is not asked about", () => {
    register(adding);
    const session = show(page({ text: "คำตอบ" }));
    session.answers.set("step:1", { text: "ชวน" });
    session.answers.remove("step:1");
    session.answers.type("step:1#date", { text: "16" });
    fireEvent.click(screen.getByText("submit.send"));
    expect(screen.getByText("submit.confirm")).toBeTruthy();
  });

  it("as a note to the trainer stays when she does not send yet", async () => {
    const session = show(page({ text: "คำตอบ" }));
    fireEvent.click(screen.getByText("submit.send"));
    fireEvent.input(await screen.findByLabelText(/^submit.note/), { target: { value: "ดูข้อ 2" } });
    fireEvent.click(screen.getByText("submit.not_yet"));
    expect(session.answers.typed.get("note")).toEqual({ text: "ดูข้อ 2" });
    fireEvent.click(screen.getByText("submit.send"));
    expect(screen.getByLabelText(/^submit.note/)).toHaveProperty("value", "ดูข้อ 2");
  });
});

describe("what was rewritten since the last round", () => {
  it("stands open in returned work, old and new words", async () => {
    show(page({ status: "returned", text: "อยากดูแลวัดทุกเดือน", rounds: [round("อยากดูแลวัด")] }));
    await waitFor(() => { expect(document.querySelector("ins")?.textContent).toContain("ทุกเดือน"); });
    expect(document.querySelector("del")).toBeNull();
  });

  it("is told of the work as it is now: under no round's name, of the day it is, with the content of the page", async () => {
    const changes = vi.fn<NonNullable<Kind["changes"]>>(() => []);
    register({ ...kind, changes });
    const last = { ...round("อยากดูแลวัด"), day: "2026-11-10", content: { of: "round 1" }, note: "ดูข้อ 2", late: true };
    const now = "2026-11-20T03:42:00Z";
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(now) });
    show({ ...page({ status: "returned", text: "อยากดูแลวัดทุกเดือน", rounds: [last] }), content: { of: "page" }, course_zone: "Asia/Bangkok", now });
    await waitFor(() => { expect(changes).toHaveBeenCalled(); });
    const [before, after] = changes.mock.lastCall ?? [];
    expect(before).toMatchObject({ public_id: "r1", day: "2026-11-10", content: { of: "round 1" } });
    expect(after).toMatchObject({ public_id: "", number: 2, day: "2026-11-20", content: { of: "page" }, submitted_at: "", note: "", late: false, feedback: null, answers: { few: { v: { text: "อยากดูแลวัดทุกเดือน" } } } });
  });

  it("is read again once it was handed in, with the comment and her answer at its place", async () => {
    const second = { ...round("อยากดูแลวัดทุกเดือน"), public_id: "r2", number: 2, feedback: null };
    const data = page({ status: "submitted", text: "อยากดูแลวัดทุกเดือน", rounds: [second, round("อยากดูแลบ้าน")] });
    data.answers.items["reply:k1"] = { v: { text: "เติมแล้วค่ะ", done: true }, r: 2, gone: false };
    show(data);
    await waitFor(() => { expect(document.querySelector("del")?.textContent).toContain("บ้าน"); });
    const place = document.querySelector(".px-rewritten")?.textContent ?? "";
    for (const words of ["ข้อ few#text", "วัดทุกเดือน", "เพราะอะไร", "เติมแล้วค่ะ"]) expect(place).toContain(words);
    fireEvent.click(screen.getByText("รอบที่ 1"));
    expect(document.querySelector("del")).toBeNull();
  });
});

describe("the rules of a day", () => {
  const HOUR = 3_600_000;
  // The server's clock; half an hour before midnight on Kiritimati, at UTC+14.
  const NOW = Date.parse("2026-11-20T09:30:00Z");

  /** The days of which the rules are asked, at first and after each of so many hours; `device`: what its clock says then. */
  async function asked(course_zone: string, hours: number[], device = NOW): Promise<(string | undefined)[]> {
    vi.useFakeTimers({ toFake: ["Date"], now: device });
    const problems = vi.fn<Kind["problems"]>(() => []);
    register({ ...kind, problems });
    const session = show({ ...page(), now: new Date(NOW).toISOString(), course_zone });
    for (const n of hours) {
      vi.setSystemTime(device + n * HOUR);
      await act(() => { session.store.tell(); });
    }
    return problems.mock.calls.map(([{ today }]) => today);
  }

  it("are asked again once it is another day where the course is, whatever the device's zone", async () => {
    expect(await asked("Pacific/Kiritimati", [0.25, 1, 2, 23, 25])).toEqual(["2026-11-20", "2026-11-21", "2026-11-22"]);
    cleanup();
    expect(await asked("Europe/London", [0.25, 1, 2, 13, 15])).toEqual(["2026-11-20", "2026-11-21"]);
  });

  it("are asked by the server's clock: one that is wrong on the device moves nothing", async () => {
    expect(await asked("Pacific/Kiritimati", [0.25, 1, 2], NOW - 5 * HOUR)).toEqual(["2026-11-20", "2026-11-21"]);
  });
});

it("criteria are read before sending, and the level of a mark beside it after", async () => {
  const rubric = [{ id: "a", label: "เห็นภาคีรอบด้าน", points: 4, levels: ["เริ่ม", "พอใช้", "ดี", "ดีมาก"] }];
  const before = page({ text: "คำตอบ" });
  show({ ...before, block: { ...before.block, rubric } });
  expect(await screen.findByText("marks.before")).toBeTruthy();
  expect(screen.getByText("พอใช้")).toBeTruthy();
  cleanup();
  const sent = round("คำตอบ");
  const after = page({ status: "accepted", text: "คำตอบ", rounds: [{ ...sent, feedback: { ...sent.feedback!, decision: "accept", marks: [{ criterion: "a", label: "เห็นภาคีรอบด้าน", points: 3, possible: 4, level: "ระดับของเกณฑ์ตอนส่ง" }] } }] });
  show({ ...after, block: { ...after.block, rubric } });
  expect((await screen.findByText("ระดับของเกณฑ์ตอนส่ง")).closest("tr")?.textContent).toContain("เห็นภาคีรอบด้าน");
  expect(screen.queryByText("marks.before")).toBeNull();
});

describe("a kind that shows one part of its work at a time", () => {
  const parts: Kind<Record<string, unknown>, "hint"> = {
    ...kind,
    placesEnd: true,
    Edit: ({ answers, end }: KindProps<Record<string, unknown>, "hint">) => (
      <div>
        <p>{answers.writable("few") ? "เขียนได้" : "อ่านเท่านั้น"}</p>
        <section aria-label="ท้าย">{end}</section>
      </div>
    ),
    receipt: () => "ได้ 8 จาก 10 คะแนน",
    dropped: ({ value }, answers) => { answers.set("draft:q", value); },
  };

  it("has the end of the page where it puts it, once", () => {
    register(parts);
    show(page({ needs: false }));
    expect(screen.getByRole("region", { name: "ท้าย" }).querySelector(".px-submit")).toBeTruthy();
    expect(document.querySelectorAll(".px-submit")).toHaveLength(1);
  });

  it("goes on with what may be written once it is done: no button to hand in, a receipt with the kind's sentence", async () => {
    register(parts);
    const data = page({ status: "accepted", needs: false });
    data.submission.writable = ["try:"];
    show(data);
    expect(await screen.findByText("ได้ 8 จาก 10 คะแนน")).toBeTruthy();
    expect(screen.getByText("อ่านเท่านั้น")).toBeTruthy();
    expect(document.querySelector(".px-submit")).toBeNull();
  });

  it("gets back what a save did not take, and saves it elsewhere", async () => {
    register(parts);
    const calls: string[] = [];
    const call = ((_handler: string, body: { changes: { key: string }[] }) => {
      calls.push(...body.changes.map(({ key }) => key));
      const [refused, applied] = [body.changes.filter(({ key }) => key === "try:q.1"), body.changes.filter(({ key }) => key !== "try:q.1")];
      return Promise.resolve({
        kind: "ok",
        body: { applied: applied.map(({ key }) => ({ doc: "answers", key, r: 2 })), refused: refused.map(({ key }) => ({ doc: "answers", key, code: "content_changed", message: "ข้อนี้เปลี่ยนไป", params: {} })), revision: { answers: 2 }, saved_at: "2026-11-20T03:42:00Z", size: 1, size_limit: 10, status: "draft" },
      });
    }) as unknown as Call;
    const session = show(page(), call);
    session.answers.set("try:q.1", { picks: ["a"] });
    await session.store.flush();
    await waitFor(() => { expect(session.answers.item("draft:q")?.v).toEqual({ picks: ["a"] }); });
    await session.store.flush();
    expect(calls).toEqual(["try:q.1", "draft:q"]);
    expect(session.answers.item("try:q.1")).toBeUndefined();
  });
});
