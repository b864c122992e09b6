/** Score sheets: one's own before the others', what is far apart, sheets from paper, what was agreed on. */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SheetsShape } from "../types.gen";
import { LINES, sheet, stageShape } from "./gate.fixture";
import { Sheets, type SheetsProps } from "./Sheets";
import { showReview } from "./stage.fixture";

const send = vi.fn(() => Promise.resolve(true));
beforeEach(() => { send.mockClear(); });
afterEach(cleanup);

const open = (over: Partial<SheetsShape> = {}, more: Partial<SheetsProps> = {}, values: Record<string, object> = {}) =>
  showReview(values, (review) => <Sheets sheets={{ ...stageShape().sheets!, ...over }} review={review} editable={false} open busy={false} onSend={send} {...more} />);
const give = (line: string, points: number, possible: number, within_: HTMLElement = document.body): void => {
  fireEvent.click(within(within(within_).getByRole("group", { name: line })).getByLabelText(`marks.of ${String(points)} ${String(possible)}`));
};
const button = (name: string): HTMLButtonElement => screen.getByRole("button", { name });
const cells = (): (string | null)[][] => Array.from(document.querySelectorAll("tbody tr"), (row) => Array.from(row.children, (cell) => cell.textContent));
const BOTH = { n: 2, sent: true, sheets: [sheet(1, { need: 4, doable: 2 }, { mine: true }), sheet(2, { need: 2.5, doable: 1 })] };

describe("one's own sheet", () => {
  it("is sent when each line has its points, halves too", () => {
    open();
    expect(button("desk.sheet_send").disabled).toBe(true);
    give("มาจากข้อมูลจริง", 3, 4);
    fireEvent.click(within(screen.getByRole("group", { name: "มาจากข้อมูลจริง" })).getByLabelText("desk.half"));
    expect(button("desk.sheet_send").disabled).toBe(true);
    give("ทำได้", 0, 2);
    fireEvent.click(button("desk.sheet_send"));
    expect(send).toHaveBeenCalledExactlyOnceWith({ marks: { need: 3.5, doable: 0 } });
  });

  it("shows nobody else's before; and how many were sent", () => {
    open({ n: 1 });
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText("desk.sheets_n 1 2")).toBeTruthy();
  });

  it("is given up only after a question", () => {
    open();
    fireEvent.click(button("desk.sheet_decline"));
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText("desk.sheet_decline_ask")).toBeTruthy();
    fireEvent.click(button("submit.not_yet"));
    fireEvent.click(button("desk.sheet_decline"));
    fireEvent.click(button("desk.sheet_decline"));
    expect(send).toHaveBeenCalledExactlyOnceWith({ declined: true });
  });

  it("is not asked for once sent, nor when the round is decided", () => {
    open(BOTH);
    expect(screen.queryByRole("button", { name: "desk.sheet_send" })).toBeNull();
    cleanup();
    open({}, { open: false });
    expect(screen.queryByRole("button", { name: "desk.sheet_send" })).toBeNull();
  });
});

describe("a sheet that is being filled in", () => {
  it("stands on this device as what is typed in a field does, and is gone once it was sent", async () => {
    const { document: review } = open();
    give("มาจากข้อมูลจริง", 3, 4);
    give("ทำได้", 0, 2);
    expect(review.typed.get("sheet:own")?.parts).toEqual({ need: "3", doable: "0" });
    expect(review.unsent.size).toBe(0);
    fireEvent.click(button("desk.sheet_send"));
    await vi.waitFor(() => { expect(review.typed.size).toBe(0); });
  });

  it("is there again, one from paper too; a line that is asked for no more is not sent", () => {
    const { review, document: kept } = showReview({}, (view) => <Sheets sheets={stageShape().sheets!} review={view} editable open busy={false} onSend={send} />);
    expect(review.editable).toBe(true);
    void act(() => {
      kept.type("sheet:own", { text: "sheet:own", parts: { need: "2.5", doable: "1", of_old: "4" } });
      kept.type("sheet:p1", { text: "sheet:p1", parts: { "#role": "กำนัน", need: "1" } });
    });
    expect(screen.getByLabelText<HTMLInputElement>("desk.sheet_role").value).toBe("กำนัน");
    fireEvent.click(button("desk.sheet_send"));
    expect(send).toHaveBeenCalledExactlyOnceWith({ marks: { need: 2.5, doable: 1 } });
  });

  it("from paper is put away", () => {
    const { document: review } = open(BOTH, { editable: true });
    fireEvent.click(button("desk.sheet_paper"));
    fireEvent.input(screen.getByLabelText("desk.sheet_role"), { target: { value: "กำนัน" } });
    expect(review.typed.size).toBe(1);
    fireEvent.click(button("submit.not_yet"));
    expect(review.typed.size).toBe(0);
  });
});

describe("after a decision was taken back", () => {
  it("says that a sheet is no longer blind, and which one was not", () => {
    open({ n: 2, shown: true });
    expect(screen.getByText("desk.sheets_shown")).toBeTruthy();
    cleanup();
    open({ ...BOTH, sheets: [sheet(1, { need: 4, doable: 2 }, { mine: true }), sheet(2, { need: 2, doable: 1 }, { after: true })] });
    expect(screen.queryByText("desk.sheets_shown")).toBeNull();
    expect(screen.getByRole("columnheader", { name: "desk.sheet_after desk.sheet_of 2" })).toBeTruthy();
  });
});

describe("beside each other", () => {
  it("sheets show each line, the gap and each one's total, and make no average", () => {
    open(BOTH);
    expect(cells()).toEqual([["มาจากข้อมูลจริง", "4", "2.5", "1.5"], ["ทำได้", "2", "1", "1"], ["desk.sheet_sum", "6", "3.5", ""]]);
    expect(Array.from(document.querySelectorAll("thead th"), (head) => head.textContent)).toEqual(["marks.criterion", "desk.sheet_me", "desk.sheet_of 2", "desk.sheet_gap"]);
  });

  it("a line as far apart as the author says is to be talked about, a nearer one not", () => {
    open(BOTH);
    expect(screen.getByText("desk.sheet_talk มาจากข้อมูลจริง 1.5")).toBeTruthy();
    expect(screen.queryByText(/desk.sheet_talk ทำได้/)).toBeNull();
  });

  it("a trainer who does not score has no column", () => {
    open({ n: 1, sent: true, sheets: [sheet(1, {}, { mine: true, declined: true }), sheet(2, { need: 2, doable: 1 })] });
    expect(screen.getByText("desk.sheet_declined")).toBeTruthy();
    expect(cells()).toEqual([["มาจากข้อมูลจริง", "2"], ["ทำได้", "1"], ["desk.sheet_sum", "3"]]);
  });
});

describe("who has claimed the work", () => {
  it("types in a sheet from paper, with whose it is", async () => {
    open(BOTH, { editable: true });
    fireEvent.click(button("desk.sheet_paper"));
    const form = screen.getByRole("group", { name: "desk.sheet_paper" });
    for (const line of LINES) give(line.label, 2, line.points, form);
    expect(button("desk.sheet_paper_send").disabled).toBe(true);
    fireEvent.input(screen.getByLabelText("desk.sheet_role"), { target: { value: " กำนัน " } });
    fireEvent.click(button("desk.sheet_paper_send"));
    expect(send).toHaveBeenCalledExactlyOnceWith({ sheet: expect.stringMatching(/^[A-Za-z0-9_-]+$/) as string, role: "กำนัน", marks: { need: 2, doable: 2 } });
    await vi.waitFor(() => { expect(screen.queryByRole("group", { name: "desk.sheet_paper" })).toBeNull(); });
  });

  it("keeps what was typed where it could not be sent", async () => {
    send.mockResolvedValueOnce(false);
    open(BOTH, { editable: true });
    fireEvent.click(button("desk.sheet_paper"));
    for (const line of LINES) give(line.label, 1, line.points, screen.getByRole("group", { name: "desk.sheet_paper" }));
    fireEvent.input(screen.getByLabelText("desk.sheet_role"), { target: { value: "กำนัน" } });
    fireEvent.click(button("desk.sheet_paper_send"));
    await Promise.resolve();
    expect(screen.getByLabelText<HTMLInputElement>("desk.sheet_role").value).toBe("กำนัน");
  });

  it("records what was agreed on, a line at a time", () => {
    const { review } = open(BOTH, { editable: true });
    give("ทำได้", 1, 2, screen.getByRole("group", { name: "desk.agreed" }));
    expect(review.get("agreed:doable")).toEqual({ points: 1 });
    expect(review.get("agreed:need")).toBeUndefined();
  });
});
