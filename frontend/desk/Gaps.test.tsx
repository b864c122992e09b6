/** What is missing before the result can be sent. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { Gaps, type GapsProps } from "./Gaps";
import { show } from "./stage.fixture";

const PROBLEMS = [{ path: "mark:a", code: "mark_too_high", params: { max: "4" } }, { path: "decision", code: "decision_missing" }];
const open = (more: Partial<GapsProps> = {}): HTMLElement => show(<Gaps problems={PROBLEMS} label={(path) => `ที่ ${path}`} onGo={vi.fn()} stamp={1} {...more} />);

afterEach(cleanup);

it("counts and names all of it at once", () => {
  open();
  expect(screen.getByRole("heading").textContent).toBe("desk.not_ready 2");
  expect(screen.getAllByRole("button").map((gap) => gap.textContent)).toEqual(["ที่ mark:a: problem.mark_too_high 4", "ที่ decision: problem.decision_missing"]);
});

it("has the focus, for one who pressed the button below it", () => {
  open();
  expect(document.activeElement).toBe(screen.getByRole("heading"));
});

it("leads to the place of each", () => {
  const onGo = vi.fn();
  open({ onGo });
  fireEvent.click(screen.getByText(/problem\.decision_missing/));
  expect(onGo).toHaveBeenCalledWith("decision");
});
