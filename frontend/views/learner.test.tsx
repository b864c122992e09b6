import { waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import type { Kind } from "../kind";
import type { PageShape } from "../types.gen";

const kind = (id: string): Kind => ({
  id,
  Edit: ({ idPrefix, answers }) => (
    <button id={`${idPrefix}-b`} onClick={() => { answers.set("few", { text: "ก" }); }}>
      {id}
    </button>
  ),
  Read: () => <p>read</p>,
  problems: () => [],
  ready: () => [],
  label: (key) => key,
  text: () => "",
});

function page(block: string, kindId: string): PageShape {
  return {
    language: "th", time_zone: "", mode: "work", message: "", person: "tok", learner_name: "", device_key: "", content: {}, example: {},
    block: { usage_key: block, course_key: "c", kind: kindId, title: block, instructions: "", eyebrow: "", minutes: 0, level: "", competency: "", wpa: [], due: null, closes: null, closed: false, graded: false, needs_trainer: true, weight: 0, rubric: [], minimum: 0, trainer_title: "พี่เลี้ยง", answer_days: null, privacy: "" },
    answers: { items: {}, revision: 0 }, network: { items: {}, revision: 0 },
    submission: { public_id: "", status: "draft", round_number: 0, next_round: 1, submitted_at: null, claimed: false, decided_at: null, receipt: "", last_saved_at: null },
    rounds: [], words: { "submit.send": "ส่งให้{trainer}อ่าน" }, login_url: "", enrol_url: "", review_url: "", size_limit: 1, now: "2026-11-20T00:00:00Z",
  };
}

function host(): HTMLElement {
  const element = document.body.appendChild(document.createElement("div"));
  element.innerHTML = `<div class="partnership-xblock"><p class="px-loading">…</p></div>`;
  return element;
}

const start = () => window.PartnershipXBlock!;

beforeAll(async () => {
  await import("./learner");
});
afterEach(() => {
  document.body.textContent = "";
  vi.unstubAllGlobals();
});

it("draws into a raw element and into a jQuery one, and gives the runtime back what it got", async () => {
  start().register(kind("probe"));
  const raw = host();
  const wrapped = host();
  const jquery = { jquery: "2.2.4", 0: wrapped, length: 1 };
  const handlerUrl = vi.fn(() => "/save");
  vi.stubGlobal("fetch", vi.fn(() => Promise.reject(new TypeError("offline"))));
  start()({ handlerUrl }, raw, page("raw", "probe"));
  start()({ handlerUrl }, jquery, page("wrapped", "probe"));
  expect(raw.querySelector("h2")?.textContent).toBe("raw");
  expect(wrapped.textContent).toContain("ส่งให้พี่เลี้ยงอ่าน");
  const ids = Array.from(document.querySelectorAll("[id]"), (one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  Array.from(wrapped.querySelectorAll("button")).find((one) => one.textContent === "probe")?.click();
  await waitFor(() => {
    expect(handlerUrl).toHaveBeenCalledWith(jquery, "save_draft");
  }, { timeout: 4000 });
});

it("waits for a kind whose file comes later", async () => {
  const element = host();
  start()({ handlerUrl: () => "" }, element, page("late", "late"));
  expect(element.textContent).toContain("page.loading");
  start().register(kind("late"));
  await waitFor(() => {
    expect(Array.from(element.querySelectorAll("button"), (one) => one.textContent)).toContain("late");
  });
});

it("is drawn again without doubling, and what was not sent is still there", () => {
  start().register(kind("probe"));
  const element = host();
  start()({ handlerUrl: () => "" }, element, page("again", "probe"));
  start()({ handlerUrl: () => "" }, element, page("again", "probe"));
  expect(element.querySelectorAll("h2")).toHaveLength(1);
});

it("says so plainly when it cannot be drawn, and leaves the page alone", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const element = host();
  const broken = { ...page("broken", "probe"), words: { "page.failed": "แสดงไม่ได้ในตอนนี้" }, submission: undefined } as unknown as PageShape;
  expect(() => { start()({ handlerUrl: () => "" }, element, broken); }).not.toThrow();
  expect(element.textContent).toBe("แสดงไม่ได้ในตอนนี้");
});
