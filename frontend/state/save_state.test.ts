/** What the save line says: the most urgent thing, and never more than is true. */
import { describe, expect, it } from "vitest";
import { PATIENCE, saveState, type SaveView } from "./save_state";
import type { Store } from "./store";

const NOW = 1_000_000;
const AT = "2026-11-20T03:42:00Z";

interface Facts {
  unsent?: number;
  /** As many of them as this page alone holds. */
  loose?: number;
  sendable?: number;
  trouble?: Store["trouble"];
  copying?: boolean;
  askedSince?: number;
  dirtySince?: number;
  savedAt?: string;
  recovered?: number;
}

function said({ unsent = 0, loose = 0, sendable = unsent, trouble = "", copying = false, askedSince = 0, dirtySince = NOW, savedAt = "", recovered = 0 }: Facts = {}, view: Partial<SaveView> = {}) {
  const store = { unsent: (only = false) => (only ? loose : unsent), sendable: () => sendable, trouble, copying, askedSince, dirtySince, savedAt, recovered } as unknown as Store;
  return saveState({ store, conflicts: 0, refusal: "", savedBefore: "", now: NOW, online: true, ...view });
}

describe("nothing unsent", () => {
  it("is idle before anything was saved, then saved, by the newest moment", () => {
    expect(said()).toEqual({ kind: "idle" });
    expect(said({}, { savedBefore: AT })).toEqual({ kind: "saved", at: AT });
    expect(said({ savedAt: AT }, { savedBefore: "2026-11-01T00:00:00Z" })).toEqual({ kind: "saved", at: AT });
  });

  it("tells of work of an earlier visit that has been sent now", () => {
    expect(said({ savedAt: AT, recovered: 3 })).toEqual({ kind: "saved", at: AT, sent: 3 });
  });

  it("tells of a field that was not entered", () => {
    expect(said({ savedAt: AT }, { typed: 1 })).toEqual({ kind: "typed", n: 1 });
  });
});

describe("something unsent", () => {
  it("is not worth a word for a moment, then it is being saved", () => {
    expect(said({ unsent: 1, savedAt: AT })).toEqual({ kind: "saved", at: AT });
    expect(said({ unsent: 1, savedAt: AT, dirtySince: NOW - PATIENCE })).toEqual({ kind: "saving" });
  });

  it("is not called saved where nothing ever was", () => {
    expect(said({ unsent: 1 })).toEqual({ kind: "saving" });
  });

  it.each([
    ["nobody answers", { trouble: "unreachable" as const }, {}],
    ["the device is offline", {}, { online: false }],
    ["it cannot be sent now", { sendable: 0 }, {}],
    ["the answer takes long", { askedSince: NOW - 8000 }, {}],
  ])("is on the device where %s", (_why, facts, view) => {
    expect(said({ unsent: 2, savedAt: AT, ...facts }, view)).toEqual({ kind: "device", n: 2 });
  });

  it("is on its way while an answer may still come", () => {
    expect(said({ unsent: 2, askedSince: NOW - 7999, dirtySince: NOW - 7999 })).toEqual({ kind: "saving" });
  });

  it("is not said to be on the device before it is written there", () => {
    expect(said({ unsent: 2, trouble: "unreachable", copying: true })).toEqual({ kind: "saving" });
  });

  it("is in this page alone where the device did not take it, and only that is counted", () => {
    expect(said({ unsent: 3, loose: 1, trouble: "unreachable" })).toEqual({ kind: "memory", n: 1 });
  });
});

describe("what goes before all else", () => {
  const view = { conflicts: 2, refusal: "ปิดรับแล้ว" };

  it("is that another person, or nobody, is logged in", () => {
    expect(said({ unsent: 1, trouble: "person" }, view)).toEqual({ kind: "person", n: 1 });
    expect(said({ unsent: 1, trouble: "session" }, view)).toEqual({ kind: "session", n: 1 });
  });

  it("is then a refusal, then what she must choose", () => {
    expect(said({ unsent: 1, trouble: "unreachable" }, view)).toEqual({ kind: "refused", message: "ปิดรับแล้ว" });
    expect(said({ unsent: 1, trouble: "unreachable" }, { conflicts: 2 })).toEqual({ kind: "conflict", n: 2 });
  });
});
