/** `anatomy` as it is filled in: a partner chosen, answers and examples, parts, the paper; what is kept of another partner. */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import preset from "../../../tests/golden/anatomy/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { Session } from "../../state/session";
import { stage } from "../stage.fixture";
import { Edit } from "./edit";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { problems } from "./rules";

type Props = KindProps<AnatomyContent, AnatomyWord>;

const CLINIC = "รพ.สต. ดอนตะวัน";
const partner = (name: string, order: number, more: object = {}) => ({ name, sector: "state", order, together: "", ...more });
const NETWORK = {
  "partner:temple": partner("วัดโพธิ์ศรีดอน", 1, { direction: "they_give", frequency: "monthly" }),
  "partner:clinic": partner(CLINIC, 2, { direction: "both", frequency: "monthly", together: "ตรวจสายตา" }),
  "partner:school": partner("โรงเรียนบ้านโนนสูง", 3, { direction: "both", frequency: "termly" }),
  "partner:shop": partner("ร้านเกษตร", 4, { direction: "both" }),
  "partner:weave": partner("กลุ่มทอผ้า", 5),
  "partner:found": partner("มูลนิธิ", 6, { frequency: "rarely" }),
};
const SUBJECT = { subject: { partner: "clinic" } };

let width = 360;
beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
beforeEach(() => {
  width = 360;
  vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.stubGlobal("PartnershipXBlock", { provide });
});

function open(said: Record<string, object> = {}, more: Partial<Props> = {}, partners: Record<string, object> = NETWORK, page: object = {}): { answers: DocView; network: DocView } {
  const drawn = stage();
  const [answers, network] = [drawn.view(said), drawn.view(partners)];
  const content = preset as AnatomyContent;
  drawn.show(() => <Edit {...({ block: { minimum: 0 }, content, answers, network, language: "th", t, face: "edit", problems: problems({ content, answers, network, minimum: 0, today: "2026-11-29" }), comments: [], earlier: [], idPrefix: "x", today: "2026-11-29", ...more } as unknown as Props)} />, page);
  return { answers, network };
}
const names = (): (string | null)[] => Array.from(document.querySelectorAll(".an-press b"), (one) => one.textContent);
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole("button", { name })); };
const feature = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-at="feature:clinic.${id}"]`)!;
const tap = (id: string, answer: string): void => { fireEvent.click(within(feature(id)).getByLabelText(`anatomy.${answer}`)); };
const type = (place: Element | null, text: string): void => { fireEvent.input(place!.querySelector("input, textarea")!, { target: { value: text } }); };

describe("the partner", () => {
  it("is chosen of those with whom most goes both ways first; the rest are folded", () => {
    open();
    expect(names()).toEqual([CLINIC, "โรงเรียนบ้านโนนสูง", "ร้านเกษตร", "วัดโพธิ์ศรีดอน", "มูลนิธิ", "กลุ่มทอผ้า"]);
    expect(screen.getByText("anatomy.more 1").closest("details")?.textContent).toContain("กลุ่มทอผ้า");
    expect(document.querySelectorAll(".an-ahead li")).toHaveLength(9);
    expect(document.querySelector("input[type=radio]")).toBeNull();
  });

  it("takes one tap, and its name has the focus above the questions", () => {
    const { answers } = open();
    press(new RegExp(`^${CLINIC}`));
    expect(answers.get("subject")).toEqual({ partner: "clinic" });
    expect(document.activeElement?.textContent).toBe(CLINIC);
    expect(document.querySelectorAll(".an-feature")).toHaveLength(9);
    expect(document.querySelector(".an-ahead")).toBeNull();
  });

  it("may be another: what was said of the first is kept, and said to be", () => {
    const { answers } = open({ ...SUBJECT, "feature:clinic.goal": { answer: "yes", example: "พูดตรงกัน" } });
    press("anatomy.other");
    expect(names()[0]).toBe(CLINIC);
    press("anatomy.stay รพ.สต. ดอนตะวัน");
    press("anatomy.other");
    press(/^โรงเรียนบ้านโนนสูง/);
    expect(answers.get("subject")).toEqual({ partner: "school" });
    expect(answers.get("feature:clinic.goal")).toEqual({ answer: "yes", example: "พูดตรงกัน" });
    expect(screen.getByText(`anatomy.kept ${CLINIC}`)).toBeTruthy();
    expect(document.querySelector(".an-feature :checked")).toBeNull();
    press("anatomy.other");
    expect(screen.getByRole("button", { name: /^รพ\.สต\./ }).textContent).toContain("anatomy.kept_here");
  });

  it("was removed: it can be put back with all that was said, or another is chosen; that none is chosen is said here", () => {
    const { network } = open({ ...SUBJECT, "feature:clinic.goal": { answer: "yes", example: "พูดตรงกัน" } }, {}, NETWORK, { problems: [{ path: "subject#partner", code: "subject_missing", params: {}, blocking: true }] });
    press("anatomy.other");
    expect(screen.getByText("problem.subject_missing")).toBeTruthy();
    act(() => { network.remove("partner:clinic"); });
    expect(names()).not.toContain(CLINIC);
    expect(document.querySelector(".an-feature")).toBeNull();
    press(/^gone\.restore/);
    expect(document.querySelector(".an-feature :checked")).toBeTruthy();
  });

  it("that was just added is in sight, also as the sixth", () => {
    open();
    const field = screen.getByLabelText("anatomy.name");
    fireEvent.input(field, { target: { value: "วัดป่าดอน" } });
    fireEvent.submit(field.closest("form")!);
    expect(screen.getByRole("button", { name: /^วัดป่าดอน/ }).closest("details")).toBeNull();
    expect(screen.getByText("anatomy.more 1").closest("details")?.textContent).toContain("กลุ่มทอผ้า");
  });

  it("of a name that is there already is gone to, which chooses it", () => {
    const { answers } = open();
    const field = screen.getByLabelText("anatomy.name");
    fireEvent.input(field, { target: { value: CLINIC } });
    fireEvent.submit(field.closest("form")!);
    press("anatomy.twin_take");
    expect(answers.get("subject")).toEqual({ partner: "clinic" });
  });

  it("is added where there is nobody yet, or chosen anew where it was removed", () => {
    const { network } = open({}, {}, {});
    expect(screen.getByText("anatomy.add_lead")).toBeTruthy();
    const field = screen.getByLabelText("anatomy.name");
    fireEvent.input(field, { target: { value: CLINIC } });
    fireEvent.submit(field.closest("form")!);
    expect(network.list("partner")).toHaveLength(1);
    press(new RegExp(`^${CLINIC}`));
    expect(document.querySelectorAll(".an-feature")).toHaveLength(9);
    cleanup();
    open({ subject: { partner: "gone" } });
    expect(names()).toHaveLength(6);
  });
});

describe("a feature", () => {
  it("takes one tap; yes and partly open a line, which stays when the answer is another for a while", () => {
    const { answers } = open(SUBJECT);
    tap("goal", "yes");
    type(feature("goal"), "x");
    fireEvent.input(feature("goal").querySelector("textarea")!, { target: { value: "พูดเป้าหมายตรงกันทุกครั้ง" } });
    tap("goal", "no");
    expect(feature("goal").querySelector("textarea")).toBeNull();
    tap("goal", "partly");
    expect(answers.get("feature:clinic.goal")).toEqual({ answer: "partly", example: "พูดเป้าหมายตรงกันทุกครั้ง" });
    expect(feature("goal").querySelector("textarea")?.value).toBe("พูดเป้าหมายตรงกันทุกครั้ง");
    tap("risk", "unsure");
    expect(feature("risk").querySelector("textarea")).toBeNull();
  });

  it("draws its spoke, and the table below says the same", () => {
    open({ ...SUBJECT, "feature:clinic.rules": { answer: "yes" }, "feature:clinic.goal": { answer: "partly" }, "feature:clinic.formal": { answer: "no" }, "feature:clinic.lead": { answer: "unsure" } });
    expect(document.querySelectorAll(".an-ray")).toHaveLength(3);
    expect(document.querySelectorAll(".an-dashed")).toHaveLength(1);
    expect(document.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("anatomy.picture_alt anatomy.picture_said 1 1 1 1");
    const cells = Array.from(document.querySelectorAll(".an-picture tbody td"), (one) => one.textContent);
    expect(cells.slice(0, 5)).toEqual(["anatomy.yes", "anatomy.partly", "anatomy.no", "anatomy.unsure", "anatomy.unanswered"]);
  });

  it("a word on answers that are all the same stands at the picture", () => {
    const all = Object.fromEntries(preset.features.map(({ id }) => [`feature:clinic.${id}`, { answer: "yes", example: "เห็นด้วยกันทุกครั้งที่ทำงาน" }]));
    open({ ...SUBJECT, ...all }, {}, NETWORK, { problems: [{ path: "whole", code: "all_yes", params: {}, blocking: false }] });
    expect(document.querySelector("figcaption")?.textContent).toContain("problem.all_yes");
  });

  it("has the answer of the earlier wave beside it, once that has come", async () => {
    const bodies = new Map();
    const call = vi.fn(() => Promise.resolve({ kind: "ok", body: { answers: { "feature:clinic.goal": { v: { answer: "partly" }, r: 1 } }, network: {}, content: {} } }));
    const session = { page: { person: "me", earlier_wave: { public_id: "w" } }, bodies, call } as unknown as Session;
    open(SUBJECT, {}, NETWORK, { session });
    expect(screen.queryByText(/^anatomy\.was/)).toBeNull();
    await waitFor(() => { expect(feature("goal").textContent).toContain("anatomy.was anatomy.partly"); });
    expect(call).toHaveBeenCalledTimes(1);
    expect(screen.getAllByText(/^anatomy\.was/)).toHaveLength(1);
  });
});

describe("a part", () => {
  const part = (id: string): HTMLDetailsElement => document.querySelector<HTMLDetailsElement>(`details[data-at="part:clinic.${id}"]`)!;

  it("has four fields, and a bar that says how far it is", () => {
    const { answers } = open(SUBJECT);
    const [who, what, when, evidence] = ["who", "what", "when", "evidence"].map((field) => part("plan").querySelector(`[data-at="part:clinic.plan#${field}"]`)!) as [Element, Element, Element, Element];
    type(who, "ครูอนามัย");
    expect(part("plan").querySelector("summary")?.textContent).toContain("anatomy.some 1");
    type(what, "จัดคิวตรวจ");
    type(when, "ต้นเทอม");
    type(evidence, "ตาราง");
    expect(answers.get("part:clinic.plan")).toEqual({ who: "ครูอนามัย", what: "จัดคิวตรวจ", when: "ต้นเทอม", evidence: "ตาราง" });
    expect(part("plan").querySelector("summary")?.textContent).toContain("anatomy.full");
    expect(Array.from(document.querySelectorAll(".an-bar li"), (one) => one.className)).toEqual(["", "an-open", "an-open", "an-open", "an-open"]);
  });

  it("is open where it is half filled, and folded where it is empty or full", () => {
    const full = { who: "ก", what: "ข", when: "ค", evidence: "ง" };
    open({ ...SUBJECT, "part:clinic.plan": full, "part:clinic.action": { ...full, what: "" } });
    expect(["plan", "information", "action"].map((id) => part(id).open)).toEqual([false, false, true]);
  });
});

describe("the paper", () => {
  const paper = (): HTMLElement => document.querySelector<HTMLElement>('details[data-at="record:clinic"]')!;
  const choose = (label: string): void => { fireEvent.click(within(paper()).getByLabelText(label)); };

  it("asks for a form, then its day and title; or why there is none", () => {
    const { answers } = open(SUBJECT);
    expect(paper().querySelectorAll("textarea, .px-date3")).toHaveLength(0);
    choose("บันทึกข้อตกลง (MOU)");
    expect(paper().querySelector(".px-date3")).toBeTruthy();
    expect(paper().querySelector("summary")?.textContent).toContain("anatomy.paper_undated");
    choose("anatomy.paper_none");
    type(paper().querySelector('[data-at="record:clinic#reason"]'), "รอประชุมธันวาคม");
    expect(answers.get("record:clinic")).toEqual({ form: "none", date: "", title: "", reason: "รอประชุมธันวาคม" });
    expect(paper().querySelector("summary")?.textContent).toContain("anatomy.paper_told");
  });

  it("taken over without a form shows its day and title, so that a form is chosen", () => {
    open({ ...SUBJECT, "record:clinic": { form: "", date: "2026-11-20", title: "เด็กมองเห็นชัด" } });
    expect(paper().querySelector(".px-date3")).toBeTruthy();
    expect(paper().querySelector<HTMLInputElement>('[data-at="record:clinic#title"] input')?.value).toBe("เด็กมองเห็นชัด");
  });

  it("keeps a form that the author took away readable until another is chosen", () => {
    open({ ...SUBJECT, "record:clinic": { form: "notes", date: "", title: "", reason: "" } });
    expect(within(paper()).getByLabelText<HTMLInputElement>("notes").checked).toBe(true);
  });
});

describe("the sentence to read aloud", () => {
  it("is copied, and says so until it is another", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    open({ ...SUBJECT, "feature:clinic.goal": { answer: "yes", example: "ลับ" } });
    press("anatomy.copy");
    await act(() => Promise.resolve());
    expect(writeText.mock.calls).toEqual([[expect.stringContaining("anatomy.aloud_both anatomy.our_school รพ.สต. ดอนตะวัน มีเป้าหมายเดียวกัน")]]);
    expect(screen.getByText("anatomy.copied")).toBeTruthy();
    tap("lead", "yes");
    expect(screen.queryByText("anatomy.copied")).toBeNull();
  });

  it("is marked, to be copied by hand, where there is no clipboard", () => {
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    open(SUBJECT);
    press("anatomy.copy");
    expect(screen.getByText("anatomy.copy_by_hand")).toBeTruthy();
    expect(window.getSelection()?.toString()).toContain("anatomy.aloud_plain");
  });
});

it("writes nothing where nothing may be written", () => {
  const answers = valuesView(SUBJECT);
  open({}, { answers });
  tap("goal", "yes");
  expect(answers.get("feature:clinic.goal")).toBeUndefined();
});
