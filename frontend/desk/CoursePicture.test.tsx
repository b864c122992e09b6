/** The picture of a course as its trainer sees it: bars and a table of moves, each with its numbers in words. */
import { cleanup, screen, within } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { PictureResult } from "../types.gen";
import { CoursePicture } from "./CoursePicture";
import { show } from "./stage.fixture";

const picture = (over: Partial<PictureResult> = {}): PictureResult => ({
  people: "ครู 12 คน", title: "อยู่ระดับไหน", lead: "ไม่มีค่าเฉลี่ย", heads: ["อยู่ที่", "รอบนี้", "รอบก่อน"],
  places: [{ label: "หนึ่ง", now: 4, before: 10 }, { label: "สอง", now: 6, before: 0 }],
  moves: {
    title: "จากไหนไปไหน", people: "สองรอบ 9 คน", note: ["กรอบคือที่เดิม"], corner: "รอบก่อน", columns: ["หนึ่ง", "สอง", "เลิกไป"],
    lines: [{ label: "หนึ่ง", cells: [3, 6, 1] }, { label: "สอง", cells: [0, 0, 0] }, { label: "ยังไม่มี", cells: [1, 0, null] }],
  },
  hidden_moves: "", ...over,
});
const rowsOf = (table: HTMLElement): (string | null)[][] => [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
const classes = (table: HTMLElement): string[][] => [...table.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.className));

afterEach(cleanup);

it("says how many stand at each place in either wave, and the same as a table", () => {
  const page = show(<CoursePicture picture={picture()} />);
  const bars = [...page.querySelectorAll(".pd-places li")].map((line) => line.textContent);
  expect(bars).toEqual(["หนึ่งรอบนี้4รอบก่อน10", "สองรอบนี้6รอบก่อน0"]);
  const widths = [...page.querySelectorAll<HTMLElement>(".pd-track > span")].map((bar) => bar.style.width);
  expect(widths).toEqual(["40%", "100%", "60%", "0%"]);
  const twin = screen.getByRole("table", { name: "อยู่ระดับไหน", hidden: true });
  expect(rowsOf(twin)).toEqual([["หนึ่ง", "4", "10"], ["สอง", "6", "0"]]);
  expect(within(twin).getAllByRole("columnheader", { hidden: true }).map((head) => head.textContent)).toEqual(["อยู่ที่", "รอบนี้", "รอบก่อน"]);
});

it("edges what stayed, sets apart what only one wave says, and shades by number", () => {
  show(<CoursePicture picture={picture()} />);
  const table = screen.getByRole("table", { name: "จากไหนไปไหน" });
  expect(rowsOf(table)).toEqual([["หนึ่ง", "3", "6", "1"], ["สอง", "0", "0", "0"], ["ยังไม่มี", "1", "0", ""]]);
  expect(classes(table)).toEqual([
    ["px-n pd-shade2 pd-same", "px-n pd-shade3", "px-n pd-shade1 pd-apart"],
    ["px-n pd-shade0", "px-n pd-shade0 pd-same", "px-n pd-shade0 pd-apart"],
    ["px-n pd-shade1", "px-n pd-shade0", "px-n pd-shade0 pd-apart"],
  ]);
  expect(screen.getByText("กรอบคือที่เดิม")).toBeTruthy();
});

it("names no wave where there is one, and says why moves are hidden", () => {
  const page = show(<CoursePicture picture={picture({ places: [{ label: "หนึ่ง", now: 4, before: null }], moves: null, hidden_moves: "ยังไม่ถึง 5 คน" })} />);
  expect(page.querySelector(".pd-places li")?.textContent).toBe("หนึ่ง4");
  expect(screen.queryByRole("table", { name: "จากไหนไปไหน" })).toBeNull();
  expect(screen.getByText("ยังไม่ถึง 5 คน")).toBeTruthy();
});
