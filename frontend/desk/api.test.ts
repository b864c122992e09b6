/** What the desk asks of the server: addresses, methods, and who writes. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_FILTER } from "./address";
import { deskApi } from "./api";

interface Asked {
  url: string;
  method: string;
  body: unknown;
}
let asked: Asked[] = [];
const api = deskApi("/api/", "course-v1:A+B C", "me");
const COURSE = "/api/courses/course-v1:A+B%20C";
const ID = "f".repeat(32);

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", (url: string, { method, body }: { method: string; body?: string }) => {
    asked.push({ url, method, body: body === undefined ? undefined : JSON.parse(body) });
    return Promise.reject(new Error("offline"));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what is only looked at", () => {
  it.each([
    ["the queue", () => api.list({ ...NO_FILTER, state: "mine", q: "บัว" }, "abc"), `${COURSE}/submissions/?state=mine&q=${encodeURIComponent("บัว")}&cursor=abc`],
    ["who has not handed in", () => api.absent(""), `${COURSE}/absent/?`],
    ["who has not handed in, of one kind, further on", () => api.absent("map", "abc"), `${COURSE}/absent/?kind=map&cursor=abc`],
    ["blocks that have results", () => api.blocks(), `${COURSE}/results/`],
    ["results of a block", () => api.results({ block: "one", group: "" }), `${COURSE}/results/block/?block=one`],
    ["a submission", () => api.open(ID), `/api/submissions/${ID}/`],
  ])("%s", async (_what, ask, url) => {
    await ask();
    expect(asked).toEqual([{ url, method: "GET", body: undefined }]);
  });
});

describe("what writes names the person", () => {
  it.each([
    ["a claim", () => api.move(ID, "claim"), "POST", `/api/submissions/${ID}/claim/`, {}],
    ["opening again, with its reason", () => api.move(ID, "reopen", { reason: "เพิ่ม", keep_grade: false }), "POST", `/api/submissions/${ID}/reopen/`, { reason: "เพิ่ม", keep_grade: false }],
    ["a draft", () => api.save(ID, [{ key: "overall", base: 0 }], 3), "PATCH", `/api/submissions/${ID}/review/`, { changes: [{ key: "overall", base: 0 }], known: 3 }],
    ["a decision", () => api.decide(ID, "accept", "r1", 7), "POST", `/api/submissions/${ID}/decision/`, { decision: "accept", round: "r1", revision: 7 }],
    ["reminders of some", () => api.remind("map", { people: ["a"] }), "POST", `${COURSE}/reminders/`, { kind: "map", people: ["a"] }],
    ["reminders of all", () => api.remind("", { everyone: true, cursor: "abc" }), "POST", `${COURSE}/reminders/`, { kind: "", everyone: true, cursor: "abc" }],
    ["how often she is told", () => api.rhythm("weekly"), "POST", `${COURSE}/daily-mail/`, { rhythm: "weekly" }],
  ])("%s", async (_what, ask, method, url, body) => {
    await ask();
    expect(asked).toEqual([{ url, method, body: { person: "me", ...body } }]);
  });
});

it("gives what became of it, and throws nothing", async () => {
  expect(await api.open(ID)).toEqual({ kind: "unreachable" });
});
