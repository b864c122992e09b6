import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { t as words } from "../components/words.fixture";
import { register } from "../components/kinds";
import type { Kind, KindProps } from "../kind";
import { CommentsAt } from "../shell";
import type { DeskPage, DeskRound, QueueRow, ReviewChange } from "../types.gen";
import { NO_FILTER } from "./address";
import type { DeskApi } from "./api";
import { Desk } from "./Desk";
import { detail, round, row } from "./fixture";
import { apiOf } from "./stage.fixture";

const counts = { waiting: 100, mine: 1, returned: 0, accepted: 2 };

function Read({ onPick }: KindProps) {
  return (
    <div data-at="q:care">
      <button type="button" onClick={() => onPick?.("q:care", "ดูแล")}>pick care</button>
      <CommentsAt anchor="q:care" />
    </div>
  );
}
const kind: Kind = { id: "map", Edit: Read, Read, problems: () => [], ready: () => [], label: (key) => (key === "q:care" ? "ภาคีที่อยากดูแล" : ""), changes: () => ["เพิ่ม 1 ราย"], text: () => "" };

let courses = 0;
function page(over: Partial<DeskPage> = {}, rows: QueueRow[] = [row()]): DeskPage {
  courses += 1;
  return {
    language: "th", time_zone: "", course_key: `course ${String(courses)}`, course_title: "รุ่นที่ 2", trainer_title: "", person: "me", device_key: "", words: {}, kinds: [{ value: "map", label: "แผนที่ภาคี" }], groups: [],
    filter: NO_FILTER, queue: { rows, next: "", counts }, detail: null, urls: { queue: "/partnership/courses/c/review/", api: "/api/", export: "/export/" }, now: "", ...over,
  };
}
const save = vi.fn<DeskApi["save"]>((_id, changes: ReviewChange[]) =>
  Promise.resolve({ kind: "ok", body: { applied: Object.fromEntries(changes.map(({ key }, n) => [key, n + 1])), revision: changes.length, saved_at: "2026-11-20T03:00:00Z", claimed_until: null } }),
);
function show(data: DeskPage, api: Partial<DeskApi> = {}): DeskApi {
  const all = apiOf({ save, ...api });
  const root = document.body.appendChild(document.createElement("main"));
  const translate = () => words;
  render(<Desk page={data} api={all} translate={translate} root={root} />, { container: root });
  return all;
}

beforeEach(() => {
  register(kind);
  window.scrollTo = vi.fn();
  // jsdom has none; ours need no escaping.
  vi.stubGlobal("CSS", { escape: (text: string) => text });
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = "";
  history.replaceState(null, "", "/");
});

test("the queue: capped counts, whose it is, and taking one opens it", async () => {
  const api = show(page(), { move: vi.fn(() => Promise.resolve({ kind: "ok" as const, body: detail() })) });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("desk.waiting 99+");
  expect(screen.getByText("ครูบัวแก้ว")).toBeTruthy();
  fireEvent.click(screen.getByText("desk.claim"));
  await waitFor(() => screen.getByText("pick care"));
  expect(api.move).toHaveBeenCalledWith("a".repeat(32), "claim");
  expect(window.location.pathname).toBe(`/partnership/courses/c/review/${"a".repeat(32)}/`);
});

test("a search that has found nothing so far says so, and goes on", async () => {
  const filter = { ...NO_FILTER, q: "บัวแก้ว" };
  const list = vi.fn(() => Promise.resolve({ kind: "ok" as const, body: { rows: [row()], next: "", counts } }));
  show(page({ filter, queue: { rows: [], next: "further", counts } }), { list });
  expect(screen.getByText("desk.empty_so_far")).toBeTruthy();
  fireEvent.click(screen.getByText("desk.further"));
  await waitFor(() => screen.getByText("ครูบัวแก้ว"));
  expect(list).toHaveBeenCalledWith(filter, "further");
  expect(screen.queryByText("desk.further")).toBeNull();
  cleanup();
  show(page({ filter, queue: { rows: [], next: "", counts } }));
  expect(screen.getByText("desk.empty_filtered")).toBeTruthy();
});

test("the way to prepared files stands beside the export, on a site that prepares some", () => {
  show(page());
  expect(screen.queryByText("desk.files")).toBeNull();
  cleanup();
  show(page({ urls: { queue: "/q/", api: "/api/", export: "/export/", files: "/files/" } }));
  expect(screen.getByText<HTMLAnchorElement>("desk.files").getAttribute("href")).toBe("/files/");
});

test("one that somebody took meanwhile says so at its row", async () => {
  show(page(), { move: vi.fn(() => Promise.resolve({ kind: "refused" as const, status: 409, error: { code: "claimed_by_other", message: "ศน.อารีกำลังอ่าน" }, problems: [] })) });
  fireEvent.click(screen.getByText("desk.claim"));
  await waitFor(() => screen.getByText("ศน.อารีกำลังอ่าน"));
});

test("J goes to the first row, not while a name is typed", () => {
  show(page());
  const name = screen.getByLabelText(/desk\.name/);
  name.focus();
  fireEvent.keyDown(name, { code: "KeyJ", key: "่" });
  expect(document.activeElement).toBe(name);
  name.blur();
  fireEvent.keyDown(document.body, { code: "KeyJ", key: "่" });
  expect(document.activeElement?.textContent).toBe("ครูบัวแก้ว");
});

test("work of a kind that is still to come: the list can be reached, and the title has the focus once it is there", async () => {
  const scripts: HTMLScriptElement[] = [];
  vi.spyOn(document.head, "append").mockImplementation((element) => { scripts.push(element as HTMLScriptElement); });
  const late = { ...row(), kind: "late" };
  show(page({ later: { "kind-late.js": "https://school.example/kind-late.1.js" } }, [late]), { open: vi.fn(() => Promise.resolve({ kind: "ok" as const, body: detail({ row: late }) })) });
  fireEvent.click(screen.getByText("ครูบัวแก้ว"));
  await waitFor(() => screen.getByText("page.loading"));
  expect(screen.getByText("desk.to_queue")).toBeTruthy();
  await waitFor(() => { expect(scripts).toHaveLength(1); });
  scripts[0]?.onerror?.(new Event("error"));
  await waitFor(() => screen.getByText("page.part_lost"));
  expect(screen.getByText("desk.to_queue")).toBeTruthy();
  fireEvent.click(screen.getByText("page.again"));
  await waitFor(() => { expect(scripts).toHaveLength(2); });
  register({ ...kind, id: "late" });
  scripts[1]?.onload?.(new Event("load"));
  await waitFor(() => { expect(document.activeElement?.tagName).toBe("H1"); });
  vi.mocked(document.head.append).mockRestore();
});

test("not taken: it can be read, nothing can be written", () => {
  show(page({ queue: null, detail: detail({ row: row(), can_decide: false, claimed_until: null }) }));
  expect(screen.getByText("desk.not_taken")).toBeTruthy();
  expect(screen.queryByText("desk.decision")).toBeNull();
});

test("picking an item opens an editor there; its words become comment 1, and a line of the checklist", async () => {
  show(page({ queue: null, detail: detail() }));
  fireEvent.click(screen.getByText("pick care"));
  const field = await waitFor(() => screen.getByLabelText("desk.comment_text"));
  fireEvent.input(field, { target: { value: "อยากรู้ว่าเริ่มจากอะไร" } });
  await waitFor(() => screen.getByText("desk.asks"));
  fireEvent.click(screen.getByText("desk.keep"));
  await waitFor(() => screen.getByText("desk.comments 1"));
  fireEvent.click(screen.getByText("desk.as_todo"));
  await waitFor(() => expect((screen.getByLabelText("desk.todo_n 1") as HTMLTextAreaElement).value).toBe("อยากรู้ว่าเริ่มจากอะไร"));
});

test("sending without a result says what is missing at its place; one primary button", async () => {
  show(page({ queue: null, detail: detail() }));
  fireEvent.click(screen.getByText("desk.send"));
  await waitFor(() => screen.getByText("desk.not_ready 1"));
  fireEvent.click(screen.getByLabelText(/desk\.accept/));
  await waitFor(() => screen.getByText("desk.send_accept"));
  expect(screen.getByText("เห็นภาคีรอบด้าน: problem.mark_missing")).toBeTruthy();
  expect(document.querySelectorAll(".px-primary")).toHaveLength(1);
});

test("a line of the checklist that was typed and not added is asked about before sending", async () => {
  show(page({ queue: null, detail: detail({ rubric: [] }) }));
  fireEvent.click(screen.getByLabelText(/desk\.return/));
  const field = await waitFor(() => screen.getByLabelText("desk.todo_new"));
  fireEvent.input(field, { target: { value: "เติมเหตุผล" } });
  await waitFor(() => expect(document.querySelector("[data-save=typed]")).not.toBeNull());
  fireEvent.input(screen.getByLabelText(/desk\.overall/), { target: { value: "ดีมาก" } });
  fireEvent.click(screen.getByText("desk.send_return"));
  await waitFor(() => screen.getByText("desk.todo_new: problem.typed เติมเหตุผล"));
  fireEvent.click(screen.getByLabelText(/desk\.accept/));
  expect(screen.getByLabelText("desk.todo_new")).toHaveProperty("value", "เติมเหตุผล");
  fireEvent.click(screen.getByLabelText("desk.todo_add"));
  await waitFor(() => expect(screen.queryByText(/problem\.typed/)).toBeNull());
});

test("a reason to open work again that was begun is there when the page is opened again", async () => {
  const accepted = page({ queue: null, detail: detail({ row: row({ status: "accepted" }), can_decide: false, can_reopen: true, decided: { decision: "accept", decided_at: "2026-11-19T03:00:00Z", reviewer: "", comment: "", checklist: [], comments: [], marks: [], earned: null, possible: null } }) });
  const move = vi.fn<DeskApi["move"]>(() => Promise.resolve({ kind: "ok" as const, body: detail() }));
  show(accepted, { move });
  fireEvent.click(screen.getByText("desk.reopen"));
  fireEvent.input(screen.getByLabelText(/desk\.reason/), { target: { value: "ขอดูเพิ่ม" } });
  cleanup();
  show(accepted, { move });
  await waitFor(() => expect(screen.getByLabelText(/desk\.reason/)).toHaveProperty("value", "ขอดูเพิ่ม"));
});

test("round 2: old and new words, the comment of before and its answer stand at the place, without a press", async () => {
  const feedback = {
    decision: "return" as const, comment: "", checklist: [], marks: [], reviewer: "", decided_at: "2026-11-18T03:00:00+00:00", earned: null, possible: null,
    comments: [{ id: "c1", number: 1, anchor: "q:care", type: "question" as const, text: "ดูแลอย่างไร" }],
  } as unknown as NonNullable<DeskRound["feedback"]>;
  const first = round({ public_id: "c".repeat(32), feedback });
  const second = round({ number: 2, answers: { "q:care": { v: { partner: "", text: "อยากดูแลวัดทุกเดือน" }, r: 2, gone: false }, "reply:c1": { v: { text: "เติมแล้วค่ะ", done: true }, r: 3, gone: false } } });
  show(page({ detail: detail({ rounds: [second, first] }), queue: null }));
  const slot = document.querySelector<HTMLElement>('[data-slot="q:care"]');
  expect(slot?.querySelector("details")?.open).toBe(true);
  expect(slot?.querySelector("ins")?.textContent).toContain("ทุกเดือน");
  expect(slot?.querySelector("del")).toBeNull();
  expect(slot?.textContent).toContain("ดูแลอย่างไร");
  expect(slot?.textContent).toContain("เติมแล้วค่ะ");
  await waitFor(() => { expect(document.body.textContent.match(/ดูแลอย่างไร/g)?.length).toBe(1); });
});

test("the head says what the activity works on, as its author had set it", () => {
  const { block } = detail();
  show(page({ queue: null, detail: detail({ block: { ...block, level: "ระดับกลาง", competency: "การทำงานเป็นทีม" } }) }));
  expect(screen.getByText("ระดับกลาง · การทำงานเป็นทีม")).toBeTruthy();
});
