/** The queue's list: the same words and buttons as a table and as cards. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { QueueRow } from "../types.gen";
import { row } from "./fixture";
import { QueueCards, QueueTable, type RowActions } from "./QueueRows";
import { show } from "./stage.fixture";

const LOOKS = [["table", QueueTable], ["cards", QueueCards]] as const;

function open(Rows: typeof QueueTable, over: Partial<QueueRow> = {}, more: Partial<RowActions> = {}) {
  const actions = { href: (id: string) => `/review/${id}/`, onOpen: vi.fn(), onClaim: vi.fn(), busy: "", refusal: null, ...more };
  const page = show(<Rows rows={[row({ public_id: "one", ...over })]} actions={actions} />);
  return { page, actions };
}
const button = (): HTMLElement => screen.getByRole("button");

afterEach(cleanup);

describe.each(LOOKS)("as %s", (_look, Rows) => {
  it("a row names teacher, school and province, kind and round", () => {
    const { page } = open(Rows, { round: 2 });
    expect(screen.getByText("ครูบัวแก้ว").getAttribute("href")).toBe("/review/one/");
    for (const words of ["โรงเรียนบ้านดอนตะวัน · กาฬสินธุ์", "แผนที่ภาคี", "round.n 2"]) expect(page.textContent).toContain(words);
  });

  it("work without a teacher's name is called by its school, and a place is not refusal twice", () => {
    const { page } = open(Rows, { teacher: "", province: "", group: "โรงเรียนบ้านดอนตะวัน" });
    expect(screen.getByRole("link").textContent).toBe("โรงเรียนบ้านดอนตะวัน");
    expect(page.textContent).not.toContain(" · โรงเรียนบ้านดอนตะวัน");
  });

  it("a teacher who has left the course is said to have", () => {
    expect(open(Rows).page.textContent).not.toContain("desk.left");
    cleanup();
    expect(open(Rows, { left: true }).page.textContent).toContain("desk.left");
  });

  it("what waits is taken by its button", () => {
    const { actions } = open(Rows);
    expect(button().textContent).toBe("desk.claim ครูบัวแก้ว, แผนที่ภาคี");
    fireEvent.click(button());
    expect(actions.onClaim).toHaveBeenCalledWith("one");
    expect(actions.onOpen).not.toHaveBeenCalled();
  });

  it.each([
    ["desk.go_on", { claim: "mine", status: "in_review" }],
    ["desk.look", { status: "accepted" }],
  ] as [string, Partial<QueueRow>][])("%s: opens it without taking it", (word, over) => {
    const { actions } = open(Rows, over);
    expect(button().textContent).toContain(word);
    fireEvent.click(button());
    expect(actions.onOpen).toHaveBeenCalledWith("one");
    expect(actions.onClaim).not.toHaveBeenCalled();
  });

  it("what somebody else reads has no button", () => {
    const { page } = open(Rows, { claim: "other", claimed_by: "ศน.อารี" });
    expect(screen.queryByRole("button")).toBeNull();
    expect(page.textContent).toContain("desk.taken");
  });

  it("is taken once: its button waits while it is", () => {
    open(Rows, {}, { busy: "one" });
    expect(button()).toHaveProperty("disabled", true);
    cleanup();
    open(Rows, {}, { busy: "another" });
    expect(button()).toHaveProperty("disabled", false);
  });

  it("says at its row why a move was not possible", () => {
    open(Rows, {}, { refusal: { id: "one", text: "ศน.อารีกำลังอ่าน" } });
    expect(screen.getByRole("alert").textContent).toBe("ศน.อารีกำลังอ่าน");
    cleanup();
    open(Rows, {}, { refusal: { id: "another", text: "ศน.อารีกำลังอ่าน" } });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says how long it waits, or when what is answered was handed in", () => {
    expect(open(Rows).page.textContent).toContain("desk.days 1");
    cleanup();
    expect(open(Rows, { status: "accepted" }).page.textContent).toContain("desk.sent_on 19 พ.ย. 2569");
  });

  it("opens a teacher's work by her name", () => {
    const { actions } = open(Rows);
    fireEvent.click(screen.getByText("ครูบัวแก้ว"));
    expect(actions.onOpen).toHaveBeenCalledWith("one");
  });
});
