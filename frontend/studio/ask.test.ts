import { afterEach, expect, it, vi } from "vitest";
import { askStudio } from "./ask";

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const page = (status: number) => new Response("<h1>Not found</h1>", { status, headers: { "Content-Type": "text/html" } });
const answering = (answers: Record<string, () => Response>) => {
  const fetched = vi.fn((url: string) => Promise.resolve(answers[url]!()));
  vi.stubGlobal("fetch", fetched);
  return () => fetched.mock.calls.map(([url]) => url);
};
afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks what changes nothing at the address that stores nothing", async () => {
  const asked = answering({ "/partnership/studio/b/try/": () => json(200, { problems: [] }) });
  expect(await askStudio("/partnership/studio/b/", "studio_try", "/handler/studio_try", {})).toEqual({ kind: "ok", body: { problems: [] } });
  expect(asked()).toEqual(["/partnership/studio/b/try/"]);
});

it("asks the handler where there is no such address", async () => {
  const asked = answering({ "/handler/studio_try": () => json(200, {}) });
  expect((await askStudio("", "studio_try", "/handler/studio_try", {})).kind).toBe("ok");
  expect(asked()).toEqual(["/handler/studio_try"]);
});

it("asks the handler of a server that does not know the address yet, and of no other refusal", async () => {
  const old = answering({ "/r/content/": () => page(404), "/handler/studio_content": () => json(200, {}) });
  expect((await askStudio("/r/", "studio_content", "/handler/studio_content", {})).kind).toBe("ok");
  expect(old()).toEqual(["/r/content/", "/handler/studio_content"]);
  const refusing = answering({ "/r/content/": () => json(403, { error: { code: "not_allowed", message: "ไม่ได้", params: {} } }) });
  expect((await askStudio("/r/", "studio_content", "/handler/studio_content", {})).kind).toBe("refused");
  expect(refusing()).toEqual(["/r/content/"]);
});
