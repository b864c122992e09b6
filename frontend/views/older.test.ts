/** A page of today under a core.js of release 0.1: it is given all that it wants in its hands. */
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";

const start = vi.fn();
const given = window as unknown as { PartnershipXBlock?: unknown; PartnershipXBlockPage: (...args: unknown[]) => void };
const page = { person: "tok", mode: "work", words: { a: "ของหน้า" }, content: { own: 1 }, files: [{ name: "th-map" }, { name: "lists" }], rounds: [{ number: 1 }], later: { "more.js": "/more.js" } };
const runtime = { handlerUrl: (_: unknown, name: string): string => `/handler/${name}` };

beforeAll(async () => {
  await import("./older");
});
beforeEach(() => {
  given.PartnershipXBlock = start;
  window.PartnershipXBlockFiles = { "th-map": { digest: "1", words: { a: "ของไฟล์", b: "สอง" } }, lists: { digest: "2", content: { more: 2 } } };
});
afterEach(() => {
  vi.unstubAllGlobals();
  start.mockReset();
  delete window.PartnershipXBlockFiles;
});

it("visitors' and Studio's pages get the words of the file at once, from a string too", () => {
  const visitor = { ...page, person: "", mode: "anonymous" };
  for (const args of [visitor, { json: JSON.stringify(visitor) }]) {
    given.PartnershipXBlockPage(runtime, "element", args);
    expect(start).toHaveBeenLastCalledWith(runtime, "element", expect.objectContaining({ words: { a: "ของหน้า", b: "สอง" }, content: { more: 2, own: 1 }, rounds: [] }));
  }
});

it.each(["work", "masquerade"])("a page with work (%s) is asked for in whole", async (mode) => {
  const fetched = vi.fn<(url: string, asked: RequestInit) => Promise<Response>>().mockResolvedValue(new Response(JSON.stringify({ ...page, words: { c: "ทั้งหมด" }, rounds: [{ number: 1, answers: {} }], later: {} })));
  vi.stubGlobal("fetch", fetched);
  given.PartnershipXBlockPage(runtime, "element", { ...page, mode, person: mode === "work" ? "tok" : "" });
  await vi.waitFor(() => { expect(start).toHaveBeenCalledTimes(1); });
  expect(fetched.mock.calls[0]?.[0]).toBe("/handler/load");
  expect(start.mock.calls[0]?.[2]).toMatchObject({ words: { c: "ทั้งหมด" }, rounds: [{ answers: {} }], later: page.later });
});

it.each([() => Promise.reject(new TypeError("offline")), () => Promise.resolve(new Response("", { status: 500 }))])("without an answer it starts with what is here, and without rounds", async (answer) => {
  vi.stubGlobal("fetch", vi.fn(answer));
  given.PartnershipXBlockPage(runtime, "element", page);
  await vi.waitFor(() => { expect(start).toHaveBeenCalledTimes(1); });
  expect(start.mock.calls[0]?.[2]).toMatchObject({ words: { a: "ของหน้า", b: "สอง" }, rounds: [] });
});
