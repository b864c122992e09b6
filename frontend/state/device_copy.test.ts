import { IDBFactory } from "fake-indexeddb";
import { webcrypto } from "node:crypto";
import { beforeEach, expect, it, vi } from "vitest";
import { DeviceCopy, KEPT_FOR } from "./device_copy";
import { Store, type SaveBody } from "./store";

vi.stubGlobal("crypto", webcrypto);
const KEY = btoa("k".repeat(32));
const OTHER = btoa("o".repeat(32));

beforeEach(() => {
  // A device of its own for each test.
  vi.stubGlobal("indexedDB", new IDBFactory());
});

async function open(who: string, key: string, tab: string): Promise<DeviceCopy> {
  const copy = await DeviceCopy.open(who, key, tab);
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

it("hands what a closed tab left to the next page of the same person, once", async () => {
  await (await open("tok|course", KEY, "t1")).write("b1", { text: "ก" });
  const next = await open("tok|course", KEY, "t2");
  expect(await take(next, "b2")).toEqual([]);
  expect(await take(next, "b1")).toEqual([{ text: "ก" }]);
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

it("forgets after seven days", async () => {
  await (await open("tok|course", KEY, "t1")).write("b1", { text: "ก" });
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + KEPT_FOR + 1000);
  expect(await take(await open("tok|course", KEY, "t2"), "b1")).toEqual([]);
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
  expect(await DeviceCopy.open("tok|course", KEY, "t1")).toBeNull();
});

it("brings unsent work back into a store, sends it by itself, and forgets it then", async () => {
  const before = new Store();
  const offline = { page: "b1", name: "answers", own: before.document("b1"), open: true, send: () => Promise.resolve({ kind: "unreachable" as const }) };
  before.join(offline);
  before.useCopy(await open("tok|course", KEY, "t1"));
  offline.own.set("few", { text: "เขียนตอนไม่มีเน็ต" });
  await before.keepNow();
  expect(before.kept).toBe(true);

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
  await after.keepNow();
  expect(await take(await open("tok|course", KEY, "t3"), "b1")).toEqual([]);
});

it("keeps the words of a closed tab readable where the same item was written here too", async () => {
  const offline = (store: Store) => ({ page: "b1", name: "answers", own: store.document("b1"), open: true, send: () => Promise.resolve({ kind: "unreachable" as const }) });
  const closed = new Store();
  const one = offline(closed);
  closed.join(one);
  closed.useCopy(await open("tok|course", KEY, "t1"));
  one.own.set("few", { text: "แท็บแรก" });
  await closed.keepNow();

  const sent: SaveBody[] = [];
  const here = new Store();
  const two = {
    ...offline(here),
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
