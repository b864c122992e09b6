/** Spans of time as Thai offices tell them. Equal to domain/thai/spans.py, where the years are explained. */
import { ERA, formatDate, monthNames, type Language } from "./dates";
import { addDays, weekday } from "./days";

export type YearKind = "fiscal" | "academic" | "calendar";
/** The day of the year on which a school year begins, unless an author says otherwise. */
export const SCHOOL_YEAR = "05-16";

/** 9–26 ก.พ. 2570 · 12 ม.ค. – 5 ก.พ. 2570 · 28 ธ.ค. 2569 – 3 ม.ค. 2570; one day alone where there is no other. */
export function dayRange(first: string, last: string, language: Language): string {
  const end = formatDate(last || first, language);
  if (!last || last === first) return end;
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${formatDate(first, language)} – ${end}`;
  const day = String(Number(first.slice(8)));
  return first.slice(0, 7) === last.slice(0, 7) ? `${day}–${end}` : `${day} ${monthNames(language)[Number(first.slice(5, 7)) - 1] ?? ""} – ${end}`;
}

const WEEKDAYS = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];

/** The day of the week in words: อังคาร; Tuesday. */
export const weekdayInWords = (day: string, language: Language): string =>
  language === "th" ? (WEEKDAYS[weekday(day)] ?? "") : new Date(`${day}T00:00Z`).toLocaleDateString(language, { weekday: "long", timeZone: "UTC" });

/** The year that a day is in, Common Era: a fiscal year is named by its end, a school year by its beginning. */
export function yearOf(day: string, kind: YearKind, schoolYear = SCHOOL_YEAR): number {
  const year = Number(day.slice(0, 4));
  if (kind === "fiscal") return year + (day.slice(5) >= "10-01" ? 1 : 0);
  return kind === "academic" && day.slice(5) < schoolYear ? year - 1 : year;
}

/** The first and the last day of a year. */
export function daysOf(year: number, kind: YearKind, schoolYear = SCHOOL_YEAR): [first: string, last: string] {
  if (kind === "fiscal") return [`${String(year - 1)}-10-01`, `${String(year)}-09-30`];
  if (kind === "academic") return [`${String(year)}-${schoolYear}`, addDays(`${String(year + 1)}-${schoolYear}`, -1)];
  return [`${String(year)}-01-01`, `${String(year)}-12-31`];
}

/** How many years a range has, both ends counted: 2568–2573 is six. */
export const yearsIn = (first: number, last: number): number => Math.max(0, last - first + 1);

/** A year as people read it: 2570; 2027 in English. */
export const yearText = (year: number, language: Language): string => String(year + (language === "th" ? ERA : 0));

/** 2568–2573; of one year that year. */
export const yearRange = (first: number, last: number, language: Language): string =>
  first === last ? yearText(first, language) : `${yearText(first, language)}–${yearText(last, language)}`;
