/** A plan in words: its months, days, years and numbers. */
import { blank, formatDate, monthNames } from "@shell";
import type { ShellWord, Translate } from "../../kind";
import { readMoney, writeShort } from "../../thai/money";
import { dayRange, daysOf, weekdayInWords, yearRange, yearText } from "../../thai/spans";
import { lastDay } from "./content";
import type { Part } from "./grid";
import type { CalendarEvent, Cell, PlanContent, PlanWord, YearKind } from "./model.gen";

export type Say = Translate<ShellWord | PlanWord>;

/** For where only the words are known (labels, comparisons): days and years in the language that these are in. */
export const either = (t: Say, say: (language: string) => string): string => say(/[ก-๙]/.test(t("plan.years")) ? "th" : "en");

/** A day is not broken over two lines. */
export const whole = (text: string): string => text.replaceAll(" ", "\u00a0");

/** ธ.ค. 2569, of `2026-12`. */
export const monthInWords = (month: string, language: string): string => whole(`${monthNames(language)[Number(month.slice(5)) - 1] ?? ""} ${yearText(Number(month.slice(0, 4)), language)}`);

/** ต.ค. 2569 – ก.ย. 2570 */
export const yearInMonths = (year: number, language: string): string => daysOf(year, "fiscal").map((day) => monthInWords(day.slice(0, 7), language)).join(" – ");

/** 9–26 ก.พ. 2570; empty for none. */
export const daysInWords = (event: CalendarEvent, language: string): string => (event.date ? dayRange(event.date, lastDay(event), language) : "");

/** Beside the day's number: อังคาร; อังคาร ถึง 5 ก.พ. */
export const besideDay = (event: CalendarEvent, language: string): string => {
  const last = lastDay(event);
  return [weekdayInWords(event.date, language), ...(last > event.date ? [`– ${whole(formatDate(last, language).replace(/ \d{4}$/, ""))}`] : [])].join(" ");
};

/** 16 พ.ค. – 15 พ.ค. */
const schoolYear = (content: PlanContent, language: string): string => daysOf(2026, "academic", content.school_year).map((day) => whole(formatDate(day, language).replace(/ \d{4}$/, ""))).join(" – ");

export const kindInWords = (kind: YearKind, content: PlanContent, language: string, t: Say): string => t(`plan.kind_${kind}`, { range: kind === "academic" ? schoolYear(content, language) : "" });

/** 2568–2573: 6 ปี */
export const countInWords = (first: number, last: number, language: string, t: Say): string => t("plan.counted", { range: yearRange(first, last, language), n: last - first + 1 });

/** ครูที่ได้ฝึกกับภาคี (คน) */
export const measureInWords = ({ measure, unit }: Pick<Part, "measure" | "unit">): string => (unit ? `${measure} (${unit})` : measure);

/** As it is read: with commas; what is no number as it was typed. */
export function numberInWords(text: string): string {
  const { satang } = readMoney(text);
  return blank(text) ? "" : satang === null ? text : writeShort(satang);
}

/** 4 / 4; – for what is not written of a year that has something. */
export const cellInWords = ({ target, actual }: Cell): string => (blank(target) && blank(actual) ? "" : [target, actual].map((text) => numberInWords(text) || "–").join(" / "));
