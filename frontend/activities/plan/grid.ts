/** The numbers of a plan of several years. Equal to grid.py, where they are explained. */
import { blank, toArabic } from "@shell";
import type { DocView } from "../../kind";
import { readMoney } from "../../thai/money";
import { daysOf, yearsIn } from "../../thai/spans";
import { measuredParts, readRange } from "./content";
import { NO_CELL, NO_MEASURE, type Cell, type Measure, type PlanContent, type YearRange } from "./model.gen";

/** More do not fit beside each other on a page. */
export const MOST_YEARS = 12;
const CALLED = /แผน\s*([0-9]{1,2})\s*ปี|([0-9]{1,2})[- ]years?[- ]plan/i;

/** A part of the years as the teacher measures it. */
export interface Part {
  id: string;
  label: string;
  /** The teacher's own words; empty where the author's stand. */
  own: Measure;
  measure: string;
  unit: string;
  money: boolean;
  cells: ReadonlyMap<number, Cell>;
  begun: boolean;
}

export interface Grid {
  range: YearRange;
  /** Oldest first; empty where the range is not whole, is upside down or too long. */
  years: readonly number[];
  parts: readonly Part[];
}

export const cellKey = (part: string, year: number): string => `cell:${part}.${String(year)}`;
export const readCell = (answers: DocView, key: string): Cell => ({ ...NO_CELL, ...answers.get<Partial<Cell>>(key) });

export function readGrid(answers: DocView, content: PlanContent): Grid {
  const range = readRange(answers);
  const { first, last } = range;
  const n = first === null || last === null ? 0 : yearsIn(first, last);
  const years = n <= MOST_YEARS ? Array.from({ length: n }, (_, place) => (first ?? 0) + place) : [];
  const parts = measuredParts(content).map((part): Part => {
    const stored = answers.get<Partial<Measure>>(`measure:${part.id}`);
    const own = stored ? { ...NO_MEASURE, ...stored } : { ...NO_MEASURE, money: part.money };
    const cells = new Map(years.map((year) => [year, readCell(answers, cellKey(part.id, year))]));
    const words = blank(own.text) ? part : { measure: own.text, unit: own.unit };
    return { id: part.id, label: part.label, own, measure: words.measure, unit: words.unit, money: own.money, cells, begun: [...cells.values()].some(({ target, actual }) => !blank(target) || !blank(actual)) };
  });
  return { range, years, parts };
}

/** A year that has ended. */
export const isOver = (year: number, { kind }: YearRange, { school_year }: PlanContent, today: string): boolean => daysOf(year, kind, school_year)[1] < today;

/** The code of what is wrong with a number; empty where nothing is, or nothing is written. */
export function numberProblem(text: string, money: boolean): string {
  const { code } = readMoney(text);
  return code && !money ? "number_wrong" : code;
}

/** Of how many years the plan is called: as the teacher said, else as a measure says; null where nothing does. */
export function calledOf({ range, parts }: Grid): number | null {
  if (range.called !== null) return range.called;
  for (const { own } of parts) {
    const found = CALLED.exec(toArabic(own.text));
    if (found) return Number(found[1] ?? found[2]);
  }
  return null;
}

/** How many years there are, and how a paper calls them otherwise; undefined where it does not. */
export function difference(grid: Grid): { first: number; last: number; n: number; called: number } | undefined {
  const [{ first, last }, called, n] = [grid.range, calledOf(grid), grid.years.length];
  return first !== null && last !== null && n > 0 && called !== null && called !== n ? { first, last, n, called } : undefined;
}
