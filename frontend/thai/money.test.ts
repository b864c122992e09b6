/** The same cases as tests/domain/test_money.py. */
import { describe, expect, it } from "vitest";
import golden from "../../tests/golden/thai/money.json";
import { addMoney, readMoney, timesMoney, writeMoney, writePlain, writeShort } from "./money";
import { moneyInWords } from "./money_words";

const amount = (text: string): number => readMoney(text).satang ?? Number.NaN;
const written = (satang: number | null): string | null => (satang === null ? null : writeMoney(satang));

describe("money", () => {
  it.each(golden.read)("$text is read", ({ text, satang, code }) => {
    expect(readMoney(text)).toEqual({ satang, code });
  });

  it.each(golden.write)("$text is written", ({ satang, text, short, plain }) => {
    expect([writeMoney(satang), writeShort(satang), writePlain(satang)]).toEqual([text, short, plain]);
  });

  it.each(golden.sums)("is added up: $why", ({ of, total }) => {
    expect(written(addMoney(of.map(amount)))).toBe(total);
  });

  it.each(golden.products)("$of, $n times", ({ of, n, product }) => {
    expect(written(timesMoney(amount(of), n))).toBe(product);
  });

  it.each(golden.words)("$satang is $en", ({ satang, th, en }) => {
    expect([moneyInWords(satang, "th"), moneyInWords(satang, "en")]).toEqual([th, en]);
  });
});
