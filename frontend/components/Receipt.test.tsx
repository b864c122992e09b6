import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { PageContext } from "../shell";
import { valuesView } from "../state/view";
import type { PageShape } from "../types.gen";
import { Receipt } from "./Receipt";

afterEach(cleanup);

const shown = (late: boolean): string => {
  const round = { public_id: "r1", number: 1, withdrawn: false, late, note: "", print_url: "" };
  const page = { block: { needs_trainer: true, title: "งาน" }, rounds: [round], submission: { status: "submitted", round_number: 1, submitted_at: null, receipt: "" } };
  const { container } = render(
    <PageContext.Provider value={{ t: (key) => key, language: "th", idPrefix: "px", problems: [], comments: [] }}>
      <Receipt page={page as unknown as PageShape} busy={false} trouble="" onWithdraw={undefined} network={valuesView({})} />
    </PageContext.Provider>,
  );
  return container.textContent ?? "";
};

test("says that the work came within the grace period, and says nothing where it came in time", () => {
  expect(shown(true)).toContain("round.late");
  cleanup();
  expect(shown(false)).not.toContain("round.late");
});

test("accepted: one card with the trainer's word, one sentence about her own network, and the way on", () => {
  const page = {
    block: { needs_trainer: true, title: "งาน" }, rounds: [], next: { title: "ความเข้มแข็ง", url: "https://lms.test/next" },
    submission: { status: "accepted", round_number: 1, submitted_at: null, receipt: "PX-1" },
  };
  const feedback = { decision: "accept", comment: "เห็นภาพชัด", reviewer: "ศน.อารี", decided_at: "2026-11-12T03:00:00Z", comments: [], checklist: [], marks: [], earned: null, possible: null };
  const network = valuesView({ "partner:a": { name: "วัด", direction: "both" }, "partner:b": { name: "บ้าน", direction: "we_give" } });
  const { container } = render(
    <PageContext.Provider value={{ t: (key, params = {}) => [key, ...Object.values(params)].join(" "), language: "th", idPrefix: "px", problems: [], comments: [] }}>
      <Receipt page={page as unknown as PageShape} busy={false} trouble="" onWithdraw={undefined} feedback={feedback as never} network={network} />
    </PageContext.Provider>,
  );
  expect(container.querySelectorAll("h3")).toHaveLength(1);
  for (const words of ["feedback.accepted", "เห็นภาพชัด", "network.now 2", "network.both 1"]) expect(container.textContent).toContain(words);
  const link = container.querySelector<HTMLAnchorElement>("a.px-primary");
  expect([link?.href, link?.target, link?.textContent]).toEqual(["https://lms.test/next", "_top", "receipt.next ความเข้มแข็ง"]);
});
