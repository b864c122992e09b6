/** Adds up a budget in satang. Equal to budget.py, where it is explained. */
import { blank, toArabic } from "@shell";
import { addMoney, readMoney, timesMoney, type NotMoney } from "../../thai/money";
import { SOURCES, type Payer } from "./content";
import type { BudgetLine } from "./model.gen";

const COUNT = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})$/;
const MOST = 999_999;

/** A whole number of things; null for any other text, and for none. */
export function count(text: string): number | null {
  const said = toArabic(text).trim();
  const number = COUNT.test(said) ? Number(said.replaceAll(",", "")) : null;
  return number === null || number <= MOST ? number : null;
}

export const priceProblem = (text: string): NotMoney | "" => readMoney(text).code;

/** In satang; null for a text that is no amount, and for none. */
export const amount = (text: string): number | null => (blank(text) ? null : readMoney(text).satang);

export function lineTotal({ qty, times, price }: BudgetLine): number | null {
  const [n, often, each] = [count(qty), count(times), amount(price)];
  return n === null || often === null || each === null ? null : timesMoney(each, n * often);
}

export interface Totals {
  sources: Record<Payer, number>;
  /** Of what is asked for. */
  categories: Record<string, number>;
  total: number;
  /** The whole is over the limit of money, and no sum is given. */
  over: boolean;
  shared: number;
}

export function totalsOf(lines: readonly BudgetLine[]): Totals {
  const found = lines.flatMap((line) => {
    const total = lineTotal(line);
    return total === null ? [] : [{ line, total }];
  });
  const whole = addMoney(found.map(({ total }) => total));
  const sources = Object.fromEntries(SOURCES.map((source) => [source, 0])) as Record<Payer, number>;
  const categories: Record<string, number> = {};
  for (const { line, total } of whole === null ? [] : found) {
    sources[line.source || "ask"] += total;
    if (!line.source || line.source === "ask") categories[line.category] = (categories[line.category] ?? 0) + total;
  }
  return { sources, categories, total: whole ?? 0, over: whole === null, shared: sources.school + sources.partner };
}
