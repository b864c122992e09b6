import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import type { DeviceCopy } from "./device_copy";
import { saveState } from "./save_state";
import { Store, type Member, type SaveBody, type SaveResult } from "./store";

const NOW = "2026-11-20T03:42:00+00:00";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function saved(body: SaveBody, revision: number, more: Partial<SaveResult> = {}): Reply<SaveResult> {
  return { kind: "ok", body: { applied: body.changes.map(({ doc, key }) => ({ doc, key, r: revision })), revision: { answers: revision, network: revision }, saved_at: NOW, ...more } };
}

/** A member whose server answers by `reply`. */
function member(store: Store, page: string, reply: (body: SaveBody, n: number) => Reply<SaveResult> | Promise<Reply<SaveResult>>): Member & { sent: SaveBody[] } {
  const sent: SaveBody[] = [];
  const one = {
    page, name: "answers", own: store.document(page), open: true, sent,
    send: (body: SaveBody) => {
      sent.push(body);
      return Promise.resolve(reply(body, sent.length));
    },
  };
  store.join(one);
  return one;
}

const line = (store: Store, more: Partial<Parameters<typeof saveState>[0]> = {}) =>
  saveState({ store, conflicts: 0, refusal: "", savedBefore: "", now: Date.now(), online: true, ...more });

describe("sending", () => {
  it("waits for a pause, then sends what changed in one request", async () => {
    const store = new Store();
    const block = member(store, "b1", (body) => saved(body, 1));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(1000);
    block.own.set("few", { text: "กข" });
    store.network.set("partner:a", { name: "วัด" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(block.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(block.sent).toHaveLength(1);
    expect(block.sent[0]?.changes).toEqual([
      { doc: "answers", key: "few", v: { text: "กข" }, base: 0, gone: false },
      { doc: "network", key: "partner:a", v: { name: "วัด" }, base: 0, gone: false },
    ]);
    expect(store.unsent()).toBe(0);
    expect(store.savedAt).toBe(NOW);
  });

  it("has one request under way, and sends what was typed meanwhile after it", async () => {
    const store = new Store();
    let answer: (reply: Reply<SaveResult>) => void = () => undefined;
    const block = member(store, "b1", (body, n) => (n === 1 ? new Promise((resolve) => (answer = resolve)) : saved(body, 2)));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(1600);
    block.own.set("few", { text: "กข" });
    await vi.advanceTimersByTimeAsync(5000);
    expect(block.sent).toHaveLength(1);
    answer(saved(block.sent[0] as SaveBody, 1));
    await vi.advanceTimersByTimeAsync(10);
    expect(block.sent[1]?.changes).toMatchObject([{ key: "few", v: { text: "กข" }, base: 1 }]);
    expect(store.unsent()).toBe(0);
  });

  it("goes on after a failure, later and later, and never switches saving off", async () => {
    const store = new Store();
    let up = false;
    const block = member(store, "b1", (body) => (up ? saved(body, 1) : { kind: "unreachable" }));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(block.sent.length).toBeGreaterThan(3);
    expect(line(store)).toEqual({ kind: "memory", n: 1 });
    up = true;
    await vi.advanceTimersByTimeAsync(90_000);
    expect(store.unsent()).toBe(0);
    expect(line(store)).toMatchObject({ kind: "saved" });
  });

  it("never waits long: half an hour after the trouble began as little as at its beginning", async () => {
    const store = new Store();
    let up = false;
    const block = member(store, "b1", (body) => (up ? saved(body, 1) : { kind: "unreachable" }));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(30 * 60_000);
    const failed = block.sent.length;
    expect(failed).toBeLessThan(200);
    while (block.sent.length === failed) await vi.advanceTimersByTimeAsync(100);
    up = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(store.unsent()).toBe(0);
  });

  it("tries again soon after she types on, however far off the next try was, and is not put off by typing", async () => {
    const store = new Store();
    let up = false;
    const block = member(store, "b1", (body) => (up ? saved(body, 1) : { kind: "unreachable" }));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    const failed = block.sent.length;
    while (block.sent.length === failed) await vi.advanceTimersByTimeAsync(100);
    const before = block.sent.length;
    up = true;
    for (let i = 0; i < 8; i += 1) {
      block.own.set("few", { text: "ก".repeat(i + 2) });
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(block.sent.length).toBeGreaterThan(before);
    await vi.advanceTimersByTimeAsync(2000);
    expect(store.unsent()).toBe(0);
  });

  it("of one block that is never answered holds up no other", async () => {
    const store = new Store();
    const broken = member(store, "b1", () => ({ kind: "unreachable" }));
    const other = member(store, "b2", (body) => saved(body, 1));
    broken.own.set("few", { text: "ก" });
    other.own.set("scope", { text: "ข" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([...other.own.unsent.keys()]).toEqual([]);
    expect(line(store)).toEqual({ kind: "memory", n: 1 });
  });

  it("sends at once when the browser is online again", async () => {
    const store = new Store();
    let up = false;
    const block = member(store, "b1", (body) => (up ? saved(body, 1) : { kind: "unreachable" }));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(40_000);
    up = true;
    store.wake();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.unsent()).toBe(0);
  });

  it("cuts a long piece of work into requests that may outlive the page", async () => {
    const store = new Store();
    const block = member(store, "b1", (body, n) => saved(body, n));
    for (let i = 0; i < 40; i += 1) block.own.set(`note:${String(i)}`, { text: "ก".repeat(2000) });
    await vi.advanceTimersByTimeAsync(1600);
    expect(block.sent.length).toBeGreaterThan(3);
    for (const body of block.sent) expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThan(60 * 1024);
    expect(store.unsent()).toBe(0);
  });

  it("sends the network through whichever block is open", async () => {
    const store = new Store();
    const closed = member(store, "b1", (body) => saved(body, 1));
    closed.open = false;
    const open = member(store, "b2", (body) => saved(body, 1));
    store.network.set("partner:a", { name: "วัด" });
    await vi.advanceTimersByTimeAsync(1600);
    expect(closed.sent).toEqual([]);
    expect(open.sent).toHaveLength(1);
  });

  it("holds back an item the server refuses and goes on with the rest", async () => {
    const store = new Store();
    const block = member(store, "b1", (body) =>
      body.changes.some((change) => change.key === "few")
        ? { kind: "refused", status: 422, error: { code: "invalid", message: "", params: {} }, problems: [{ path: "few#text", code: "too_long", params: {}, blocking: true }] }
        : saved(body, 1),
    );
    block.own.set("few", { text: "ยาว" });
    block.own.set("view", { layout: "own" });
    await vi.advanceTimersByTimeAsync(1600);
    expect(block.own.item("view")?.r).toBe(1);
    expect([...block.own.unsent.keys()]).toEqual(["few"]);
    block.own.set("few", { text: "สั้น" });
    expect(block.own.sendable()).toHaveLength(1);
  });

  it("keeps what somebody else's session would not take, and sends it when she is back", async () => {
    const store = new Store();
    let mine = false;
    const block = member(store, "b1", (body) => (mine ? saved(body, 1) : { kind: "refused", status: 403, error: { code: "other_person", message: "", params: {} }, problems: [] }));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(1600);
    expect(line(store)).toEqual({ kind: "person", n: 1 });
    mine = true;
    store.wake();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.unsent()).toBe(0);
    expect(store.trouble).toBe("");
  });

  it("takes up work by itself when somebody has logged in again", async () => {
    const store = new Store();
    let session = false;
    const block = member(store, "b1", (body) => (session ? saved(body, 1) : { kind: "session" }));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(1600);
    expect(line(store)).toEqual({ kind: "session", n: 1 });
    session = true;
    await vi.advanceTimersByTimeAsync(21_000);
    expect(store.unsent()).toBe(0);
  });

  it("does not ask without end when an answer settles nothing", async () => {
    const store = new Store();
    const block = member(store, "b1", (body) => saved({ ...body, changes: [] }, 1));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(5000);
    expect(block.sent.length).toBeLessThan(4);
  });

  it("nor when an answer speaks of something else", async () => {
    const store = new Store();
    const other = { doc: "answers", key: "other", v: {}, base: 0, gone: false };
    // After 20 the connection is lost, so that a store that asks without end fails this test instead of hanging it.
    const block = member(store, "b1", (body, n) => (n > 20 ? { kind: "unreachable" } : saved({ ...body, changes: [other] }, 1)));
    block.own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(5000);
    expect(block.sent.length).toBeLessThan(4);
    expect(store.unsent()).toBe(1);
  });

  it("tells the server what she let go", async () => {
    const store = new Store();
    const block = member(store, "b1", (body, n) =>
      n === 1 ? saved({ ...body, changes: [] }, 2, { conflicts: [{ doc: "answers", key: "few", theirs: { v: { text: "เขา" }, r: 2 } }] }) : saved(body, 2),
    );
    block.own.set("few", { text: "ฉัน" });
    await vi.advanceTimersByTimeAsync(1600);
    expect(block.own.conflicts.size).toBe(1);
    const own = block.own.yield("few");
    if (own) store.discard("b1", "answers", own);
    await vi.advanceTimersByTimeAsync(1600);
    expect(block.sent[1]).toMatchObject({ changes: [], discarded: [{ doc: "answers", key: "few", v: { text: "ฉัน" } }] });
    await vi.advanceTimersByTimeAsync(5000);
    expect(block.sent).toHaveLength(2);
  });

  it("shows an edit of one block in the next at once, and they never conflict", async () => {
    const store = new Store();
    const first = member(store, "b1", (body) => saved(body, 1));
    const second = member(store, "b2", (body) => saved(body, 2));
    store.network.set("partner:a", { name: "วัด" });
    first.own.set("few", { text: "ก" });
    second.own.set("scope", { text: "ข" });
    expect(store.network.item("partner:a")?.v).toEqual({ name: "วัด" });
    await vi.advanceTimersByTimeAsync(1600);
    expect(store.unsent()).toBe(0);
    expect(store.network.conflicts.size).toBe(0);
  });
});

describe("the save line", () => {
  it("says nothing of a save that takes less than a moment", async () => {
    const store = new Store();
    const block = member(store, "b1", (body) => saved(body, 1));
    expect(line(store)).toEqual({ kind: "idle" });
    expect(line(store, { savedBefore: NOW })).toEqual({ kind: "saved", at: NOW });
    block.own.set("few", { text: "ก" });
    expect(line(store, { savedBefore: NOW })).toEqual({ kind: "saved", at: NOW });
    await vi.advanceTimersByTimeAsync(500);
    expect(line(store, { savedBefore: NOW })).toEqual({ kind: "saving" });
  });

  it("says where the work is when an answer does not come", async () => {
    const store = new Store();
    member(store, "b1", () => new Promise(() => undefined)).own.set("few", { text: "ก" });
    await vi.advanceTimersByTimeAsync(3000);
    expect(line(store)).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(8000);
    expect(line(store)).toEqual({ kind: "memory", n: 1 });
  });

  it("puts the more urgent first", () => {
    const store = new Store();
    member(store, "b1", () => ({ kind: "unreachable" })).own.set("few", { text: "ก" });
    expect(line(store, { online: false })).toEqual({ kind: "memory", n: 1 });
    expect(line(store, { online: false, conflicts: 2 })).toEqual({ kind: "conflict", n: 2 });
    expect(line(store, { refusal: "ปิดรับแล้ว", conflicts: 2 })).toEqual({ kind: "refused", message: "ปิดรับแล้ว" });
    store.trouble = "session";
    expect(line(store, { refusal: "ปิดรับแล้ว" })).toEqual({ kind: "session", n: 1 });
  });
});

describe("what is said to be kept", () => {
  it("is in the device copy before the line says so", async () => {
    const store = new Store();
    const block = member(store, "b1", () => ({ kind: "unreachable" }));
    const writes: ((kept: boolean) => void)[] = [];
    const copy = { shared: false, take: () => Promise.resolve(), write: () => new Promise<boolean>((resolve) => writes.push(resolve)) };
    store.useCopy(copy as unknown as DeviceCopy);
    block.own.set("few", { text: "ก" });
    expect(line(store, { online: false }).kind).toBe("saving");
    await vi.advanceTimersByTimeAsync(300);
    expect(line(store, { online: false }).kind).toBe("saving");
    for (const written of writes) written(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(line(store, { online: false })).toEqual({ kind: "device", n: 1 });
  });
});

describe("items that a save does not take", () => {
  const refuse = (body: SaveBody, key: string, code: string, kept?: object): Reply<SaveResult> => ({
    kind: "ok",
    body: {
      applied: body.changes.filter((one) => one.key !== key).map(({ doc, key: name }) => ({ doc, key: name, r: 2 })),
      refused: [{ doc: "answers", key, code, message: "ตรวจไปแล้ว", kept: kept ? { v: kept as Record<string, unknown>, r: 1 } : null }],
      revision: { answers: 2 }, saved_at: NOW,
    },
  });

  it("are let go and told once; the rest is saved", async () => {
    const store = new Store();
    const block = member(store, "b1", (body, n) => (n === 1 ? refuse(body, "try:q.1", "already_tried", { picks: ["b"] }) : saved(body, 3)));
    const onDropped = vi.fn();
    Object.assign(block, { onDropped });
    block.own.set("try:q.1", { picks: ["a"] });
    block.own.set("seen:c", { done: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(block.sent).toHaveLength(1);
    expect(onDropped.mock.calls).toEqual([[{ key: "try:q.1", value: { picks: ["a"] }, message: "ตรวจไปแล้ว" }]]);
    expect(block.own.item("try:q.1")?.v).toEqual({ picks: ["b"] });
    expect(store.unsent()).toBe(0);
    expect(line(store)).toMatchObject({ kind: "saved" });
  });

  it("stay hers where the work is done meanwhile: not sent again, and asked how things stand", async () => {
    const store = new Store();
    const block = member(store, "b1", (body) => refuse(body, "take", "not_editable"));
    const onMoved = vi.fn();
    const onDropped = vi.fn();
    Object.assign(block, { onMoved, onDropped });
    block.own.set("take", { text: "ประโยคของเรา" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(block.sent).toHaveLength(1);
    expect(onMoved).toHaveBeenCalledTimes(1);
    expect(onDropped).not.toHaveBeenCalled();
    expect(block.own.item("take")?.v).toEqual({ text: "ประโยคของเรา" });
  });

  it("does not send the network through work that is finished", async () => {
    const store = new Store();
    const block = member(store, "b1", (body) => saved(body, 1));
    block.own.writable = ["try:"];
    store.network.set("partner:a", { name: "วัด" });
    await vi.advanceTimersByTimeAsync(5000);
    expect(block.sent).toEqual([]);
    expect(store.sendable()).toBe(0);
    block.own.set("try:q.1", { picks: ["a"] });
    await vi.advanceTimersByTimeAsync(5000);
    expect(block.sent.flatMap(({ changes }) => changes.map(({ key }) => key))).toEqual(["try:q.1"]);
    expect(store.unsent()).toBe(1);
  });

  it("keeps tries in order over a stretch without signal", async () => {
    const store = new Store();
    let up = false;
    const block = member(store, "b1", (body) => (up ? saved(body, 1) : { kind: "unreachable" }));
    for (const key of ["seen:c2", "draft:q", "try:q.1", "seen:c3", "try:p.1"]) block.own.set(key, { picks: [key] });
    await vi.advanceTimersByTimeAsync(30_000);
    up = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(block.sent[block.sent.length - 1]?.changes.map(({ key }) => key)).toEqual(["seen:c2", "draft:q", "try:q.1", "seen:c3", "try:p.1"]);
  });

  it("gives marks to the block, and to its page in another tab", async () => {
    const store = new Store();
    const marks = { q: { points: 2, of: 2, tries: 1, left: 2, closed: true } };
    const block = member(store, "b1", (body) => saved(body, 1, { marks }));
    const [onMarks, onNews] = [vi.fn(), vi.fn()];
    Object.assign(block, { onMarks });
    store.onNews = onNews;
    block.own.set("try:q.1", { picks: ["a"] });
    await vi.advanceTimersByTimeAsync(5000);
    expect(onMarks).toHaveBeenLastCalledWith(marks);
    expect(onNews).toHaveBeenLastCalledWith("b1", expect.anything(), marks);
    onMarks.mockClear();
    store.hear("b1", {}, marks);
    expect(onMarks).toHaveBeenCalledWith(marks);
  });
});
