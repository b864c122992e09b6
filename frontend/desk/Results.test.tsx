import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { t as words } from "../components/words.fixture";
import type { AnalysisResult, BlockResults, DeskPage, QuestionResult } from "../types.gen";
import { NO_FILTER } from "./address";
import { deskApi, type DeskApi } from "./api";
import { Desk } from "./Desk";
import { apiOf, ok } from "./stage.fixture";

const QUEUE = "/partnership/courses/c/review/";
const BLOCK = "block-v1:A+B+C+type@partnership+block@one";
const AT = `${QUEUE}results/`;

const question = (over: Partial<QuestionResult> = {}): QuestionResult => ({
  id: "s", number: 3, label: "ข้อใดบอกว่าไม่มีใครสั่งใคร", how: "เลือกหนึ่งข้อ", tried: 112, first_right: 58, ever_right: 104, heading: "", columns: [], lines: [], confused: null, hidden: false,
  options: [{ label: "แม่ครัวนัดเองได้", first: 58, ever: 104, right: true }, { label: "ประชุมครบทุกเดือน", first: 36, ever: 40, right: false }], ...over,
});
const table = question({
  id: "n", number: 1, label: "นี่คือเครือข่ายไหม", options: [], heading: "ลักษณะ", columns: ["มี", "ยังไม่มี", "ไม่ได้บอก"],
  lines: [{ label: "มีหลายฝ่าย", cells: [{ n: 101, right: true }, { n: 6, right: false }, null] }], confused: { n: 62, line: "มาเพราะอยากมา", chosen: "ยังไม่มี", says: "ชวนคุยว่าต่างกันอย่างไร" },
});
const analysis = (over: Partial<AnalysisResult> = {}): AnalysisResult => ({
  started: 112, finished: 96, stopped: { place: "การ์ดที่ 5", title: "นี่คือเครือข่ายไหม", n: 9 }, questions: [table, question(), question({ id: "h", number: 2, label: "ข้อที่คนตอบน้อย", hidden: true, options: [] })], counted: 2, half_first: 1, half_ever: 2, sentences: ["ประโยคหนึ่ง"], ...over,
});
const found = (over: Partial<BlockResults> = {}): BlockResults => ({
  block: BLOCK, title: "อะไรทำให้เครือข่ายเป็นเครือข่าย", kind_label: "บทเรียน", url: "/jump/", group: "", groups: ["เหนือ", "ใต้"], hidden_groups: true, asked_since: "2026-11-20T03:00:00+00:00", limit: 5000, partial: false, fewest: 5, analysis: analysis(), ...over,
});

function show(search: string, api: Partial<DeskApi> = {}, over: Partial<DeskPage> = {}): DeskApi {
  history.replaceState(null, "", `${AT}${search}`);
  const all = apiOf({
    blocks: vi.fn(() => ok({ blocks: [{ block: BLOCK, title: "อะไรทำให้เครือข่ายเป็นเครือข่าย", kind_label: "บทเรียน" }] })), results: vi.fn(() => ok(found())), ...api,
  });
  const page: DeskPage = {
    language: "th", time_zone: "", course_key: "c", course_title: "รุ่นที่ 2", trainer_title: "", person: "me", device_key: "", words: {}, kinds: [], groups: [], filter: NO_FILTER, queue: null, detail: null,
    urls: { queue: QUEUE, api: "/api/", export: "/export/", results: AT }, now: "", ...over,
  };
  const root = document.body.appendChild(document.createElement("main"));
  const translate = () => words;
  render(<Desk page={page} api={all} translate={translate} root={root} />, { container: root });
  return all;
}
const ONE = `?block=${encodeURIComponent(BLOCK)}`;

beforeEach(() => { window.scrollTo = vi.fn(); });
afterEach(() => {
  cleanup();
  document.body.innerHTML = "";
  history.replaceState(null, "", "/");
});

test("from the queue to the list of blocks, to one block, and back by the browser", async () => {
  const queue = { rows: [], next: "", counts: { waiting: 0, mine: 0, returned: 0, accepted: 0 } };
  const api = show("", {}, { queue });
  fireEvent.click(screen.getByText("results.title"));
  await waitFor(() => screen.getByText("results.choose"));
  expect(window.location.pathname).toBe(AT);
  fireEvent.click(await waitFor(() => screen.getByText("อะไรทำให้เครือข่ายเป็นเครือข่าย")));
  await waitFor(() => screen.getByText("results.started 112"));
  expect(api.results).toHaveBeenCalledWith({ block: BLOCK, group: "" });
  expect(window.location.search).toBe(ONE);
  expect(document.activeElement?.tagName).toBe("H1");
  history.back();
  await waitFor(() => screen.getByText("results.choose"));
});

test("a course without such blocks shows no way to them", () => {
  const queue = { rows: [], next: "", counts: { waiting: 0, mine: 0, returned: 0, accepted: 0 } };
  show("", {}, { queue, urls: { queue: QUEUE, api: "/api/", export: "/export/" } });
  expect(screen.queryByText("results.title")).toBeNull();
});

test("the page: how far people are, bars with the answer named, the same numbers as a table", async () => {
  show(ONE);
  await waitFor(() => screen.getByText("results.started 112"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("อะไรทำให้เครือข่ายเป็นเครือข่าย");
  expect(screen.getByText("results.half_first 1 2")).toBeTruthy();
  expect(screen.getByText("results.stopped_n 9 นี่คือเครือข่ายไหม")).toBeTruthy();
  const bars = [...document.querySelectorAll(".pd-bars li")];
  expect(bars.map((bar) => bar.textContent)).toEqual(["แม่ครัวนัดเองได้ results.keyresults.people 58", "–ประชุมครบทุกเดือนresults.people 36"]);
  expect(bars.map((bar) => bar.querySelector<HTMLElement>(".pd-track > span")?.style.width)).toEqual(["52%", "32%"]);
  const twin = screen.getByRole("table", { name: "results.answers_to ข้อใดบอกว่าไม่มีใครสั่งใคร", hidden: true });
  expect([...twin.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(["58", "104", "36", "40"]);
  expect(screen.getByText("results.rest 1")).toBeTruthy();
  expect(screen.getByText("results.sentences 1")).toBeTruthy();
});

test("a table names the answer in words, and what most confused", async () => {
  show(ONE);
  const cells = within(await waitFor(() => screen.getByRole("table", { name: "results.answers_to นี่คือเครือข่ายไหม" }))).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual(["results.key 101", "6", ""]);
  expect(screen.getByText("results.confused_line 62 มาเพราะอยากมา ยังไม่มี ชวนคุยว่าต่างกันอย่างไร")).toBeTruthy();
});

test("a group is chosen: address, numbers and file follow", async () => {
  const results = vi.fn<DeskApi["results"]>(({ group }) => ok(found({ group, analysis: analysis({ started: group ? 40 : 112 }) })));
  show(ONE, { results });
  await waitFor(() => screen.getByText("results.started 112"));
  fireEvent.change(screen.getByLabelText("desk.group"), { target: { value: "ใต้" } });
  await waitFor(() => screen.getByText("results.started 40"));
  expect(window.location.search).toBe(`${ONE}&${new URLSearchParams({ group: "ใต้" }).toString()}`);
  const form = document.querySelector("form");
  expect(Object.fromEntries(new FormData(form ?? undefined).entries())).toMatchObject({ rows: "results", block: BLOCK, group: "ใต้" });
});

test("too few: a sentence and no number", async () => {
  show(ONE, { results: vi.fn(() => ok(found({ analysis: null, groups: [] }))) });
  await waitFor(() => screen.getByText("results.few 5"));
  expect(document.querySelectorAll("table, .pd-bars, .pd-rfacts")).toHaveLength(0);
});

test("it waits, fails, and is asked again", async () => {
  const results = vi.fn<DeskApi["results"]>(() => ok(found())).mockImplementationOnce(() => Promise.resolve({ kind: "unreachable" }));
  show(ONE, { results });
  expect(screen.getByText("page.loading")).toBeTruthy();
  await waitFor(() => screen.getByText("desk.no_answer"));
  expect(screen.queryByText("page.loading")).toBeNull();
  fireEvent.click(screen.getByText("results.again"));
  await waitFor(() => screen.getByText("results.started 112"));
});

test("more than are counted are said of; a block that is not there, too", async () => {
  show(ONE, { results: vi.fn(() => ok(found({ partial: true }))) });
  await waitFor(() => screen.getByText("results.limit 5000"));
  cleanup();
  show(ONE, { results: vi.fn(() => Promise.resolve({ kind: "refused" as const, status: 404, error: { code: "not_found", message: "ไม่พบ" }, problems: [] })) });
  await waitFor(() => screen.getByText("ไม่พบ"));
});

test("what is asked of the server", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return Promise.reject(new Error("offline"));
  });
  const api = deskApi("/api/", "course-v1:A+B+C", "me");
  await api.blocks();
  await api.results({ block: BLOCK, group: "ใต้" });
  expect(asked).toEqual(["/api/courses/course-v1:A+B+C/results/", `/api/courses/course-v1:A+B+C/results/block/${ONE}&${new URLSearchParams({ group: "ใต้" }).toString()}`]);
  vi.unstubAllGlobals();
});
