import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import { LATER, TIMES, untilStored, type Stored } from "./stored";

interface Saved {
  ok: boolean;
  revision: string;
}
const saved = (revision: string, ok = true): Reply<Saved> => ({ kind: "ok", body: { ok, revision } });
const there = (revision: string): Reply<Stored> => ({ kind: "ok", body: { revision, lists: 0 } });
const wanted = ({ ok, revision }: Saved) => (ok ? { revision } : null);
const save = vi.fn<(gone?: Saved) => Promise<Reply<Saved>>>();
const stored = vi.fn<() => Promise<Reply<Stored>>>();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  save.mockReset();
  stored.mockReset();
});

async function outcome(): Promise<Reply<Saved>> {
  const told = untilStored(save, stored, wanted);
  await vi.advanceTimersByTimeAsync(LATER * TIMES);
  return told;
}

it("tells a save once it is stored, and not before", async () => {
  save.mockResolvedValue(saved("r2"));
  stored.mockResolvedValue(there("r2"));
  const told = vi.fn();
  void untilStored(save, stored, wanted).then(told);
  await vi.advanceTimersByTimeAsync(LATER - 1);
  expect([stored.mock.calls.length, told.mock.calls.length]).toEqual([0, 0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toHaveBeenCalledWith(saved("r2"));
  expect(save).toHaveBeenCalledTimes(1);
});

it("sends a save again whose place was taken, and says which is gone", async () => {
  save.mockResolvedValueOnce(saved("r2")).mockResolvedValueOnce(saved("r3"));
  stored.mockResolvedValueOnce(there("r1")).mockResolvedValueOnce(there("r3"));
  expect(await outcome()).toEqual(saved("r3"));
  expect(save.mock.calls).toEqual([[undefined], [{ ok: true, revision: "r2" }]]);
});

it("says that it does not know where nothing stays", async () => {
  save.mockResolvedValue(saved("r2"));
  stored.mockResolvedValue(there("r1"));
  expect(await outcome()).toEqual({ kind: "unreachable" });
  expect(save).toHaveBeenCalledTimes(TIMES);
});

it("looks for nothing after a save that changed nothing", async () => {
  for (const reply of [saved("r7", false), { kind: "session" } as const, { kind: "unreachable" } as const]) {
    save.mockResolvedValueOnce(reply);
    expect(await outcome()).toEqual(reply);
  }
  expect(stored).not.toHaveBeenCalled();
});

it("takes the answer where a server cannot tell what is stored: one of an older release", async () => {
  save.mockResolvedValue(saved("r2"));
  stored.mockResolvedValue({ kind: "refused", status: 404, error: { code: "gone", message: "", params: {} }, problems: [] });
  expect(await outcome()).toEqual(saved("r2"));
});
