/** Work that the server has not confirmed, and its copy on the device. The copy itself: device_copy.test.ts; sending: store.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DeviceCopy } from "./device_copy";
import { Store, type Member } from "./store";

/** A device that keeps what is written, or (`full`) nothing. */
function device(found: Record<string, unknown> = {}, full = false) {
  const written: [string, unknown][] = [];
  const copy = {
    shared: false,
    write: vi.fn((scope: string, data: unknown) => {
      written.push([scope, data]);
      return Promise.resolve(!full);
    }),
    take: vi.fn((scope: string, use: (data: unknown) => Promise<void>) => (scope in found ? use(found[scope]) : Promise.resolve())),
    setShared: vi.fn((shared: boolean) => {
      copy.shared = shared;
      return Promise.resolve(true);
    }),
  };
  return { copy: copy as unknown as DeviceCopy, written };
}

function open(over: Partial<Member> = {}): { store: Store; block: Member; leave: () => void } {
  const store = new Store();
  const block: Member = { page: "b1", name: "answers", own: store.document("b1"), open: true, send: () => Promise.resolve({ kind: "unreachable" }), ...over };
  return { store, block, leave: store.join(block) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a document", () => {
  it("is one for a page, however often its block is drawn", () => {
    const { store, block } = open();
    expect(store.document("b1")).toBe(block.own);
    expect(store.document("b2")).not.toBe(block.own);
  });

  it("stays open for what is unsent when its block is taken off the page", () => {
    const { block, leave } = open();
    block.own.set("few", { text: "ก" });
    leave();
    expect(block.open).toBe(true);
    const empty = open();
    empty.leave();
    expect(empty.block.open).toBe(false);
  });
});

describe("the copy", () => {
  it("is written a moment after the last change, once for several", async () => {
    const { store, block } = open();
    const { copy, written } = device();
    store.useCopy(copy);
    await vi.advanceTimersByTimeAsync(200);
    written.length = 0;
    block.own.set("few", { text: "ก" });
    block.own.set("few", { text: "กข" });
    expect(store.copying).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(store.copying).toBe(false);
    expect(written).toEqual([["b1", expect.objectContaining({ items: { few: expect.objectContaining({ v: { text: "กข" } }) as unknown } })]]);
  });

  it("has nothing of a document in which nothing waits", async () => {
    const { store } = open();
    const { copy, written } = device();
    store.useCopy(copy);
    await store.copyNow();
    expect(written).toEqual([["network", null], ["b1", null]]);
  });

  it("of an earlier visit comes back, is counted, and forgotten at the next word", async () => {
    const { store, block } = open();
    const items = { few: { v: { text: "เมื่อวาน" }, base: 0, gone: false, at: 1 } };
    store.useCopy(device({ b1: { items, discarded: [] } }).copy);
    await vi.advanceTimersByTimeAsync(0);
    expect([block.own.item("few")?.v, store.recovered]).toEqual([{ text: "เมื่อวาน" }, 1]);
    block.own.set("many", { text: "ใหม่" });
    expect(store.recovered).toBe(0);
  });

  it("that was let go is kept with the rest, until the server has it", async () => {
    const { store, block } = open();
    const { copy, written } = device();
    store.useCopy(copy);
    block.own.adopt("few", { v: { text: "ของเรา" }, base: 0, gone: false, at: 1 });
    block.own.learn("few", { v: { text: "เครื่องอื่น" }, r: 2 });
    const own = block.own.yield("few");
    if (own) store.discard("b1", "answers", own);
    await store.copyNow();
    expect(written.at(-1)?.[1]).toMatchObject({ items: {}, discarded: [{ doc: "answers", key: "few", v: { text: "ของเรา" }, base: 0, gone: false }] });
  });
});

describe("what would be lost", () => {
  it("is all of it without a device", () => {
    const { store, block } = open();
    block.own.set("few", { text: "ก" });
    expect([store.unsent(), store.unsent(true), store.atRisk]).toEqual([1, 1, true]);
  });

  it("is none of what the device has", async () => {
    const { store, block } = open();
    store.useCopy(device().copy);
    block.own.set("few", { text: "ก" });
    expect(store.atRisk, "until it is written").toBe(true);
    await store.copyNow();
    expect([store.unsent(), store.unsent(true), store.atRisk]).toEqual([1, 0, false]);
  });

  it("is what the device did not take, and all of it on a shared computer", async () => {
    const { store, block } = open();
    store.useCopy(device({}, true).copy);
    block.own.set("few", { text: "ก" });
    await store.copyNow();
    expect(store.unsent(true)).toBe(1);
    const shared = open();
    const told = vi.fn();
    shared.store.onShared = told;
    shared.store.useCopy(device().copy);
    shared.block.own.set("few", { text: "ก" });
    await shared.store.copyNow();
    await shared.store.setShared(true);
    expect([shared.store.unsent(true), told.mock.calls]).toEqual([1, [[true]]]);
  });

  it("is what was typed and not entered, too", () => {
    const { store, block } = open();
    block.own.type("whole", { text: "วัด" });
    expect([store.unsent(), store.unsent(false, "typed"), store.atRisk]).toEqual([0, 1, true]);
  });
});

it("dirt is counted from the oldest change, until nothing waits", () => {
  const { store, block } = open();
  vi.setSystemTime(1000);
  block.own.set("few", { text: "ก" });
  vi.setSystemTime(5000);
  block.own.set("few", { text: "กข" });
  expect(store.dirtySince).toBe(1000);
  block.own.confirm(block.own.sendable()[0] as never, 1);
  store.tell();
  expect(store.dirtySince).toBe(0);
});
