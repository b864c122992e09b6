import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import type { PageShape } from "../types.gen";
import { Session, type Handler } from "./session";

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
