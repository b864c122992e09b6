/** What other activities offer, on the page: asked for when it is seen, used or not by a press, told to who listens. */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reply } from "../host/reply";
import { handIn } from "../state/handing_in";
import { HANDED_IN } from "../state/offers";
import { Session, type Call, type Handler } from "../state/session";
import { liveView } from "../state/view";
import type { BriefPage, OfferShape, PartShape } from "../types.gen";
import { PageContext } from "./context";
import { provide } from "./later";
import { Offered } from "./Offered";
import { Offers } from "./Offers";
import { t } from "./words.fixture";

const offer = (ref: string, text: string, more: Partial<OfferShape> = {}): OfferShape => ({
  ref, text, date: "", partner: "", until: "", owner: "", also: [], form: "", title: "บทเรียนเครือข่าย", at: "2026-11-20T03:00:00Z", item: "priority", fields: { text: "why" }, ...more,
});
const EVENT = { item: "event:", fields: { text: "text", date: "date", partner: "partner", owner: "owner", source: "source" } } as const;
const KEYS = ["title", "lead", "use", "not_now", "done", "not_used", "use_new", "keep", "kept"];
const words = {
  ...Object.fromEntries(KEYS.map((key) => [`offer.${key}`, key])),
  "offer.from": "from {title} {at}", "offer.by": "by {date}", "offer.dated": "dated {date}", "offer.with": "with {name}", "offer.taken": "taken {text}", "offer.dismissed": "dismissed {text}", "offer.changed": "changed {text}",
  "offer.use_all": "all {n}", "offer.more": "more {n}", "offer.taken_all": "taken all {n}",
};

let offers: OfferShape[];
let answer: (handler: Handler) => Reply<unknown>;
let call: ReturnType<typeof vi.fn>;
let session: Session;
let seen: ((visible: boolean) => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("IntersectionObserver", class {
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      seen = (isIntersecting) => { tell([{ isIntersecting }]); };
    }
    observe = vi.fn();
    disconnect = vi.fn();
  });
  offers = [offer("a", "ชวนพระอาจารย์คุย")];
  answer = (handler) => (handler === "load" ? { kind: "ok", body: { offers, words } satisfies Partial<PartShape> } : { kind: "unreachable" });
  call = vi.fn((handler: Handler) => Promise.resolve(answer(handler)));
  session = new Session(page(), call as unknown as Call);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function page(items: BriefPage["answers"]["items"] = {}, more: object = {}): BriefPage {
  return {
    mode: "work", person: "", device_key: "", content: {}, example: {}, rounds: [], block: { usage_key: "b", course_key: "c", closed: false },
    answers: { items, revision: 1 }, network: { items: { "partner:temple": { v: { name: "วัดป่าดอน" }, r: 1 } }, revision: 1 }, submission: { status: "draft", round_number: 0, writable: [""] }, ...more,
  } as unknown as BriefPage;
}

async function show(partner?: string): Promise<void> {
  render(
    <div class="partnership-xblock">
      <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [], session }}><Offered session={session} partner={partner} /></PageContext.Provider>
      <textarea data-at="priority#why" />
    </div>,
  );
  await view(true);
}
const view = (visible: boolean): Promise<void> => act(async () => { seen?.(visible); await vi.advanceTimersByTimeAsync(100); });
const asked = (): number => call.mock.calls.filter(([handler]) => handler === "load").length;
const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole("button", { name: new RegExp(`^${name}`) })); await vi.advanceTimersByTimeAsync(60); });
const status = (): string | null => screen.getByRole("status").textContent;

describe("what other activities offer", () => {
  it("says where it comes from, with whom and by when", async () => {
    offers = [offer("a", "ชวนคุย", { partner: "temple", date: "2026-12-15" }), offer("b", "อีกเรื่อง", { partner: "gone" })];
    await show();
    const [first, second] = within(screen.getByRole("group", { name: "title" })).getAllByRole("listitem");
    expect(first?.textContent).toContain("ชวนคุยfrom บทเรียนเครือข่าย 20\u00a0พ.ย.\u00a02569");
    expect(first?.textContent).toContain("with วัดป่าดอน · by 15\u00a0ธ.ค.\u00a02569");
    expect(second?.textContent).not.toContain("with");
  });

  it("at a place for one partner shows what is about that one; a paper's day is no day by when", async () => {
    offers = [offer("a", "ข้อตกลงกับวัด", { partner: "temple", date: "2026-11-15", item: "record:temple", fields: { text: "title", date: "date", form: "form" } }), offer("b", "ของรายอื่น", { partner: "gone" }), offer("c", "ของใครก็ได้")];
    await show("temple");
    const rows = within(screen.getByRole("group", { name: "title" })).getAllByRole("listitem");
    expect(rows.map((row) => row.querySelector("b")?.textContent)).toEqual(["ข้อตกลงกับวัด"]);
    expect(rows[0]?.textContent).toContain("dated 15\u00a0พ.ย.\u00a02569");
  });

  it("shows nothing where there is nothing, or no answer", async () => {
    offers = [];
    await show();
    expect(screen.queryByRole("group")).toBeNull();
    answer = () => ({ kind: "unreachable" });
    await act(async () => { window.dispatchEvent(new Event(HANDED_IN)); await vi.advanceTimersByTimeAsync(1); });
    expect([asked(), screen.queryByRole("group")]).toEqual([2, null]);
  });

  it("is asked for when it is seen, again when it comes back into view, and not all the time", async () => {
    await show();
    expect(asked()).toBe(1);
    await view(false);
    await view(true);
    expect(asked()).toBe(1);
    await act(async () => { await vi.advanceTimersByTimeAsync(10_000); });
    await view(false);
    offers = [...offers, offer("b", "อีกเรื่อง")];
    await view(true);
    expect(asked()).toBe(2);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    cleanup();
    await vi.advanceTimersByTimeAsync(100);
    window.dispatchEvent(new Event(HANDED_IN));
    expect(asked()).toBe(2);
  });

  it("is asked for at once when work was handed in on the same page, where it is in view", async () => {
    await show();
    const other = new Session(page(), vi.fn((handler: Handler) => Promise.resolve(handler === "submit" ? { kind: "ok", body: page() } : { kind: "unreachable" })) as unknown as Call);
    await act(async () => { await handIn(other, ""); await vi.advanceTimersByTimeAsync(1); });
    expect(asked()).toBe(2);
    await view(false);
    window.dispatchEvent(new Event(HANDED_IN));
    expect(asked()).toBe(2);
    await view(true);
    expect(asked()).toBe(3);
  });

  it("used, it is copied without a connection, said, and the field has the focus", async () => {
    await show();
    answer = () => ({ kind: "unreachable" });
    await press("use");
    expect(session.answers.item("priority")?.v).toEqual({ why: "ชวนพระอาจารย์คุย" });
    expect(session.answers.item("offer:a")?.v).toEqual({ state: "taken", text: "ชวนพระอาจารย์คุย", date: "" });
    expect(status()).toBe("taken ชวนพระอาจารย์คุย");
    expect(document.activeElement).toBe(document.querySelector("textarea"));
    expect(screen.getByRole("listitem").textContent).toContain("done");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("not used, it stays in sight while the page stands, to be used after all", async () => {
    await show();
    await press("not_now");
    expect(session.answers.item("offer:a")?.v["state"]).toBe("dismissed");
    expect([status(), screen.getByRole("listitem").textContent]).toEqual(["dismissed ชวนพระอาจารย์คุย", expect.stringContaining("not_used")]);
    cleanup();
    await show();
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("decided on another device it goes", async () => {
    offers = [...offers, offer("b", "อีกเรื่อง")];
    await show();
    await act(() => { session.accept(page({ "offer:a": { v: { state: "dismissed", text: "", date: "" }, r: 2 } })); session.store.tell(); });
    expect(screen.getAllByRole("listitem").map((row) => row.textContent)).toEqual([expect.stringContaining("อีกเรื่อง")]);
  });

  it.each([["use_new", "ใหม่"], ["keep", "เดิม"]])("changed where it comes from, it is told: %s", async (key, why) => {
    session = new Session(page({ priority: { v: { why: "เดิม" }, r: 1 }, "offer:a": { v: { state: "taken", text: "เดิม", date: "" }, r: 1 } }), call as unknown as Call);
    offers = [offer("a", "ใหม่")];
    await show();
    expect(screen.getByRole("listitem").textContent).toContain("changed เดิม");
    await press(key);
    expect(session.answers.item("priority")?.v["why"]).toBe(why);
    expect(session.answers.item("offer:a")?.v).toEqual({ state: "taken", text: "ใหม่", date: "" });
    cleanup();
    await show();
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("without a field stays beside the work once it is used", async () => {
    offers = [offer("a", "ประโยค", { item: "", fields: {} })];
    await show();
    await press("use");
    cleanup();
    await show();
    expect(screen.getByRole("listitem").textContent).toContain("ประโยค");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("is not shown where the work cannot be changed", async () => {
    session = new Session(page({}, { submission: { status: "submitted", round_number: 1, writable: [] } }), call as unknown as Call);
    await show();
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("is asked for where a browser does not tell what is seen", async () => {
    vi.stubGlobal("IntersectionObserver", undefined);
    await show();
    expect(asked()).toBe(1);
  });
});

describe("its place on a page", () => {
  it("is empty until the file has come, and away from a learner's page", async () => {
    const place = (own: object) => <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [], ...own }}><Offers /></PageContext.Provider>;
    const { container, rerender } = render(place({ session }));
    expect(container.innerHTML).toBe("");
    await act(async () => { provide("offers", Offered); await vi.advanceTimersByTimeAsync(1); });
    expect(screen.getByRole("status")).toBeTruthy();
    rerender(place({}));
    expect(container.innerHTML).toBe("");
  });
});

describe("what each becomes an item of its own", () => {
  const three = (): OfferShape[] => [offer("a", "ตรวจสายตา", { ...EVENT, date: "2026-12-15", partner: "temple", owner: "ครูอนามัย" }), offer("b", "นัดคุย", EVENT), offer("c", "หนึ่งช่อง")];
  const events = (): unknown[] => liveView(session.answers, true).list("event").map(({ value }) => value);

  it("is used all at once, with its day, partner and who sees to it, and knows where it is from", async () => {
    offers = three();
    await show();
    await press("all 2");
    expect(events()).toMatchObject([
      { text: "ตรวจสายตา", date: "2026-12-15", partner: "temple", owner: "ครูอนามัย", source: "a", order: 1 },
      { text: "นัดคุย", source: "b", order: 2 },
    ]);
    expect(status()).toBe("taken all 2");
    expect(screen.queryByRole("button", { name: /^all/ })).toBeNull();
    expect(screen.getAllByText("done")).toHaveLength(2);
    expect(screen.getByRole("button", { name: /^use\s?หนึ่งช่อง/ })).toBeTruthy();
  });

  it("of one, or of those with one field together, there is no such press", async () => {
    offers = [three()[0]!, offer("c", "หนึ่งช่อง"), offer("d", "อีกช่อง")];
    await show();
    expect(screen.queryByRole("button", { name: /^all/ })).toBeNull();
  });

  it("of many the first three are shown, and the rest when asked for; all of them can be used", async () => {
    offers = Array.from({ length: 6 }, (_, n) => offer(`r${String(n)}`, `เรื่อง ${String(n)}`, EVENT));
    await show();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await press("more 3");
    expect(screen.getAllByRole("listitem")).toHaveLength(6);
    await press("all 6");
    expect(events()).toHaveLength(6);
  });

  it("is known by its source: carried over it is not offered again", async () => {
    session = new Session(page({ "event:x": { v: { text: "เขียนใหม่แล้ว", source: "a" }, r: 1 } }), call as unknown as Call);
    offers = [three()[0]!];
    await show();
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("a new day of the source is used where it is asked for, also after the item was moved and renamed", async () => {
    const items = { "event:x": { v: { text: "ตรวจสายตา ป.1", date: "2026-12-20", source: "a" }, r: 1 }, "offer:a": { v: { state: "taken", text: "ตรวจสายตา", date: "2026-12-15" }, r: 1 } };
    session = new Session(page(items), call as unknown as Call);
    offers = [offer("a", "ตรวจสายตา", { ...EVENT, date: "2026-12-18" })];
    await show();
    await press("use_new");
    expect(events()).toEqual([{ text: "ตรวจสายตา ป.1", date: "2026-12-18", source: "a" }]);
  });
});
