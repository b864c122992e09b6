import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { PageContext } from "../shell";
import type { PageShape } from "../types.gen";
import { Receipt } from "./Receipt";

afterEach(cleanup);

const shown = (late: boolean): string => {
  const round = { public_id: "r1", number: 1, withdrawn: false, late, note: "", print_url: "" };
  const page = { block: { needs_trainer: true, title: "งาน" }, rounds: [round], submission: { status: "submitted", round_number: 1, submitted_at: null, receipt: "" } };
  const { container } = render(
    <PageContext.Provider value={{ t: (key) => key, language: "th", idPrefix: "px", problems: [], comments: [] }}>
      <Receipt page={page as unknown as PageShape} busy={false} trouble="" onWithdraw={undefined} />
    </PageContext.Provider>,
  );
  return container.textContent ?? "";
};

test("says that the work came within the grace period, and says nothing where it came in time", () => {
  expect(shown(true)).toContain("round.late");
  cleanup();
  expect(shown(false)).not.toContain("round.late");
});
