/** A record of a course for tests: something of every part, as the server sends it. */
import preset from "../../../tests/golden/portfolio/preset.json";
import { valuesView } from "../../state/view";
import type { EntryShape, RecordShape } from "../../types.gen";
import type { WithRecord } from "./content";

const said = (text: string): EntryShape["line"] => [{ text, partner: "" }];
const of = (part: string, sort: string, ref: string, more: Partial<EntryShape> = {}): EntryShape => ({ ref, part, sort, ...more });

export const STEP = of("steps", "step", "0a.1.s", { line: [{ text: "คุยกับ", partner: "" }, { text: "วัดเก่า", partner: "p1" }] });
export const LATER = of("steps", "step", "0a.1.t", { line: said("นัดวันอ่าน") });
export const COMMENT = of("feedback", "comment", "0a.1.c", { line: said("ใครยังไม่ได้พูด"), note: said("ชวนปู่ย่าแล้ว") });
export const ABOUT_PARTNER = of("feedback", "comment", "0a.1.d", { line: said("ลองไปหาอีกครั้ง"), starts_out: true });
export const CHANGED = of("feedback", "comment", "0a.1.e", { line: said("เพิ่มวันที่"), facts: { changed: 1 } });

const proof = (ref: string, year: number, column: string, text: string, source: string): EntryShape =>
  of("wpa", "evidence", ref, { line: said(text), year, source, facts: { code: "2.4", column } });

export const ENTRIES: EntryShape[] = [
  of("network", "wave", "0a.1.w", { facts: { partners: 4 } }),
  of("network", "wave", "0a.2.w", { facts: { partners: 9 } }),
  of("network", "tie", "0a.1.ties", { facts: { n: 3 } }),
  of("network", "agreed", "0b.1.agreement"),
  of("levels", "level", "0c.1.level.p1", { facts: { now: "x" } }),
  of("levels", "same", "0c.1.same", { facts: { n: 6 } }),
  of("strength", "area", "0d.1.a", { facts: { then: 2, now: 4 } }),
  of("strength", "area", "0d.1.b", { facts: { then: 3, now: 3 } }),
  of("strength", "area", "0d.1.c", { facts: { then: "unknown", now: 3 } }),
  STEP,
  LATER,
  of("hours", "overlap", "0e.1.hours", { line: said("5 ครั้ง รวม 7 ชม.") }),
  COMMENT,
  ABOUT_PARTNER,
  CHANGED,
  proof("0a.1.wpa", 2026, "task", "ปีก่อน", "แผนที่ครั้งแรก"),
  proof("0a.2.wpa", 2027, "task", "ร่วมกับภาคี 9 ราย", "แผนที่"),
  proof("0c.1.wpa", 2027, "result", "ขยับ 1 ราย", "บันได"),
  of("wpa", "evidence", "0e.1.wpa", { line: said("PLC"), year: 2028, facts: { code: "3.2", column: "task" } }),
];
export const WPA = ["2.4", "3.2"];
export const NETWORK = valuesView({ "partner:p1": { name: "วัดโพธิ์ศรี" } });

export const withRecord = (record: RecordShape | undefined = { entries: ENTRIES }): WithRecord => ({ ...preset, record }) as unknown as WithRecord;
