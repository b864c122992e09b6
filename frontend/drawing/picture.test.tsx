/** A large picture under the hand: what was moved stands where it was put, though the picture is arranged beside the page. */
import { act, cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NO_PARTNER } from "../network/model.gen";
import type { Arrangement, PictureInput } from "./arrangement";
import { frameFor } from "./frame";
import type { Point } from "./geometry";
import { Picture } from "./picture";
import type { PartnerItem, PictureProps, Seen } from "./props";

/** More than are arranged at once. */
const N = 151;
const partners = Array.from({ length: N }, (_, n): PartnerItem => ({ key: `partner:p${String(n)}`, id: `p${String(n)}`, gone: false, value: { ...NO_PARTNER, name: `ภาคีที่ ${String(n)}`, sector: "state", order: n } }));

/** Those with a spot on it, the others in rows: what arranging gives, without its work. */
function inRows({ size, partners: all }: PictureInput): Arrangement {
  const frame = frameFor(size, all.length);
  const places = all.map(({ id, spot }, n) => ({ id, x: spot ? spot.x * frame.width : 40 * (1 + (n % 15)), y: spot ? spot.y * frame.height : 40 * (1 + Math.floor(n / 15)), side: "below" as const, lines: [] }));
  return { frame, layout: { places, wedges: [], crowded: true }, members: new Map(), headings: [], numbered: true };
}

/** A worker that answers when it is told to. */
class Slow {
  static made: Slow[] = [];
  onmessage: ((event: { data: { made: Arrangement } }) => void) | null = null;
  input: PictureInput | undefined;
  constructor() {
    Slow.made.push(this);
  }
  postMessage(input: PictureInput): void {
    this.input = input;
  }
  terminate(): void {
    this.onmessage = null;
  }
  answer(): void {
    const made = inRows(this.input!);
    act(() => this.onmessage?.({ data: { made } }));
  }
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Slow.made = [];
});

describe("a large picture", () => {
  it("shows one that she moved where she put it, before it is arranged anew and after, and tells the same", () => {
    vi.stubGlobal("Worker", Slow);
    const report = vi.fn<(seen: Seen) => void>();
    const props = (spots: [string, Point][]): PictureProps => ({
      partners, ties: [], groups: [{ id: "all", label: "ทุกด้าน", colour: "red" }], groupOf: () => "all", markOf: () => "", spots: new Map(spots), size: "wide", label: "แผนที่", centre: "โรงเรียน",
      worker: "/w.js", nameOf: ({ value }) => value.name, onChoose: () => undefined, onMove: () => undefined, report,
    });
    const view = render(<Picture {...props([])} />);
    Slow.made[0]!.answer();
    const stands = (): string | null | undefined => view.container.querySelector('[data-id="p7"] > g')?.getAttribute("transform");
    const told = (): Point | undefined => report.mock.lastCall?.[0].spots.get("p7");
    const was = stands();
    expect(was).toBeTruthy();
    const spot = { x: 0.9, y: 0.2 };
    view.rerender(<Picture {...props([["p7", spot]])} />);
    // The worker has said nothing of it yet.
    const now = stands();
    expect(now).not.toBe(was);
    expect(told()).toEqual(spot);
    Slow.made[1]!.answer();
    expect(stands()).toBe(now);
    expect(told()?.x).toBeCloseTo(spot.x, 9);
  });
});
