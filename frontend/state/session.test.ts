import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import type { PageShape } from "../types.gen";
import type { Kind } from "../kind";
import { Session, type Handler } from "./session";
import { liveView } from "./view";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function page(status: string): PageShape {
  return {
    mode: "work", person: "", block: { usage_key: "b1", course_key: "c", closed: false },
    submission: { status }, answers: { items: {}, revision: 0 }, network: { items: {}, revision: 0 },
  } as unknown as PageShape;
}

it("asks how things stand until the system says it: no failure shuts a page for good", async () => {
  const answers: Reply<unknown>[] = [{ kind: "unreachable" }, { kind: "unreachable" }, { kind: "ok", body: page("draft") }];
  const call = vi.fn((handler: Handler) => Promise.resolve(handler === "load" ? answers.shift() : null));
  const session = new Session(page("draft"), call as never);
  session.refused({ code: "not_editable", message: "", params: {} }, []);
  expect(session.editable).toBe(false);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(call).toHaveBeenCalledTimes(3);
  expect(session.editable).toBe(true);
});

it("writes what the server says may be written; a server that does not say is asked as before", () => {
  const call = vi.fn();
  expect(new Session(page("draft"), call as never).writable).toEqual([""]);
  expect(new Session(page("accepted"), call as never).writable).toEqual([]);
  const done = page("accepted");
  done.submission.writable = ["try:"];
  done.answers = { items: { "try:q.1": { v: { picks: ["a"] }, r: 2 } }, revision: 2 };
  const session = new Session(done, call as never);
  expect([session.editable, session.answers.may("try:q.2"), session.answers.may("take")]).toEqual([false, true, false]);
  // What stands there is the work as it is now, not the round.
  expect(session.answers.item("try:q.1")?.v).toEqual({ picks: ["a"] });
});

it("of what was written once on two devices the first stands, and the other goes back to its kind", () => {
  const session = new Session(page("draft"), vi.fn() as never);
  session.answers.adopt("try:q.1", { v: { picks: ["mine"] }, base: 0, gone: false, at: 1 });
  session.answers.learn("try:q.1", { v: { picks: ["theirs"] }, r: 3 });
  expect(session.answers.conflicts.size).toBe(1);
  const dropped = vi.fn();
  const kind = { holds: (key: string) => (key.startsWith("try:") ? "theirs" : "mine"), dropped } as unknown as Kind;
  session.answers.adopt("draft:q", { v: { picks: ["mine"] }, base: 0, gone: false, at: 1 });
  session.answers.learn("draft:q", { v: { picks: ["theirs"] }, r: 3 });
  const view = liveView(session.answers, true);
  session.giveBack(kind, view, "ตรวจไปแล้ว");
  session.giveBack(kind, view, "ตรวจไปแล้ว");
  expect(dropped.mock.calls).toEqual([[{ key: "try:q.1", value: { picks: ["mine"] }, message: "ตรวจไปแล้ว" }, view]]);
  expect(session.answers.conflicts.size).toBe(0);
  expect(session.answers.item("try:q.1")?.v).toEqual({ picks: ["theirs"] });
  expect(session.answers.sendable()).toMatchObject([{ key: "draft:q", v: { picks: ["mine"] }, base: 3 }]);
});

it("of what became of an offer on two devices the newer word holds, without a question", () => {
  const session = new Session(page("draft"), vi.fn() as never);
  session.answers.adopt("offer:a", { v: { state: "taken" }, base: 0, gone: false, at: 1 });
  session.answers.learn("offer:a", { v: { state: "dismissed" }, r: 3 });
  expect(session.answers.conflicts.size).toBe(1);
  session.giveBack({} as Kind, liveView(session.answers, true), "");
  expect(session.answers.conflicts.size).toBe(0);
  expect(session.answers.item("offer:a")?.v).toEqual({ state: "taken" });
});
