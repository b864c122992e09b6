/** One block's results as its trainer reads them. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AnalysisResult, BlockResults, QuestionResult } from "../types.gen";
import { BlockNumbers } from "./BlockNumbers";
import { show } from "./stage.fixture";

const question = (id: string): QuestionResult => ({
  id, number: 1, label: `ข้อ ${id}`, how: "", tried: 0, first_right: 0, ever_right: 0, options: [], heading: "", columns: [], lines: [], confused: null, hidden: false,
});
const analysis = (over: Partial<AnalysisResult> = {}): AnalysisResult => ({
  started: 30, finished: 20, stopped: null, questions: [], counted: 0, half_first: 0, half_ever: 0, sentences: null, ...over,
});
const results = (over: Partial<BlockResults> = {}): BlockResults => ({
  block: "one", title: "บทเรียน", kind_label: "บทเรียน", url: "/jump/", group: "", groups: [], hidden_groups: false, asked_since: null, limit: 5000, partial: false, fewest: 5, analysis: analysis(), ...over,
});
const open = (over: Partial<BlockResults> = {}, onGroup = vi.fn()): HTMLElement => show(<BlockNumbers found={results(over)} busy={false} action="/export/" onGroup={onGroup} />);
const facts = (page: HTMLElement): (string | null)[] => [...page.querySelectorAll(".pd-rfacts li")].map((line) => line.textContent);

afterEach(cleanup);

describe("how far people are", () => {
  it("is how many began and finished; nothing is said of halves where nobody is counted", () => {
    expect(facts(open())).toEqual(["results.started 30results.finished 20"]);
  });

  it("is told with who had half the points, and where most stopped", () => {
    const page = open({ analysis: analysis({ counted: 12, half_first: 4, half_ever: 9, stopped: { place: "การ์ดที่ 5", title: "นี่คือเครือข่ายไหม", n: 6 } }) });
    expect(facts(page).slice(1)).toEqual(["results.half_first 4 12results.half_ever 9", " results.stopped การ์ดที่ 5results.stopped_n 6 นี่คือเครือข่ายไหม"]);
  });

  it("is not told of too few", () => {
    const page = open({ analysis: null });
    expect(screen.getByText("results.few 5").getAttribute("role")).toBe("status");
    expect(facts(page)).toEqual([]);
  });
});

describe("questions", () => {
  it("stand open two at first, the others behind a line that counts them", () => {
    const page = open({ analysis: analysis({ questions: ["a", "b", "c", "d"].map(question) }) });
    const heads = (selector: string): string[] => [...page.querySelectorAll(`${selector} h3`)].map((head) => head.textContent ?? "");
    expect(heads("section")).toEqual(["1. ข้อ a", "1. ข้อ b", "1. ข้อ c", "1. ข้อ d"]);
    expect(heads("details")).toEqual(["1. ข้อ c", "1. ข้อ d"]);
    expect(screen.getByText("results.rest 2")).toBeTruthy();
  });

  it("are followed by what people wrote, where a sentence was asked for", () => {
    open({ analysis: analysis({ sentences: ["ชวนวัดก่อน", "ชวนวัดก่อน"] }) });
    expect(screen.getByText("results.sentences 2")).toBeTruthy();
    expect(screen.getAllByText("ชวนวัดก่อน")).toHaveLength(2);
    cleanup();
    open({ analysis: analysis({ sentences: [] }) });
    expect(screen.queryByText(/results\.sentences/)).toBeNull();
  });
});

describe("a group", () => {
  it("is chosen from those that are large enough", () => {
    const onGroup = vi.fn();
    open({ groups: ["เหนือ", "ใต้"] }, onGroup);
    fireEvent.change(screen.getByLabelText("desk.group"), { target: { value: "ใต้" } });
    expect(onGroup).toHaveBeenCalledWith("ใต้");
  });

  it("that an address names is among the choices, though it is none of them", () => {
    open({ groups: ["เหนือ"], group: "ใต้" });
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["desk.group_all", "เหนือ", "ใต้"]);
  });

  it("is not asked for in a course without groups", () => {
    open();
    expect(screen.queryByLabelText("desk.group")).toBeNull();
  });
});

it("says below what is not counted, and since when", () => {
  open({ hidden_groups: true, partial: true, asked_since: "2026-11-20T03:00:00Z" });
  for (const line of ["results.hidden_groups 5", "results.limit 5000", "results.version 20 พ.ย. 2569", "results.recorded"]) expect(screen.getByText(line)).toBeTruthy();
});
