/** The one place for dates as people write and read them: Buddhist Era on screen, ISO 8601 in storage. */
import { toArabic } from "./digits";

export type Language = "th" | "en";

const MONTHS = {
  th: ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** Short month names, January first. */
export const monthNames = (language: Language): readonly string[] => MONTHS[language];

/** Years between BE and CE. */
const ERA = 543;

export interface DateParts {
  day: string;
  /** 1-12, or empty. */
  month: string;
  year: string;
}

/** What is wrong with three date fields; the words are `date.<code>`. */
export type DateProblem = "year_digits" | "year_range" | "day_missing" | "month_missing" | "year_missing" | "no_such_day";

export type DateReading = { iso: string; problem: null; params?: undefined } | { iso: ""; problem: DateProblem; params?: Record<string, string | number> };

/** A year as written (2568, 68, 2025, ๒๕๖๘) in the Common Era; null when it is none. Two digits mean BE 25xx. */
export function readYear(text: string): number | null {
  const digits = toArabic(text).replace(/^\s*(พ\.?\s*ศ\.?|ค\.?\s*ศ\.?|BE|CE|AD)\s*/i, "").trim();
  if (!/^(\d{2}|\d{4})$/.test(digits)) return null;
  const year = Number(digits);
  if (digits.length === 2) return 2500 + year - ERA;
  if (year >= 2400 && year <= 2699) return year - ERA;
  return year >= 1857 && year <= 2156 ? year : null;
}

/** Reads three fields as one date. All empty is no date and no problem. */
export function readDate({ day, month, year }: DateParts): DateReading {
  const d = toArabic(day).trim();
  const y = toArabic(year).trim();
  const wrong = (problem: DateProblem, params?: Record<string, string | number>): DateReading => ({ iso: "", problem, params });
  if (!d && !month && !y) return { iso: "", problem: null };
  if (y) {
    const digits = y.replace(/\D/g, "").length;
    if (readYear(y) === null) return digits === 2 || digits === 4 ? wrong("year_range") : wrong("year_digits", { n: digits });
  }
  if (!d) return wrong("day_missing");
  if (!month) return wrong("month_missing");
  if (!y) return wrong("year_missing");
  const ce = readYear(y) as number;
  const dayNumber = /^\d{1,2}$/.test(d) ? Number(d) : 0;
  const last = new Date(Date.UTC(ce, Number(month), 0)).getUTCDate();
  if (dayNumber < 1 || dayNumber > last) return wrong("no_such_day", { last });
  return { iso: `${String(ce)}-${month.padStart(2, "0")}-${String(dayNumber).padStart(2, "0")}`, problem: null };
}

/** An ISO date as three fields, the year in BE for Thai, CE for English; empty fields for no date. */
export function dateParts(iso: string, language: Language = "th"): DateParts {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return { day: "", month: "", year: "" };
  return {
    day: String(Number(found[3])),
    month: String(Number(found[2])),
    year: String(Number(found[1]) + (language === "th" ? ERA : 0)),
  };
}

/** A date (`2025-11-16`) or a moment (ISO with offset, in the reader's zone): 16 พ.ย. 2568; 16 Nov 2025. Empty for none. */
export function formatDate(iso: string | null | undefined, language: Language): string {
  if (!iso) return "";
  const parts = iso.length === 10 ? dateParts(iso, "en") : localParts(iso);
  const month = MONTHS[language][Number(parts.month) - 1];
  if (!month) return "";
  return `${parts.day} ${month} ${String(Number(parts.year) + (language === "th" ? ERA : 0))}`;
}

/** The clock of a moment in the reader's zone: 10:42 น.; 10:42. Empty for none. */
export function formatTime(iso: string | null | undefined, language: Language): string {
  if (!iso) return "";
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  const clock = `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
  return language === "th" ? `${clock} น.` : clock;
}

/** Date and clock together. */
export function formatMoment(iso: string | null | undefined, language: Language): string {
  return iso ? `${formatDate(iso, language)} ${formatTime(iso, language)}` : "";
}

function localParts(iso: string): DateParts {
  const at = new Date(iso);
  return { day: String(at.getDate()), month: String(at.getMonth() + 1), year: String(at.getFullYear()) };
}
