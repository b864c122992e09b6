import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, canBeHad } from "./client";

function answers(status: number, body: string, type = "application/json", more: Partial<Response> = {}): void {
  const response = new Response(body, { status, headers: { "Content-Type": type } });
  vi.stubGlobal("fetch", vi.fn(() => Promise.resolve(Object.defineProperties(response, Object.fromEntries(Object.entries(more).map(([key, value]) => [key, { value }]))))));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it("a way to log in is not followed: Studio's leads to the LMS, where a request of this page fails as without a connection", async () => {
  vi.stubGlobal("fetch", vi.fn((_url: string, { redirect }: RequestInit) =>
    redirect === "manual" ? Promise.resolve(Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } })) : Promise.reject(new TypeError("Failed to fetch"))));
  expect(await ask("/xblock/block/handler/studio_save", { body: {} })).toEqual({ kind: "session" });
});

describe("an answer", () => {
  it.each([
    [200, `{"applied": []}`, "application/json", "ok"],
    [409, `{"applied": [], "conflicts": []}`, "application/json", "ok"],
    [403, `{"error": {"code": "other_person", "message": "x"}}`, "application/json", "refused"],
    [401, `{"error": {"code": "login_required", "message": "x"}}`, "application/json", "session"],
    [503, `{"error": {"code": "busy", "message": "x"}}`, "application/json", "unreachable"],
    [500, `{"error": {"code": "unknown", "message": "x"}}`, "application/json", "unreachable"],
    [502, `{"message": "x"}`, "application/json", "unreachable"],
    [504, `{"developer_message": "x"`, "application/json", "unreachable"],
    [429, `{"error": {"code": "bad_request", "message": "x"}}`, "application/json", "unreachable"],
    [503, `{"error": {"code": "misconfigured", "message": "x"}}`, "application/json", "unreachable"],
    [403, "CSRF verification failed", "text/html", "session"],
    [200, "<html>Log in</html>", "text/html", "session"],
    [502, "Bad gateway", "text/html", "unreachable"],
    [413, "Too large", "text/html", "refused"],
    [404, "Not found", "text/html", "refused"],
  ])("%i %s is %s", async (status, body, type, kind) => {
    answers(status, body, type);
    expect((await ask("/save", { body: {} })).kind).toBe(kind);
  });

  it("of the platform's, that there is no such handler, says that the activity is gone from the course", async () => {
    answers(404, "<h1>Page not found</h1>", "text/html");
    expect(await ask("/save", { body: {} })).toMatchObject({ kind: "refused", error: { code: "gone", message: "" } });
  });

  it("that never came is nothing known", async () => {
    vi.stubGlobal("fetch", vi.fn(() => Promise.reject(new TypeError("network"))));
    expect(await ask("/save", { body: {} })).toEqual({ kind: "unreachable" });
  });
});

it("says nothing that no database can hold: NUL and half an emoji are sent as a sign that is seen", async () => {
  answers(200, "{}");
  await ask("/save", { body: { changes: [{ v: { text: "ก\ud83d", name: "\0", list: ["\ude42"] } }], note: "🙂 \ufffd" } });
  const [, { body }] = vi.mocked(fetch).mock.calls[0] as unknown as [string, { body: string }];
  expect(JSON.parse(body)).toEqual({ changes: [{ v: { text: "ก\ufffd", name: "\ufffd", list: ["\ufffd"] } }], note: "🙂 \ufffd" });
});

it("carries the token of now and goes on after the page only where the browser lets it", async () => {
  answers(200, "{}");
  document.cookie = "csrftoken=one";
  await ask("/save", { body: { text: "ก" } });
  document.cookie = "csrftoken=two";
  await ask("/save", { body: { text: "ก".repeat(30_000) } });
  const calls = vi.mocked(fetch).mock.calls as unknown as [string, RequestInit & { headers: Record<string, string> }][];
  expect(calls.map(([, options]) => [options.headers["X-CSRFToken"], options.keepalive])).toEqual([["one", true], ["two", false]]);
});

it.each([[200, true], [404, false], [403, false]])("a file answered with %i can be had: %s", async (status, had) => {
  answers(status, "");
  expect(await canBeHad("/handler/file?name=calendar")).toBe(had);
  expect(fetch).toHaveBeenCalledWith("/handler/file?name=calendar", { method: "HEAD", credentials: "same-origin" });
});

it("a file cannot be had without a connection", async () => {
  vi.stubGlobal("fetch", vi.fn(() => Promise.reject(new TypeError("network"))));
  expect(await canBeHad("/handler/file")).toBe(false);
});
