/** Reads a date from three fields, or from one pasted text. */
import { ERA, monthNames, type Language } from "./dates";
import { toArabic } from "./digits";
import { fold } from "./folding";

export interface DateParts {
  day: string;
  /** 1-12, or empty. */
  month: string;
  year: string;
}

/** What is wrong with three date fields; the words are `date.<code>`. */
export type DateProblem = "year_digits" | "year_range" | "day_missing" | "month_missing" | "year_missing" | "no_such_day";

export type DateReading = { iso: string; problem: null; params?: undefined } | { iso: ""; problem: DateProblem; params?: Record<string, string | number> };

/** "Year", and its era. */
const BEFORE_A_YEAR = /^(\s|ตั้งแต่|เมื่อ|ปีการศึกษา|ปี|พ\.?\s*ศ\.?|ค\.?\s*ศ\.?|BE|CE|AD|since)*/i;

/** A year as written (2568, 68, 2025, ๒๕๖๘) in the Common Era; null when it is none. Two digits mean BE 25xx. */
export function readYear(text: string): number | null {
  const digits = toArabic(text).replace(BEFORE_A_YEAR, "").trim();
  if (!/^(\d{2}|\d{4})$/.test(digits)) return null;
  const year = Number(digits);
  if (digits.length === 2) return 2500 + year - ERA;
  if (year >= 2400 && year <= 2700) return year - ERA;
  return year >= 1900 && year <= 2157 ? year : null;
}

/** The current year as an example, in four digits and in two. */
export function thisYear(): { year: number; two: string } {
  const year = new Date().getFullYear() + ERA;
  return { year, two: String(year).slice(-2) };
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

const NUMBERS = /^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})(?!\d)/;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const WORDS = /(?:^|\D)(\d{1,2})\s*(\D+?)\s*(\d{4}|\d{2})(?!\d)/;

/** The months' names, short and long, in Thai and English, as they are compared. */
function monthNumber(name: string): string {
  const bare = (text: string): string => fold(text).replace(/\./g, "");
  const bareName = bare(name.replace(/(พ\.?\s*ศ\.?|ค\.?\s*ศ\.?)\s*$/, ""));
  for (let month = 0; month < 12; month += 1) {
    const long = ["th", "en"].map((language) => new Date(2001, month).toLocaleDateString(`${language}-u-ca-gregory`, { month: "long" }));
    if ([...long, monthNames("th")[month] ?? "", monthNames("en")[month] ?? ""].some((one) => bare(one) === bareName)) return String(month + 1);
  }
  return "";
}

/** A whole date as it stands in a letter or a table, as three fields; null for anything else. */
export function wholeDate(text: string): DateParts | null {
  const plain = toArabic(text);
  const iso = ISO.exec(plain);
  const [, day = "", month = "", year = ""] = iso ? [iso[0], iso[3], iso[2], iso[1]] : (NUMBERS.exec(plain) ?? WORDS.exec(plain) ?? []);
  const parts = { day: String(Number(day)), month: /^\d/.test(month) ? String(Number(month)) : monthNumber(month), year };
  return day && Number(parts.month) <= 12 && readDate(parts).iso ? parts : null;
}

/** An ISO date as three fields, the year in BE for Thai, CE for English; empty fields for no date. */
export function dateParts(iso: string, language: Language = "th"): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return { day: "", month: "", year: "" };
  return {
    day: String(Number(match[3])),
    month: String(Number(match[2])),
    year: String(Number(match[1]) + (language === "th" ? ERA : 0)),
  };
}
