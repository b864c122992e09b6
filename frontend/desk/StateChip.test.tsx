/** Where a submission stands, in a word. */
import { cleanup } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { QueueRow } from "../types.gen";
import { row } from "./fixture";
import { show } from "./stage.fixture";
import { GradeWord, StateChip } from "./StateChip";

afterEach(cleanup);

describe("the chip", () => {
  it.each([
    ["desk.submitted", {}],
    ["desk.mine", { status: "in_review", claim: "mine" }],
    ["desk.other ศน.อารี", { status: "in_review", claim: "other", claimed_by: "ศน.อารี" }],
    ["desk.returned", { status: "returned" }],
    ["desk.accepted", { status: "accepted" }],
  ] as [string, Partial<QueueRow>][])("%s", (words, over) => {
    expect(show(<StateChip row={row(over)} />).textContent).toBe(words);
  });
});

describe("a grade's way", () => {
  it.each(["failed", "frozen", "pending"])("%s is told", (grade_delivery) => {
    expect(show(<GradeWord row={row({ grade_delivery })} />).textContent).toBe(`desk.grade_${grade_delivery}`);
  });

  it.each(["none", "sent"])("%s needs no word", (grade_delivery) => {
    expect(show(<GradeWord row={row({ grade_delivery })} />).textContent).toBe("");
  });

  it("that failed stands out", () => {
    expect(show(<GradeWord row={row({ grade_delivery: "failed" })} />).querySelector(".px-warntext")).not.toBeNull();
    cleanup();
    expect(show(<GradeWord row={row({ grade_delivery: "pending" })} />).querySelector(".px-warntext")).toBeNull();
  });
});
