/** Puts an amount of money into words. Equal to domain/money_words.py, where the rule is explained. */

const DIGITS = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
const PLACES = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];
const MILLION = 1e6;
const SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const GROUPS: readonly (readonly [number, string])[] = [[1e9, "billion"], [1e6, "million"], [1e3, "thousand"]];

/** สองหมื่นสี่พันสามร้อยหกสิบบาทถ้วน; Twenty-four thousand three hundred and sixty baht. */
export function moneyInWords(satang: number, language: string): string {
  const [baht, rest] = [Math.floor(satang / 100), satang % 100];
  if (language === "th") return `${baht || !rest ? `${thai(baht)}บาท` : ""}${rest ? `${thai(rest)}สตางค์` : "ถ้วน"}`;
  const text = [...(baht || !rest ? [`${english(baht)} baht`] : []), ...(rest ? [`${english(rest)} satang`] : [])].join(" and ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function thai(n: number, after = false): string {
  if (n >= MILLION) {
    const rest = n % MILLION;
    return `${thai(Math.floor(n / MILLION), after)}ล้าน${rest ? thai(rest, true) : ""}`;
  }
  if (n < 10 && !after) return DIGITS[n] ?? "";
  return PLACES.map((name, place) => {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (!digit) return "";
    if (place === 1 && digit <= 2) return digit === 1 ? "สิบ" : "ยี่สิบ";
    return place === 0 && digit === 1 && (after || n > 1) ? "เอ็ด" : `${DIGITS[digit] ?? ""}${name}`;
  }).reverse().join("");
}

function english(n: number): string {
  for (const [size, name] of GROUPS) {
    const rest = n % size;
    if (n >= size) return `${english(Math.floor(n / size))} ${name}${rest ? `${rest < 100 ? " and " : " "}${english(rest)}` : ""}`;
  }
  if (n >= 100) return `${SMALL[Math.floor(n / 100)] ?? ""} hundred${n % 100 ? ` and ${english(n % 100)}` : ""}`;
  if (n >= 20) return `${TENS[Math.floor(n / 10)] ?? ""}${n % 10 ? `-${SMALL[n % 10] ?? ""}` : ""}`;
  return SMALL[n] ?? "";
}
