/** What is read from a name while it is typed, in whatever spelling the keyboard makes. */
import { expect, it } from "vitest";
import { valuesView } from "../state/view";
import { namesIn } from "./names";
import { twin } from "./partners";

const network = valuesView({
  "partner:a": { name: "กลุ่มแม่บ้านน้ำแพร่ ๕๓", order: 1 },
  "partner:b": { name: "\u200b", order: 2 },
});

it.each([
  "กลุ่มแม่บ้านน้ำแพร่ 53", "กลุ่มเเม่บ้านนํ้าแพร่ ๕๓", "กลุ่ม แม่บ้าน\u200bน้ําแพร่53", "กลุ่มแม่่บ้านน้ำแพร่ ๕๓",
])("%s is there already", (name) => {
  expect(twin(network, name)?.value.name).toBe("กลุ่มแม่บ้านน้ำแพร่ ๕๓");
});

it.each(["", " ", "\u200b", "กลุ่มแม่บ้านน้ำแพร่ 35"])("“%s” is not", (name) => {
  expect(twin(network, name)).toBeUndefined();
});

it.each([
  ["๑\tกลุ่มแม่บ้าน\t081-234-5678", ["กลุ่มแม่บ้าน 081-234-5678"]],
  ["ลำดับ\tชื่อภาคี\tโทร\n๑\tกลุ่มแม่บ้าน\t\n2.\tวัดป่า\tเจ้าอาวาส", ["กลุ่มแม่บ้าน", "วัดป่า เจ้าอาวาส"]],
  ["ที่\tหน่วยงาน\n1\tอบต. ดอน", ["อบต. ดอน"]],
  ["ชื่อภาคี\nวัดป่า\nอบต. ดอน", ["วัดป่า", "อบต. ดอน"]],
  ["No.\tName\n1\tReading Club", ["Reading Club"]],
  ["4.1 วัดป่า\n๔.๒ อบต. ดอน\n4.10.1. ร้านป้าน้อย", ["วัดป่า", "อบต. ดอน", "ร้านป้าน้อย"]],
  ["๕.วัดป่า\n(6) อบต. ดอน\n7)ร้านป้าน้อย", ["วัดป่า", "อบต. ดอน", "ร้านป้าน้อย"]],
  ["-วัดป่า\n•อบต. ดอน\n– ร้านป้าน้อย\n▪ อสม.", ["วัดป่า", "อบต. ดอน", "ร้านป้าน้อย", "อสม."]],
  ["\u200b\n \n\t\n1.", []],
  // What is no mark is part of the name.
  ["30 บาทรักษาทุกโรค\n3M ประเทศไทย\n7-Eleven\n7 ไร่ของตา", ["30 บาทรักษาทุกโรค", "3M ประเทศไทย", "7-Eleven", "7 ไร่ของตา"]],
  ["ชื่อภาคี", ["ชื่อภาคี"]],
  ["ที่ทำการไปรษณีย์\nวัดป่า", ["ที่ทำการไปรษณีย์", "วัดป่า"]],
])("names in %j", (pasted, names) => {
  expect(namesIn(pasted)).toEqual(names);
});
