import { forceCloseDatabase, IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { webcrypto } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DeviceCopy, LIFETIME } from "./device_copy";
import { saveState } from "./save_state";
import { Store, type Member, type SaveBody } from "./store";

const KEY = btoa("k".repeat(32));
const OTHER = btoa("o".repeat(32));

beforeEach(() => {
  vi.stubGlobal("crypto", webcrypto);
  // A device of its own for each test.
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const DAY = 24 * 60 * 60 * 1000;
/** The server's clock. */
const NOW = Date.parse("2026-11-20T03:42:00Z");

async function open(who: string, key: string, tab: string, now = NOW): Promise<DeviceCopy> {
  const copy = await DeviceCopy.open(who, key, tab, () => now);
  if (!copy) throw new Error("no copy");
  return copy;
}

async function raw(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("partnership-xblock", 1);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  return new Promise((resolve) => {
    const request = database.transaction("copies").objectStore("copies").getAll();
    request.onsuccess = () => {
      database.close();
      resolve(JSON.stringify(request.result, (_, value: unknown) => (value instanceof ArrayBuffer ? Buffer.from(value).toString() : value)));
    };
  });
}

async function take(copy: DeviceCopy, scope: string): Promise<unknown[]> {
  const found: unknown[] = [];
  await copy.take(scope, (data) => {
    found.push(data);
    return Promise.resolve();
  });
  return found;
}

it("keeps nothing readable, and nothing of a name", async () => {
  const copy = await open("tok|course", KEY, "t1");
  expect(await copy.write("b1", { text: "ความลับ" })).toBe(true);
  const stored = await raw();
  expect(stored).toContain("tok|course");
  expect(stored).not.toContain("ความลับ");
});

it("hands what a closed tab left to the next page of the same person, until that has sent it", async () => {
  await (await open("tok|course", KEY, "t1")).write("b1", { text: "ก" });
  const next = await open("tok|course", KEY, "t2");
  expect(await take(next, "b2")).toEqual([]);
  expect(await take(next, "b1")).toEqual([{ text: "ก" }]);
  expect(await take(next, "b1"), "what this tab has it is not given again").toEqual([]);
  await next.write("b1", null);
  expect(await take(await open("tok|course", KEY, "t3"), "b1")).toEqual([]);
});

it("never touches another person's copy", async () => {
  await (await open("a|course", KEY, "t1")).write("b1", { text: "ของเอ" });
  const before = await raw();
  const other = await open("b|course", OTHER, "t2");
  expect(await take(other, "b1")).toEqual([]);
  await other.setShared(true);
  expect(await raw()).toBe(before);
  await other.setShared(false);
  expect(await take(await open("a|course", KEY, "t3"), "b1")).toEqual([{ text: "ของเอ" }]);
});

/** A device that takes a request and fails to keep it, as a full disk does; `only` in records whose id has this. */
function full(only = ""): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: { id?: string }, key?: IDBValidKey) {
    const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
    request.addEventListener("success", () => {
      if (!value.id || value.id.includes(only)) this.transaction.abort();
    });
    return request;
  });
}

/** A block of a page that reaches no server. */
function offline(store: Store, page: string): Member {
  const member = { page, name: "answers", own: store.document(page), open: true, send: () => Promise.resolve({ kind: "unreachable" as const }) };
  store.join(member);
  return member;
}

const line = (store: Store) => saveState({ store, conflicts: 0, refusal: "", savedBefore: "", now: Date.now(), online: false });

describe("a device that is full", () => {
  it("is told, though each request succeeds: only what its transaction has completed is kept", async () => {
    const copy = await open("tok|course", KEY, "t1");
    full();
    expect(await copy.write("b1", { text: "ก" })).toBe(false);
    expect(await raw()).toBe("[]");
  });

  it("keeps what it had before", async () => {
    const copy = await open("tok|course", KEY, "t1");
    expect(await copy.write("b1", { text: "ก" })).toBe(true);
    full();
    expect(await copy.write("b1", { text: "กข" })).toBe(false);
    vi.restoreAllMocks();
    expect(await take(await open("tok|course", KEY, "t2"), "b1")).toEqual([{ text: "ก" }]);
  });

  it("does not lose what a closed tab left: it goes only with the transaction that keeps it anew", async () => {
    await (await open("tok|course", KEY, "t1")).write("b1", { items: { few: { v: { text: "ก" }, base: 0, gone: false, at: 1 } }, discarded: [] });
    const store = new Store();
    const block = offline(store, "b1");
    full();
    store.useCopy(await open("tok|course", KEY, "t2"));
    await vi.waitFor(() => {
      expect(block.own.item("few")?.v).toEqual({ text: "ก" });
      expect(line(store)).toEqual({ kind: "memory", n: 1 });
    });
    expect(await take(await open("tok|course", KEY, "t3"), "b1")).toHaveLength(1);
    vi.restoreAllMocks();
    // There is room again: it is this tab's now, once.
    store.wake();
    await store.copyNow();
    await vi.waitFor(() => {
      expect(line(store)).toEqual({ kind: "device", n: 1 });
    });
    expect(JSON.parse(await raw())).toMatchObject([{ tab: "t2" }]);
  });

  it("is not called shared when that could not be written down", async () => {
    const copy = await open("tok|course", KEY, "t1");
    full();
    await copy.setShared(true).catch(() => undefined);
    expect(copy.shared).toBe(false);
    vi.restoreAllMocks();
    await copy.setShared(true);
    expect((await open("tok|course", KEY, "t2")).shared).toBe(true);
  });

  it("is told for one block whatever another block could keep", async () => {
    const store = new Store();
    const [one, two] = [offline(store, "b1"), offline(store, "b2")];
    store.useCopy(await open("tok|course", KEY, "t1"));
    full("|b1|");
    one.own.set("few", { text: "หาย" });
    await store.copyNow();
    expect(line(store)).toEqual({ kind: "memory", n: 1 });
    two.own.set("scope", { text: "ข" });
    await store.copyNow();
    expect(line(store)).toEqual({ kind: "memory", n: 1 });
    vi.restoreAllMocks();
    one.own.set("few", { text: "ไม่หายแล้ว" });
    await store.copyNow();
    expect(line(store)).toEqual({ kind: "device", n: 2 });
  });
});

it("that the browser took away while the page was open is no longer said to be kept", async () => {
  const opened: IDBDatabase[] = [];
  const request = vi.spyOn(IDBFactory.prototype, "open");
  const store = new Store();
  const block = offline(store, "b1");
  store.useCopy(await open("tok|course", KEY, "t1"));
  block.own.set("few", { text: "ก" });
  await store.copyNow();
  expect(line(store)).toEqual({ kind: "device", n: 1 });
  for (const { value } of request.mock.results) opened.push((value as IDBOpenDBRequest).result);
  for (const database of opened) forceCloseDatabase(database as never);
  await vi.waitFor(() => {
    expect(line(store)).toEqual({ kind: "memory", n: 1 });
  });
});

describe("seven days", () => {
  it("are counted by the server's clock: a device's own, days ahead or behind, deletes nothing", async () => {
    const device = vi.spyOn(Date, "now").mockReturnValue(NOW - 8 * DAY);
    await (await open("a|course", KEY, "t1")).write("b1", { text: "ก" });
    device.mockReturnValue(NOW + 60_000);
    await open("b|course", OTHER, "t2", NOW + 60_000);
    await settled();
    expect(await take(await open("a|course", KEY, "t3"), "b1")).toEqual([{ text: "ก" }]);
  });

  it("after them another person's page deletes what is left", async () => {
    await (await open("a|course", KEY, "t1")).write("b1", { text: "ก" });
    await open("b|course", OTHER, "t2", NOW + LIFETIME - 1000);
    await settled();
    expect(await raw()).toContain("a|course");
    await open("b|course", OTHER, "t3", NOW + LIFETIME + 1000);
    await vi.waitFor(async () => {
      expect(await raw()).toBe("[]");
    });
  });

  it("and her own page takes it over, however late", async () => {
    await (await open("a|course", KEY, "t1")).write("b1", { text: "ก" });
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 30 * DAY);
    const late = await open("a|course", KEY, "t2", NOW + 30 * DAY);
    await settled();
    expect(await take(late, "b1")).toEqual([{ text: "ก" }]);
  });

  it("begin with the last word written, and never while its tab is open", async () => {
    const locks = new Map<string, Promise<unknown>>();
    vi.stubGlobal("navigator", { locks: { request: (name: string, work: () => Promise<unknown>) => {
      const next = (locks.get(name) ?? Promise.resolve()).then(work);
      locks.set(name, next);
      return next;
    } } });
    await (await open("a|course", KEY, "t1")).write("b1", { text: "ก" });
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 8 * DAY);
    await open("b|course", OTHER, "t2", NOW + 8 * DAY);
    await settled();
    expect(await raw()).toContain("a|course");
  });

  it("end what its owner cannot read any more, and nothing before them", async () => {
    await (await open("a|course", KEY, "t1")).write("b1", { text: "ก" });
    expect(await take(await open("a|course", OTHER, "t2"), "b1")).toEqual([]);
    expect(await take(await open("a|course", KEY, "t3"), "b1")).toEqual([{ text: "ก" }]);
    await open("a|course", OTHER, "t4", NOW + 8 * DAY);
    await vi.waitFor(async () => {
      expect(await raw()).toBe("[]");
    });
  });
});

/** What is done beside the page's opening has been done. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("half an emoji and NUL", () => {
  const BAD = { text: "ก\ud83d", name: "a\0b", people: { a: "\ude42🙂" } };
  const GOOD = { text: "ก\ufffd", name: "a\ufffdb", people: { a: "\ufffd🙂" } };

  it("are not stored", async () => {
    const plain = vi.spyOn(crypto.subtle, "encrypt");
    await (await open("tok|course", KEY, "t1")).write("b1", BAD);
    expect(JSON.parse(new TextDecoder().decode(plain.mock.calls[0]?.[2] as Uint8Array))).toEqual(GOOD);
  });

  it("of an older copy are made well when it is read", async () => {
    const copy = await open("tok|course", KEY, "t1");
    vi.spyOn(JSON, "stringify").mockImplementationOnce(() => String.raw`{"text": "ก\ud83d", "name": "a\u0000b", "people": {"a": "\ude42🙂"}}`);
    await copy.write("b1", BAD);
    expect(await take(await open("tok|course", KEY, "t2"), "b1")).toEqual([GOOD]);
  });
});

it("keeps nothing on a shared computer, and says so", async () => {
  const copy = await open("tok|course", KEY, "t1");
  await copy.write("b1", { text: "ก" });
  await copy.setShared(true);
  expect(await copy.write("b1", { text: "กข" })).toBe(false);
  expect(await raw()).toBe("[]");
  expect((await open("tok|course", KEY, "t2")).shared).toBe(true);
});

it("gives null where nothing can be kept", async () => {
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("denied", "UnknownError");
  });
  expect(await DeviceCopy.open("tok|course", KEY, "t1", () => NOW)).toBeNull();
});

it("brings unsent work back into a store, sends it by itself, and forgets it then", async () => {
  const before = new Store();
  const closed = offline(before, "b1");
  before.useCopy(await open("tok|course", KEY, "t1"));
  closed.own.set("few", { text: "เขียนตอนไม่มีเน็ต" });
  await before.copyNow();
  expect(line(before)).toEqual({ kind: "device", n: 1 });

  const after = new Store();
  const sent: SaveBody[] = [];
  const online = {
    page: "b1", name: "answers", own: after.document("b1"), open: true,
    send: (body: SaveBody) => {
      sent.push(body);
      return Promise.resolve({ kind: "ok" as const, body: { applied: body.changes.map(({ doc, key }) => ({ doc, key, r: 1 })), revision: { answers: 1 }, saved_at: "2026-11-20T03:42:00Z" } });
    },
  };
  after.join(online);
  after.useCopy(await open("tok|course", KEY, "t2"));
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1);
    expect(after.unsent()).toBe(0);
  });
  expect(sent[0]?.changes).toMatchObject([{ key: "few", v: { text: "เขียนตอนไม่มีเน็ต" } }]);
  expect(after.recovered).toBe(1);
  await after.copyNow();
  expect(await take(await open("tok|course", KEY, "t3"), "b1")).toEqual([]);
});

it("keeps the words of a closed tab readable where the same item was written here too", async () => {
  const closed = new Store();
  const one = offline(closed, "b1");
  closed.useCopy(await open("tok|course", KEY, "t1"));
  one.own.set("few", { text: "แท็บแรก" });
  await closed.copyNow();

  const sent: SaveBody[] = [];
  const here = new Store();
  const two = {
    page: "b1", name: "answers", own: here.document("b1"), open: true,
    send: (body: SaveBody) => {
      sent.push(body);
      return Promise.resolve({ kind: "ok" as const, body: { applied: body.changes.map(({ doc, key }) => ({ doc, key, r: 1 })), revision: { answers: 1 }, saved_at: "2026-11-20T03:42:00Z" } });
    },
  };
  here.join(two);
  two.own.set("few", { text: "แท็บนี้" });
  here.useCopy(await open("tok|course", KEY, "t2"));
  await vi.waitFor(() => {
    expect(here.unsent()).toBe(0);
    expect(sent.flatMap((body) => body.discarded)).toMatchObject([{ doc: "answers", key: "few", v: { text: "แท็บแรก" } }]);
  });
  expect(two.own.item("few")?.v).toEqual({ text: "แท็บนี้" });
});

it("keeps what stands in a field and was not entered, and sends none of it", async () => {
  const before = new Store();
  const closed = offline(before, "b1");
  before.useCopy(await open("tok|course", KEY, "t1"));
  closed.own.type("whole", { text: "วัดป่าดอน" });
  closed.own.type("meeting#date", { text: "16", parts: { day: "16", month: "", year: "" } });
  expect(before.atRisk, "until it is written").toBe(true);
  await before.copyNow();
  expect(before.atRisk).toBe(false);
  expect(before.unsent()).toBe(0);

  const after = new Store();
  const again = offline(after, "b1");
  again.own.type("whole", { text: "อบต." });
  again.own.type("meeting#date", { text: "17", parts: { day: "17", month: "", year: "" } });
  after.useCopy(await open("tok|course", KEY, "t2"));
  await vi.waitFor(() => {
    expect(again.own.typed.get("whole"), "typed in two tabs").toEqual({ text: "อบต. / วัดป่าดอน" });
    expect(again.own.typed.get("meeting#date")?.text).toBe("17");
  });
  again.own.type("whole");
  again.own.type("meeting#date", { text: " " });
  await after.copyNow();
  expect(await take(await open("tok|course", KEY, "t3"), "b1")).toEqual([]);
});

it("on a shared computer holds a page back that has something typed", async () => {
  const store = new Store();
  const block = offline(store, "b1");
  const copy = await open("tok|course", KEY, "t1");
  await copy.setShared(true);
  store.useCopy(copy);
  block.own.type("whole", { text: "วัดป่าดอน" });
  await store.copyNow();
  expect(store.atRisk).toBe(true);
});

it("on day thirty her own page sends what was left here, and says so", async () => {
  const before = new Store();
  const closed = offline(before, "b1");
  before.useCopy(await open("tok|course", KEY, "t1"));
  closed.own.set("few", { text: "เขียนตอนไม่มีเน็ต" });
  await before.copyNow();

  const after = new Store();
  const sent: SaveBody[] = [];
  after.join({
    page: "b1", name: "answers", own: after.document("b1"), open: true,
    send: (body: SaveBody) => {
      sent.push(body);
      return Promise.resolve({ kind: "ok" as const, body: { applied: body.changes.map(({ doc, key }) => ({ doc, key, r: 1 })), revision: { answers: 1 }, saved_at: "2026-12-20T03:42:00Z" } });
    },
  });
  after.useCopy(await open("tok|course", KEY, "t2", NOW + 30 * DAY));
  await vi.waitFor(() => {
    expect(saveState({ store: after, conflicts: 0, refusal: "", savedBefore: "", now: Date.now(), online: true })).toEqual({ kind: "saved", at: "2026-12-20T03:42:00Z", sent: 1 });
  });
  expect(sent[0]?.changes).toMatchObject([{ key: "few", v: { text: "เขียนตอนไม่มีเน็ต" } }]);
});
