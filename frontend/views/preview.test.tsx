/** Every kind on trial in Studio: core.js, the kinds and studio.js as they come one after the other, and nothing leaves the page. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { fireEvent, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { BlockShape } from "../types.gen";
import type { TrialPage as Trial } from "../studio/trial_page";

const entries = import.meta.glob("../activities/*/index.{ts,tsx}");
const later = import.meta.glob("../activities/*/later.tsx");
const presets = import.meta.glob<Record<string, unknown>>("../../tests/golden/*/preset.json", { import: "default", eager: true });
const kinds = readdirSync(path.join(import.meta.dirname, "../activities"), { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name);

function trial(kind: string): Trial {
  return {
    language: "th", time_zone: "", words: { "page.part_failed": "แสดงส่วนนี้ไม่ได้" }, content: presets[`../../tests/golden/${kind}/preset.json`] ?? {},
    block: { usage_key: "b", course_key: "c", kind, title: kind, instructions: "", wpa: [], rubric: [], minimum: 3, needs_trainer: true, trainer_title: "พี่เลี้ยง" } as unknown as BlockShape,
  };
}

function open(kind: string): { root: HTMLElement; show: (as: "teacher" | "trainer") => void } {
  const element = document.body.appendChild(document.createElement("div"));
  const show = window.PartnershipXBlockStudio!.preview(element, trial(kind));
  return { root: element.querySelector<HTMLElement>(".partnership-xblock")!, show };
}

const WRITTEN = "วัดที่ลองเขียน";

/** Tries everything from the top: takes every choice, fills every field, presses every button. */
function tryAll(root: HTMLElement): void {
  const seen = new Set<Element>();
  for (let step = 0; step < 30; step += 1) {
    const next = Array.from(root.querySelectorAll<HTMLElement>("input, textarea, button")).find((one) => !seen.has(one) && !(one as HTMLInputElement).disabled);
    if (!next) return;
    seen.add(next);
    if (next instanceof HTMLButtonElement || (next instanceof HTMLInputElement && ["radio", "checkbox"].includes(next.type))) fireEvent.click(next);
    else {
      fireEvent.input(next, { target: { value: WRITTEN } });
      fireEvent.keyDown(next, { key: "Enter" });
    }
  }
}

const away = { fetch: vi.fn(), beacon: vi.fn(), open: vi.fn(), setItem: vi.fn() };

beforeAll(async () => {
  await import("./learner");
  for (const load of [...Object.values(entries), ...Object.values(later)]) await load();
  await import("./studio");
});
beforeEach(() => {
  vi.stubGlobal("fetch", away.fetch);
  vi.stubGlobal("indexedDB", { open: away.open });
  Object.defineProperty(navigator, "sendBeacon", { value: away.beacon, configurable: true });
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(away.setItem);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  document.body.textContent = "";
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe.each(kinds)("%s on trial", (kind) => {
  it("is there to write as a teacher and to read as a trainer", async () => {
    const { root, show } = open(kind);
    show("teacher");
    expect(root.querySelector("input, textarea, button")).not.toBeNull();
    const teacher = root.innerHTML;
    show("trainer");
    await waitFor(() => { expect(root.textContent).not.toBe(""); });
    expect(root.innerHTML).not.toBe(teacher);
    expect(root.textContent).not.toContain("แสดงส่วนนี้ไม่ได้");
    expect(console.error).not.toHaveBeenCalled();
  });

  it("keeps what is written to itself, for the trainer to read", () => {
    vi.useFakeTimers();
    const untouched = open(kind);
    untouched.show("trainer");
    const { root, show } = open(kind);
    show("teacher");
    tryAll(root);
    // Longer than a page waits before it stores, and before it sends.
    vi.advanceTimersByTime(60_000);
    show("trainer");
    vi.advanceTimersByTime(60_000);
    expect(root.textContent).not.toBe(untouched.root.textContent);
    for (const way of Object.values(away)) expect(way).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
  });
});

it("says so where its words have not come", () => {
  const element = document.body.appendChild(document.createElement("div"));
  const show = window.PartnershipXBlockStudio!.preview(element, { ...trial("map"), words: { "page.failed": "แสดงไม่ได้", "page.again": "ลองอีกครั้ง" }, files: [{ name: "th-map", digest: "1" }] });
  show("teacher");
  expect(element.textContent).toBe("แสดงไม่ได้ ลองอีกครั้ง");
});

it("waits for a kind whose file comes later", async () => {
  const { root, show } = open("late");
  show("teacher");
  expect(root.textContent).toBe("page.loading");
  window.PartnershipXBlock!.register({ id: "late", Edit: () => <p>ลองเขียน</p>, Read: () => <p>ลองอ่าน</p>, problems: () => [], ready: () => [], label: (key) => key, text: () => "" });
  await waitFor(() => { expect(root.textContent).toBe("ลองเขียน"); });
  show("trainer");
  expect(root.textContent).toBe("ลองอ่าน");
});
