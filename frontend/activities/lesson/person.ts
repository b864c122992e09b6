/**
 * Whether a sentence seems to name a person, or to hold a number or an account of one. The teacher is asked once and
 * never blocked. Equal to domain/personal.py; both run the same cases (tests/golden/lesson).
 */
import { toArabic } from "@shell";

const TITLE = /^(นาย|นางสาว|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|คุณ|mr\.? |mrs\.? |ms\.? |miss )\s*\S/i;
/** Positions, and other words that begin like a title: no person. */
const NONE =
  /^(นายก|นายอำเภอ|นายทะเบียน|นายช่าง|นายตรวจ|นางพยาบาล|คุณครู|คุณหมอ|คุณพ่อ|คุณแม่|คุณตา|คุณยาย|คุณปู่|คุณย่า|นายจ้าง|นายทุน|คุณธรรม|คุณภาพ|คุณค่า|คุณลักษณะ|คุณสมบัติ|คุณวุฒิ|คุณประโยชน์|คุณูปการ)/;

const GAP = "[ .()\\u2010-\\u2015\\u2212-]{0,3}";
/** Groups of digits as people write them, together or apart. */
const groups = (...rows: string[]): string => rows.map((row) => row.split(" ").join(GAP)).join("|");
const MOBILE = groups("[689]\\d \\d{3} \\d{4}", "[689]\\d \\d{4} \\d{3}", "[689]\\d \\d{2} \\d{2} \\d{3}", "[689] \\d{4} \\d{4}", "[689]\\d{3} \\d{5}");
const LAND = groups("2 \\d{3} \\d{4}", "2\\d{3} \\d{4}", "[3-57]\\d \\d{3} \\d{3}", "[3-57]\\d{3} \\d{4}");
const NUMBERS = [
  `(^|\\D)${groups("[1-8] \\d{4} \\d{5} \\d{2} \\d")}(\\D|$)`,
  `(^|\\D)(0|66)${GAP}0?${GAP}(${MOBILE})(\\D|$)`,
  `(^|\\D)(0|[+]66${GAP}0?)${GAP}(${LAND})(\\D|$)`,
].map((pattern) => new RegExp(pattern));
const ACCOUNTS = [
  /(^|[^a-z])(line|ไลน์|ไลน)( ?(id|ไอดี))? ?[:=@] ?@?[a-z0-9][a-z0-9._-]{3}/,
  /(^|[^a-z])(line|ไลน์|ไลน) ?(id|ไอดี) ?@?[a-z0-9][a-z0-9._-]{3}/,
  /(^|[^a-z])(id|ไอดี) ?(line|ไลน์|ไลน) ?[:=]? ?@?[a-z0-9][a-z0-9._-]{3}/,
  /(^|[^a-z.-])(line\.me|lin\.ee)\/[a-z0-9~@]/,
  /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}\.[a-z0-9-]/,
];

export function ofPerson(text: string): boolean {
  const plain = toArabic(text.normalize("NFKC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, "")).toLowerCase();
  if ([...NUMBERS, ...ACCOUNTS].some((pattern) => pattern.test(plain))) return true;
  // A title may stand at the beginning and after every space.
  return text.split(/\s+/).some((_, index, words) => {
    const rest = words.slice(index).join(" ");
    return TITLE.test(rest) && !NONE.test(rest);
  });
}
