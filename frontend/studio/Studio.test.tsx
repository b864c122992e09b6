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

function show(call: Call) {
  const props = { data: data(), t, root: document.body, call, onStart: vi.fn(), onSaved: vi.fn(), onFailed: vi.fn(), onCancel: vi.fn() };
  render(<Studio {...props} />);
  fireEvent.click(screen.getByRole("radio", { name: /แบบ aar/ }));
  return props;
}
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
