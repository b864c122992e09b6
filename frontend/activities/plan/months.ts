/** The calendar of one fiscal year. Equal to months.py. */
import type { DocView } from "../../kind";
import { daysOf, yearOf } from "../../thai/spans";
import { lastDay } from "./content";
import type { Calendar, CalendarEvent } from "./model.gen";

const HALF = 6;

/** The fiscal year that is shown, Common Era. */
export const shownYear = (answers: DocView, today: string): number => answers.get<Partial<Calendar>>("calendar")?.year ?? yearOf(today, "fiscal");

/** The months of a fiscal year, `2026-10` to `2027-09`. */
export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, n) => (n < 3 ? `${String(year - 1)}-${String(n + 10)}` : `${String(year)}-${String(n - 2).padStart(2, "0")}`));

/** Whether no day of an event is in a fiscal year. */
export function isOutside(event: CalendarEvent, year: number): boolean {
  const [first, last] = daysOf(year, "fiscal");
  return Boolean(event.date) && (lastDay(event) < first || event.date > last);
}

/** Whether an event takes place in a month. */
export const isIn = (event: CalendarEvent, month: string): boolean => Boolean(event.date) && event.date.slice(0, 7) <= month && month <= lastDay(event).slice(0, 7);

/** The first and last of six or more months in a row, not over yet, without an event; undefined where there are none. */
export function emptyStretch(events: readonly CalendarEvent[], year: number, today: string): [first: string, last: string] | undefined {
  const inside = events.filter((event) => event.date && !isOutside(event, year));
  let stretch: string[] = [];
  let longest: string[] = [];
  for (const month of monthsOf(year)) {
    stretch = month < today.slice(0, 7) || inside.some((event) => isIn(event, month)) ? [] : [...stretch, month];
    if (stretch.length > longest.length) longest = stretch;
  }
  return inside.length && longest.length >= HALF ? [longest[0] ?? "", longest.at(-1) ?? ""] : undefined;
}
