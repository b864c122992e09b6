/** Teachers who have not handed in: one tile for each, with the group, the progress and the last reminder. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AbsentRow } from "../types.gen";
import { AbsentRows } from "./AbsentRows";
import { show } from "./stage.fixture";

const row = (over: Partial<AbsentRow> = {}): AbsentRow => ({
  person: "a", teacher: "ครูบัวแก้ว", group: "", state: "never", since: null, at_work: [], seen: null, reminded: null, reminded_today: false, mail_off: false, ...over,
});
const linesOf = (over: Partial<AbsentRow>): (string | null)[] => {
  const page = show(<AbsentRows rows={[row(over)]} chosen={[]} onChoose={vi.fn()} />);
  return [...page.querySelectorAll("small")].map((line) => line.textContent);
};

afterEach(cleanup);

describe("a teacher's tile", () => {
  it("says that she has not begun", () => {
    expect(linesOf({})).toEqual(["absent.never"]);
  });

  it("says what she works on and when it was saved last", () => {
    expect(linesOf({ group: "กลุ่มเหนือ", state: "begun", at_work: ["แผนที่ภาคี"], seen: "2026-11-20T03:00:00Z", since: "2026-11-01T03:00:00Z" })).toEqual([
      "กลุ่มเหนือ", "absent.begun", "absent.at_work แผนที่ภาคี", "absent.saved_at 20 พ.ย. 2569",
    ]);
  });

  it("says since when work that was returned lies still", () => {
    expect(linesOf({ state: "returned", since: "2026-11-02T03:00:00Z", seen: "2026-11-20T03:00:00Z" })).toContain("absent.quiet_since 2 พ.ย. 2569");
  });

  it.each([
    ["that she wants no mail, before anything else of mail", { mail_off: true, reminded: "2026-11-20", reminded_today: true }, "absent.off"],
    ["that she was reminded today", { reminded: "2026-11-20", reminded_today: true }, "absent.reminded_today"],
    ["on which day she was reminded", { reminded: "2026-11-18" }, "absent.reminded 18 พ.ย. 2569"],
  ])("says %s", (_what, over, line) => {
    expect(linesOf(over).at(-1)).toBe(line);
  });
});

describe("choosing", () => {
  it("tells whom, and whether she is chosen now", () => {
    const onChoose = vi.fn();
    show(<AbsentRows rows={[row(), row({ person: "b", teacher: "ครูมาลี" })]} chosen={["b"]} onChoose={onChoose} />);
    fireEvent.click(screen.getByLabelText(/ครูบัวแก้ว/));
    fireEvent.click(screen.getByLabelText(/ครูมาลี/));
    expect(onChoose.mock.calls).toEqual([["a", true], ["b", false]]);
  });

  it("is not offered for one who gets no mail, or had hers today", () => {
    show(<AbsentRows rows={[row({ mail_off: true }), row({ person: "b", reminded_today: true }), row({ person: "c" })]} chosen={[]} onChoose={vi.fn()} />);
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").map((box) => box.disabled)).toEqual([true, true, false]);
  });
});
