/** How long it is from one day to another, and dates with the month in full. Equal to domain/thai/lengths.py. */
import { ERA, type Language } from "./dates";
import { addDays, daysBetween } from "./days";

const MONTHS: Record<string, readonly string[]> = {
  th: ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

export interface Length {
  years: number;
  months: number;
  days: number;
}

const parts = (day: string): [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];

/** The same day of a later month; its last day where it is shorter. */
function later(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const all = month - 1 + months;
  const [y, m] = [year + Math.floor(all / 12), (all % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(Math.min(date, last)).padStart(2, "0")}`;
}

/** Whole years, then months, then days from the first day to the last, the last included. */
export function length(first: string, last: string): Length {
  const after = addDays(last, 1);
  if (after <= first) return { years: 0, months: 0, days: 0 };
  const [[year, month], [y, m]] = [parts(first), parts(after)];
  let months = (y - year) * 12 + m - month;
  if (later(first, months) > after) months -= 1;
  return { years: Math.floor(months / 12), months: months % 12, days: daysBetween(later(first, months), after) };
}

/** 1 ธันวาคม 2569; 1 December 2026. Empty for none. */
export function longDate(iso: string, language: Language): string {
  if (!iso) return "";
  const [year, month, day] = parts(iso);
  const name = MONTHS[language]?.[month - 1];
  if (name) return `${String(day)} ${name} ${String(year + (language === "th" ? ERA : 0))}`;
  return new Date(`${iso}T12:00`).toLocaleDateString(`${language}-u-ca-gregory`, { day: "numeric", month: "long", year: "numeric" });
}
