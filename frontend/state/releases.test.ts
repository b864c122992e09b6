/** What a device kept under an earlier release (tests/upgrade/<number>/device.json) is taken up by this one's store. */
import { IDBFactory } from "fake-indexeddb";
import { webcrypto } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { keptOnDevice, putOnDevice, type KeptDevice } from "../../tests/upgrade/device.mjs";
import { DeviceCopy } from "./device_copy";
import { Store, type SaveBody } from "./store";

vi.stubGlobal("crypto", webcrypto);
const FOLDER = path.join(import.meta.dirname, "../../tests/upgrade");
// None in a source archive, which does not carry them; a repository has the first one.
const RELEASES = readdirSync(FOLDER).filter((name) => /^\d+\.\d+$/.test(name));
const IN_ARCHIVE = readdirSync(path.join(FOLDER, "../..")).includes("PKG-INFO");

interface Kept {
  who: string;
  key: string;
  device: KeptDevice;
}
const keptBy = (release: string): Kept => JSON.parse(readFileSync(path.join(FOLDER, release, "device.json"), "utf-8")) as Kept;

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

it.skipIf(IN_ARCHIVE)("has the first release's device", () => {
  expect(RELEASES).toContain("0.1");
});

it.each(RELEASES)("%s: what is put on a device is what was on it", async (release) => {
  const { device } = keptBy(release);
  vi.spyOn(Date, "now").mockReturnValue(1);
  await putOnDevice(device);
  const timeless = (kept: KeptDevice): unknown => JSON.parse(JSON.stringify(kept).replaceAll(/"at":\{"value":\d+\}/g, '"at":0'));
  expect(timeless(await keptOnDevice())).toEqual(timeless(device));
});

it.each(RELEASES)("%s: unsent work is found, and sent", async (release) => {
  const { who, key, device } = keptBy(release);
  await putOnDevice(device);
  const scopes = device.stores.flatMap(({ records }) => records.map(({ scope }) => (scope as { value: string }).value));
  const page = scopes.find((scope) => scope !== "network") ?? "";
  expect(scopes).toContain("network");

  const sent: SaveBody[] = [];
  const store = new Store();
  store.join({
    page,
    name: "answers",
    own: store.document(page),
    open: true,
    send: (body) => {
      sent.push(body);
      const applied = body.changes.map(({ doc, key: name }) => ({ doc, key: name, r: 1 }));
      return Promise.resolve({ kind: "ok" as const, body: { applied, revision: { answers: 1, network: 1 }, saved_at: "2026-11-20T03:42:00Z" } });
    },
  });
  store.useCopy(await DeviceCopy.open(who, key, "another tab", () => Date.parse("2026-11-20T03:42:00Z")));
  await vi.waitFor(() => {
    expect(sent.length).toBeGreaterThan(0);
    expect(store.unsent()).toBe(0);
  });
  const changes = sent.flatMap((body) => body.changes);
  const names = changes.filter(({ doc }) => doc === "network").map(({ v }) => v["name"]);
  expect(names.sort()).toEqual(["ร้านป้าน้อย 🛒", "อบต.ดอนตะวัน"]);
  expect(changes.filter(({ doc }) => doc === "answers").map(({ key: name, v }) => [name, v["text"]])).toEqual([["q:bridge", "ฝากผู้ใหญ่บ้านไว้ 𠮷"]]);
  expect(sent.flatMap((body) => body.discarded).map(({ v }) => v["text"])).toEqual(["ที่เขียนไว้บนเครื่องนี้"]);
});
