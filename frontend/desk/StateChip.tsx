/** Shows the state of a submission in a word (waiting, claimed, returned, accepted) and the delivery of its grade. */
import { Chip, usePage } from "@shell";
import type { QueueRow } from "../types.gen";
import type { DeskWord } from "../words.gen";

export function StateChip({ row }: { row: QueueRow }) {
  const { t } = usePage<DeskWord>();
  if (row.claim === "mine") return <Chip tone="accent">{t("desk.mine")}</Chip>;
  if (row.claim === "other") return <Chip tone="accent">{t("desk.other", { name: row.claimed_by })}</Chip>;
  // At a stage the answer may be to go on: the word for work that came back does not fit.
  if (row.stage && (row.status === "accepted" || row.status === "returned")) return <Chip tone="ok" icon="check">{t("desk.stage_told", { label: row.stage })}</Chip>;
  if (row.stage) return <Chip line>{t("desk.stage_waits", { label: row.stage })}</Chip>;
  if (row.status === "accepted") return <Chip tone="ok" icon="check">{t("desk.accepted")}</Chip>;
  if (row.status === "returned") return <Chip tone="warn" icon="back">{t("desk.returned")}</Chip>;
  return <Chip line>{t("desk.submitted")}</Chip>;
}

/** Shown only where the trainer should know: a grade that arrived needs no word. */
export function GradeWord({ row }: { row: QueueRow }) {
  const { t } = usePage<DeskWord>();
  if (row.grade_delivery !== "failed" && row.grade_delivery !== "frozen" && row.grade_delivery !== "pending") return null;
  return <span class={row.grade_delivery === "failed" ? "pd-grade px-warntext" : "pd-grade px-muted"}>{t(`desk.grade_${row.grade_delivery}`)}</span>;
}
