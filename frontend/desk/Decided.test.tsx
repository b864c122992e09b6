/** Work that was answered: what was decided, and what can still be done. What becomes of points: GradeLine.test.tsx. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readIn } from "../shell";
import type { DeskDetail, FeedbackShape } from "../types.gen";
import { Decided, REOPEN } from "./Decided";
import { detail, row } from "./fixture";
import type { ReviewSession } from "./session";
import { showReview } from "./stage.fixture";

const answer = (over: Partial<FeedbackShape> = {}): FeedbackShape => ({
  decision: "return", decided_at: "2026-11-19T03:00:00Z", reviewer: "ศน.อารี", comment: "", checklist: [], comments: [], marks: [], ...over,
});

/** `begun`: a reason that the trainer had begun to write. */
function open(over: Partial<DeskDetail> = {}, next = true, begun = "") {
  const opened = detail({ row: row({ status: "returned" }), decided: answer(), ...over });
  const acts = { onNext: next ? vi.fn() : undefined, onQueue: vi.fn(), onTakeBack: vi.fn(), onReopen: vi.fn() };
  const { document: draft } = showReview({}, () => <Decided session={{ detail: opened, busy: false } as ReviewSession} {...acts} />);
  draft.type(REOPEN, { text: begun });
  return acts;
}
const reopen = { row: row({ status: "accepted" }), can_reopen: true } satisfies Partial<DeskDetail>;
const reason = (value: string): void => {
  fireEvent.input(screen.getByLabelText(/desk\.reason/), { target: { value } });
};
const press = (word: string): void => {
  fireEvent.click(screen.getAllByText(word).at(-1) as HTMLElement);
};

beforeEach(() => {
  readIn("Asia/Bangkok");
});
afterEach(() => {
  cleanup();
  readIn("");
});

describe("what was decided", () => {
  it.each([
    ["desk.was_returned", {}],
    ["desk.was_accepted", { row: row({ status: "accepted" }), decided: answer({ decision: "accept" }) }],
    ["desk.was_reopened", { decided: answer({ decision: "accept" }) }],
  ] as [string, Partial<DeskDetail>][])("%s", (words, over) => {
    open(over);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(words);
  });

  it("is told with who decided and when; without a name with the moment alone", () => {
    open();
    expect(screen.getByText("feedback.by ศน.อารี 19 พ.ย. 2569 10:00 น.")).toBeTruthy();
    cleanup();
    open({ decided: answer({ reviewer: "" }) });
    expect(screen.getByText("19 พ.ย. 2569 10:00 น.")).toBeTruthy();
  });
});

describe("the next step", () => {
  it("is the next one that waits, or the queue where none does", () => {
    const { onNext } = open();
    fireEvent.click(screen.getByText("desk.next"));
    expect(onNext).toHaveBeenCalledTimes(1);
    cleanup();
    const { onQueue } = open({}, false);
    fireEvent.click(screen.getByText("desk.to_queue"));
    expect(onQueue).toHaveBeenCalledTimes(1);
  });
});

describe("taking it back", () => {
  it("is offered while the teacher has not seen it", () => {
    open();
    expect(screen.getByText("desk.teacher_told")).toBeTruthy();
    expect(screen.queryByText("desk.take_back")).toBeNull();
  });

  it("is asked once more, and done", () => {
    const { onTakeBack } = open({ can_take_back: true });
    expect(screen.getByText("desk.may_take_back")).toBeTruthy();
    fireEvent.click(screen.getByText("desk.take_back"));
    expect(screen.getByText("desk.take_back_ask")).toBeTruthy();
    expect(onTakeBack).not.toHaveBeenCalled();
    press("desk.take_back");
    expect(onTakeBack).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("desk.take_back_ask")).toBeNull();
  });
});

describe("opening it again", () => {
  it("wants a reason, and says so at its field", () => {
    const { onReopen } = open(reopen);
    fireEvent.click(screen.getByText("desk.reopen"));
    fireEvent.submit(screen.getByLabelText(/desk\.reason/));
    expect(screen.getByText("desk.reason_missing")).toBeTruthy();
    expect(onReopen).not.toHaveBeenCalled();
    reason("  ขอดูเพิ่ม ");
    expect(screen.queryByText("desk.reason_missing")).toBeNull();
    fireEvent.submit(screen.getByLabelText(/desk\.reason/));
    expect(onReopen).toHaveBeenCalledWith({ reason: "ขอดูเพิ่ม", keep_grade: true });
  });

  it("shows a reason that was begun before", () => {
    open(reopen, true, "ขอดู");
    expect(screen.getByLabelText(/desk\.reason/)).toHaveProperty("value", "ขอดู");
  });

  it("does not show it where the work cannot be opened again", () => {
    open({}, true, "ขอดู");
    expect(screen.queryByLabelText(/desk\.reason/)).toBeNull();
  });

  it("can be left", () => {
    open(reopen);
    fireEvent.click(screen.getByText("desk.reopen"));
    fireEvent.click(screen.getByText("withdraw.keep"));
    expect(screen.queryByLabelText(/desk\.reason/)).toBeNull();
  });
});
