/** The calendar as a file for the phone, and as text. Part of more-plan.js. */
import { blank, usePage } from "@shell";
import { FileButton } from "../../components/FileButton";
import type { DocView } from "../../kind";
import type { Partner } from "../../network/model.gen";
import type { Session } from "../../state/session";
import { eventsOf } from "./content";
import type { PlanWord } from "./model.gen";
import { daysInWords } from "./say";

/** An event a line: its days, what, who, with whom. */
export function asText(answers: DocView, network: DocView, language: string): string {
  return eventsOf(answers).filter(({ value }) => value.date && !blank(value.text))
    .map(({ value }) => [daysInWords(value, language), value.text.trim(), value.owner.trim(), network.get<Partner>(`partner:${value.partner}`)?.name].filter(Boolean).join(" · "))
    .join("\n");
}

export function PlanFile({ session, answers, network, dated }: { session: Session; answers: DocView; network: DocView; dated: number }) {
  const { t, language } = usePage<PlanWord>();
  if (!dated) return <p class="px-hint">{t("plan.file_none")}</p>;
  const words = { save: t("plan.save_file"), copy: t("plan.copy_text"), hint: t("plan.file_hint"), failed: t("plan.file_failed"), unsent: t("plan.file_unsent"), copied: t("plan.copied"), byHand: t("plan.copy_by_hand") };
  return <FileButton session={session} file="calendar" text={() => asText(answers, network, language)} words={words} />;
}
