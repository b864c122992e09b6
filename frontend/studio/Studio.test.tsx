/** The editing window of a new block: the gallery, and the form with what was chosen there. */
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { t } from "../components/words.fixture";
import { Studio } from "./Studio";
import type { KindChoice, StudioData } from "./types";
import type { Call } from "./work";

const preset = { value: "standard", label: "แบบมาตรฐาน", title: "ถอดบทเรียน", instructions: "ฟัง", minutes: 40, level: "middle", hours: 1.5, competencies: ["thinking"], wpa: ["3.2"] };
const kindOf = (value: string): KindChoice => ({ value, label: value, minimum: value === "map" ? 3 : 0, waves: false, needs_trainer: true, grading: "trainer", gradings: { read: ["trainer", "none"], unread: ["none"] }, presets: [preset] });
const card = (value: string) => ({ value, label: `แบบ ${value}`, aim: "know", picture: "", teacher: "", trainer: "", read: true, grading: "", presets: [preset] });
const data = (): StudioData => ({
  values: {
    kind: "map", display_name: "", instructions: "", preset: "standard", needs_trainer: true, grading: "trainer", weight: null, rubric_shown: false, minimum: 3, series: "", minutes: null,
    level: "", hours: null, lane: "", competencies: [], competency: "", wpa: [], trainer_title: "", answer_days: null, privacy: "",
  },
  revision: "r1",
  choices: { kind: [kindOf("map"), kindOf("aar")], grading: [], level: [], lane: [], competencies: [], wpa: [] },
  locked: [], words: {}, language: "th", gallery: { aims: [], kinds: [card("map"), card("aar")] },
});

function show(call: Call, display_name = "") {
  const start = data();
  root = document.body.appendChild(document.createElement("div"));
  const props = { data: { ...start, values: { ...start.values, display_name } }, t, root, call, onStart: vi.fn(), onSaved: vi.fn(), onFailed: vi.fn(), onCancel: vi.fn() };
  render(<Studio {...props} />, { container: root });
  fireEvent.click(screen.getByRole("radio", { name: /แบบ aar/ }));
  return props;
}
let root: HTMLElement;
const answering = (reply: unknown) => vi.fn(() => Promise.resolve(reply)) as unknown as Call;

afterEach(cleanup);

test("one press saves the kind with its preset, and nothing else", async () => {
  const call = answering({ kind: "ok", body: { ok: true } });
  const { onStart, onSaved } = show(call);
  fireEvent.click(screen.getByRole("button", { name: "gallery.use" }));
  await waitFor(() => { expect(onSaved).toHaveBeenCalled(); });
  expect(onStart).toHaveBeenCalled();
  expect(call).toHaveBeenCalledWith("studio_save", { values: { kind: "aar", preset: "standard", display_name: "" }, revision: "r1" });
});

test("a title that the author has given stays", async () => {
  const call = answering({ kind: "ok", body: { ok: true } });
  show(call, "ชื่อของผู้สร้าง");
  fireEvent.click(screen.getByRole("button", { name: "gallery.use" }));
  await waitFor(() => { expect(call).toHaveBeenCalledWith("studio_save", { values: { kind: "aar", preset: "standard", display_name: "ชื่อของผู้สร้าง" }, revision: "r1" }); });
});

test("a look under way ends before it is saved: its answer must not put the old block back", async () => {
  let shown = (_reply: unknown): void => undefined;
  const call = vi.fn((handler: string) => (handler === "studio_content" ? new Promise((done) => { shown = done; }) : Promise.resolve({ kind: "ok", body: { ok: true } })));
  const { onSaved } = show(call as unknown as Call);
  fireEvent.click(screen.getByRole("button", { name: "gallery.look" }));
  fireEvent.click(screen.getByRole("button", { name: "gallery.use" }));
  await new Promise((done) => setTimeout(done, 20));
  expect(call.mock.calls.map(([handler]) => handler)).toEqual(["studio_content"]);
  shown({ kind: "failed" });
  await waitFor(() => { expect(onSaved).toHaveBeenCalled(); });
});

test("a window that was removed asks nothing when the page is left", async () => {
  const listening = vi.spyOn(window, "addEventListener");
  show(answering({ kind: "failed" }));
  fireEvent.click(screen.getByRole("button", { name: "gallery.set" }));
  await waitFor(() => { expect(screen.getByText("studio.unsaved")).toBeTruthy(); });
  // The form's own listener: other files share this window, and may leave some.
  const asks = (): EventListener => listening.mock.calls.filter(([name]) => name === "beforeunload").at(-1)?.[1] as EventListener;
  await waitFor(() => { expect(asks()).toBeTypeOf("function"); });
  const asked = (): boolean => {
    const event = new Event("beforeunload", { cancelable: true });
    asks()(event);
    return event.defaultPrevented;
  };
  expect(asked()).toBe(true);
  root.remove();
  expect(asked()).toBe(false);
  listening.mockRestore();
});

test.each([
  [{ kind: "ok", body: { ok: false } }, "studio.conflict"],
  [{ kind: "session" }, "studio.session"],
  [{ kind: "failed" }, "studio.failed"],
  [{ kind: "refused", error: { message: "ไม่มีสิทธิ์" }, problems: [] }, "ไม่มีสิทธิ์"],
])("a refusal is said, and the choice stays", async (reply, said) => {
  const { onSaved, onFailed } = show(answering(reply));
  fireEvent.click(screen.getByRole("button", { name: "gallery.use" }));
  await waitFor(() => { expect(onFailed).toHaveBeenCalledWith(said); });
  expect(screen.getByRole("status").textContent).toBe(said);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /แบบ aar/ }).checked).toBe(true);
  expect(onSaved).not.toHaveBeenCalled();
});

test("the form goes on with what was chosen, unsaved", async () => {
  const call = answering({ kind: "failed" });
  show(call);
  fireEvent.click(screen.getByRole("button", { name: "gallery.set" }));
  await waitFor(() => { expect(screen.getByText("studio.unsaved")).toBeTruthy(); });
  expect(call).toHaveBeenCalledWith("studio_content", { kind: "aar", preset: "standard" });
});

test("what a teacher sees is asked for, and a refusal is said", async () => {
  const call = answering({ kind: "refused", error: { message: "ไม่มีสิทธิ์" }, problems: [] });
  show(call);
  fireEvent.click(screen.getByRole("button", { name: "gallery.look" }));
  await waitFor(() => { expect(screen.getByRole("status").textContent).toBe("ไม่มีสิทธิ์"); });
  expect(call).toHaveBeenCalledWith("studio_content", { kind: "aar", preset: "standard" });
  cleanup();
  show(answering({ kind: "ok", body: { trial: null } }));
  fireEvent.click(screen.getByRole("button", { name: "gallery.look" }));
  await waitFor(() => { expect(screen.getByRole("complementary", { name: "studio.trial" })).toBeTruthy(); });
});

test("advice stands at its place at once, and what is half written is counted until it is asked for", async () => {
  const schema = { properties: { title: { title: "ชื่อเรื่อง", "x-widget": "line" }, other: { title: "อีกช่อง", "x-widget": "line" } }, $defs: {} };
  const problems = [{ path: "content/title", code: "level_never", params: {}, blocking: false }];
  const opened = { content: { title: "ก", other: "" }, schema, outside: {}, answered: false, begun: 0, handed_in: 0, problems, trial: null };
  const call = vi.fn((handler: string) => Promise.resolve({ kind: "ok", body: handler === "studio_content" ? opened : { ok: true } }));
  show(call as unknown as Call);
  fireEvent.click(screen.getByRole("button", { name: "gallery.set" }));
  const field = await waitFor(() => screen.getByLabelText("ชื่อเรื่อง"));
  expect(screen.getAllByText(/problem.level_never/).length).toBe(1);
  expect(screen.getByText(/^studio.look/)).toBeTruthy();
  expect(field.getAttribute("aria-invalid")).not.toBe("true");
  cleanup();
  opened.problems = [...problems, { path: "content/other", code: "text_missing", params: {}, blocking: true }];
  show(call as unknown as Call);
  fireEvent.click(screen.getByRole("button", { name: "gallery.set" }));
  await waitFor(() => { expect(screen.getByText(/^studio.mend /)).toBeTruthy(); });
  expect(screen.queryByText(/^studio.look/)).toBeNull();
  expect(screen.queryByText(/problem.text_missing/)).toBeNull();
});
