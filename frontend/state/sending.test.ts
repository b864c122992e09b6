/** What a save says, and what its answer means. */
import { describe, expect, it, vi } from "vitest";
import { KEEPALIVE_BYTES } from "../host/client";
import { LiveDocument } from "./document";
import { compose, settles, takeAnswer, type Change, type Member, type Parcel, type SaveResult } from "./sending";

const member = (more: Partial<Member> = {}): Member => ({ page: "b1", name: "answers", own: new LiveDocument(), open: true, send: vi.fn(), ...more });
const answer = (more: Partial<SaveResult> = {}): SaveResult => ({ applied: [], revision: {}, saved_at: "2026-11-20T03:42:00Z", ...more });
const change = (key: string, doc = "answers"): Change => ({ doc, key, v: { text: "ก" }, base: 0, gone: false });
function parcel(one: Member, network: LiveDocument): Parcel {
  const made = compose(one, network, []);
  if (!made) throw new Error("nothing to send");
  return made;
}

describe("a request", () => {
  it("is none where nothing waits", () => {
    expect(compose(member(), new LiveDocument(), [])).toBeNull();
  });

  it("has the block's own changes first, then the network's, and what is known of both", () => {
    const [one, network] = [member(), new LiveDocument()];
    one.own.revision = 4;
    network.revision = 7;
    network.set("partner:a", { name: "วัด" });
    one.own.set("few", { text: "ก" });
    expect(parcel(one, network).body).toEqual({
      changes: [change("few"), { doc: "network", key: "partner:a", v: { name: "วัด" }, base: 0, gone: false }],
      discarded: [],
      known: { answers: 4, network: 7 },
    });
  });

  it("says of a removed item only that it is gone", () => {
    const one = member();
    one.own.learn("few", { v: { text: "ยาว" }, r: 2 });
    one.own.remove("few");
    expect(parcel(one, new LiveDocument()).body.changes).toEqual([{ doc: "answers", key: "few", v: {}, base: 2, gone: true }]);
  });

  it("carries what she let go, also where nothing else waits", () => {
    expect(compose(member(), new LiveDocument(), [change("few")])?.body).toMatchObject({ changes: [], discarded: [change("few")] });
  });

  it("leaves the network out where work is finished", () => {
    const [one, network] = [member(), new LiveDocument()];
    one.own.writable = ["try:"];
    network.set("partner:a", { name: "วัด" });
    expect(compose(one, network, [])).toBeNull();
  });

  it("is cut so that it may outlive the page; the rest goes with the next one", () => {
    const one = member();
    for (let n = 0; n < 10; n += 1) one.own.set(`note:${String(n)}`, { text: "x".repeat(10_000) });
    const { body, sent } = parcel(one, new LiveDocument());
    expect(body.changes.length).toBe(5);
    expect(sent).toHaveLength(5);
    expect(JSON.stringify(body).length).toBeLessThan(KEEPALIVE_BYTES);
  });

  it("takes one item that alone is too large, and no other with it", () => {
    const one = member();
    one.own.set("note:long", { text: "x".repeat(KEEPALIVE_BYTES) });
    one.own.set("note:short", { text: "x" });
    expect(parcel(one, new LiveDocument()).body.changes.map(({ key }) => key)).toEqual(["note:long"]);
  });

  it("has no more changes than the server takes", () => {
    const one = member();
    for (let n = 0; n < 450; n += 1) one.own.set(`link:${String(n)}`, { n });
    expect(parcel(one, new LiveDocument()).body.changes).toHaveLength(400);
  });
});

describe("an answer", () => {
  const body = { changes: [change("few")], discarded: [], known: {} };

  it("settles a request when it says of anything what became of it", () => {
    expect(settles(body, answer({ applied: [{ doc: "answers", key: "few", r: 1 }] }))).toBe(true);
    expect(settles(body, answer({ conflicts: [{ doc: "answers", key: "few", theirs: { v: {}, r: 1 } }] }))).toBe(true);
    expect(settles(body, answer({ refused: [{ doc: "answers", key: "few", code: "x", message: "" }] }))).toBe(true);
    expect(settles({ ...body, changes: [], discarded: [change("few")] }, answer())).toBe(true);
  });

  it("settles nothing when it speaks of other items", () => {
    expect(settles(body, answer({ applied: [{ doc: "network", key: "few", r: 1 }, { doc: "answers", key: "many", r: 1 }] }))).toBe(false);
  });

  it("confirms what was taken, and is news for other tabs", () => {
    const [one, network] = [member(), new LiveDocument()];
    one.own.set("few", { text: "ก" });
    network.set("partner:a", { name: "วัด" });
    const { sent } = parcel(one, network);
    const news = takeAnswer(one, network, sent, answer({ applied: [{ doc: "answers", key: "few", r: 3 }, { doc: "network", key: "partner:a", r: 9 }], revision: { answers: 3, network: 9 } }));
    expect([one.own.unsent.size, network.unsent.size, one.own.revision, network.revision]).toEqual([0, 0, 3, 9]);
    expect(Object.fromEntries(news)).toEqual({ b1: { few: { v: { text: "ก" }, r: 3, gone: false } }, network: { "partner:a": { v: { name: "วัด" }, r: 9, gone: false } } });
  });

  it("brings what changed elsewhere, and what stands against hers", () => {
    const [one, network] = [member(), new LiveDocument()];
    one.own.set("few", { text: "ของเรา" });
    const { sent } = parcel(one, network);
    takeAnswer(one, network, sent, answer({
      conflicts: [{ doc: "answers", key: "few", theirs: { v: { text: "เครื่องอื่น" }, r: 5 } }],
      fresh: [{ doc: "network", key: "partner:b", item: { v: { name: "อบต." }, r: 2 } }],
    }));
    expect(one.own.conflicts.get("few")?.v).toEqual({ text: "เครื่องอื่น" });
    expect(network.item("partner:b")?.v).toEqual({ name: "อบต." });
  });

  it("that refuses an item for good lets it go, and says so", () => {
    const onDropped = vi.fn();
    const one = member({ onDropped });
    one.own.set("try:q.1", { picks: ["a"] });
    const { sent } = parcel(one, new LiveDocument());
    takeAnswer(one, new LiveDocument(), sent, answer({ refused: [{ doc: "answers", key: "try:q.1", code: "taken", message: "ตรวจไปแล้ว", kept: { v: { picks: ["b"] }, r: 2 } }] }));
    expect(onDropped).toHaveBeenCalledWith({ key: "try:q.1", value: { picks: ["a"] }, message: "ตรวจไปแล้ว" });
    expect(one.own.item("try:q.1")?.v).toEqual({ picks: ["b"] });
  });

  it("that refuses an item for now keeps it, and asks how things stand", () => {
    const onMoved = vi.fn();
    const one = member({ onMoved });
    one.own.set("take", { text: "ก" });
    const { sent } = parcel(one, new LiveDocument());
    takeAnswer(one, new LiveDocument(), sent, answer({ refused: [{ doc: "answers", key: "take", code: "not_editable", message: "" }] }));
    expect(onMoved).toHaveBeenCalledTimes(1);
    expect(one.own.item("take")?.v).toEqual({ text: "ก" });
    expect(one.own.sendable()).toEqual([]);
  });

  it("never goes back behind a revision that is known", () => {
    const one = member();
    one.own.revision = 8;
    takeAnswer(one, new LiveDocument(), [], answer({ revision: { answers: 5 } }));
    expect(one.own.revision).toBe(8);
  });
});
