/** Shows how long a submission has waited. Near and over are said only where the course promised a time. */
import { Icon, usePage } from "@shell";
import type { QueueRow } from "../types.gen";
import type { DeskWord } from "../words.gen";

/** Whether the submission still waits for an answer. */
export const waits = (row: QueueRow): boolean => row.status === "submitted" || row.status === "in_review";

export function Wait({ row }: { row: QueueRow }) {
  const { t } = usePage<DeskWord>();
  const days = row.wait_days ? t("desk.days", { n: row.wait_days }) : t("desk.today");
  return (
    <span class={`pd-wait pd-${row.wait}`}>
      <Icon name={row.wait === "over" ? "warn" : "clock"} size={18} />
      {row.wait === "fresh" ? days : t(row.due_today ? "desk.wait_today" : `desk.wait_${row.wait}`, { days })}
    </span>
  );
}
