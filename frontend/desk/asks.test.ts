import { expect, test } from "vitest";
import { endsInQuestion } from "./asks";

test.each(["เส้นนี้เกิดจากเรื่องอะไร", "ใครน่าจะช่วยคุยได้บ้างคะ", "ลองชวนวัดด้วยดีไหมครับ ", "Who else could help?", "เริ่มเดือนไหนดี ใครทำ?”", "มีกี่ครั้ง"])("asks: %s", (text) => {
  expect(endsInQuestion(text)).toBe(true);
});

test("a long text is read from its end", () => {
  for (const run of [" ", ")", "นะ ", "กี่ก"]) expect(endsInQuestion(`${run.repeat(100_000)}ก ใครช่วยได้บ้าง`)).toBe(true);
});

test.each(["", "ชื่นชมมาก", "เล่าเพิ่มอีกนิดนะคะ", "Tell more.", "ไหมพรมสีแดง"])("tells: %s", (text) => {
  expect(endsInQuestion(text)).toBe(false);
});
