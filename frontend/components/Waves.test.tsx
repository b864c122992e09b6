/** What became of the work, in sentences and as a table: nothing is said of up or down. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Kind, WaveRow } from "../kind";
import { PageContext } from "./context";
import { Waves } from "./Waves";
import { t } from "./words.fixture";

afterEach(cleanup);

const WAVE = { title: "ต้นปี", submitted_at: "2026-06-01T03:00:00Z" };
const TEXT = { answers: {}, network: {}, content: {} };
const row = (what: WaveRow["what"], key: string, was: string, is: string, more: Partial<WaveRow> = {}): WaveRow => ({ what, key, about: key, was, is, ...more });
const ROWS = [row("moved", "ข่าวสาร", "2", "3"), row("same", "เป้าหมาย", "4", "4"), row("same", "กิจกรรม", "1", "1"), row("first", "บทเรียน", "", "3"), row("no_longer", "สิ่งใหม่", "1", ""), row("removed", "ร้านป้าน้อย", "ธุรกิจ", "")];

function show(rows: WaveRow[] | undefined, paper?: (text: string) => string, onGo?: (path: string) => void): Element {
  const kind = { id: "ladder", waves: () => rows } as unknown as Kind;
  return render(
    <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [] }}>
      <Waves kind={kind} wave={WAVE} before={TEXT} after={TEXT} {...(paper ? { paper } : {})} onGo={onGo} />
    </PageContext.Provider>,
  ).container;
}
const lines = (page: Element): (string | null)[] => [...page.querySelectorAll("li")].map((line) => line.textContent);

it("says each that is not as it was, and how many are", () => {
  const page = show(ROWS);
  expect(lines(page)).toEqual(["wave.moved ข่าวสาร 2 3", "wave.first บทเรียน  3", "wave.no_longer สิ่งใหม่ 1 ", "wave.removed ร้านป้าน้อย ธุรกิจ "]);
  expect(page.textContent).toContain("wave.since ต้นปี 1 มิ.ย. 2569");
  expect(page.textContent).toContain("wave.same 2");
});

it("shows all of it as a table, each cell with its column's name", () => {
  const page = show(ROWS);
  const cells = [...page.querySelectorAll("tbody tr")].map((line) => [...line.children].map((cell) => cell.textContent));
  expect(cells).toHaveLength(ROWS.length);
  expect(cells[0]).toEqual(["ข่าวสาร", "2", "3", "wave.how_moved"]);
  expect(cells[3]).toEqual(["บทเรียน", "–", "3", "wave.how_first"]);
  expect([...page.querySelectorAll("tbody td")].every((cell) => cell.getAttribute("data-label"))).toBe(true);
});

it("says that something was worded differently then", () => {
  expect(lines(show([row("moved", "ข่าวสาร", "2", "3", { reworded: true })]))).toEqual(["wave.moved wave.reworded ข่าวสาร 2 3"]);
});

it.each([
  ["wave.all_same", [row("same", "เป้าหมาย", "4", "4")]],
  ["wave.nothing", []],
])("%s", (said, rows) => {
  const page = show(rows);
  expect(page.textContent).toContain(said);
  expect(lines(page)).toEqual([]);
});

it("waits for the kind's later file", () => {
  expect(show(undefined).textContent).toBe("");
});

it("on paper has its digits, and no table to open", () => {
  const page = show(ROWS, (text) => text.replaceAll("3", "๓"));
  expect(lines(page)[0]).toBe("wave.moved ข่าวสาร 2 ๓");
  expect(screen.queryByRole("table", { hidden: true })).toBeNull();
});

describe("a row that a word is asked for", () => {
  const asking = [row("moved", "วัด", "ก", "ค", { ask: { text: "วัด: ยังไม่มีคำ", path: "stand:temple#why" } })];

  it("says so below its sentence, and on the teacher's page leads to the field", () => {
    const onGo = vi.fn();
    show(asking, undefined, onGo);
    fireEvent.click(screen.getByRole("button", { name: "วัด: ยังไม่มีคำ" }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith("stand:temple#why");
  });

  it("is told to who reads, who has nowhere to go", () => {
    const page = show(asking);
    expect(lines(page)).toEqual(["wave.moved วัด ก ควัด: ยังไม่มีคำ"]);
    expect(page.querySelector("button")).toBeNull();
  });

  it("is not told on paper", () => {
    expect(lines(show(asking, String))).toEqual(["wave.moved วัด ก ค"]);
  });
});
