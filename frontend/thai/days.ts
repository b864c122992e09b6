/** Reckoning with days (`2026-12-02`): those after and before, weekdays, years of the government and of schools. */
import { ERA } from "./dates";

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00Z`);

export const addDays = (day: string, n: number): string => new Date(at(day) + n * DAY).toISOString().slice(0, 10);

/** Whole days from one to another. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

/** 0 for Sunday to 6. */
export const weekday = (day: string): number => new Date(at(day)).getUTCDay();

const WEEKDAYS: Record<string, readonly string[]> = {
  th: ["อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส."],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

/** พ.; Wed. 0 for Sunday. */
export const weekdayName = (n: number, language: string): string =>
  WEEKDAYS[language]?.[n % 7] ?? new Date(Date.UTC(2023, 0, 1 + n)).toLocaleDateString(language, { weekday: "short", timeZone: "UTC" });

const buddhistYear = (day: string): number => Number(day.slice(0, 4)) + ERA;

/** October to September, named after the year it ends in, Buddhist Era. */
export const fiscalYear = (day: string): number => buddhistYear(day) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);

/** From one day of the year (`05-16`) to another, both in it; it may cross New Year. */
export interface Window {
  id: string;
  start: string;
  end: string;
}

/** The first term that a day is in, with the year it began in (BE); null in the holidays. Equal to domain/thai/terms.py. */
export function termOf<W extends Window>(day: string, windows: readonly W[]): { term: W; year: number } | null {
  const on = day.slice(5);
  const term = windows.find(({ start, end }) => (start <= end ? start <= on && on <= end : on >= start || on <= end));
  return term ? { term, year: buddhistYear(day) - (term.start > term.end && on <= term.end ? 1 : 0) } : null;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** Made once for a zone: making one takes longer than all it does. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat("en-u-ca-gregory", { year: "numeric", month: "2-digit", day: "2-digit", ...(zone ? { timeZone: zone } : {}) });
  formats.set(zone, format);
  return format;
}

/** The day it is in a time zone (IANA) at a moment, ms; by the device's own where there is none. */
export function dayIn(zone: string, moment: number): string {
  const parts = formatIn(zone).formatToParts(moment);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}
