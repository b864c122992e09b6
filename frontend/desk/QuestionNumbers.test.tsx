/** One question's numbers: bars with their table, or a table. */
import { cleanup, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { QuestionResult } from "../types.gen";
import { QuestionNumbers } from "./QuestionNumbers";
import { show } from "./stage.fixture";

const question = (over: Partial<QuestionResult> = {}): QuestionResult => ({
  id: "s", number: 3, label: "ใครสั่งใคร", how: "เลือกหนึ่งข้อ", tried: 50, first_right: 20, ever_right: 45, heading: "", columns: [], lines: [], confused: null, hidden: false,
  options: [{ label: "ไม่มีใครสั่ง", first: 20, ever: 45, right: true }, { label: "ครูสั่ง", first: 30, ever: 31, right: false }], ...over,
});
const table = (over: Partial<QuestionResult> = {}): QuestionResult =>
  question({ options: [], heading: "ลักษณะ", columns: ["มี", "ยังไม่มี"], lines: [{ label: "หลายฝ่าย", cells: [{ n: 40, right: true }, null] }, { label: "สมัครใจ", cells: [{ n: 7, right: false }, { n: 43, right: true }] }], ...over });
const open = (one: QuestionResult): HTMLElement => show(<QuestionNumbers one={one} fewest={5} />);
const cells = (page: HTMLElement): (string | null)[] => [...page.querySelectorAll("tbody td")].map((cell) => cell.textContent);

afterEach(cleanup);

describe("a question", () => {
  it("is called by its number, and says how many had it right, first and ever", () => {
    const page = open(question());
    expect(screen.getByRole("heading").textContent).toBe("3. ใครสั่งใคร");
    expect(page.textContent).toContain("results.counts เลือกหนึ่งข้อ 50 20 45");
  });

  it("of too few says that alone", () => {
    const page = open(question({ hidden: true }));
    expect(screen.getByText("results.few 5")).toBeTruthy();
    expect(page.querySelector("ul, table")).toBeNull();
  });

  it("that nobody tried yet says that alone", () => {
    const page = open(question({ tried: 0 }));
    expect(screen.getByText("results.untried")).toBeTruthy();
    expect(page.querySelector("ul, table")).toBeNull();
  });
});

describe("bars", () => {
  it("are of the first tries, as wide as their share, and name the answer in words", () => {
    const page = open(question());
    const bars = [...page.querySelectorAll(".pd-bars li")];
    expect(bars.map((bar) => bar.querySelector<HTMLElement>(".pd-track > span")?.style.width)).toEqual(["40%", "60%"]);
    expect(bars.map((bar) => bar.textContent.includes("results.key"))).toEqual([true, false]);
  });

  it("never leave their track", () => {
    const page = open(question({ tried: 10 }));
    expect(page.querySelector<HTMLElement>(".pd-track > span")?.style.width).toBe("100%");
  });

  it("stand in a table too, with the tries that came later", () => {
    expect(cells(open(question()))).toEqual(["20", "45", "30", "31"]);
  });
});

describe("a table of lines", () => {
  it("has a cell for each choice; what is no choice of a line is empty, what is right is said", () => {
    const page = open(table());
    expect(cells(page)).toEqual(["results.key 40", "", "7", "results.key 43"]);
    expect([...page.querySelectorAll("thead th")].map((head) => head.textContent)).toEqual(["ลักษณะ", "มี", "ยังไม่มี"]);
  });

  it("takes the page's width where its columns are many, or their heads long", () => {
    expect(open(table()).querySelector(".pd-broad")).toBeNull();
    cleanup();
    expect(open(table({ columns: ["ก", "ข", "ค", "ง", "จ"] })).querySelector(".pd-broad")).not.toBeNull();
    cleanup();
    expect(open(table({ columns: ["เป็นความร่วมมือที่ยั่งยืน"] })).querySelector(".pd-broad")).not.toBeNull();
  });
});

describe("what most confused", () => {
  it("is told of a line by its name", () => {
    open(table({ confused: { n: 7, line: "สมัครใจ", chosen: "มี", says: "ชวนคุยว่าต่างกันอย่างไร" } }));
    expect(screen.getByText("results.confused_line 7 สมัครใจ มี ชวนคุยว่าต่างกันอย่างไร")).toBeTruthy();
  });

  it("is told of a choice without one", () => {
    open(question({ confused: { n: 30, line: "", chosen: "ครูสั่ง", says: "ชวนคุย" } }));
    expect(screen.getByText(/^results\.confused 30/)).toBeTruthy();
  });
});
