import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { finished, inSlices } from "./slices";

function* counting(to: number): Generator<number, string> {
  for (let i = 0; i < to; i++) yield i / to;
  return `counted to ${String(to)}`;
}
const listener = () => ({ share: vi.fn(), made: vi.fn(), failed: vi.fn() });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("work in steps", () => {
  it("is finished at once, with its result", () => {
    expect(finished(counting(5))).toBe("counted to 5");
    expect(finished(counting(0))).toBe("counted to 0");
  });

  it("does not begin before the page has had its turn, and gives the same result in slices", () => {
    const told = listener();
    inSlices(counting(5), told);
    expect(told.made).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(told.made).toHaveBeenCalledExactlyOnceWith("counted to 5");
    expect(told.failed).not.toHaveBeenCalled();
  });

  it("stops after 8 ms, says how far it is, and goes on later", () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 3));
    const told = listener();
    inSlices(counting(10), told);
    vi.advanceTimersToNextTimer();
    expect(told.share.mock.calls).toEqual([[0.2]]);
    expect(vi.getTimerCount()).toBe(1);
    vi.runAllTimers();
    expect(told.share.mock.calls.map(([share]) => share as number)).toEqual([0.2, 0.5, 0.8]);
    expect(told.made).toHaveBeenCalledOnce();
  });

  it("does no more once it is cancelled, before it began or between two slices", () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 3));
    for (const slices of [0, 2]) {
      const told = listener();
      const cancel = inSlices(counting(100), told);
      for (let i = 0; i < slices; i++) vi.advanceTimersToNextTimer();
      cancel();
      vi.runAllTimers();
      expect(told.share).toHaveBeenCalledTimes(slices);
      expect(told.made).not.toHaveBeenCalled();
    }
  });

  it("passes on what it throws", () => {
    const told = listener();
    const broken = function* (): Generator<number, string> {
      yield 0;
      throw new Error("no");
    };
    inSlices(broken(), told);
    vi.runAllTimers();
    expect(told.failed).toHaveBeenCalledExactlyOnceWith(new Error("no"));
    expect(() => finished(broken())).toThrow("no");
  });
});
