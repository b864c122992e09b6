import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { arranging, type PictureInput, type Arrangement } from "./arrangement";
import { arrange, useArrangement } from "./background";
import { network } from "./network.fixture";
import { finished } from "./slices";
import * as layout from "./layout";

const large = network(1, 151).input;
const small = network(2, 9).input;

/** A worker that runs the real entry on this page, as far as the test lets it. */
class Beside {
  static made: Beside[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  terminated = false;
  asked: unknown = null;
  constructor(public address: string) {
    Beside.made.push(this);
  }
  postMessage(input: unknown): void {
    this.asked = structuredClone(input);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: unknown): void {
    this.onmessage?.({ data: structuredClone(data) });
  }
}

/** What the worker's own file says to a input. */
async function answered(input: unknown): Promise<unknown[]> {
  const said: unknown[] = [];
  const heard: ((event: { data: unknown }) => void)[] = [];
  vi.stubGlobal("addEventListener", (_: string, listener: (event: { data: unknown }) => void) => heard.push(listener));
  vi.stubGlobal("postMessage", (word: unknown) => said.push(structuredClone(word)));
  vi.resetModules();
  await import("./worker");
  vi.unstubAllGlobals();
  vi.stubGlobal("postMessage", (word: unknown) => said.push(structuredClone(word)));
  for (const listen of heard) listen({ data: structuredClone(input) });
  vi.unstubAllGlobals();
  return said;
}

function told() {
  const shares: number[] = [];
  const seen: { made?: Arrangement; error?: unknown } = {};
  return {
    shares,
    seen,
    tell: {
      share: (share: number) => shares.push(share),
      made: (made: Arrangement) => {
        seen.made = made;
      },
      failed: (error: unknown) => {
        seen.error = error;
      },
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  Beside.made = [];
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a large picture", () => {
  it("is the same from the worker, in slices, and all at once", async () => {
    const once = finished(arranging(large));
    const words = await answered(large);
    expect(words[0]).toEqual({ share: 0 });
    expect(words.at(-1)).toEqual({ made: once });
    const { tell, seen } = told();
    arrange(large, undefined, tell);
    vi.runAllTimers();
    expect(seen.made).toEqual(once);
  });

  it("is made beside the page: what it is told goes there and comes back, and the worker ends", () => {
    vi.stubGlobal("Worker", Beside);
    const { tell, seen, shares } = told();
    arrange(large, "/static/drawing-worker.js", tell);
    const worker = Beside.made[0]!;
    expect(worker.address).toBe("/static/drawing-worker.js");
    expect(worker.asked).toEqual(large);
    worker.say({ share: 0.5 });
    expect(shares).toEqual([0.5]);
    const made = finished(arranging(small));
    worker.say({ made });
    expect(seen.made).toEqual(made);
    expect(worker.terminated).toBe(true);
    vi.runAllTimers();
    expect(shares).toEqual([0.5]);
  });

  it.each([
    ["the page may not make one from there", () => vi.stubGlobal("Worker", function refused() { throw new DOMException("no", "SecurityError"); }), () => undefined],
    ["its file does not come, or a policy forbids it", () => vi.stubGlobal("Worker", Beside), () => Beside.made[0]!.onerror?.()],
    ["it says nothing", () => vi.stubGlobal("Worker", Beside), () => vi.advanceTimersByTime(4000)],
    ["there is no such thing", () => vi.stubGlobal("Worker", undefined), () => undefined],
  ])("is made on the page in slices where %s, and says how far it is", (_, before, after) => {
    before();
    const { tell, seen, shares } = told();
    arrange(large, "/static/drawing-worker.js", tell);
    after();
    vi.runAllTimers();
    expect(seen.made).toEqual(finished(arranging(large)));
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    for (const share of shares) expect(share >= 0 && share < 1).toBe(true);
    for (const worker of Beside.made) expect(worker.terminated).toBe(true);
  });

  it("leaves the page its turn between two slices", () => {
    let now = 0;
    // Each look at the clock is two ms later: a slice is a few pieces.
    vi.spyOn(performance, "now").mockImplementation(() => (now += 2));
    const { tell, shares } = told();
    arrange(large, undefined, tell);
    vi.advanceTimersToNextTimer();
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThan(0.1);
    expect(vi.getTimerCount()).toBe(1);
  });

  it("is not told of once nobody waits for it", () => {
    const { tell, seen } = told();
    arrange(large, undefined, tell)();
    vi.runAllTimers();
    vi.stubGlobal("Worker", Beside);
    arrange(large, "/w.js", tell)();
    expect(Beside.made[0]!.terminated).toBe(true);
    vi.runAllTimers();
    expect(seen).toEqual({});
  });

  it("that cannot be made says why", () => {
    vi.spyOn(layout, "layingOut").mockImplementation(() => {
      throw new Error("no");
    });
    const { tell, seen } = told();
    arrange(large, undefined, tell);
    vi.runAllTimers();
    expect(seen.error).toEqual(new Error("no"));
  });
});

describe("a picture on a page", () => {
  function Probe({ input }: { input: PictureInput }) {
    const made = useArrangement(input, "/w.js");
    return <p data-testid="p">{typeof made === "number" ? `${String(made * 100)} %` : `${String(made.layout.places.length)} drawn`}</p>;
  }
  const shown = (): string => screen.getByTestId("p").textContent ?? "";

  it("is there at once where it is small", () => {
    vi.stubGlobal("Worker", Beside);
    render(<Probe input={small} />);
    expect(shown()).toBe("9 drawn");
    expect(Beside.made).toEqual([]);
  });

  it("says how far it is where it is large, and stays until the next one is ready", () => {
    vi.stubGlobal("Worker", Beside);
    const view = render(<Probe input={large} />);
    expect(shown()).toBe("0 %");
    act(() => { Beside.made[0]!.say({ share: 0.25 }); });
    expect(shown()).toBe("25 %");
    act(() => { Beside.made[0]!.say({ made: finished(arranging(large)) }); });
    expect(shown()).toBe("151 drawn");
    view.rerender(<Probe input={network(3, 152).input} />);
    act(() => { Beside.made[1]!.say({ share: 0.5 }); });
    expect(shown()).toBe("151 drawn");
    act(() => { Beside.made[1]!.say({ made: finished(arranging(network(3, 152).input)) }); });
    expect(shown()).toBe("152 drawn");
  });

  it("ends the worker of a picture that is out of date", () => {
    vi.stubGlobal("Worker", Beside);
    const view = render(<Probe input={large} />);
    view.rerender(<Probe input={network(3, 152).input} />);
    expect(Beside.made.map(({ terminated }) => terminated)).toEqual([true, false]);
    act(() => { view.unmount(); });
    expect(Beside.made[1]!.terminated).toBe(true);
  });
});
