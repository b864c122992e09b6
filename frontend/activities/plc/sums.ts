/** Hours added up, certified and waiting: by fiscal year, and by term with the holidays between. */
import type { PlcContent } from "./model.gen";
import { fiscalYear, termOf } from "../../thai/days";
import { sureOf, waitingOf, type Logged } from "./log";

/** Minutes. */
export interface Sum {
  certified: number;
  waiting: number;
  sessions: number;
}

export interface Span extends Sum {
  /** `2570`, `t2-2569`, `holidays`. */
  key: string;
  /** Of a term: what it is called and the year it began in. */
  label?: string;
  year: number;
}

function sumBy(sessions: readonly Logged[], of: (day: string) => Omit<Span, keyof Sum>): Span[] {
  const found = new Map<string, Span>();
  for (const one of sessions) {
    const span = of(one.item.date);
    const sum = found.get(span.key) ?? { ...span, certified: 0, waiting: 0, sessions: 0 };
    found.set(span.key, { ...sum, certified: sum.certified + sureOf(one), waiting: sum.waiting + waitingOf(one), sessions: sum.sessions + 1 });
  }
  return [...found.values()];
}

export const HOLIDAYS = "holidays";

/** In the order of the first day of each; equal to summary.py. */
export const byFiscal = (counting: readonly Logged[]): Span[] => sumBy(counting, (day) => ({ key: String(fiscalYear(day)), year: fiscalYear(day) }));

export const byTerm = (counting: readonly Logged[], content: PlcContent): Span[] =>
  sumBy(counting, (day) => {
    const found = termOf(day, content.terms);
    return found ? { key: `${found.term.id}-${String(found.year)}`, label: found.term.label, year: found.year } : { key: HOLIDAYS, year: 0 };
  });

export const total = (sessions: readonly Logged[], of: (one: Logged) => number): number => sessions.reduce((sum, one) => sum + of(one), 0);
