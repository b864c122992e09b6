/** Finds an amount of money in a text. Equal to money.py. */
import { toArabic } from "@shell";

const AMOUNT = /([0-9]|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน) ?(บาท|฿|baht|thb)|(฿|thb) ?[0-9]/;

export const namesAmount = (text: string): boolean => AMOUNT.test(toArabic(text.normalize("NFC")).toLowerCase());
