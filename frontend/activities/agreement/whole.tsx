/** Text for paper, in which a day, an amount and the long words of offices are never broken over two lines. */
import type { ComponentChildren } from "preact";

/** Words that a browser would break in the middle: it knows their parts as words. */
const WORDS = ["ครูประจำชั้น", "ครูบริหาร", "ครูอนามัย", "โรงพยาบาล", "โรงเรียน", "ผู้ปกครอง", "ผู้ประสานงาน", "ผู้อำนวยการ", "คณะทำงาน", "ที่นั่ง", "เบื้องต้น", "นักเรียน", "ประจำชั้น", "สถานที่", "งบประมาณ", "ภาคเรียน", "ครัวเรือน", "หมู่บ้าน", "ปีการศึกษา", "ข้อตกลง", "ความร่วมมือ", "ลายมือชื่อ", "ละหนึ่งฉบับ", "สาธารณสุข", "พยาบาล", "อนามัย", "เทศบาล", "ชุมชน", "ทุกภาคเรียน"];
const MONTHS = "ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม";
const N = "[0-9๐-๙]";
/** A day with its year, a number with what it counts, an abbreviation, a word. */
const KEPT = new RegExp(`(${N}{1,2} ?(?:${MONTHS})(?: ?${N}{2,4})?|${N}[0-9๐-๙,.]* ?(?:บาท|คน|วัน|ครั้ง|ชั่วโมง|เดือน|ปี|ฉบับ|ฝ่าย|คัน|ห้อง|แผ่น|เล่ม|ชุด)|(?:[ก-ฮ]{1,2}\\.){2,}|[ก-ฮ]{1,2}\\.${N}+|${[...WORDS].sort((a, b) => b.length - a.length).join("|")})`);

/** `digits`: those of the page. */
export function Kept({ text, digits = String }: { text: string; digits?: (text: string) => string }): ComponentChildren {
  return text.split(KEPT).map((part, at) => (at % 2 ? <span key={at} class="ag-kept">{digits(part)}</span> : digits(part)));
}
