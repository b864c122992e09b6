/** When a view of the desk is drawn anew. */
import { act, cleanup, render } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { register } from "../components/kinds";
import type { Kind } from "../kind";
import { Store } from "../state/store";
import { useStore } from "./use_store";

const drawn = vi.fn();
function View({ store }: { store: Store }) {
  useStore(store);
  drawn();
  return null;
}
const draws = async (work: () => unknown): Promise<number> => {
  drawn.mockClear();
  await act(async () => {
    await work();
  });
  return drawn.mock.calls.length;
};
const pass = (ms: number) => () => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("a view is drawn anew", () => {
  it("when the store has news", async () => {
    const store = new Store();
    render(<View store={store} />);
    expect(await draws(() => { store.tell(); })).toBe(1);
  });

  it("when a kind arrives", async () => {
    render(<View store={new Store()} />);
    expect(await draws(() => { register({ id: "late" } as Kind); })).toBe(1);
  });

  it("by the clock: seldom for a claim that lapses, often while something is unsent", async () => {
    const store = new Store();
    render(<View store={store} />);
    expect(await draws(pass(19_000))).toBe(0);
    expect(await draws(pass(1000))).toBe(1);
    store.dirtySince = Date.now();
    await draws(() => { vi.spyOn(store, "unsent").mockReturnValue(1); store.tell(); });
    expect(await draws(pass(1000))).toBeGreaterThanOrEqual(1);
    expect(await draws(pass(200))).toBe(1);
  });

  it("no more when it is gone", async () => {
    const store = new Store();
    const { unmount } = render(<View store={store} />);
    unmount();
    expect(await draws(() => { store.tell(); })).toBe(0);
    expect(await draws(pass(60_000))).toBe(0);
    expect(vi.getTimerCount(), "no clock runs on").toBe(0);
  });
});
