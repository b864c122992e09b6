/** A portfolio of a course for tests: what the record tells, and a session that answers as the server would. */
import { act, fireEvent } from "@testing-library/preact";
import { vi } from "vitest";
import preset from "../../../tests/golden/portfolio/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import type { Session } from "../../state/session";
import type { EntryShape, RecordShape, ShareState } from "../../types.gen";
import type { WithRecord } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";

export type Props = KindProps<PortfolioContent, PortfolioWord>;
type Part = Partial<EntryShape> & { ref: string; part: string; sort: string };

export const TEMPLE = "วัดโพธิ์ศรีดอน";
const words = (text: string): { text: string }[] => [{ text }];
const temple = (text: string): { text: string; partner?: string }[] => [{ text: TEMPLE, partner: "temple" }, { text }];

export const ENTRIES: readonly Part[] = [
  { ref: "m.1.wave", part: "network", sort: "wave", date: "2026-08-10", line: words("ภาคี 7 ราย"), facts: { partners: 7 }, spots: [["a", "faith"]] },
  { ref: "m.2.wave", part: "network", sort: "wave", date: "2027-03-20", line: words("ภาคี 11 ราย"), facts: { partners: 11 }, spots: [["a", "faith"], ["b", "business"]] },
  { ref: "m.2.moved", part: "network", sort: "moved", line: temple(" จากนาน ๆ ครั้ง เป็นทุกเดือน") },
  { ref: "m.2.quality", part: "network", sort: "quality", line: temple(" เริ่มไว้ใจกัน"), private: true },
  { ref: "l.2.level", part: "levels", sort: "level", head: temple(""), line: words("จากระดับ 1 เป็นระดับ 3"), note: words("มาประชุมทุกครั้ง") },
  { ref: "l.2.same", part: "levels", sort: "same", line: words("อีก 4 รายอยู่ที่เดิม"), facts: { n: 4 } },
  { ref: "s.2.trust", part: "strength", sort: "area", head: words("ความไว้วางใจ"), line: words("จาก 2 เป็น 4"), facts: { then: 2, now: 4, of: 5, was: "2026-08-12", is: "2027-03-20" } },
  { ref: "s.2.plan", part: "strength", sort: "area", head: words("แผนร่วม"), line: words("3 เท่าเดิม"), facts: { then: 3, now: 3, of: 5 } },
  { ref: "a.1.calendar", part: "steps", sort: "step", date: "2026-12-01", line: temple(": ทำปฏิทินร่วมกัน"), by: "ครูเวร", source: "ถอดบทเรียน" },
  { ref: "a.1.elders", part: "steps", sort: "step", line: words("ชวนผู้สูงอายุเล่านิทาน"), by: "ครูภาษาไทย" },
  { ref: "p.1.hours", part: "hours", sort: "hours", head: words("ปีงบประมาณ 2570 ภาคเรียนที่ 2"), line: words("5 ชั่วโมง"), facts: { minutes: 300 } },
  { ref: "p.1.overlap", part: "hours", sort: "overlap", line: words("นับชั่วโมงละครั้งเดียว") },
  { ref: "m.1.comment.c1", part: "feedback", sort: "comment", head: words("ภาพรวม"), line: words("กลุ่มไหนยังไม่ได้พูด"), by: "ศน. อรุณ", source: "แผนที่ภาคี", facts: { changed: 1 } },
  { ref: "m.1.comment.c2", part: "feedback", sort: "comment", line: words("นักเรียนได้อะไร"), note: words("ถามเด็กแล้ว") },
  { ref: "m.1.comment.c3", part: "feedback", sort: "comment", line: words("ภาคีนี้เป็นอย่างไร"), starts_out: true },
  { ref: "m.2.wpa.2.4.task", part: "wpa", sort: "evidence", line: words("ร่วมกับภาคี 11 ราย"), year: 2027, source: "แผนที่ภาคี", facts: { code: "2.4", column: "task" } },
  { ref: "m.2.wpa.2.4.measure", part: "wpa", sort: "evidence", line: words("ขยับ 2 ราย"), year: 2027, source: "แผนที่ภาคี", facts: { code: "2.4", column: "measure" } },
];

export const RECORD = { entries: ENTRIES, missing: [{ title: "ข้อเสนอโครงการ", url: "https://lms.test/jump/proposal" }], indicators: { "2.4": "จัดการเรียนรู้ร่วมกับชุมชน" } } as unknown as RecordShape;
export const NETWORK = { "partner:temple": { name: TEMPLE, sector: "faith", order: 1 } };

/** The preset with a record, and without one. */
export const contentWith = (record?: RecordShape): WithRecord => ({ ...(preset as unknown as PortfolioContent), ...(record && { record }) });
export const propsOf = (more: Partial<Props>): Props =>
  ({ block: { wpa: ["2.4", "3.2"], minimum: 0 }, content: contentWith(RECORD), language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x", today: "2027-03-24", ...more }) as unknown as Props;

/** How sharing stands for a teacher who has not shared. */
export const STANDS: ShareState = {
  state: "none", revision: 0, digest: "d1", by_hidden: "ครูโรงเรียนขยายโอกาส", by_name: "อารีย์ ดอนตะวัน", problems: [], fixes: [], preview_url: "/preview/", list_url: "/shared/",
  partners: [{ id: "temple", name: TEMPLE, alias: "วัดในหมู่บ้าน", shown: "วัดในหมู่บ้าน" }],
};

/** A session of a page; `unsent` says whether something waits to be saved. */
export function sessionWith(answers: Session["answers"], content: PortfolioContent, more: object = {}): Session {
  const store = { flush: vi.fn(() => Promise.resolve()), unsent: () => 0, tell: vi.fn() };
  return { page: { person: "p1", mode: "work", content, block: { usage_key: "block-1" } }, url: (handler: string) => `/h/${handler}`, store, answers, call: vi.fn(), ...more } as unknown as Session;
}

/** Lets what was asked for arrive. */
export const settle = (): Promise<void> => act(() => new Promise((done) => { setTimeout(done, 0); }));

export const buttons = (name: string | RegExp): HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLElement>("button, a")).filter((one) => {
    const own = (one.getAttribute("aria-label") ?? one.textContent).trim();
    return typeof name === "string" ? own === name : name.test(own);
  });
export function press(name: string | RegExp): void {
  const [one, ...more] = buttons(name);
  if (!one || more.length) throw new Error(`${one ? "several buttons are" : "no button is"} called ${String(name)}`);
  fireEvent.click(one);
}
export const at = (path: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-at="${path}"]`);
  if (!found) throw new Error(`nothing is at ${path}`);
  return found;
};
export const field = (path: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = at(path).querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  if (!found) throw new Error(`no field is at ${path}`);
  return found;
};
export const write = (path: string, value: string): void => { fireEvent.input(field(path), { target: { value } }); };
/** The radio or box whose words contain these. */
export const choose = (name: string, within: ParentNode = document): void => {
  const found = Array.from(within.querySelectorAll<HTMLElement>("label")).find((one) => one.textContent.includes(name));
  if (!found) throw new Error(`nothing to choose says ${name}`);
  fireEvent.click(found.querySelector("input") as HTMLElement);
};
