/** Whether a comment ends in a question, in Thai or English: a hint, never a rule. */

/** Words a Thai question ends with; a polite particle may follow. */
const THAI = /(?:ไหม|มั้ย|มั๊ย|หรือไม่|หรือยัง|หรือเปล่า|รึเปล่า|อย่างไร|ยังไง|อะไร|ใคร|ที่ไหน|ตรงไหน|ไหน|เมื่อไร|เมื่อไหร่|ทำไม|เพราะอะไร|เท่าไร|เท่าไหร่|กี่[ก-ฮ]\S{0,8}|ใด|บ้าง)$/;
const POLITE = /\s*(?:นะ)?\s*(?:คะ|ค่ะ|ครับ|จ๊ะ|จ้ะ)$/;

export function endsInQuestion(text: string): boolean {
  // Only the end is searched: the pattern begins with a run of spaces, and would take cubic time on a long one.
  const end = text.trim().slice(-80).replace(/["'”’)\]\s]+$/u, "");
  return /[?？]$/.test(end) || THAI.test(end.replace(POLITE, "").trimEnd());
}
