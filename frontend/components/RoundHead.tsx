/** The one place for going between the work as it is now and its earlier rounds, which can be read but not changed. */
import { formatMoment, LinkButton, SectionHead, Segments, usePage } from "@shell";
import type { PageShape, RoundShape } from "../types.gen";
import { FeedbackBanner } from "./Feedback";

export interface RoundHeadProps {
  page: PageShape;
  editable: boolean;
  earlier: readonly RoundShape[];
  /** Public id of the round shown; empty for the work as it is now. */
  value: string;
  onChange: (id: string) => void;
}

export function RoundHead({ page, editable, earlier, value, onChange }: RoundHeadProps) {
  const { t, language } = usePage();
  const { submission } = page;
  const old = earlier.find((one) => one.public_id === value);
  const options = [
    { value: "", label: editable ? t("round.now", { n: submission.next_round }) : t("round.n", { n: submission.round_number }) },
    ...earlier.map((one) => ({ value: one.public_id, label: t("round.n", { n: one.number }) })),
  ];
  return (
    <section>
      <SectionHead title={t("round.title")} end={<Segments label={t("round.choose")} value={value} options={options} onChange={onChange} />}>
        {old && t("round.frozen", { n: old.number, at: formatMoment(old.submitted_at, language) })}
      </SectionHead>
      {old?.feedback && <FeedbackBanner feedback={old.feedback} open={0} />}
      {old?.print_url && (
        <LinkButton href={old.print_url} look="quiet" icon="print" newTab>
          {t("receipt.print")}
        </LinkButton>
      )}
    </section>
  );
}
