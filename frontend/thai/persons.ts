/** Noticing a person's name where a role would do. Equal to domain/personal.py. */

const PERSON = /^\s*(นาย|นาง|น\.ส\.|ด\.[ชญ]\.|เด็กชาย|เด็กหญิง|คุณ|m(rs?|s)[. ]|miss )\s*[^\s.0-9]/i;
/** A vowel or tone after นายก is a name's (นายกิตติ); before a consonant only what begins no office is (นายกมล, not นายกสมาคม). */
const POSITION = /^\s*(นาย(ก(?![\u0e30-\u0e39\u0e48-\u0e4cฤษ]|มล|วี|วิน|นก)|กับ|กำลัง|อำเภอ|ทะเบียน|ช่าง|ตรวจ)|นางพยาบาล|คุณ(ครู|หมอ|พ่อ|แม่|ตา|ยาย|ปู่|ย่า))/;
/** What is sold under a name that begins like a title; a letter may not follow (Ms Wordsworth). */
const PRODUCT = /^\s*(ms[. ]\s*(word|excel|power ?point|teams?|office|forms?|access|outlook|one(drive|note)|sharepoint|project|publisher|windows|copilot)|mr[. ]\s*d\.?i\.?y)(?![a-z])/i;
/** What begins like a title in the middle of a sentence, and is none; "miss" in small letters is what one does. */
const WORD = /^(นาย(จ้าง|ทุน)|นางฟ้า|คุณ(ธรรม|ภาพ|ค่า|ลักษณะ|สมบัติ|วุฒิ|ประโยชน์)|คุณูปการ|miss )/;

/** A voice that reads like a person with a title, where a group or a role would do. */
export const isPerson = (voice: string): boolean => PERSON.test(voice) && !POSITION.test(voice) && !PRODUCT.test(voice);

/** A sentence that seems to name a person with a title, at its beginning or after a space. */
export function namesPerson(sentence: string): boolean {
  const words = [...sentence.matchAll(/(?:^|\s)(?=\S)/g)].map(({ index, 0: space }) => sentence.slice(index + space.length));
  return words.some((rest) => isPerson(rest) && !WORD.test(rest));
}
