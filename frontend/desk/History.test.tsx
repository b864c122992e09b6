/** What happened to a submission. */
import { cleanup } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readIn } from "../shell";
import type { HistoryRow } from "../types.gen";
import { History } from "./History";
import { show } from "./stage.fixture";

const happened = (verb: string, over: Partial<HistoryRow> = {}): HistoryRow => ({ verb, actor: "ศน.อารี", at: "2026-11-19T03:00:00Z", note: "", ...over });
const lines = (rows: HistoryRow[]): (string | null)[] => [...show(<History rows={rows} />).querySelectorAll("li")].map((line) => line.textContent);

beforeEach(() => {
  readIn("Asia/Bangkok");
});
afterEach(() => {
  cleanup();
  readIn("");
});

describe("a line", () => {
  it("says who did what, and when", () => {
    expect(lines([happened("claim")])).toEqual(["ศน.อารี history.claim19 พ.ย. 2569 10:00 น."]);
  });

  it("says why, where a reason was given", () => {
    expect(lines([happened("reopen", { note: "ขอดูเพิ่ม" })])[0]).toMatch(/ขอดูเพิ่ม$/);
  });

  it.each(["override", "rescore"])("%s: what the platform's own tools did is said to be staff's", (verb) => {
    expect(lines([happened(verb, { actor: "" })])[0]).toMatch(new RegExp(`^history\\.staff history\\.${verb}`));
  });

  it("of somebody who is no longer there names nobody", () => {
    expect(lines([happened("claim", { actor: "" })])[0]).toMatch(/^history\.claim/);
  });
});

it("stands in the order the server gave; nothing is shown of nothing", () => {
  const rows = [happened("claim", { at: "2026-11-19T05:00:00Z" }), happened("submit", { actor: "ครูบัวแก้ว" })];
  expect(lines(rows).map((line) => line?.split(" ")[0])).toEqual(["ศน.อารี", "ครูบัวแก้ว"]);
  cleanup();
  expect(show(<History rows={[]} />).textContent).toBe("");
});
