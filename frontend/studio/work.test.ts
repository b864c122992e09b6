import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DeviceCopy } from "../state/device_copy";
import { PAUSE, StudioWork, type Call } from "./work";
import type { Opened, StudioData, StudioValues } from "./types";

const VALUES = { kind: "aar", preset: "meeting", display_name: "ชื่อ", minimum: 0 } as unknown as StudioValues;
const DATA = { values: VALUES, revision: "r1", locked: [], words: {}, language: "th" } as unknown as StudioData;
const q = (id: string, th: string) => ({ id, label: { th, en: "" } });
const CONTENT = { questions: [q("a", "หนึ่ง"), q("b", "สอง")] };
const TEXT = { $ref: "#/$defs/Text", "x-widget": "text" };
const OPENED = (): Opened => ({
  content: structuredClone(CONTENT),
  schema: { properties: { questions: { type: "array", "x-widget": "list", items: { $ref: "#/$defs/Q" }, "x-list": { label: "label", add: true, reorder: true, hide: false } } }, $defs: { Text: {}, Q: { properties: { id: { "x-widget": "id" }, label: TEXT } } } },
  outside: {}, answered: false, begun: 0, handed_in: 0, problems: [], trial: null,
});
const renamed = (id: string, th: string) => ({ questions: CONTENT.questions.map((one) => (one.id === id ? q(id, th) : one)) });

let saved: (body: never) => unknown;
const sent = vi.fn();
const call = ((handler: string, body: never) => {
  sent(handler, body);
  if (handler === "studio_content") return Promise.resolve({ kind: "ok", body: OPENED() });
  if (handler === "studio_try") return Promise.resolve({ kind: "ok", body: { problems: [], trial: null } });
  return Promise.resolve(saved(body));
}) as unknown as Call;
const bodies = (handler: string) => sent.mock.calls.filter(([name]) => name === handler).map(([, body]) => body as Record<string, unknown>);

async function begun(data = DATA): Promise<StudioWork> {
  const work = new StudioWork(data, call, () => undefined);
  await work.open();
  await vi.waitFor(() => { expect(work.content).not.toBeNull(); });
  return work;
}

beforeEach(() => {
  sent.mockClear();
  saved = () => ({ kind: "ok", body: { ok: true, revision: "r2" } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("sends the content only where it was changed, with the revision it was opened with", async () => {
  const work = await begun();
  await work.save();
  work.edit(renamed("a", "ใหม่"));
  expect(work.changed).toBe(true);
  await work.save();
  expect(bodies("studio_save")).toMatchObject([{ revision: "r1" }, { revision: "r2", content: renamed("a", "ใหม่") }]);
  expect(bodies("studio_save")[0]).not.toHaveProperty("content");
  expect(work.changed).toBe(false);
  expect(work.state).toBe("saved");
});

it("checks and shows what was written after a pause, once", async () => {
  vi.useFakeTimers();
  const work = new StudioWork(DATA, call, () => undefined);
  await vi.advanceTimersByTimeAsync(1);
  work.edit(renamed("a", "ก"));
  work.edit(renamed("a", "กข"));
  await vi.advanceTimersByTimeAsync(PAUSE + 1);
  expect(bodies("studio_try")).toEqual([{ kind: "aar", preset: "meeting", content: renamed("a", "กข") }]);
});

it("keeps everything that was written when it is refused, and has the problems of both parts", async () => {
  const work = await begun();
  const problems = [{ path: "minimum", code: "too_small", params: {} }, { path: "content/questions/a/label", code: "text_missing", params: {} }];
  saved = () => ({ kind: "refused", status: 422, error: { code: "invalid", message: "มีบางจุด", params: {} }, problems });
  work.edit(renamed("a", ""));
  expect(await work.save()).toBe(false);
  expect([work.state, work.message, work.shown]).toEqual(["failed", "มีบางจุด", true]);
  expect(work.problems.map(({ path }) => path)).toEqual(["minimum", "content/questions/a/label"]);
  expect(work.content).toEqual(renamed("a", ""));
});

it("takes in what somebody else saved, tells where both wrote, and saves with the other one's revision", async () => {
  const work = await begun();
  work.edit(renamed("a", "ของเรา"));
  const theirs = { questions: [q("a", "ของเขา"), q("b", "สองของเขา")] };
  saved = () => ({ kind: "ok", body: { ok: false, revision: "r7", values: { ...VALUES, display_name: "ชื่อของเขา" }, content: theirs } });
  expect(await work.save()).toBe(false);
  expect(work.overtaken).toBe(true);
  expect(work.values.display_name).toBe("ชื่อของเขา");
  expect(work.content).toEqual({ questions: [q("a", "ของเรา"), q("b", "สองของเขา")] });
  expect(work.clashes.map(({ path }) => path)).toEqual(["content/questions/a/label/th"]);
  work.take(work.clashes[0]!);
  expect(work.content).toEqual(theirs);
  expect(work.clashes).toEqual([]);
  saved = () => ({ kind: "ok", body: { ok: true, revision: "r8" } });
  await work.save();
  expect(bodies("studio_save").at(-1)).toMatchObject({ revision: "r7" });
});

it("has what was written for one kind still when the author comes back to it", async () => {
  const work = await begun();
  work.edit(renamed("a", "ใหม่"));
  work.set({ preset: "four" });
  await vi.waitFor(() => { expect(work.content).toEqual(CONTENT); });
  work.set({ preset: "meeting" });
  expect(work.content).toEqual(renamed("a", "ใหม่"));
});

it("brings back what a closed editor left on the page, beside what was saved since", async () => {
  const device = { person: "p", course_key: "c", usage_key: "u", device_key: btoa("0".repeat(32)), now: new Date().toISOString() };
  const first = await begun({ ...DATA, device });
  await new Promise((done) => setTimeout(done, 50));
  first.edit(renamed("a", "ค้างไว้"));
  first.leave();
  await new Promise((done) => setTimeout(done, 50));
  const second = await begun({ ...DATA, device });
  await vi.waitFor(() => { expect(second.restored).toBe(true); });
  expect(second.content).toEqual(renamed("a", "ค้างไว้"));
  void second.discard();
  expect(second.content).toEqual(CONTENT);
  await new Promise((done) => setTimeout(done, 50));
  const third = await begun({ ...DATA, device });
  await new Promise((done) => setTimeout(done, 50));
  expect(third.restored).toBe(false);
});

const device = (person: string, course_key = "c") => ({ person, course_key, usage_key: "u", device_key: btoa("0".repeat(32)), now: new Date().toISOString() });
const later = (ms = 50) => new Promise<void>((done) => setTimeout(done, ms));
const all = (a: string, b: string) => ({ questions: [q("a", a), q("b", b)] });

/** An editor is closed with this in it. */
async function left(person: string, change: (work: StudioWork) => unknown): Promise<void> {
  const work = await begun({ ...DATA, device: device(person) });
  await change(work);
  const kept = vi.spyOn(DeviceCopy.prototype, "write");
  await vi.waitFor(() => { work.leave(); expect(kept).toHaveBeenCalled(); });
  kept.mockRestore();
}

/** The device's storage answers only when it is told to. */
function slowStorage(): () => void {
  let answers = (): void => undefined;
  const ready = new Promise<void>((done) => { answers = done; });
  const open = DeviceCopy.open.bind(DeviceCopy);
  vi.spyOn(DeviceCopy, "open").mockImplementationOnce((...args) => ready.then(() => open(...args)));
  return () => { answers(); };
}

/** Holds back the answer of one handler until it is let go. */
function holding(handler: string): { held: Call; go: () => void; order: string[] } {
  const order: string[] = [];
  let go = (): void => undefined;
  const gate = new Promise<void>((done) => { go = done; });
  const held = (async (name: string, body: never) => {
    order.push(name);
    const reply = call(name as "studio_try", body);
    if (name === handler) await gate;
    return reply;
  }) as unknown as Call;
  return { held, go: () => { go(); }, order };
}

it("keeps what was typed before the device's copy came: both are put together, and clashes are listed", async () => {
  await left("typed", (work) => { work.edit(all("ค้างไว้", "สองค้างไว้")); work.set({ instructions: "คำชี้แจงค้างไว้" }); });
  const data = { ...DATA, device: device("typed", "opened slowly") };
  const answers = slowStorage();
  const work = await begun(data);
  work.set({ display_name: "พิมพ์ใหม่" });
  work.edit(all("พิมพ์ใหม่", "สอง"));
  answers();
  await vi.waitFor(() => { expect(work.restored).toBe(true); });
  expect(work.values).toMatchObject({ display_name: "พิมพ์ใหม่", instructions: "คำชี้แจงค้างไว้" });
  expect(work.content).toEqual(all("พิมพ์ใหม่", "สองค้างไว้"));
  expect(work.clashes).toEqual([{ path: "content/questions/a/label/th", mine: "พิมพ์ใหม่", theirs: "ค้างไว้" }]);
  // What is kept on the device has both, too.
  const next = await begun(data);
  await vi.waitFor(() => { expect(next.restored).toBe(true); });
  expect(next.content).toEqual(all("พิมพ์ใหม่", "สองค้างไว้"));
});

it("leaves the copy of another preset for later where something was typed, and loses neither", async () => {
  await left("other", async (work) => { work.set({ preset: "four" }); await work.open(); work.edit(renamed("b", "ของอีกแบบ")); });
  const data = { ...DATA, device: device("other", "opened slowly") };
  const answers = slowStorage();
  const work = await begun(data);
  work.edit(renamed("a", "พิมพ์ใหม่"));
  answers();
  await later(150);
  expect([work.values.preset, work.content, work.restored]).toEqual(["meeting", renamed("a", "พิมพ์ใหม่"), false]);
  await work.save();
  await later();
  const next = await begun(data);
  await vi.waitFor(() => { expect(next.restored).toBe(true); });
  expect([next.values.preset, next.content]).toEqual(["four", renamed("b", "ของอีกแบบ")]);
});

it("does not erase the device's copy where the content does not open, and takes it once it does", async () => {
  await left("failing", (work) => { work.edit(renamed("a", "ค้างไว้")); });
  const data = { ...DATA, device: device("failing") };
  let works = false;
  const failing = ((handler: "studio_try", body: never) => (works ? call(handler, body) : Promise.resolve({ kind: "failed" }))) as unknown as Call;
  const closed = new StudioWork(data, failing, () => undefined);
  await later();
  expect([closed.opened, closed.restored]).toEqual(["failed", false]);
  closed.set({ display_name: "ตั้งไว้" });
  closed.leave();
  const work = new StudioWork(data, failing, () => undefined);
  await later();
  works = true;
  await work.open();
  await vi.waitFor(() => { expect(work.restored).toBe(true); });
  expect(work.content).toEqual(renamed("a", "ค้างไว้"));
  expect(work.values.display_name).toBe("ตั้งไว้");
});

it("waits with a save for a trial under way, and sends no other", async () => {
  vi.useFakeTimers();
  const { held, go, order } = holding("studio_try");
  const work = new StudioWork(DATA, held, () => undefined);
  await vi.advanceTimersByTimeAsync(1);
  work.edit(renamed("a", "ก"));
  await vi.advanceTimersByTimeAsync(PAUSE + 1);
  work.edit(renamed("a", "กข"));
  const saving = work.save();
  await vi.advanceTimersByTimeAsync(PAUSE * 3);
  expect(order).toEqual(["studio_content", "studio_try"]);
  go();
  expect(await saving).toBe(true);
  await vi.advanceTimersByTimeAsync(PAUSE * 3);
  expect(order).toEqual(["studio_content", "studio_try", "studio_save"]);
  expect(bodies("studio_save")[0]).toMatchObject({ content: renamed("a", "กข") });
});

it("tries and opens nothing while it saves, and goes on afterwards", async () => {
  vi.useFakeTimers();
  const { held, go, order } = holding("studio_save");
  const work = new StudioWork(DATA, held, () => undefined);
  await vi.advanceTimersByTimeAsync(1);
  work.edit(renamed("a", "ก"));
  const saving = work.save();
  await vi.advanceTimersByTimeAsync(1);
  work.edit(renamed("a", "กข"));
  await vi.advanceTimersByTimeAsync(PAUSE * 3);
  work.set({ preset: "four" });
  await vi.advanceTimersByTimeAsync(PAUSE * 3);
  expect(order).toEqual(["studio_content", "studio_save"]);
  go();
  await saving;
  await vi.advanceTimersByTimeAsync(PAUSE * 3);
  expect(bodies("studio_content").at(-1)).toEqual({ kind: "aar", preset: "four" });
  work.set({ preset: "meeting" });
  await vi.advanceTimersByTimeAsync(PAUSE * 3);
  expect(work.content).toEqual(renamed("a", "กข"));
  expect(bodies("studio_try").at(-1)).toEqual({ kind: "aar", preset: "meeting", content: renamed("a", "กข") });
});

it("removes again what was removed here and changed there, where the author keeps that", async () => {
  const work = await begun();
  work.edit({ questions: [q("b", "สอง")] });
  saved = () => ({ kind: "ok", body: { ok: false, revision: "r7", values: VALUES, content: renamed("a", "ของเขา") } });
  await work.save();
  expect(work.clashes).toEqual([{ path: "content/questions/a", mine: undefined, theirs: q("a", "ของเขา") }]);
  work.keep(work.clashes[0]!);
  expect(work.content).toEqual({ questions: [q("b", "สอง")] });
  expect(work.clashes).toEqual([]);
});

it("goes back to before the last save, in a window opened later too, while nobody has saved since", async () => {
  const data = { ...DATA, device: device("undone") };
  const work = await begun(data);
  await later(200);
  expect(work.undoable).toBe(false);
  work.edit(renamed("a", "ใหม่"));
  work.set({ display_name: "ชื่อใหม่" });
  expect(work.undoable).toBe(false);
  await work.save();
  expect(work.undoable).toBe(true);
  const now = { ...data, revision: "r2", values: { ...VALUES, display_name: "ชื่อใหม่" } } as unknown as StudioData;
  const again = await begun(now);
  await vi.waitFor(() => { expect(again.undoable).toBe(true); });
  again.undo();
  expect([again.content, again.values.display_name, again.changed]).toEqual([{ questions: CONTENT.questions }, "ชื่อ", true]);
  expect(again.undoable).toBe(false);
  const after = await begun({ ...now, revision: "r3" } as unknown as StudioData);
  await later();
  expect(after.undoable).toBe(false);
});

it("offers nothing to go back to where nothing was changed", async () => {
  const work = await begun({ ...DATA, device: device("as_it_was") });
  await work.save();
  expect(work.undoable).toBe(false);
});
