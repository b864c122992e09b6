/** A made-up submission at the desk, for tests. */
import type { DeskDetail, DeskRound, QueueRow } from "../types.gen";

const AT = "2026-11-19T03:00:00+00:00";

export const row = (over: Partial<QueueRow> = {}): QueueRow => ({
  public_id: "a".repeat(32), teacher: "ครูบัวแก้ว", school: "โรงเรียนบ้านดอนตะวัน", province: "กาฬสินธุ์", group: "กลุ่มอีสาน", kind: "map", kind_label: "แผนที่ภาคี",
  title: "แผนที่ภาคีของโรงเรียนเรา", round: 1, status: "submitted", submitted_at: AT, wait_days: 1, wait: "fresh", due_today: false, left: false, claim: "", claimed_by: "", grade_delivery: "none", ...over,
});

export const round = (over: Partial<DeskRound> = {}): DeskRound => ({
  public_id: "b".repeat(32), number: 1, submitted_at: AT, late: false, withdrawn: false, note: "", content: {}, feedback: null, figures: [], print_url: "", network: {},
  answers: { "q:care": { v: { partner: "", text: "อยากดูแลวัด" }, r: 1 } }, ...over,
});

export const detail = (over: Partial<DeskDetail> = {}): DeskDetail => ({
  row: row({ status: "in_review", claim: "mine" }),
  block: {
    usage_key: "block", course_key: "course", kind: "map", title: "แผนที่ภาคี", instructions: "", eyebrow: "", minutes: 30, level: "", competency: "", wpa: [], due: null, closes: null, closed: false,
    graded: true, needs_trainer: true, weight: 1, rubric: [], minimum: 3, trainer_title: "พี่เลี้ยง", answer_days: 7, privacy: "",
  },
  person: "me", can_decide: true, claimed_until: "2099-01-01T00:00:00+00:00", rounds: [round()], content: {}, review: { items: {}, revision: 0 },
  rubric: [{ id: "a", label: "เห็นภาคีรอบด้าน", points: 4, levels: ["เริ่ม", "พอใช้", "ดี", "ดีมาก"] }], graded: true, grade: null, starters: ["เห็นชัดว่า …"], decided: null, can_take_back: false, can_reopen: false,
  history: [], block_url: "", ...over,
});
