/** The queue: title, the longest waiting one, the list, more of it. What opens from it: Desk.test.tsx. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DeskPage, QueueCounts, QueueFilter, QueuePage, QueueRow } from "../types.gen";
import { NO_FILTER } from "./address";
import type { DeskApi } from "./api";
import { detail, row } from "./fixture";
import { Queue, type QueueProps } from "./Queue";
import { apiOf, ok, refused, show, silence } from "./stage.fixture";

const COUNTS: QueueCounts = { waiting: 2, mine: 0, returned: 0, accepted: 0 };
const PAGE = { course_title: "รุ่นที่ 2", kinds: [], groups: [], urls: { export: "/export/" } } as unknown as DeskPage;
const queue = (rows: QueueRow[], over: Partial<QueuePage> = {}): QueuePage => ({ rows, next: "", counts: COUNTS, ...over });

function open(list: QueuePage, api: Partial<DeskApi> = {}, more: Partial<QueueProps> = {}) {
  const acts = { onGo: vi.fn(), onList: vi.fn<QueueProps["onList"]>(), onOpen: vi.fn(), onClaimed: vi.fn() };
  const page = show(<Queue page={PAGE} api={apiOf(api)} filter={NO_FILTER} queue={list} href={(id) => `/review/${id}/`} {...acts} {...more} />);
  return { page, ...acts };
}
const title = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;

beforeEach(() => {
  document.cookie = "partnership_keys=; path=/partnership/; max-age=0";
});
afterEach(cleanup);

describe("the title", () => {
  it("counts what waits, up to 99", () => {
    open(queue([row()]));
    expect(title()).toBe("desk.waiting 2");
    cleanup();
    open(queue([row()], { counts: { ...COUNTS, waiting: 100 } }));
    expect(title()).toBe("desk.waiting 99+");
  });

  it("says that nothing does, and offers no longest then", () => {
    open(queue([], { counts: { ...COUNTS, waiting: 0 } }));
    expect(title()).toBe("desk.none_waiting");
    expect(screen.queryByText("desk.longest")).toBeNull();
  });
});

describe("an empty list", () => {
  it.each([
    ["desk.empty_waiting", NO_FILTER],
    ["desk.empty_mine", { ...NO_FILTER, state: "mine" }],
    ["desk.empty_filtered", { ...NO_FILTER, q: "บัว" }],
  ] as [string, QueueFilter][])("%s", (words, filter) => {
    open(queue([]), {}, { filter });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("that was filtered leads back to all of its shelf", async () => {
    const list = vi.fn<DeskApi["list"]>(() => ok(queue([row()])));
    const { onList } = open(queue([]), { list }, { filter: { ...NO_FILTER, state: "returned", kind: "map" } });
    fireEvent.click(screen.getByText("desk.unfilter"));
    await waitFor(() => { expect(onList).toHaveBeenCalledWith({ ...NO_FILTER, state: "returned" }, queue([row()])); });
  });
});

describe("more", () => {
  it("is added below what is there", async () => {
    const list = vi.fn<DeskApi["list"]>(() => ok(queue([row({ public_id: "two" })])));
    const { onList } = open(queue([row({ public_id: "one" })], { next: "further" }), { list });
    fireEvent.click(screen.getByText("desk.more"));
    await waitFor(() => { expect(onList).toHaveBeenCalled(); });
    expect(list).toHaveBeenCalledWith(NO_FILTER, "further");
    expect(onList.mock.calls[0]?.[1].rows.map(({ public_id }) => public_id)).toEqual(["one", "two"]);
  });

  it("that does not come says so, and can be asked for again", async () => {
    const { onList } = open(queue([row()], { next: "further" }), { list: silence });
    fireEvent.click(screen.getByText("desk.more"));
    await waitFor(() => screen.getByText("desk.no_answer"));
    expect(onList).not.toHaveBeenCalled();
    expect(screen.getByText("desk.more")).toHaveProperty("disabled", false);
  });
});

describe("an answer to an older question", () => {
  it("is let pass", async () => {
    let first: (page: Awaited<ReturnType<typeof ok<QueuePage>>>) => void = () => undefined;
    const list = vi.fn<DeskApi["list"]>(() => ok(queue([row({ public_id: "new" })]))).mockImplementationOnce(() => new Promise((resolve) => { first = resolve; }));
    const { onList } = open(queue([row()]), { list });
    fireEvent.click(screen.getByText("desk.shelf_mine"));
    fireEvent.click(screen.getByText("desk.shelf_all"));
    await waitFor(() => { expect(onList).toHaveBeenCalledTimes(1); });
    first({ kind: "ok", body: queue([row({ public_id: "old" })]) });
    await Promise.resolve();
    expect(onList.mock.calls.map(([{ state }]) => state)).toEqual(["all"]);
  });
});

describe("the longest waiting one", () => {
  it("is looked for in a list of now, and taken", async () => {
    const list = vi.fn<DeskApi["list"]>(() => ok(queue([row({ public_id: "held", claim: "other" }), row({ public_id: "free" })])));
    const move = vi.fn<DeskApi["move"]>(() => ok(detail()));
    const { onClaimed } = open(queue([row()]), { list, move }, { filter: { ...NO_FILTER, kind: "aar" } });
    fireEvent.click(screen.getByText("desk.longest"));
    await waitFor(() => { expect(onClaimed).toHaveBeenCalled(); });
    expect(list).toHaveBeenCalledWith(NO_FILTER, "");
    expect(move).toHaveBeenCalledWith("free", "claim");
  });

  it("is looked for further where a page has none", async () => {
    const held = queue([row({ claim: "other" })], { next: "further" });
    const list = vi.fn<DeskApi["list"]>(() => ok(queue([row({ public_id: "free" })]))).mockImplementationOnce(() => ok(held));
    const move = vi.fn<DeskApi["move"]>(() => ok(detail()));
    open(queue([row()]), { list, move });
    fireEvent.click(screen.getByText("desk.longest"));
    await waitFor(() => { expect(move).toHaveBeenCalledWith("free", "claim"); });
    expect(list.mock.calls.map(([, cursor]) => cursor)).toEqual(["", "further"]);
  });

  it("is none where somebody reads each of them", async () => {
    open(queue([row()]), { list: () => ok(queue([row({ claim: "other" })])) });
    fireEvent.click(screen.getByText("desk.longest"));
    await waitFor(() => screen.getByText("desk.all_taken"));
    expect(screen.getByText("desk.longest")).toHaveProperty("disabled", false);
  });

  it("that somebody took meanwhile is said at its row", async () => {
    open(queue([row({ public_id: "free" })]), { list: () => ok(queue([row({ public_id: "free" })])), move: () => refused("claimed_by_other") });
    fireEvent.click(screen.getByText("desk.longest"));
    await waitFor(() => screen.getByText("said claimed_by_other"));
  });
});

it("remembers that she wants no keys", () => {
  open(queue([row()]));
  fireEvent.click(screen.getByText("desk.keys_off"));
  expect(screen.getByText("desk.keys_on").getAttribute("aria-pressed")).toBe("false");
  fireEvent.keyDown(document.body, { code: "KeyJ" });
  expect(document.activeElement).toBe(document.body);
});
