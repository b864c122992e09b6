/** Filling in a plan: duties, the quick line and an event's form, years with their count, numbers, cards. */
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import preset from "../../../tests/golden/plan/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { stage } from "../stage.fixture";
import { Edit } from "./edit";
import type { CalendarEvent, PlanContent, PlanWord } from "./model.gen";
import { problems } from "./rules";

const TODAY = "2026-11-29";
const content = preset as PlanContent;
const network = valuesView({ "partner:p1": { name: "รพ.สต. ดอนตะวัน", sector: "state" } });
const event = (text: string, date: string, more: object = {}): object => ({ text, date, owner: "ครูอนามัย", order: 1, ...more });

beforeAll(async () => {
  window.PartnershipXBlock = { ...window.PartnershipXBlock, provide } as NonNullable<typeof window.PartnershipXBlock>;
  await import("./later");
});
afterEach(cleanup);

function open(values: Record<string, object> = {}, authored: Partial<PlanContent> = {}, focusKey = ""): DocView {
  const page = stage();
  const answers = page.view(values);
  const asked = { ...content, ...authored };
  const props = { block: { minimum: 0 }, content: asked, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x", today: TODAY, focusKey } as unknown as KindProps<PlanContent, PlanWord>;
  page.show(() => <Edit {...props} />, { problems: problems({ content: asked, answers, network, minimum: 0, today: TODAY }).filter(({ blocking }) => blocking === false) });
  return answers;
}

const write = (label: string, value: string): void => { fireEvent.input(screen.getByLabelText(label), { target: { value } }); };
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole("button", { name })); };
const events = (answers: DocView): CalendarEvent[] => answers.list<CalendarEvent>("event").map(({ value }) => value);

describe("duties", () => {
  it("are answered in one tap, and ask more only of what is the school's", () => {
    const answers = open();
    const row = document.querySelector<HTMLElement>('[data-at="duty:run"]')!;
    fireEvent.click(within(row).getByLabelText("plan.state_doing"));
    expect(answers.get("duty:run")).toEqual({ state: "doing", who: "", evidence: "" });
    fireEvent.click(within(row).getByRole("button", { name: /^plan.tell_more/ }));
    expect(document.activeElement).toBe(within(row).getByLabelText("plan.who"));
    fireEvent.input(within(row).getByLabelText("plan.who"), { target: { value: "หัวหน้าวิชาการ" } });
    fireEvent.click(within(row).getByRole("button", { name: "plan.close" }));
    expect(document.activeElement).toBe(within(row).getByRole("button", { name: /^plan.change_more/ }));
    expect(row.textContent).toContain("หัวหน้าวิชาการ");
    fireEvent.click(within(row).getByLabelText("plan.state_none"));
    expect(within(row).queryByRole("button")).toBeNull();
    expect(answers.get("duty:run")).toMatchObject({ state: "none", who: "หัวหน้าวิชาการ" });
  });

  it("that an author hid are not asked, nor parts that are switched off", () => {
    open({}, { duties: content.duties.map((one) => ({ ...one, hidden: one.id !== "run" })), with_years: false, with_cues: false });
    expect(document.querySelectorAll(".pn-duty")).toHaveLength(1);
    expect(screen.queryByText("plan.years")).toBeNull();
    expect(screen.queryByText("plan.cues")).toBeNull();
  });
});

describe("the calendar", () => {
  it("takes one line after the other, which wait for a day; what is empty adds nothing", () => {
    const answers = open();
    write("plan.add_event", "ตรวจสายตา");
    fireEvent.submit(screen.getByLabelText("plan.add_event").closest("form")!);
    press("plan.add");
    write("plan.add_event", "  นัดคุย ");
    press("plan.add");
    expect(events(answers).map(({ text, order }) => [text, order])).toEqual([["ตรวจสายตา", 1], ["นัดคุย", 2]]);
    expect(screen.getByText("plan.undated 2")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("plan.add_event"));
  });

  it("stands by month; what is over and what is of another year is folded", () => {
    open({ "event:a": event("ผ่านแล้ว", "2026-11-06"), "event:b": event("มกราคม", "2027-01-12", { until: "2027-02-05", partner: "p1" }), "event:c": event("ปีหน้า", "2027-10-01") });
    expect(Array.from(document.querySelectorAll(".pn-month > h4"), (head) => head.textContent)).toEqual(["พ.ย.\u00a02569", "ม.ค.\u00a02570"]);
    expect(screen.getByText("plan.past 1")).toBeTruthy();
    expect(screen.getByText("plan.outside 1")).toBeTruthy();
    const row = screen.getByText("มกราคม").closest("li")!;
    expect(row.textContent).toContain("12อังคาร – 5\u00a0ก.พ.");
    expect(row.textContent).toContain("รพ.สต. ดอนตะวัน");
    expect([...document.querySelectorAll(".pn-strip ol > li")].map((month) => month.querySelectorAll("svg").length)).toEqual([0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("says a holiday by its name, and a weekend by its day", () => {
    open({ "event:a": event("ซ้อม", "2027-04-14"), "event:b": event("แสดงผ้า", "2027-03-20") });
    expect(screen.getByText("plan.day_holiday วันสงกรานต์")).toBeTruthy();
    expect(screen.getByText("plan.day_weekend เสาร์")).toBeTruthy();
  });

  it("shows the next fiscal year where the teacher chooses it", () => {
    const answers = open({ "event:a": event("ปีหน้า", "2027-10-01") });
    press("2571");
    expect(answers.get("calendar")).toEqual({ year: 2028 });
    expect(screen.queryByText(/plan.outside/)).toBeNull();
    expect(screen.getByText("plan.calendar 2571")).toBeTruthy();
  });

  it("an event is written in its row, and can be restored", () => {
    const answers = open({ "event:a": event("ตรวจสายตา", "2027-01-12") });
    press("plan.edit_event ตรวจสายตา");
    write("plan.event", "ตรวจสายตา ป.1");
    fireEvent.change(screen.getByLabelText(/^plan.partner/), { target: { value: "p1" } });
    press("plan.more_days");
    expect(screen.getByRole("group", { name: /plan.until/ })).toBeTruthy();
    press("plan.done");
    expect(events(answers)[0]).toMatchObject({ text: "ตรวจสายตา ป.1", partner: "p1", date: "2027-01-12" });
    press("plan.edit_event ตรวจสายตา ป.1");
    press("plan.delete");
    expect(events(answers)).toEqual([]);
    press(/^gone.restore/);
    expect(events(answers)).toHaveLength(1);
  });

  it("an event stays where it is while its day is typed: 25 is the beginning of 2570", () => {
    const answers = open({ "event:a": event("ตรวจสายตา", ""), "event:b": event("ประชุม", "2027-03-20") });
    press("plan.edit_event ตรวจสายตา");
    const day = within(screen.getByRole("group", { name: "plan.date" }));
    fireEvent.input(day.getByLabelText("date.day"), { target: { value: "20" } });
    fireEvent.change(day.getByLabelText("date.month"), { target: { value: "3" } });
    const year = day.getByLabelText<HTMLInputElement>("date.year");
    year.focus();
    for (const typed of ["2", "25", "257", "2570"]) fireEvent.input(document.activeElement!, { target: { value: typed } });
    expect(document.activeElement).toBe(year);
    expect(answers.get("event:a")).toMatchObject({ date: "2027-03-20" });
    expect(year.closest("details, .pn-month")).toBeNull();
    press("plan.done");
    expect(screen.getByText("ตรวจสายตา").closest(".pn-month")?.querySelector("h4")?.textContent).toBe("มี.ค.\u00a02570");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("plan.edit_event ตรวจสายตา");
  });

  it("an event that goes to a folded list is still where the focus is", () => {
    open({ "event:a": event("ปีหน้า", "2027-09-20"), "event:b": event("ปีหน้า อีกเรื่อง", "2027-12-20") });
    press("plan.edit_event ปีหน้า");
    fireEvent.change(screen.getAllByLabelText("date.month")[0]!, { target: { value: "10" } });
    press("plan.done");
    const row = screen.getByText("ปีหน้า").closest("li")!;
    expect(row.closest("details")?.open).toBe(true);
    expect(row.contains(document.activeElement)).toBe(true);
  });

  it("a way to an event opens it", () => {
    open({ "event:a": event("ตรวจสายตา", "2027-01-12") }, {}, "event:a#owner");
    expect(screen.getByLabelText<HTMLInputElement>("plan.owner").value).toBe("ครูอนามัย");
  });
});

describe("years", () => {
  it("are read in either era, and counted at once; what is none is kept and told", () => {
    const answers = open();
    write("plan.first", "๒๕๖๘");
    write("plan.last", "2030");
    expect(answers.get("range")).toMatchObject({ first: 2025, last: 2030, kind: "fiscal" });
    expect(screen.getByText("plan.counted 2568–2573 6")).toBeTruthy();
    write("plan.last", "25733");
    fireEvent.blur(screen.getByLabelText("plan.last"));
    expect(screen.getByLabelText<HTMLInputElement>("plan.last").value).toBe("25733");
    expect(answers.get("range")).toMatchObject({ first: 2025, last: null });
    expect(document.querySelector('[data-at="range#last"] .px-err')).not.toBeNull();
  });

  it("two digits are a year once the field is left", () => {
    const answers = open();
    write("plan.first", "68");
    expect(answers.get("range")).toBeUndefined();
    fireEvent.blur(screen.getByLabelText("plan.first"));
    expect(answers.get("range")).toMatchObject({ first: 2025 });
  });

  it.each([["plan.end_at 2572", { last: 2029, called: 5 }], ["plan.call_it 6", { last: 2030, called: 6 }]])("called otherwise than they are, one press mends it: %s", (button, mended) => {
    const answers = open({ range: { first: 2025, last: 2030, kind: "fiscal", called: 5 } });
    expect(screen.getByText("plan.differ 2568–2573 6")).toBeTruthy();
    press(button);
    expect(answers.get("range")).toMatchObject({ first: 2025, ...mended });
    expect(screen.queryByText(/^plan.differ/)).toBeNull();
  });

  it("of another kind are asked about where numbers are written", () => {
    const answers = open({ range: { first: 2025, last: 2026, kind: "fiscal", called: null }, "cell:aim.2025": { target: "18" } });
    const kind = screen.getByLabelText("plan.kind");
    fireEvent.change(kind, { target: { value: "academic" } });
    expect(answers.get("range")).toMatchObject({ kind: "fiscal" });
    press(/^plan.kind_change/);
    expect(answers.get("range")).toMatchObject({ kind: "academic" });
  });
});

describe("numbers", () => {
  const range = { range: { first: 2025, last: 2026, kind: "fiscal", called: null } };
  const cell = (field: string, year: number): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(`plan.cell plan.${field} ครูและหลักสูตร ${String(year)}`);

  it("are kept in ASCII without commas, and shown with them when left", () => {
    const answers = open(range);
    fireEvent.focus(cell("target", 2568));
    fireEvent.input(cell("target", 2568), { target: { value: "๑,๒๓๔.๕๐" } });
    expect(cell("target", 2568).value).toBe("๑,๒๓๔.๕๐");
    expect(answers.get("cell:grow.2025")).toEqual({ target: "1234.50", actual: "", note: "" });
    fireEvent.blur(cell("target", 2568));
    expect(cell("target", 2568).value).toBe("1,234.50");
  });

  it("that are none stay as they were typed, and are told when left", () => {
    const answers = open(range);
    fireEvent.focus(cell("actual", 2569));
    fireEvent.input(cell("actual", 2569), { target: { value: "ราว 12" } });
    expect(screen.queryByText(/problem.number_wrong/)).toBeNull();
    fireEvent.blur(cell("actual", 2569));
    expect(answers.get("cell:grow.2026")).toMatchObject({ actual: "ราว 12" });
    expect(cell("actual", 2569).getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/problem.number_wrong/)).toBeTruthy();
  });

  it("are measured by something else where the teacher says so, and have notes", () => {
    const answers = open(range);
    press(/^plan.change_measure\s*ครูและหลักสูตร/);
    fireEvent.input(screen.getByLabelText(/^plan.measure/), { target: { value: "ครูที่เปิดห้องเรียน" } });
    fireEvent.input(screen.getByLabelText(/^plan.note 2568/), { target: { value: "ย้ายเข้า 2 คน" } });
    expect(answers.get("measure:grow")).toEqual({ text: "ครูที่เปิดห้องเรียน", unit: "", money: false });
    expect(answers.get("cell:grow.2025")).toMatchObject({ note: "ย้ายเข้า 2 คน" });
    expect(screen.getAllByText("ครูที่เปิดห้องเรียน").length).toBeGreaterThan(0);
  });
});

describe("cards", () => {
  it("are two lines each, and are taken away whole", () => {
    const answers = open();
    press("plan.add_first_cue");
    write("plan.when", "ฝนตก");
    write("plan.will", "ย้ายเข้าศาลา");
    expect(answers.list("cue").map(({ value }) => value)).toEqual([{ when: "ฝนตก", will: "ย้ายเข้าศาลา", order: 1 }]);
    press(/^plan.remove_cue/);
    expect(answers.list("cue")).toEqual([]);
    expect(document.activeElement?.textContent).toBe("plan.add_first_cue");
  });

  it("of the plan before stand first, one tap each", () => {
    const answers = open({ "met:a": { when: "นัดประชุม", will: "ถามก่อน", order: 1 } });
    const first = document.querySelector(".pn > section");
    expect(first?.textContent).toContain("นัดประชุม");
    fireEvent.click(screen.getByLabelText("plan.met_did"));
    write("plan.met_text field.optional", "มาครบ");
    expect(answers.get("met:a")).toEqual({ when: "นัดประชุม", will: "ถามก่อน", answer: "did", text: "มาครบ", order: 1 });
  });
});
