/** Shows the points in the gradebook: how they got there or why not, and what to do. */
import { Icon, formatMoment, usePage } from "@shell";
import type { After } from "../kind";
import type { DeskDetail } from "../types.gen";
import type { DeskWord } from "../words.gen";

/** The states of delivery that have a word. */
type Delivery = After<"desk.told_", DeskWord>;
const DELIVERIES: ReadonlySet<string> = new Set<Delivery>(["sent", "pending", "failed", "frozen"]);

export function GradeLine({ grade }: Pick<DeskDetail, "grade">) {
  const { t, language } = usePage<DeskWord>();
  if (!grade) return null;
  const { earned, possible, mark, delivery } = grade;
  const points = { points: earned, possible };
  const lines = [
    grade.overridden_at && t("desk.grade_staff", { ...points, at: formatMoment(grade.overridden_at, language) }),
    grade.overridden_at && mark !== null && t("desk.grade_behind", { points: mark, possible }),
    grade.overridden_at && t("desk.grade_until"),
    DELIVERIES.has(delivery) && (delivery !== "sent" || !grade.overridden_at) && t(`desk.told_${delivery as Delivery}`, points),
  ].filter(Boolean);
  const trouble = delivery === "failed" || delivery === "frozen";
  return (
    <p class={`px-note px-inl pd-points ${trouble ? "px-warntext" : "px-soft"}`}>
      <Icon name={trouble ? "warn" : "star"} size={18} />
      <span>{lines.join(" ")}</span>
    </p>
  );
}
