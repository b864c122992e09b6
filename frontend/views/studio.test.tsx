import { waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { StudioData } from "../studio/types";

const DATA: StudioData = {
  values: { kind: "map", display_name: "</script>", instructions: "", preset: "standard", needs_trainer: true, grading: "trainer", weight: null, rubric_shown: true, minimum: 5, series: "", minutes: null, level: "", hours: null, lane: "", competencies: [], competency: "", wpa: [], trainer_title: "", answer_days: null, privacy: "" },
  choices: { kind: [{ value: "map", label: "แผนที่", minimum: 5, waves: true, needs_trainer: true, grading: "trainer", gradings: { read: ["trainer", "none"], unread: ["completion", "none"] }, presets: [{ value: "standard", label: "แบบมาตรฐาน", title: "", instructions: "", minutes: 40, level: "", hours: null, competencies: [], wpa: [] }] }], grading: [], level: [], lane: [], competencies: [], wpa: [] },
  locked: [],
  words: { "studio.save": "บันทึก", "studio.cancel": "ยกเลิก", "studio.failed": "ยังไม่ได้บันทึก", "studio.leave": "ยังไม่ได้บันทึกที่แก้", "studio.leave_yes": "ปิด" },
  language: "th",
};
/** As a content library's page hands it over (`block_parts/pages.py`). */
const PACKED = { json: JSON.stringify(DATA).replaceAll("<", "\\u003c") };

const reply = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const notify = vi.fn();
const handlerUrl = vi.fn((_element: unknown, handler: string) => `https://studio.test/api/xblock/v2/xblocks/lb:A:B:partnership:c/handler/7-abc/${handler}/`);
const CONTENT = { content: { steps: { th: "ต่อไป", en: "" } }, schema: { properties: { steps: { $ref: "#/$defs/Text", "x-widget": "text", title: "หัวข้อ" } }, $defs: { Text: {} } }, outside: {}, answered: false, problems: [], trial: null };
/** The server: gives the content, and answers a save. */
const server = (save: () => Response) => vi.fn((url: string) => Promise.resolve(url.includes("studio_save") ? save() : reply(200, CONTENT)));
const saves = (fetched: ReturnType<typeof server>) => fetched.mock.calls.filter(([url]) => url.includes("studio_save"));

/** As both of Studio's editors hand it over: jQuery-wrapped, and the handler's address hangs on that very object. */
function open(args: unknown): { root: HTMLElement; element: { jquery: string; 0: HTMLElement; length: number } } {
  const root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = `<div class="partnership-xblock"></div>`;
  const element = { jquery: "2.2.4", 0: root, length: 1 };
  window.PartnershipXBlockStudio!({ handlerUrl, notify }, element as never, args as never);
  return { root, element };
}

const titleIn = (root: HTMLElement) => Array.from(root.querySelectorAll("input"), (one) => one.value).find((value) => value.startsWith("<"));

const press = (root: HTMLElement, label: string) => {
  Array.from(root.querySelectorAll("button")).find((one) => one.textContent?.trim() === label)!.click();
};

beforeAll(async () => {
  await import("./studio");
});
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("fetch", server(() => reply(200, { ok: true })));
});
afterEach(() => {
  document.body.textContent = "";
  vi.unstubAllGlobals();
});

it.each([["a course's", DATA], ["a library's", PACKED]])("opens in %s editor and tells it when it is saved", async (_name, args) => {
  const fetched = server(() => reply(200, { ok: true }));
  vi.stubGlobal("fetch", fetched);
  const { root, element } = open(args);
  expect(titleIn(root)).toBe("</script>");
  // Without this class Studio's window adds buttons of its own (cms/static/js/views/modals/edit_xblock.js).
  expect(root.querySelector(".editor-with-buttons")).not.toBeNull();
  press(root, "บันทึก");
  expect(notify.mock.calls).toEqual([["save", { state: "start" }]]);
  await waitFor(() => {
    expect(notify.mock.calls).toEqual([["save", { state: "start" }], ["save", { state: "end" }]]);
  });
  expect(handlerUrl).toHaveBeenCalledWith(element, "studio_save");
  expect(saves(fetched)).toHaveLength(1);
});

it("says what the server says when it is not saved, and stays open", async () => {
  const error = { code: "not_allowed", message: "เฉพาะผู้ดูแล", params: {} };
  vi.stubGlobal("fetch", server(() => reply(403, { error, problems: [] })));
  const { root } = open(PACKED);
  press(root, "บันทึก");
  await waitFor(() => {
    expect(notify).toHaveBeenLastCalledWith("error", { title: "ยังไม่ได้บันทึก", message: "เฉพาะผู้ดูแล" });
  });
  expect(titleIn(root)).toBe("</script>");
});

it("sends a save again that is gone a moment later, and only then says that it is saved", async () => {
  const revisions = ["r2", "r2"];
  const there = ["r1", "r2"];
  const fetched = vi.fn((url: string) => {
    if (url === "/partnership/studio/b/stored/") return Promise.resolve(reply(200, { revision: there.shift(), lists: 0 }));
    return Promise.resolve(url.includes("studio_save") ? reply(200, { ok: true, revision: revisions.shift() }) : reply(200, CONTENT));
  });
  vi.stubGlobal("fetch", fetched);
  const { root } = open({ ...DATA, revision: "r1", reads: "/partnership/studio/b/" });
  press(root, "บันทึก");
  await waitFor(() => { expect(there).toHaveLength(1); });
  expect(notify.mock.calls).toEqual([["save", { state: "start" }]]);
  await waitFor(() => { expect(notify).toHaveBeenLastCalledWith("save", { state: "end" }); }, { timeout: 3000 });
  expect(saves(fetched)).toHaveLength(2);
  expect([revisions, there]).toEqual([[], []]);
});

it("names the course's lists where those are refused, and saves nothing", async () => {
  const form = { revision: 0, in_force: 0, saved_at: null, saved_in: "", here: false, lists: { partners: null, year: null, card: null }, words: { "vocabulary.adopt": "ใช้ร่วมกัน" }, parts: { card: { activities: 0, choices: [{ titles: [], lists: { levels: [], competencies: [] } }] } } };
  const error = { code: "invalid", message: "", params: {} };
  const fetched = vi.fn((url: string, given?: RequestInit) => {
    if (!url.includes("studio_vocabulary")) return Promise.resolve(reply(200, url.includes("studio_save") ? { ok: true } : CONTENT));
    return Promise.resolve(String(given?.body).includes("lists") ? reply(422, { error, problems: [{ path: "card.levels", code: "missing", params: {}, blocking: true }] }) : reply(200, form));
  });
  vi.stubGlobal("fetch", fetched);
  Element.prototype.scrollIntoView = vi.fn();
  const { root } = open({ ...DATA, course: true, words: { ...DATA.words, "studio.vocabulary.failed": "รายการของคอร์สยังไม่ได้บันทึก" } });
  root.querySelector<HTMLDetailsElement>(".pv-all details")!.open = true;
  await waitFor(() => { press(root, "ใช้ร่วมกัน"); });
  await waitFor(() => { expect(root.querySelectorAll(".pv-list").length).toBeGreaterThan(0); });
  press(root, "บันทึก");
  await waitFor(() => {
    expect(notify).toHaveBeenLastCalledWith("error", { title: "ยังไม่ได้บันทึก", message: "รายการของคอร์สยังไม่ได้บันทึก" });
  });
  expect(saves(fetched as never)).toHaveLength(0);
  expect(root.querySelector(".editor-with-buttons")?.textContent).toContain("รายการของคอร์สยังไม่ได้บันทึก");
});

it("asks before it closes over what was changed", async () => {
  const { root } = open(DATA);
  const field = root.querySelector<HTMLInputElement>("[data-at=display_name] input")!;
  field.value = "ชื่อใหม่";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const leave = new Event("beforeunload", { cancelable: true });
  await waitFor(() => {
    window.dispatchEvent(leave);
    expect(leave.defaultPrevented).toBe(true);
  });
  press(root, "ยกเลิก");
  await waitFor(() => {
    expect(root.querySelector("[role=alert]")?.textContent).toBe("ยังไม่ได้บันทึกที่แก้");
  });
  expect(notify).not.toHaveBeenCalled();
  press(root, "ปิด");
  // Once the device has forgotten it.
  await waitFor(() => { expect(notify.mock.calls).toEqual([["cancel", {}]]); });
});

it("leaves the asking to a library's window, which asks whatever was changed, and keeps all while that may stay open", async () => {
  const { root } = open({ ...DATA, course: false });
  const field = root.querySelector<HTMLInputElement>("[data-at=display_name] input")!;
  field.value = "ชื่อใหม่";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  press(root, "ยกเลิก");
  await waitFor(() => { expect(notify.mock.calls).toEqual([["cancel", {}]]); });
  expect(root.querySelector("[role=alert]")).toBeNull();
  expect(root.querySelector<HTMLInputElement>("[data-at=display_name] input")?.value).toBe("ชื่อใหม่");
});

it("tells the editor to close", () => {
  const { root } = open(DATA);
  press(root, "ยกเลิก");
  expect(notify.mock.calls).toEqual([["cancel", {}]]);
});
