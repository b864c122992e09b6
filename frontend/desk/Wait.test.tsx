/** How long a submission has waited. */
import { cleanup } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { QueueRow } from "../types.gen";
import { row } from "./fixture";
import { show } from "./stage.fixture";
import { Wait, waits } from "./Wait";

const said = (over: Partial<QueueRow>): string => show(<Wait row={row(over)} />).textContent;

afterEach(cleanup);

describe("days", () => {
  it.each([
    ["desk.today", { wait_days: 0 }],
    ["desk.days 4", { wait_days: 4 }],
    ["desk.wait_near desk.days 6", { wait_days: 6, wait: "near" }],
    ["desk.wait_over desk.days 9", { wait_days: 9, wait: "over" }],
    ["desk.wait_today desk.days 7", { wait_days: 7, wait: "near", due_today: true }],
  ] as [string, Partial<QueueRow>][])("%s", (words, over) => {
    expect(said(over)).toBe(words);
  });
});

it("is of work that nobody has answered", () => {
  expect((["submitted", "in_review", "returned", "accepted"] as const).map((status) => waits(row({ status })))).toEqual([true, true, false, false]);
});
