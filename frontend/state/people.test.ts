/** The stores of a page, and their ear to the browser and to other tabs. */
import { IDBFactory } from "fake-indexeddb";
import { webcrypto } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DeviceCopy } from "./device_copy";
import { storeFor } from "./people";
import type { Store } from "./store";

const KEY = btoa("k".repeat(32));
const NOW = "2026-11-20T03:42:00Z";

interface Channel {
  name: string;
  onmessage: ((event: { data: unknown }) => void) | null;
  posted: unknown[];
}
let channels: Channel[] = [];
let people = 0;
/** A store of a new person: stores live as long as a page does. */
function open(): { store: Store; channel: Channel } {
  people += 1;
  const store = storeFor(`person ${String(people)}`, "course", KEY, NOW);
  return { store, channel: channels.at(-1) as Channel };
}
const become = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
};

beforeEach(() => {
  channels = [];
  vi.stubGlobal("crypto", webcrypto);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("BroadcastChannel", class {
    onmessage = null;
    posted: unknown[] = [];
    constructor(readonly name: string) {
      channels.push(this as unknown as Channel);
    }
    postMessage(news: unknown): void {
      this.posted.push(news);
    }
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a store", () => {
  it("is one for a person in a course, and another for anybody else", () => {
    const one = storeFor("a", "course", KEY, NOW);
    expect(storeFor("a", "course", KEY, NOW)).toBe(one);
    expect(storeFor("a", "another course", KEY, NOW)).not.toBe(one);
    expect(storeFor("b", "course", KEY, NOW)).not.toBe(one);
  });

  it("is given its copy on the device when that has opened, by the server's clock", async () => {
    const opened = vi.spyOn(DeviceCopy, "open");
    const { store } = open();
    await vi.waitFor(() => { expect(store.copy).not.toBeNull(); });
    const clock = opened.mock.calls[0]?.[3];
    expect(clock?.()).toBeGreaterThanOrEqual(Date.parse(NOW));
    expect(clock?.()).toBeLessThan(Date.parse(NOW) + 60_000);
  });

  it("counts on by whichever of the device's clocks ran further", () => {
    const opened = vi.spyOn(DeviceCopy, "open").mockResolvedValue(null);
    const [date, running] = [vi.spyOn(Date, "now").mockReturnValue(5000), vi.spyOn(performance, "now").mockReturnValue(100)];
    open();
    const clock = opened.mock.calls[0]?.[3];
    // The clock was set back a day; the page has been open for an hour.
    date.mockReturnValue(5000 - 86_400_000);
    running.mockReturnValue(100 + 3_600_000);
    expect(clock?.()).toBe(Date.parse(NOW) + 3_600_000);
    // The device slept two hours, in which the other stood still.
    date.mockReturnValue(5000 + 7_200_000);
    expect(clock?.()).toBe(Date.parse(NOW) + 7_200_000);
  });
});

describe("the browser", () => {
  it("that hides the page has the work written and sent first", () => {
    const { store } = open();
    const [keep, flush] = [vi.spyOn(store, "copyNow"), vi.spyOn(store, "flush").mockResolvedValue()];
    become("hidden");
    expect([keep.mock.calls.length, flush.mock.calls.length]).toEqual([1, 0]);
    vi.spyOn(store, "unsent").mockReturnValue(1);
    window.dispatchEvent(new Event("pagehide"));
    expect([keep.mock.calls.length, flush.mock.calls.length]).toEqual([2, 1]);
  });

  it.each(["focus", "online"])("%s: tries again", (event) => {
    const { store } = open();
    const wake = vi.spyOn(store, "wake").mockReturnValue();
    window.dispatchEvent(new Event(event));
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it("that shows the page again tries again; offline is only told", () => {
    const { store } = open();
    const [wake, tell] = [vi.spyOn(store, "wake").mockReturnValue(), vi.spyOn(store, "tell").mockReturnValue()];
    become("visible");
    window.dispatchEvent(new Event("offline"));
    expect([wake.mock.calls.length, tell.mock.calls.length]).toEqual([1, 1]);
  });

  it("asks before it leaves what would be lost, and only then", () => {
    const { store } = open();
    const leaves = (): boolean => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(leaves()).toBe(true);
    vi.spyOn(store, "atRisk", "get").mockReturnValue(true);
    expect(leaves()).toBe(false);
  });
});

describe("tabs of one person", () => {
  it("have a channel of their own", () => {
    expect(open().channel.name).toBe(`partnership-xblock person ${String(people)}|course`);
  });

  it("tell each other what the server has taken, and that the computer is shared", () => {
    const { store, channel } = open();
    store.onNews?.("b1", { few: { v: { text: "ก" }, r: 1 } });
    store.onShared?.(true);
    expect(channel.posted).toEqual([{ scope: "b1", items: { few: { v: { text: "ก" }, r: 1 } }, marks: undefined }, { shared: true }]);
  });

  it("hear each other", () => {
    const { store, channel } = open();
    const shared = vi.spyOn(store, "setShared").mockResolvedValue();
    channel.onmessage?.({ data: { scope: "network", items: { "partner:a": { v: { name: "วัด" }, r: 4 } } } });
    expect(store.network.item("partner:a")?.v).toEqual({ name: "วัด" });
    channel.onmessage?.({ data: { shared: false } });
    expect(shared).toHaveBeenCalledWith(false, true);
  });

  it("do without one where the browser has none", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    people += 1;
    expect(storeFor(`person ${String(people)}`, "course", KEY, NOW).onNews).toBeUndefined();
  });
});
