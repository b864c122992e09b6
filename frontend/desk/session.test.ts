import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Reply } from "../host/reply";
import type { Decided, DeskDetail, ReviewChange, ReviewSaved } from "../types.gen";
import type { DeskApi } from "./api";
import { detail, round, row } from "./fixture";
import { stageShape } from "./gate.fixture";
import { refusedText } from "./refusal";
import { ReviewSession } from "./session";
import { apiOf } from "./stage.fixture";

const refused = (code: string): Reply<never> => ({ kind: "refused", status: 409, error: { code, message: `said ${code}` }, problems: [] });
const ok = <T>(body: T): Reply<T> => ({ kind: "ok", body });

let revision = 0;
const taken = (changes: ReviewChange[]): Reply<ReviewSaved> => {
  revision += 1;
  return ok({ applied: Object.fromEntries(changes.map(({ key }) => [key, revision])), conflicts: [], fresh: {}, revision, saved_at: "2026-11-20T03:00:00+00:00", claimed_until: "2099-01-01T00:30:00+00:00" });
};

let courses = 0;
/** A session with a store of its own: stores live as long as a page does. */
function session(over: Partial<DeskApi> = {}, opened: DeskDetail = detail()): { session: ReviewSession; api: DeskApi } {
  const api = apiOf({
    open: vi.fn(() => Promise.resolve(ok(opened))), move: vi.fn(() => Promise.resolve(ok(opened))),
    save: vi.fn((_id: string, changes: ReviewChange[]) => Promise.resolve(taken(changes))),
    decide: vi.fn(() => Promise.resolve(ok<Decided>({ detail: detail({ row: row({ status: "returned" }), can_decide: false }), next: "c".repeat(32) }))),
    ...over,
  });
  courses += 1;
  return { session: new ReviewSession(opened, { api, person: "me", courseKey: `session ${String(courses)}`, deviceKey: "", now: "2026-11-20T03:42:00Z" }), api };
}

beforeEach(() => {
  revision = 0;
});

test("only what changed is saved, without the name of a document; the claim is longer then", async () => {
  const { session: one, api } = session();
  one.view.set("overall", { text: "ดี" });
  await one.store.flush();
  expect(api.save).toHaveBeenCalledWith(one.id, [{ key: "overall", v: { text: "ดี" }, base: 0, gone: false }], 0, undefined);
  expect(one.document.unsent.size).toBe(0);
  expect(one.detail.claimed_until).toBe("2099-01-01T00:30:00+00:00");
});

test("what was changed on another device stands beside it and is not sent until she chooses", async () => {
  const theirs = { v: { text: "จากเครื่องอื่น" }, r: 7 };
  const answer: ReviewSaved = { applied: {}, conflicts: [{ key: "overall", mine: { v: { text: "ดี" }, r: 0 }, theirs }], fresh: {}, revision: 7, saved_at: "", claimed_until: null };
  const { session: one, api } = session({ save: vi.fn(() => Promise.resolve(ok(answer))) });
  one.view.set("overall", { text: "ดี" });
  await one.store.flush();
  expect(one.document.conflicts.get("overall")).toEqual(theirs);
  await one.store.flush();
  expect(api.save).toHaveBeenCalledTimes(1);
});

test("how things stand is asked again where the system failed at saying it", async () => {
  vi.useFakeTimers();
  const answers: Reply<DeskDetail>[] = [{ kind: "unreachable" }, { kind: "unreachable" }, ok(detail())];
  const open = vi.fn(() => Promise.resolve(answers.shift() ?? ok(detail())));
  const save = vi.fn<DeskApi["save"]>((_id, changes) => Promise.resolve(taken(changes)));
  save.mockResolvedValueOnce(refused("not_claimed"));
  const { session: one } = session({ save, open });
  one.view.set("overall", { text: "เขียนไปแล้ว" });
  await one.store.flush();
  expect(one.editable).toBe(false);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(open).toHaveBeenCalledTimes(3);
  expect(one.editable).toBe(true);
  expect(one.document.unsent.size).toBe(0);
  vi.useRealTimers();
});

test("a claim that was lost ends writing and loses nothing; taken again, what waited is sent", async () => {
  const other = detail({ row: row({ status: "in_review", claim: "other", claimed_by: "ศน.อารี" }), can_decide: false });
  const save = vi.fn<DeskApi["save"]>(() => Promise.resolve(refused("claimed_by_other")));
  const { session: one } = session({ save, open: () => Promise.resolve(ok(other)) });
  one.view.set("overall", { text: "เขียนไปแล้ว" });
  await one.store.flush();
  await vi.waitFor(() => { expect(one.detail.row.claim).toBe("other"); });
  expect(one.editable).toBe(false);
  expect(one.view.get("overall")).toEqual({ text: "เขียนไปแล้ว" });
  expect(one.document.unsent.size).toBe(1);
  save.mockImplementation((_id, changes) => Promise.resolve(taken(changes)));
  expect(await one.move("claim")).toBe("done");
  await one.store.flush();
  expect(one.document.unsent.size).toBe(0);
});

test("a decision goes with the round and the revision it was seen at, after what waited; and brings the next one", async () => {
  const { session: one, api } = session();
  one.view.set("comment:x", { anchor: "whole", type: "question", text: "อะไร", order: 1 });
  expect(await one.decide("return")).toBe("done");
  expect(api.decide).toHaveBeenCalledWith(one.id, "return", "b".repeat(32), 1);
  expect(one.next).toBe("c".repeat(32));
  expect(one.editable).toBe(false);
});

test("nothing is decided while a word is not in the system", async () => {
  const { session: one, api } = session({ save: () => Promise.resolve({ kind: "unreachable" }) });
  one.view.set("overall", { text: "ดี" });
  expect(await one.decide("accept")).toBe("unsaved");
  expect(api.decide).not.toHaveBeenCalled();
});

test("an answer that does not come is not taken for one", async () => {
  const { session: one } = session({ decide: () => Promise.resolve({ kind: "unreachable" }) });
  expect(await one.decide("accept")).toBe("unsure");
  expect(one.editable).toBe(true);
});

test("another person's session changes nothing", async () => {
  const { session: one } = session({ move: () => Promise.resolve(refused("other_person")) });
  expect(await one.move("release")).toBe("refused");
  expect(one.store.trouble).toBe("person");
});

test("work that was deleted under her ends writing; what she wrote stays on the page", async () => {
  const save = vi.fn<DeskApi["save"]>(() => Promise.resolve(refused("not_found")));
  const { session: one, api } = session({ save });
  one.view.set("overall", { text: "เขียนไปแล้ว" });
  await one.store.flush();
  expect(one.editable).toBe(false);
  expect(one.document.item("overall")?.v["text"]).toBe("เขียนไปแล้ว");
  expect(api.open).not.toHaveBeenCalled();
  expect(refusedText(one.refusal ?? { code: "", message: "" }, (key) => key)).toBe("desk.gone");
});

describe("a score sheet that is being filled in", () => {
  const own = { text: "sheet:own", parts: { need: "3" } };
  const at = (over: Partial<DeskDetail> = {}): DeskDetail => detail({ stage: stageShape(), ...over });
  const begun = (opened: DeskDetail, then: DeskDetail): ReviewSession => {
    const { session: one } = session({ open: () => Promise.resolve(ok(then)) }, opened);
    one.document.type("sheet:own", own);
    one.document.type("sheet:p1", { ...own, text: "sheet:p1" });
    return one;
  };

  test("stays while the round waits, and is nothing that could be saved", async () => {
    const one = begun(at(), at());
    await one.reload();
    expect([...one.document.typed.keys()]).toEqual(["sheet:own", "sheet:p1"]);
    expect(one.store.sendable()).toBe(0);
  });

  test("is dropped once the own was sent from elsewhere; one from paper stays", async () => {
    const { sheets } = stageShape();
    const one = begun(at(), at({ stage: stageShape({ sheets: { ...sheets!, sent: true } }) }));
    await one.reload();
    expect([...one.document.typed.keys()]).toEqual(["sheet:p1"]);
  });

  test.each([
    ["the round is decided", at({ row: row({ status: "returned" }), can_decide: false })],
    ["another round has come", at({ rounds: [round({ public_id: "d".repeat(32), number: 2 }), round()] })],
  ])("is dropped when %s", async (_what, then) => {
    const one = begun(at(), then);
    await one.reload();
    expect(one.document.typed.size).toBe(0);
  });

  test("is dropped when this device brings it after the page knows that it is too late", () => {
    const { session: one } = session({}, at({ row: row({ status: "returned" }), can_decide: false }));
    one.document.typed.set("sheet:own", own);
    one.document.tellTyped();
    expect(one.document.typed.size).toBe(0);
    one.leave();
    one.document.type("sheet:own", own);
    expect(one.document.typed.size).toBe(1);
  });
});

describe("choices about certificates, once another round has come", () => {
  const SECOND = "d".repeat(32);
  const next = (over: Partial<DeskDetail> = {}): DeskDetail => detail({ rounds: [round({ public_id: SECOND, number: 2 }), round({ withdrawn: true })], ...over });
  const choose = (one: ReviewSession): void => {
    one.view.set("hours:x", { state: "yes" });
    one.view.set("overall", { text: "เขียนไปแล้ว" });
  };

  test("name the round they are about; words need none", async () => {
    const { session: one, api } = session();
    choose(one);
    await one.store.flush();
    expect(api.save).toHaveBeenCalledWith(one.id, expect.anything(), 0, "b".repeat(32));
    one.view.set("overall", { text: "แก้" });
    await one.store.flush();
    expect(vi.mocked(api.save).mock.lastCall?.[3]).toBeUndefined();
  });

  test("are dropped unsent, and it is said; her words are sent", async () => {
    const save = vi.fn<DeskApi["save"]>(() => Promise.resolve(refused("not_claimed")));
    const { session: one, api } = session({ save, open: vi.fn(() => Promise.resolve(ok(next({ can_decide: false })))), move: vi.fn(() => Promise.resolve(ok(next()))) });
    const copied = vi.spyOn(one.store, "copySoon");
    choose(one);
    await one.store.flush();
    await vi.waitFor(() => { expect(one.asksAnew).toBe(true); });
    expect(one.view.get("hours:x")).toBeUndefined();
    expect(copied).toHaveBeenLastCalledWith(one.scope);
    save.mockImplementation((_id, changes) => Promise.resolve(taken(changes)));
    expect(await one.move("claim")).toBe("done");
    one.view.set("hours:y", { state: "ask" });
    await one.store.flush();
    const keys = vi.mocked(api.save).mock.calls.slice(1).flatMap(([, changes]) => changes.map(({ key }) => key));
    expect(keys.sort()).toEqual(["hours:y", "overall"]);
    expect(vi.mocked(api.save).mock.lastCall?.[3]).toBe(SECOND);
    expect(one.document.unsent.size).toBe(0);
  });

  test("are dropped from a conflict too", async () => {
    const theirs = { v: { state: "ask" }, r: 7 };
    const save = vi.fn<DeskApi["save"]>(() => Promise.resolve(ok({ applied: {}, conflicts: [{ key: "hours:x", mine: { v: { state: "yes" }, r: 0 }, theirs }], fresh: {}, revision: 7, saved_at: "", claimed_until: null } satisfies ReviewSaved)));
    const { session: one } = session({ save, open: () => Promise.resolve(ok(next({ review: { items: {}, revision: 8 } }))) });
    one.view.set("hours:x", { state: "yes" });
    await one.store.flush();
    expect(one.document.conflicts.size).toBe(1);
    await one.reload();
    expect([one.document.conflicts.size, one.document.unsent.size, one.document.keys()]).toEqual([0, 0, []]);
  });

  test("that were saved for the round before are asked anew as well; those of a decided one were not lost", async () => {
    const said = { items: { "hours:x": { v: { state: "yes" }, r: 3 } }, revision: 3 };
    const later = next({ review: { items: {}, revision: 4 } });
    const { session: open } = session({ open: () => Promise.resolve(ok(later)) }, detail({ review: said }));
    await open.reload();
    expect([open.asksAnew, open.view.get("hours:x")]).toEqual([true, undefined]);
    const decided = { decision: "accept", overall: "", comments: [], checklist: [], marks: [], earned: null, possible: null, at: "", by: "" } as unknown as DeskDetail["decided"];
    const { session: done } = session({ open: () => Promise.resolve(ok(later)) }, detail({ review: said, decided, can_decide: false }));
    await done.reload();
    expect(done.asksAnew).toBe(false);
  });

  test("that the server left out are gone, and how things stand is fetched", async () => {
    const left: ReviewSaved = { applied: { overall: 8 }, conflicts: [], fresh: {}, not_stored: { "hours:x": null, "hours:z": { v: { state: "ask" }, r: 6 } }, revision: 8, saved_at: "", claimed_until: null };
    const { session: one, api } = session({ save: vi.fn(() => Promise.resolve(ok(left))), open: vi.fn(() => Promise.resolve(ok(next({ review: { items: { "hours:z": { v: { state: "ask" }, r: 6 }, overall: { v: { text: "เขียนไปแล้ว" }, r: 8 } }, revision: 8 } })))) });
    choose(one);
    one.view.set("hours:z", { state: "yes" });
    await one.store.flush();
    await vi.waitFor(() => { expect(api.open).toHaveBeenCalledTimes(1); });
    expect([one.asksAnew, one.document.unsent.size, one.store.trouble]).toEqual([true, 0, ""]);
    expect([one.view.get("hours:x"), one.view.get("hours:z")]).toEqual([undefined, { state: "ask" }]);
    expect(api.save).toHaveBeenCalledTimes(1);
  });

  test("an answer of the release before, which names none, is read as ever", async () => {
    const { session: one } = session();
    choose(one);
    await one.store.flush();
    expect([one.asksAnew, one.document.unsent.size]).toEqual([false, 0]);
    await one.reload();
    expect(one.asksAnew).toBe(false);
  });
});
