/** Tells of the stages so far: the sheets of the newest pitch, what changed since, and the way in time. Part of more-proposal.js. */
import { Details, formatDate, Icon, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { RoundShape } from "../../types.gen";
import { changesSince } from "./changes";
import { placeOf, readerOf, stagesOf } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { baht } from "./say";
import { Sheets } from "./sheets";

type Props = KindProps<ProposalContent, ProposalWord>;

/** The newest round that was scored and decided. */
const scored = (rounds: readonly RoundShape[]): RoundShape | undefined => rounds.find(({ feedback, withdrawn }) => !withdrawn && (feedback?.sheets?.length ?? 0) > 0);

export function Told({ earlier, stage, answers, network, content }: Props) {
  const { t, language } = usePage<ProposalWord>();
  const pitched = scored(earlier);
  const before = earlier.find(({ withdrawn, feedback }) => !withdrawn && feedback);
  const approved = earlier.find(({ feedback }) => feedback?.gate?.amount != null)?.feedback?.gate;
  const changes = before ? changesSince(before, { answers, network, content }, t, language) : [];
  return (
    <>
      {approved?.amount != null && stage === "run" && <p class="pr-approved px-num"><Icon name="check" /><b>{t("proposal.approved_amount", { n: baht(approved.amount) })}</b></p>}
      {pitched?.feedback && placeOf(stage) <= 3 && <Sheets feedback={pitched.feedback} />}
      {before && changes.length > 0 && (
        <Details summary={t("proposal.changed", { n: before.number })} at="changed">
          <ul class="pr-changes">{changes.map((change) => <li key={change}>{change}</li>)}</ul>
        </Details>
      )}
    </>
  );
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.max(0, Math.floor(Date.parse(to) / DAY + 7 / 24) - Math.floor(Date.parse(from) / DAY + 7 / 24));

/** Every stage that was handed in, with who let it go on or back, in which role, and how long it lay. */
export function Timeline({ content, rounds, stage }: { content: ProposalContent; rounds: readonly RoundShape[]; stage: string | undefined }) {
  const { t, language } = usePage<ProposalWord>();
  const label = (id: string | undefined): string => stagesOf(content).find((one) => one.id === id)?.label ?? "";
  const oldest = rounds.filter(({ withdrawn }) => !withdrawn).toReversed();
  if (!oldest.length) return null;
  return (
    <section>
      <Details summary={t("proposal.timeline")} at="timeline" open={false}>
        <ol class="pr-timeline">
          {oldest.map(({ public_id, stage: at, submitted_at, feedback }) => {
            const gate = feedback?.gate;
            const days = feedback ? daysBetween(submitted_at, feedback.decided_at) : 0;
            return (
              <li key={public_id}>
                <p><b>{t("proposal.timeline_sent", { n: placeOf(at) })}</b> {label(at)} <span class="px-note px-soft px-num">{formatDate(submitted_at, language)}</span></p>
                {feedback ? (
                  <p class="px-note">
                    <Icon name={gate?.goes_on ? "check" : "back"} size={18} /> {gate?.told ?? ""}{gate?.amount != null && ` · ${t("proposal.approved_amount", { n: baht(gate.amount) })}`}
                    <span class="px-soft px-num"> {[gate?.role ? t("proposal.timeline_by", { name: feedback.reviewer, role: gate.role }) : feedback.reviewer, formatDate(feedback.decided_at, language), days ? t("proposal.timeline_days", { n: days }) : t("proposal.timeline_same")].filter(Boolean).join(" · ")}</span>
                  </p>
                ) : (
                  <p class="px-note px-soft"><Icon name="wait" size={18} /> {t("proposal.timeline_waits", { role: readerOf(content, at ?? stage) })}</p>
                )}
              </li>
            );
          })}
        </ol>
      </Details>
    </section>
  );
}
