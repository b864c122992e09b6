/** Answers carried over: shown until the first change, then the teacher's; never over what was answered otherwise. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import type { BriefPage, ItemShape } from "../types.gen";
import { beginAgain, beginEmpty, carry, carrying } from "./carried";
import { handIn } from "./handing_in";
import { Session, type Call, type Handler } from "./session";
import { liveView } from "./view";

const PREFILL = { "rating:goals": { now: 2 }, scope: { network: "whole" } };

function page(items: Record<string, ItemShape> = {}, revision = 0, more: object = {}): BriefPage {
  return {
    mode: "work", person: "", device_key: "", content: {}, example: {}, rounds: [], block: { usage_key: "b", course_key: "c", closed: false },
    answers: { items, revision }, network: { items: {}, revision: 0 }, submission: { status: "draft", round_number: 0, writable: [""] },
    earlier_wave: { public_id: "w", title: "ต้นปี", number: 1, submitted_at: "2026-06-01T03:00:00Z", prefill: PREFILL, gone: [] }, ...more,
  } as unknown as BriefPage;
}

let session: Session;
let asked: [Handler, Record<string, unknown>][];
beforeEach(() => {
  asked = [];
  session = open(page());
});

/** Keeps what is sent, and answers that it is stored. */
function open(shown: BriefPage): Session {
  const call = vi.fn((handler: Handler, body: { changes?: { doc: string; key: string }[] }): Promise<Reply<unknown>> => {
    asked.push([handler, body as Record<string, unknown>]);
    const applied = (body.changes ?? []).map(({ doc, key }, n) => ({ doc, key, r: n + 1 }));
    return Promise.resolve({ kind: "ok", body: handler === "submit" ? page() : { applied, conflicts: [], fresh: [], revision: { answers: applied.length, network: 0 }, saved_at: "2026-11-20T03:00:00Z" } });
  });
  const made = new Session(shown, call as unknown as Call);
  made.store.join({ page: "b", name: "answers", own: made.answers, open: true, send: (body) => call("save_draft", body as never) as never });
  return made;
}
const shown = (): Record<string, unknown> => Object.fromEntries(session.answers.keys().map((key) => [key, liveView(session.answers, true).get(key)]));

describe("carried answers", () => {
  it("are shown, and nothing of them is to be sent", () => {
    carry(session);
    expect(shown()).toEqual(PREFILL);
    expect([carrying(session), session.answers.unsent.size]).toEqual(["shown", 0]);
  });

  it("are all the teacher's with the first change, which is the one made", async () => {
    carry(session);
    session.answers.set("rating:goals", { now: 3 });
    expect(carrying(session)).toBe("taken");
    await session.store.flush();
    expect(asked.map(([, body]) => (body["changes"] as { key: string; v: object; base: number }[]).map(({ key, v, base }) => [key, v, base]))).toEqual([
      [["rating:goals", { now: 3 }, 0], ["scope", { network: "whole" }, 0]],
    ]);
    expect(shown()).toEqual({ ...PREFILL, "rating:goals": { now: 3 } });
  });

  it("are sent also where a change is taken back at once", () => {
    carry(session);
    session.answers.set("rating:goals", { now: 3 });
    session.answers.set("rating:goals", { now: 2 });
    expect([...session.answers.unsent.keys()].sort()).toEqual(["rating:goals", "scope"]);
  });

  it("are handed in as they are", async () => {
    carry(session);
    expect(await handIn(session, "")).toBe("done");
    expect(asked.map(([handler]) => handler)).toEqual(["save_draft", "submit"]);
    expect((asked[0]?.[1]["changes"] as unknown[]).length).toBe(2);
  });

  it("go when the teacher begins empty, and come back when asked", () => {
    carry(session);
    beginEmpty(session);
    expect([shown(), carrying(session)]).toEqual([{}, "empty"]);
    session.store.tell();
    carry(session);
    expect(shown()).toEqual({});
    beginAgain(session);
    expect([shown(), carrying(session)]).toEqual([PREFILL, "shown"]);
  });

  it("do not come back over an answer", () => {
    carry(session);
    beginEmpty(session);
    session.answers.set("scope", { network: "named" });
    beginAgain(session);
    expect(shown()).toEqual({ scope: { network: "named" } });
  });

  it("give way to what was answered in another tab", () => {
    carry(session);
    session.store.hear("b", { scope: { v: { network: "named" }, r: 1 } });
    expect([shown(), carrying(session)]).toEqual([{ scope: { network: "named" } }, ""]);
  });

  it("give way to what was found on this device", () => {
    carry(session);
    session.answers.adopt("scope", { v: { network: "named" }, base: 0, gone: false, at: Date.now() - 60_000 });
    session.store.tell();
    expect(shown()).toEqual({ scope: { network: "named" } });
  });

  it("are shown again after the page was asked for anew", () => {
    carry(session);
    session.accept(page());
    expect(shown()).toEqual({});
    carry(session);
    expect(shown()).toEqual(PREFILL);
  });

  it.each([
    ["begun work", page({ scope: { v: { network: "named" }, r: 1 } }, 1), { scope: { network: "named" } }],
    ["work that is handed in", page({}, 0, { submission: { status: "submitted", round_number: 1, writable: [] } }), {}],
    ["a first wave", page({}, 0, { earlier_wave: null }), {}],
  ])("are not shown in %s", (_name, of, expected) => {
    session = open(of);
    carry(session);
    expect([shown(), carrying(session)]).toEqual([expected, ""]);
  });
});
