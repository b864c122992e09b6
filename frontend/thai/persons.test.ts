/** The same sentences as tests/domain/test_names_person.py, and each title by itself. */
import { describe, expect, it } from "vitest";
import { isPerson, namesPerson } from "./persons";

describe("a title before a name", () => {
  it.each(["นาย", "นางสาว", "นาง", "น.ส.", "ด.ช.", "ด.ญ.", "เด็กชาย", "เด็กหญิง", "คุณ", "Mr. ", "mr ", "Mrs. ", "MRS ", "Ms. ", "ms ", "Miss "])("%s makes a voice a person", (title) => {
    expect([isPerson(`${title}มาลี`), isPerson(`  ${title} มาลี`)]).toEqual([true, true]);
  });

  // Not นางสาว: here and on the server it is read as นาง with the name สาว.
  it.each(["นาย", "นาง", "น.ส.", "ด.ช.", "ด.ญ.", "เด็กชาย", "เด็กหญิง", "คุณ", "Mr.", "Mrs. ", "Miss "])("%s alone does not", (title) => {
    expect([isPerson(title), namesPerson(title)]).toEqual([false, false]);
  });

  it.each(["นายก อบต.", "นายอำเภอ", "นายทะเบียน", "นายช่างโยธา", "นายตรวจ", "นางพยาบาล", "คุณครูใหม่", "คุณหมอ รพ.สต.", "คุณพ่อ", "คุณแม่", "คุณตา", "คุณยาย", "คุณปู่", "คุณย่า"])("%s is a position or a relative", (voice) => {
    expect([isPerson(voice), namesPerson(`คุยกับ ${voice}`)]).toEqual([false, false]);
  });

  it("a voice is looked at from its beginning only", () => {
    expect([isPerson("กลุ่มของ คุณสมศรี"), namesPerson("กลุ่มของ คุณสมศรี")]).toEqual([false, true]);
  });
});

describe("a sentence", () => {
  it.each(["นายสมชายจะมาสอน", "เดือนหน้าจะชวน คุณสมศรี มาสอนทอผ้า", "กลุ่มแม่บ้านกับ นาง ประไพ", "จะคุยกับ\nด.ช.เอก", "we ask Mr. Somchai to come", "with Mrs Prapai", "with Miss Lee", "นายอำเภอกับ นายสมชาย"])("%s names a person", (sentence) => {
    expect(namesPerson(sentence)).toBe(true);
  });

  it.each([
    "", "   ", "จะขอคุยกับ นายก อบต. และ นายอำเภอ", "อยากเห็น คุณภาพ การอ่าน และ คุณธรรม", "คุณค่าของงานนี้", "นายจ้าง ในตำบลรับเด็กไปเรียนรู้งาน", "นายทุน", "คุณลักษณะ",
    "คุณสมบัติ", "คุณวุฒิ", "คุณประโยชน์", "คุณูปการ", "คุณครู กับ คุณหมอ รพ.สต.", "we miss the monks", "mrs",
  ])("“%s” names none", (sentence) => {
    expect(namesPerson(sentence)).toBe(false);
  });
});

describe("a title without a space", () => {
  it.each([
    "นายกิตติ ใจดี", "นายก้องภพ", "นายกำธร", "นายกุลธร", "นายกันต์", "นายกาญจน์", "นายกฤษณะ", "นายกมล", "นายกวี",
    "นายกวิน", "นายกนก", "นายกษิดิศ", "Mr.Somchai", "mr.สมชาย", "Mrs.Prapai", "Ms.Mali", "MR. Somchai",
  ])("%s names a person", (name) => {
    expect([isPerson(name), namesPerson(`จะชวน ${name} มาสอน`)]).toEqual([true, true]);
  });

  it.each([
    "นายก", "นายกฯ", "นายกสมาคม", "นายกเทศมนตรี", "นายกองค์การบริหารส่วนตำบล", "นายกอบต.", "นายกเหล่ากาชาด", "นายกรัฐมนตรี", "นายกกิตติมศักดิ์",
    "นายกว่าอย่างไร", "นายกมา", "นายกับลูกน้อง", "นายก็ว่าดี", "นายกำลังมา", "นายอำเภอ", "นายทะเบียน", "นางฟ้า", "นางฟ้าชุดขาว",
    "คุณครู", "คุณภาพ", "Mr.", "Mr. ", "mr..", "Ms.1", "farmers.market",
  ])("“%s” names none", (words) => {
    expect([namesPerson(words), namesPerson(`อยากเห็น ${words}`)]).toEqual([false, false]);
  });
});

describe("a product or a shop that begins like a title", () => {
  it.each(["MS Word", "ms word", "MS. Word", "MS Excel 2019", "MS Teams", "MS Team", "Ms Office", "MS PowerPoint", "MS Power Point", "MS Forms", "MS OneDrive", "MS Wordทำใบงาน", "Mr. DIY", "MR.DIY", "Mr DIY", "Mr. D.I.Y.", "MR. D.I.Y. สาขาเมือง"])("%s names none", (product) => {
    expect([isPerson(product), namesPerson(`พิมพ์ด้วย ${product}`), namesPerson(`${product} กับ Ms. Somying`)]).toEqual([false, false, true]);
  });

  it.each(["Ms. Somying", "MS. SOMYING", "Mr.Somchai", "Ms Wordsworth", "Ms. Teamjai", "Mr. Diyaporn"])("%s names a person", (name) => {
    expect([isPerson(name), namesPerson(`we ask ${name} to come`)]).toEqual([true, true]);
  });
});
