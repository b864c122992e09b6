/** Switches between the current work and its earlier rounds, which are read-only. */
import { useState } from "preact/hooks";
import { openRound, whole } from "../state/past";
import type { Session } from "../state/session";
import { formatMoment } from "../thai/dates";
import type { BriefRound } from "../types.gen";
import { LinkButton } from "./Button";
import { Coming } from "./Coming";
import { usePage } from "./context";
import { FeedbackBanner } from "./Feedback";
import { SectionHead, Segments } from "./surfaces";

export interface RoundHeadProps {
  session: Session;
  earlier: readonly BriefRound[];
  /** Public id of the round shown; empty for the current work. */
  value: string;
  onChange: (id: string) => void;
}

export function RoundHead({ session, earlier, value, onChange }: RoundHeadProps) {
  const { t, language } = usePage();
  const { page, editable } = session;
  const { submission } = page;
  // The text of the chosen round has not come yet: until then the previous one stays.
  const [requested, setRequested] = useState<BriefRound>();
  const old = earlier.find((one) => one.public_id === value);
  const options = [
    { value: "", label: editable ? t("round.now", { n: submission.next_round }) : t("round.n", { n: submission.round_number }) },
    ...earlier.map((one) => ({ value: one.public_id, label: t("round.n", { n: one.number }) })),
  ];
  const choose = (id: string): void => {
    const head = earlier.find((one) => one.public_id === id);
    const here = !head || whole(session, head);
    setRequested(here ? undefined : head);
    if (here) onChange(id);
  };
  const showRequested = (): void => {
    setRequested(undefined);
    if (requested) onChange(requested.public_id);
  };
  return (
    <section>
      <SectionHead title={t("round.title")} end={<Segments label={t("round.choose")} value={requested?.public_id ?? value} options={options} onChange={choose} />}>
        {old && !requested && t("round.frozen", { n: old.number, at: formatMoment(old.submitted_at, language) })}
      </SectionHead>
      {requested && <Coming key={requested.public_id} fetch={() => openRound(session, requested)} onCame={showRequested} />}
      {old?.feedback && <FeedbackBanner feedback={old.feedback} open={0} />}
      {old?.print_url && (
        <LinkButton href={old.print_url} look="quiet" icon="print" newTab>
          {t("receipt.print")}
        </LinkButton>
      )}
    </section>
  );
}
