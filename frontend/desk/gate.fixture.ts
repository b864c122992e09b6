/** A made-up stage of a round, for tests. */
import type { SheetShape, StageShape } from "../types.gen";

export const sheet = (number: number, marks: Record<string, number>, more: Partial<SheetShape> = {}): SheetShape => ({ number, mine: false, paper: false, role: "", declined: false, marks, ...more });

export const LINES = [{ id: "need", label: "มาจากข้อมูลจริง", points: 4 }, { id: "doable", label: "ทำได้", points: 2 }];

export const stageShape = (over: Partial<StageShape> = {}): StageShape => ({
  id: "pitch", number: 2, of: 6, label: "นำเสนอ", reader: "panel", days: 14, since: "2026-11-01T03:00:00+00:00", most: 3_000_000,
  roles: [{ value: "mentor", label: "พี่เลี้ยง" }, { value: "panel", label: "กรรมการ" }],
  outcomes: [
    { id: "on", label: "ผ่าน", told: "ไปปรับต่อได้", decision: "return", goes_on: true, amount: false, sheets: true },
    { id: "back", label: "กลับไปเขียน", told: "เขียนเพิ่มอีกนิด", decision: "return", goes_on: false, amount: false, sheets: false },
    { id: "money", label: "อนุมัติ", told: "ได้งบแล้ว", decision: "accept", goes_on: true, amount: true, sheets: false },
  ],
  sheets: { lines: LINES, scorers: 2, apart: 1.5, n: 1, sent: false, sheets: [] }, ...over,
});
