/** Filling in and reading a proposal: the way, partners, rows with their forms, sums, and what was said of a pitch. */
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import type { ComponentType } from "preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import preset from "../../../tests/golden/proposal/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { FeedbackShape, RoundShape } from "../../types.gen";
import { stage } from "../stage.fixture";
import { Edit } from "./edit";
import type { BudgetLine, ProposalContent, ProposalWord } from "./model.gen";
import { Paper } from "./paper";
import { Path } from "./path";
import { Read } from "./read";
import { problems } from "./rules";

const content = preset as ProposalContent;
const network = valuesView({ "partner:p1": { name: "อบต. ดอนตะวัน", sector: "state" }, "partner:p2": { name: "วัดป่า", sector: "faith" } });
const LINE = { text: "เมล็ด", category: "goods", qty: "15", unit: "ซอง", times: "1", price: "20", source: "ask", order: 1 };

beforeAll(async () => {
  window.PartnershipXBlock = { ...window.PartnershipXBlock, provide } as NonNullable<typeof window.PartnershipXBlock>;
  await import("./later");
});
afterEach(cleanup);

type More = Partial<KindProps<ProposalContent, ProposalWord>>;

function open(at: string, values: Record<string, object> = {}, more: More = {}, View: ComponentType<KindProps<ProposalContent, ProposalWord>> = Edit): DocView {
  const page = stage();
  const answers = page.view(values);
  const props = { block: { minimum: 0 }, content, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x", focusKey: "", stage: at, ...more } as unknown as KindProps<ProposalContent, ProposalWord>;
  page.show(() => <View {...props} />, { problems: problems({ content: props.content, answers, network, minimum: 0, stage: at }) });
  return answers;
}

const write = (label: string, value: string): void => { fireEvent.input(screen.getByLabelText(label), { target: { value } }); };
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole("button", { name })); };
const part = (at: string): HTMLElement => document.querySelector<HTMLElement>(`section[data-at="${at}"]`)!;

const scored = (over: Partial<FeedbackShape> = {}): RoundShape =>
  ({
    public_id: "r1", number: 1, submitted_at: "2026-11-01T03:00:00+00:00", withdrawn: false, stage: "pitch", content, network: {}, answers: { "budget:b": { v: LINE, r: 1, gone: false } },
    feedback: {
      reviewer: "ครูพี่เลี้ยง", decided_at: "2026-11-05T03:00:00+00:00", apart: 1.5, agreed: { need: 3 },
      gate: { outcome: "on", label: "ผ่าน", told: "ไปปรับต่อได้", to: "revise", goes_on: true, as_role: "panel", role: "กรรมการ", amount: null },
      lines: [{ id: "need", label: "มาจากข้อมูลจริง", points: 4 }, { id: "doable", label: "ทำได้", points: 4 }],
      sheets: [{ number: 1, mine: false, paper: false, role: "", declined: false, marks: { need: 4, doable: 2.5 } }, { number: 2, mine: false, paper: true, role: "กำนัน", declined: false, marks: { need: 2, doable: 2.5 } }], ...over,
    },
  }) as unknown as RoundShape;

describe("the way", () => {
  it("is shown whole at first, later from where the work is, and whole again by a press", () => {
    const Narrow = (props: { stage?: string | undefined }) => <Path content={content} stage={props.stage} wide={false} />;
    open("write", {}, {}, Narrow);
    expect(document.querySelectorAll(".pr-stages > li")).toHaveLength(6);
    cleanup();
    open("revise", {}, {}, Narrow);
    expect(Array.from(document.querySelectorAll(".pr-stages b"), (name) => name.textContent)).toEqual([`3. ${content.stages[2]!.label}`, `4. ${content.stages[3]!.label}`]);
    press("proposal.path_all 6");
    expect(document.querySelectorAll(".pr-stages > li")).toHaveLength(6);
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain(content.stages[2]!.label);
    expect(screen.getAllByText("proposal.path_done")).toHaveLength(2);
  });

  it("folds what a later stage asks, with the number of that stage; and asks nothing of the end before it", () => {
    open("write");
    expect(part("budget").className).toBe("pr-folded");
    expect(within(part("budget")).getByText("proposal.from_stage 2")).toBeTruthy();
    expect(part("sent")).toBeNull();
    cleanup();
    open("run", { "indicator:i": { text: "แปลงผัก", target: "6", unit: "แปลง", order: 1 } });
    expect(part("budget").className).toBe("pr-part");
    write("proposal.actual_of แปลงผัก proposal.aimed 6 แปลง", "๕");
    expect(screen.getByLabelText<HTMLInputElement>(/proposal.actual_of/).value).toBe("๕");
  });
});

describe("partners", () => {
  it("are chosen of the network, say what they do, and can be taken out", () => {
    const answers = open("write");
    expect(screen.getByText("problem.partner_missing")).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^proposal.choose_partner/), { target: { value: "p1" } });
    write("proposal.does_of อบต. ดอนตะวัน", "ให้เมล็ด");
    expect(answers.get("with:p1")).toMatchObject({ does: "ให้เมล็ด" });
    press("proposal.remove_partner อบต. ดอนตะวัน");
    expect(answers.get("with:p1")).toBeUndefined();
  });
});

describe("a line of the budget", () => {
  const lines = (answers: DocView): BudgetLine[] => answers.list<BudgetLine>("budget").map(({ value }) => value);

  it("is written in its row, and its sum follows the fields", () => {
    const answers = open("pitch");
    press("proposal.add_line");
    expect(document.activeElement).toBe(screen.getByLabelText("proposal.line"));
    write("proposal.line", "เมล็ด");
    write("proposal.qty", "15");
    write("proposal.price", "๓๖๕.๗๕");
    expect(screen.getByText("proposal.line_total 5,486.25")).toBeTruthy();
    write("proposal.price", "แพง");
    expect(screen.getByText("problem.money_wrong")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("proposal.price").value).toBe("แพง");
    expect(screen.getByText("proposal.line_total proposal.line_open")).toBeTruthy();
    write("proposal.price", "1,000");
    press("proposal.done");
    expect(lines(answers)).toMatchObject([{ text: "เมล็ด", qty: "15", times: "1", price: "1000", source: "ask", order: 1 }]);
    expect(screen.getAllByText("15,000.00").length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "proposal.edit_of เมล็ด" }));
  });

  it("left empty was never there; removed it can be brought back", () => {
    const answers = open("pitch", { "budget:b": LINE });
    press("proposal.add_line");
    press("proposal.done");
    expect(lines(answers)).toHaveLength(1);
    press("proposal.edit_of เมล็ด");
    press("proposal.delete");
    expect(lines(answers)).toHaveLength(0);
    press(/^gone.restore/);
    expect(lines(answers)).toHaveLength(1);
  });

  it("over the ceiling the budget says so, in its part", () => {
    open("revise", { "budget:b": { ...LINE, price: "2100" } });
    expect(within(part("budget")).getByText("problem.over_ceiling 1,500.00 30,000.00")).toBeTruthy();
  });
});

describe("what was said", () => {
  it("of a pitch is drawn with a table beside it: how far apart, what was agreed, each one's sum and no average", () => {
    open("revise", { "budget:b": { ...LINE, qty: "10" } }, { earlier: [scored()] });
    expect(document.querySelectorAll(".pr-spread > li.pr-far")).toHaveLength(1);
    expect(document.querySelector(".pr-far")?.textContent).toContain("4 · 2 proposal.apart 2 proposal.agreed 3");
    const rows = Array.from(screen.getByRole("table", { hidden: true }).querySelectorAll("tbody tr"), (row) => Array.from(row.children, (cell) => cell.textContent));
    expect(rows).toEqual([["มาจากข้อมูลจริง", "4", "2", "3"], ["ทำได้", "2.5", "2.5", "–"], ["proposal.sheet_sum", "6.5", "4.5", ""]]);
    expect(screen.getByText("proposal.changed_sum proposal.total 300.00 200.00 proposal.less 100.00")).toBeTruthy();
  });

  it("at each stage stands in time, with the role and the days it lay there", () => {
    open("revise", {}, { earlier: [scored()] });
    expect(document.querySelector(".pr-timeline")?.textContent).toContain("proposal.timeline_by ครูพี่เลี้ยง กรรมการ");
    expect(document.querySelector(".pr-timeline")?.textContent).toContain("proposal.timeline_days 4");
  });

  it("an amount that was approved is shown while the project runs", () => {
    const gate = { ...scored().feedback!.gate!, amount: 2_000_000 };
    open("run", {}, { earlier: [scored({ gate })] });
    expect(document.querySelector(".pr-approved")?.textContent).toBe("proposal.approved_amount 20,000.00");
    cleanup();
    open("approve", {}, { earlier: [scored({ gate })] });
    expect(document.querySelector(".pr-approved")).toBeNull();
  });
});

describe("read", () => {
  const WHOLE = { title: { text: "สวนครัว" }, "with:p1": { does: "ให้เมล็ด" }, "budget:b": LINE, "activity:a": { text: "ลงแปลง", date: "2027-01-12", owner: "ครูเกษตร", order: 1 } };

  it("at the desk each thing can be commented on, and what nobody wrote says so", () => {
    const picked: [string, string][] = [];
    open("pitch", WHOLE, { face: "desk", onPick: (key, name) => picked.push([key, name]) }, Read);
    press("proposal.comment_here เมล็ด");
    press("proposal.comment_here proposal.title");
    expect(picked).toEqual([["budget:b", "เมล็ด"], ["title", "proposal.title"]]);
    expect(screen.getAllByText("proposal.not_written").length).toBeGreaterThan(1);
  });

  it("on paper has the sum in words, Thai digits by choice, and three to sign", () => {
    open("run", WHOLE, { face: "print", thaiDigits: true }, Paper);
    expect(document.querySelector(".pr-paper")?.textContent).toContain("๓๐๐.๐๐");
    expect(document.querySelector(".pr-paper")?.textContent).toContain("สามร้อยบาทถ้วน");
    expect(document.querySelectorAll(".pr-signs > p")).toHaveLength(3);
  });
});
