/** Money in Thai baht as whole numbers of satang, without a float. Equal to domain/money.py, where it is explained. */
import { toArabic } from "./digits";

/** Satang: a hundred thousand million baht. */
export const MONEY_LIMIT = 1e13;

/** Why a text is no amount; the words are `problem.<code>`. */
export type NotMoney = "money_wrong" | "money_digits" | "money_over";
export type MoneyReading = { satang: number; code: "" } | { satang: null; code: NotMoney };

const BEFORE = /^\s*(?:฿\s*)?/;
const AFTER = /\s*(?:บาท(?:ถ้วน)?|baht|thb|\.-|฿)?\s*$/i;
const NUMBER = /^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]*)(?:\.([0-9]+))?$/;

const refused = (code: NotMoney): MoneyReading => ({ satang: null, code });

/** The amount of a typed text (๑,๒๓๔.๕๐, 1,500 บาท, 500.-); nothing typed is 0. */
export function readMoney(text: string): MoneyReading {
  if (!text.trim()) return { satang: 0, code: "" };
  const [all, grouped = "", part = ""] = NUMBER.exec(toArabic(text).replace(BEFORE, "").replace(AFTER, "")) ?? [];
  if (all === undefined || !(grouped || part)) return refused("money_wrong");
  if (part.length > 2) return refused("money_digits");
  const whole = grouped.replaceAll(",", "").replace(/^0+/, "");
  if (whole.length > String(MONEY_LIMIT).length) return refused("money_over");
  const satang = Number(whole || "0") * 100 + Number(part.padEnd(2, "0"));
  return satang > MONEY_LIMIT ? refused("money_over") : { satang, code: "" };
}

/** `24,360.00`. */
export function writeMoney(satang: number): string {
  const baht = String(Math.floor(satang / 100)).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return `${baht}.${String(satang % 100).padStart(2, "0")}`;
}

/** `24,360`, and `24,360.50` where it is not whole. */
export const writeShort = (satang: number): string => writeMoney(satang).replace(/\.00$/, "");

/** As it is stored, without commas: `24360`, `24360.50`. */
export const writePlain = (satang: number): string => writeShort(satang).replaceAll(",", "");

/** The sum; null where it is over the limit. */
export function addMoney(amounts: readonly number[]): number | null {
  // Stops at the limit: beyond it a number is not exact for long.
  return amounts.reduce<number | null>((sum, amount) => (sum === null || sum + amount > MONEY_LIMIT ? null : sum + amount), 0);
}

/** The amount n times; null where it is over the limit. */
export const timesMoney = (amount: number, n: number): number | null => (n > 0 && amount > Math.floor(MONEY_LIMIT / n) ? null : amount * n);
