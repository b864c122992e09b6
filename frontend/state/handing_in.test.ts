/** Handing in and taking back: what becomes of it, whatever the answer. */
import { describe, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import type { BriefPage } from "../types.gen";
import { handIn, versions, withdraw } from "./handing_in";
import { Session, type Call, type Handler } from "./session";

function page(status: string, revision = 3): BriefPage {
  return {
    mode: "work", person: "", device_key: "", content: {}, example: {}, rounds: [], block: { usage_key: "b", course_key: "c", closed: false },
    answers: { items: {}, revision }, network: { items: {}, revision: 5 }, submission: { status, round_number: 1 },
  } as unknown as BriefPage;
}
const refused = (code: string): Reply<unknown> => ({ kind: "refused", status: 409, error: { code, message: `said ${code}` }, problems: [{ path: "few#text", code: "too_few" }] });
const ok = (body: unknown): Reply<unknown> => ({ kind: "ok", body });

type Asked = [Handler, Record<string, unknown>];
function open(...replies: (Reply<unknown> | Promise<Reply<unknown>>)[]): { session: Session; asked: () => Asked[] } {
  const call = vi.fn(() => Promise.resolve(replies.shift() ?? { kind: "unreachable" as const }));
  return { session: new Session(page("draft"), call as unknown as Call), asked: () => call.mock.calls as unknown as Asked[] };
}

describe("handing in", () => {
  it("goes with the revisions she saw and her note, and brings the page as it is then", async () => {
    const { session, asked } = open(ok(page("submitted")));
    expect(await handIn(session, "ฝากดูข้อสอง")).toBe("done");
    expect(asked()[0]).toEqual(["submit", { person: "", page: "b", token: expect.stringMatching(/^[a-z0-9]{24}$/) as string, revision: { answers: 3, network: 5 }, note: "ฝากดูข้อสอง" }]);
    expect([session.editable, session.token, session.busy]).toEqual([false, "", false]);
  });

  it("waits for what is unsent, and is not done while it is not in the system", async () => {
    const { session, asked } = open({ kind: "unreachable" });
    session.answers.set("few", { text: "ก" });
    expect(await handIn(session, "")).toBe("unsaved");
    expect(asked().map(([handler]) => handler)).not.toContain("submit");
  });

  it("of a network that is not saved waits too", async () => {
    const { session } = open();
    session.store.network.set("partner:a", { name: "วัด" });
    expect(await handIn(session, "")).toBe("unsaved");
  });

  it("again after no answer is the same round: it has the same token", async () => {
    const { session, asked } = open({ kind: "unreachable" }, ok(page("submitted")));
    expect(await handIn(session, "")).toBe("unsure");
    expect(await handIn(session, "")).toBe("done");
    const [first, second] = asked().map(([, body]) => body["token"]);
    expect(first).toBe(second);
  });

  it("pressed twice is asked once", async () => {
    let answer: (reply: Reply<unknown>) => void = () => undefined;
    const { session, asked } = open(new Promise((resolve) => { answer = resolve; }));
    const first = handIn(session, "");
    expect(session.busy).toBe(true);
    expect(await handIn(session, "")).toBe("");
    answer(ok(page("submitted")));
    expect(await first).toBe("done");
    expect(asked()).toHaveLength(1);
  });

  it.each(["not_ready", "stale"])("%s: is told beside the button, with its problems; about saving nothing is said", async (code) => {
    const { session } = open(refused(code), ok(page("draft")));
    expect(await handIn(session, "")).toBe(code);
    expect(session.refusal).toBeNull();
    expect(session.problems).toEqual([{ path: "few#text", code: "too_few" }]);
    expect(session.token).toBe("");
  });

  it("that is refused otherwise is said in the server's words", async () => {
    const { session } = open(refused("closed"), ok(page("draft")));
    expect(await handIn(session, "")).toBe("refused");
    expect(session.refusal?.message).toBe("said closed");
  });

  it("under another person's session, or none, hands in nothing and says which", async () => {
    const other = open(refused("other_person"));
    expect(await handIn(other.session, "")).toBe("refused");
    expect(other.session.store.trouble).toBe("person");
    const nobody = open({ kind: "session" });
    expect(await handIn(nobody.session, "")).toBe("refused");
    expect(nobody.session.store.trouble).toBe("session");
  });

  it("tells the page before and after, so that the button waits", async () => {
    const { session } = open(ok(page("submitted")));
    const busy: boolean[] = [];
    session.store.subscribe(() => { busy.push(session.busy); });
    await handIn(session, "");
    expect([busy[0], busy.at(-1)]).toEqual([true, false]);
  });
});

describe("taking back", () => {
  it("makes the work hers again", async () => {
    const { session, asked } = open(ok(page("draft")));
    session.refusal = { code: "closed", message: "" };
    expect(await withdraw(session)).toBe("done");
    expect(asked()).toEqual([["withdraw", { person: "", page: "b" }]]);
    expect([session.editable, session.refusal]).toEqual([true, null]);
  });

  it("of what somebody reads already is refused, with the reason", async () => {
    const { session } = open(refused("claimed_by_other"), ok(page("submitted")));
    expect(await withdraw(session)).toBe("refused");
    expect(session.refusal?.message).toBe("said claimed_by_other");
  });

  it("without an answer is not taken for done", async () => {
    const { session } = open({ kind: "unreachable" });
    expect(await withdraw(session)).toBe("unsure");
    expect(session.busy).toBe(false);
  });
});

describe("overwritten texts", () => {
  it("are fetched, and null where they cannot be had now", async () => {
    const found = [{ key: "few", text: "เก่า" }];
    const { session, asked } = open(ok({ versions: found }), { kind: "unreachable" });
    expect(await versions(session)).toEqual(found);
    expect(asked()).toEqual([["versions", { person: "" }]]);
    expect(await versions(session)).toBeNull();
  });
});
