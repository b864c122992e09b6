/** The review of one submission, put together. Its parts have tests of their own; the way to it: Desk.test.tsx. */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Kind, KindProps } from "../kind";
import { CommentsAt, PageContext } from "../shell";
import type { DeskDetail, ReviewChange } from "../types.gen";
import type { DeskApi } from "./api";
import { detail, round, row } from "./fixture";
import { Review } from "./Review";
import { ReviewSession } from "./session";
import { apiOf, ok, PAGE, refused, silence } from "./stage.fixture";

function Read({ onPick }: KindProps) {
  return (
    <div data-at="q:care">
      <button type="button" onClick={() => onPick?.("q:care", "")}>pick</button>
      <CommentsAt anchor="q:care" />
    </div>
  );
}
const kind: Kind = { id: "map", Edit: Read, Read, problems: () => [], ready: () => [], label: (key) => (key === "q:care" ? "ภาคีที่อยากดูแล" : ""), text: () => "" };
const ACCEPTED = detail({ row: row({ status: "accepted" }), can_decide: false, decided: { decision: "accept", decided_at: "", reviewer: "", comment: "ดีมาก", checklist: [], comments: [], marks: [] } });

let courses = 0;
function open(over: Partial<DeskDetail> = {}, api: Partial<DeskApi> = {}, of: Kind = kind) {
  courses += 1;
  const save = vi.fn<DeskApi["save"]>((_id, changes: ReviewChange[]) =>
    ok({ applied: Object.fromEntries(changes.map(({ key }, n) => [key, n + 1])), revision: changes.length, saved_at: "2026-11-20T03:00:00Z", claimed_until: null }),
  );
  const all = apiOf({ save, ...api });
  const session = new ReviewSession(detail({ rubric: [], ...over }), { api: all, person: "me", courseKey: `review ${String(courses)}`, deviceKey: "", now: "2026-11-20T03:00:00Z" });
  const acts = { onQueue: vi.fn(), onNext: vi.fn<(id: string) => Promise<string>>(() => Promise.resolve("")) };
  const root = document.body.appendChild(document.createElement("main"));
  render(
    <PageContext.Provider value={PAGE}>
      <Review session={session} kind={of} back={<a href="/queue/">back</a>} root={root} {...acts} />
    </PageContext.Provider>,
    { container: root },
  );
  return { session, api: all, root, ...acts };
}
const decide = async (words: string): Promise<void> => {
  fireEvent.click(screen.getByLabelText(words));
  fireEvent.input(screen.getByLabelText(/desk\.overall/), { target: { value: "ดีมาก" } });
  const verb = words === "desk.accept" ? "desk.send_accept" : "desk.send_return";
  fireEvent.click(await waitFor(() => screen.getByText(verb)));
  await act(async () => {
    fireEvent.click(await waitFor(() => screen.getByText(verb)));
    await Promise.resolve();
  });
};

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

describe("what is certified one by one", () => {
  it("comes with what colleagues have certificates for, until it is decided", () => {
    const seen: KindProps["certifying"][] = [];
    const log: Kind = { ...kind, certifies: true, Read: ({ certifying }: KindProps) => { seen.push(certifying); return null; } };
    const colleagues = [{ facts: { date: "2026-11-25", minutes: 90 }, people: 2 }];
    open({ certified_for_colleagues: colleagues }, {}, log);
    expect(seen.at(-1)?.colleagues).toEqual(colleagues);
    cleanup();
    open({ ...ACCEPTED, certified_for_colleagues: colleagues }, {}, log);
    expect(seen.at(-1)).toBeUndefined();
  });
});

it("a kind may begin a comment at a place with a type and words; a plain one begins as a question without any", async () => {
  const Starts = ({ onPick }: KindProps) => (
    <div data-at="q:care">
      <button type="button" onClick={() => onPick?.("q:care", "ดูแล", { type: "strength", text: "เห็นตรงกัน เพราะ…" })}>agree</button>
      <button type="button" onClick={() => onPick?.("q:care", "ดูแล")}>pick</button>
      <CommentsAt anchor="q:care" />
    </div>
  );
  const { session } = open({}, {}, { ...kind, Read: Starts });
  const field = () => screen.getByLabelText<HTMLTextAreaElement>("desk.comment_text");
  fireEvent.click(screen.getByText("agree"));
  expect(field().value).toBe("เห็นตรงกัน เพราะ…");
  fireEvent.click(screen.getByText("pick"));
  expect([field().value, screen.getByText("comment.question").getAttribute("aria-pressed")]).toEqual(["", "true"]);
  fireEvent.click(screen.getByText("agree"));
  fireEvent.click(screen.getByText("desk.keep"));
  expect(session.view.list<{ anchor: string; type: string }>("comment").map(({ value: { anchor, type } }) => [anchor, type])).toEqual([["q:care", "strength"]]);
  await act(() => Promise.resolve());
});

describe("a decision", () => {
  it("shows what was decided in the place of what was written, and has the focus", async () => {
    const { root } = open({}, { decide: () => ok({ detail: ACCEPTED, next: "" }) });
    await decide("desk.accept");
    const head = await waitFor(() => screen.getByText("desk.was_accepted"));
    await waitFor(() => { expect(head.closest("[data-at=decided]")?.contains(document.activeElement)).toBe(true); });
    expect(root.querySelector(".pd-decide")).toBeNull();
  });

  it("leads on to the next one", async () => {
    const { onNext } = open({}, { decide: () => ok({ detail: ACCEPTED, next: "n".repeat(32) }) });
    await decide("desk.accept");
    fireEvent.click(await waitFor(() => screen.getByText("desk.next")));
    expect(onNext).toHaveBeenCalledWith("n".repeat(32));
  });

  it.each([
    ["said stale", () => refused("stale")],
    ["desk.unsure", silence],
  ])("that was not made says why beside the button: %s", async (words, answer) => {
    open({}, { decide: answer, open: () => ok(detail({ rubric: [] })) });
    await decide("desk.return");
    await waitFor(() => screen.getByText(words));
  });
});

describe("a comment", () => {
  it("that is written at its place becomes a card there", async () => {
    const { session, root } = open();
    const slot = root.querySelector<HTMLElement>("[data-slot='q:care']");
    if (slot) slot.getBoundingClientRect = () => ({ top: 100 }) as DOMRect;
    fireEvent.click(screen.getByText("pick"));
    fireEvent.input(await waitFor(() => screen.getByLabelText("desk.comment_text")), { target: { value: "เริ่มจากอะไร" } });
    fireEvent.click(screen.getByText("desk.keep"));
    await waitFor(() => { expect(root.querySelector("[data-slot='q:care']")?.textContent).toContain("เริ่มจากอะไร"); });
    expect(session.view.list("comment").map(({ value }) => value)).toMatchObject([{ anchor: "q:care", type: "question", text: "เริ่มจากอะไร" }]);
  });

  it("of another device stands beside hers until she chooses", async () => {
    const { session, root } = open();
    await act(() => {
      session.document.adopt("overall", { v: { text: "ของเรา" }, base: 0, gone: false, at: 1 });
      session.document.learn("overall", { v: { text: "จากเครื่องอื่น" }, r: 5 });
      session.store.tell();
    });
    await waitFor(() => { expect(root.textContent).toContain("จากเครื่องอื่น"); });
    expect(root.querySelector("[data-save=conflict]")).not.toBeNull();
  });
});

describe("who holds it", () => {
  it("is said where somebody else does; nothing can be written then", () => {
    open({ row: row({ status: "in_review", claim: "other", claimed_by: "ศน.อารี" }), can_decide: false });
    expect(screen.getByText(/^desk\.held ศน\.อารี/)).toBeTruthy();
    for (const word of ["desk.decision", "desk.new", "desk.rubric"]) expect(screen.queryByText(word)).toBeNull();
  });

  it("is she, once she has taken it", async () => {
    open({ row: row(), can_decide: false }, { move: () => ok(detail({ rubric: [] })) });
    fireEvent.click(screen.getByText("desk.claim"));
    await waitFor(() => screen.getByText("desk.decision", { selector: "h2" }));
  });

  it("is somebody else who was faster: that is said", async () => {
    open({ row: row(), can_decide: false }, { move: () => refused("claimed_by_other"), open: () => ok(detail({ row: row({ claim: "other", claimed_by: "ศน.อารี" }), can_decide: false })) });
    fireEvent.click(screen.getByText("desk.claim"));
    await waitFor(() => screen.getByText("said claimed_by_other"));
  });
});

it("is a sentence where a submission has no round that can be read", () => {
  open({ rounds: [] });
  expect(screen.getByText("page.part_failed").getAttribute("role")).toBe("alert");
});

it("shows what happened, below everything", () => {
  const { root } = open({ rounds: [round()], history: [{ verb: "claim", actor: "ศน.อารี", at: "2026-11-19T03:00:00Z", note: "" }] });
  expect(root.querySelector(".pd-review")?.lastElementChild?.textContent).toContain("ศน.อารี history.claim");
});
