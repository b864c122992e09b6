/** Noticing a person's name where a role would do. Equal to domain/personal.py. */

const PERSON = /^\s*(นาย|นางสาว|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|คุณ|mr\.? |mrs\.? |ms\.? |miss )\s*\S/i;
const POSITION = /^\s*(นายก|นายอำเภอ|นายทะเบียน|นายช่าง|นายตรวจ|นางพยาบาล|คุณครู|คุณหมอ|คุณพ่อ|คุณแม่|คุณตา|คุณยาย|คุณปู่|คุณย่า)/;
/** What begins like a title in the middle of a sentence, and is none; "miss" in small letters is what one does. */
const WORD = /^(นายจ้าง|นายทุน|คุณธรรม|คุณภาพ|คุณค่า|คุณลักษณะ|คุณสมบัติ|คุณวุฒิ|คุณประโยชน์|คุณูปการ|miss )/;

/** A voice that reads like a person with a title, where a group or a role would do. */
export const isPerson = (voice: string): boolean => PERSON.test(voice) && !POSITION.test(voice);

/** A sentence that seems to name a person with a title, at its beginning or after a space. */
export function namesPerson(sentence: string): boolean {
  const words = [...sentence.matchAll(/(?:^|\s)(?=\S)/g)].map(({ index, 0: space }) => sentence.slice(index + space.length));
  return words.some((rest) => isPerson(rest) && !WORD.test(rest));
}
