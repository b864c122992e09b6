/** What a brief page leaves out is taken from where it is, or fetched once and kept. */
import { describe, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import type { BriefPage, BriefRound, PartShape } from "../types.gen";
import { openExample, openRound, pastOf, whole } from "./past";
import { Session, type Call } from "./session";
import { frozenView } from "./view";

const items = (text: string): BriefPage["answers"]["items"] => ({ few: { v: { text }, r: 1 } });
const head = (number: number, rest: Partial<BriefRound> = {}): BriefRound => ({
  public_id: `r${String(number)}`, number, submitted_at: "", late: false, withdrawn: false, note: "", feedback: null, print_url: "", content_of: "page", ...rest,
});
function page(status: string, rounds: BriefRound[]): BriefPage {
  return {
    mode: "work", person: "", device_key: "", content: { asks: "หน้า" }, example: {},
    block: { usage_key: "b", course_key: "c", closed: false }, answers: { items: items("บนหน้า"), revision: 1 }, network: { items: {}, revision: 0 },
    submission: { status, round_number: 1 }, rounds,
  } as unknown as BriefPage;
}
const answering = (...replies: Reply<unknown>[]): Call => vi.fn(() => Promise.resolve(replies.shift() ?? { kind: "unreachable" })) as unknown as Call;
const none = frozenView({});

describe("a round", () => {
  it("in the place of the draft has the page's own text, also once it is returned", () => {
    const session = new Session(page("submitted", [head(1, { shown: true })]), answering());
    expect(whole(session, session.page.rounds[0]!)).toMatchObject({ answers: items("บนหน้า"), content: { asks: "หน้า" } });
    session.accept(page("returned", [head(1)]));
    expect(whole(session, session.page.rounds[0]!)?.answers).toEqual(items("บนหน้า"));
  });

  it("of release 0.1 brings all of it", () => {
    const old = { ...head(1, { answers: items("เดิม"), network: {}, content: { asks: "เดิม" } }) };
    delete old.content_of;
    const session = new Session(page("returned", [old]), answering());
    expect(whole(session, old)).toMatchObject({ answers: items("เดิม"), content: { asks: "เดิม" } });
  });

  it("takes a newer one's content where it is the same", () => {
    const newer = head(2, { answers: items("สอง"), network: {}, content: { asks: "เก่า" }, content_of: "" });
    const older = head(1, { answers: items("หนึ่ง"), network: {}, content_of: "r2" });
    const session = new Session(page("returned", [newer, older]), answering());
    expect(pastOf(session, "", none).earlier.map(({ content }) => content)).toEqual([{ asks: "เก่า" }, { asks: "เก่า" }]);
  });

  it("that is not here can be chosen, and is no earlier one to compare with until it has come", async () => {
    const part: PartShape = { answers: items("หนึ่ง"), network: {}, content: null, example: null };
    const call = answering({ kind: "ok", body: part });
    const session = new Session(page("returned", [head(2, { answers: items("สอง"), network: {} }), head(1)]), call);
    const drawn = vi.fn();
    session.store.subscribe(drawn);
    expect(pastOf(session, "r1", none)).toMatchObject({ heads: [{ number: 2 }, { number: 1 }], earlier: [{ number: 2 }], old: undefined });
    expect(await openRound(session, session.page.rounds[1]!)).toBe(true);
    expect(call).toHaveBeenCalledWith("load", { person: "", part: "r1", content: false });
    expect(drawn).toHaveBeenCalled();
    expect(pastOf(session, "r1", none).old).toMatchObject({ answers: items("หนึ่ง"), content: { asks: "หน้า" } });
  });

  it("asks for content that nothing here has, and keeps what came when the page is told anew", async () => {
    const part: PartShape = { answers: items("หนึ่ง"), network: {}, content: { asks: "เก่า" }, example: null };
    const call = answering({ kind: "ok", body: part });
    const session = new Session(page("returned", [head(1, { content_of: "" })]), call);
    await openRound(session, session.page.rounds[0]!);
    expect(call).toHaveBeenCalledWith("load", { person: "", part: "r1", content: true });
    session.accept(page("returned", [head(1, { content_of: "" })]));
    expect(pastOf(session, "r1", none).old?.content).toEqual({ asks: "เก่า" });
  });

  it.each([{ kind: "unreachable" }, { kind: "session" }, { kind: "ok", body: {} }] as Reply<unknown>[])("that cannot be had stays as it was: %o", async (reply) => {
    const session = new Session(page("returned", [head(1)]), answering(reply));
    expect(await openRound(session, session.page.rounds[0]!)).toBe(false);
    expect(pastOf(session, "r1", none)).toMatchObject({ heads: [{ number: 1 }], earlier: [], old: undefined });
  });
});

it("the example is fetched once it is looked at", async () => {
  const session = new Session(page("draft", []), answering({ kind: "unreachable" }, { kind: "ok", body: { example: { answers: {} } } }));
  expect([await openExample(session), session.example]).toEqual([false, undefined]);
  expect([await openExample(session), session.example]).toEqual([true, { answers: {} }]);
});
