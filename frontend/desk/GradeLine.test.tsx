import { render, screen, cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { PageContext } from "../shell";
import type { DeskDetail } from "../types.gen";
import { Decided } from "./Decided";
import { detail, row } from "./fixture";
import { GradeLine } from "./GradeLine";
import type { ReviewSession } from "./session";
import { PAGE } from "./stage.fixture";

type Grade = NonNullable<DeskDetail["grade"]>;
const grade = (over: Partial<Grade> = {}): Grade => ({ earned: 7, possible: 10, delivery: "sent", overridden_at: null, mark: null, ...over });

afterEach(cleanup);

const line = (given: Grade | null): string => {
  const { container } = render(<PageContext.Provider value={PAGE}><GradeLine grade={given} /></PageContext.Provider>);
  return container.textContent ?? "";
};

test.each(["sent", "pending", "failed", "frozen"])("%s is told with the points", (delivery) => {
  expect(line(grade({ delivery }))).toBe(`desk.told_${delivery} 7 10`);
});

test("without points there is nothing to tell", () => {
  expect(line(null)).toBe("");
});

test("points of course staff are told with the trainer's own behind them", () => {
  const told = line(grade({ overridden_at: "2026-11-20T03:00:00+00:00", mark: 4.5 }));
  expect(told).toMatch(/^desk.grade_staff 7 10 .+ desk.grade_behind 4.5 10 desk.grade_until$/);
});

test("staff's points that did not arrive say so too", () => {
  const told = line(grade({ overridden_at: "2026-11-20T03:00:00+00:00", delivery: "frozen" }));
  expect(told).toContain("desk.told_frozen 7 10");
  expect(told).not.toContain("grade_behind");
});

function decided(given: Grade | null): ReturnType<typeof vi.fn> {
  const opened = detail({ row: row({ status: "accepted" }), grade: given, can_take_back: true, can_reopen: true });
  const onReopen = vi.fn();
  render(
    <PageContext.Provider value={PAGE}>
      <Decided session={{ detail: opened, busy: false } as ReviewSession} onNext={undefined} onQueue={vi.fn()} onTakeBack={vi.fn()} onReopen={onReopen} />
    </PageContext.Provider>,
  );
  return onReopen;
}

test("what becomes of the points is asked where they are the trainer's to take", () => {
  const onReopen = decided(grade());
  fireEvent.click(screen.getByText("desk.reopen"));
  fireEvent.click(screen.getByLabelText(/desk.grade_zero/));
  fireEvent.input(screen.getByLabelText(/desk.reason/), { target: { value: "เพิ่มข้อมูล" } });
  fireEvent.click(screen.getAllByText("desk.reopen").at(-1) as HTMLElement);
  expect(onReopen).toHaveBeenCalledWith({ reason: "เพิ่มข้อมูล", keep_grade: false });
});

test("points of course staff stay: nothing is asked, and it is said", () => {
  decided(grade({ overridden_at: "2026-11-20T03:00:00+00:00" }));
  fireEvent.click(screen.getByText("desk.take_back"));
  expect(screen.getByText("desk.take_back_staff")).toBeTruthy();
  fireEvent.click(screen.getByText("withdraw.keep"));
  fireEvent.click(screen.getByText("desk.reopen"));
  expect(screen.getByText("desk.grade_stays")).toBeTruthy();
  expect(screen.queryByLabelText(/desk.grade_zero/)).toBeNull();
});

test("work without points has none to speak of", () => {
  decided(null);
  fireEvent.click(screen.getByText("desk.reopen"));
  expect(screen.queryByText("desk.grade_stays")).toBeNull();
  expect(screen.queryByLabelText(/desk.grade_zero/)).toBeNull();
});
