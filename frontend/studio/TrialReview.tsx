/** Below an activity on trial: the criteria as a teacher reads them before handing in, and what a trainer has besides. */
import { Details, usePage } from "@shell";
import { reachesOf } from "../state/levels";
import type { Criterion } from "../types.gen";

export interface TrialReviewProps {
  rubric: readonly Criterion[];
  /** Empty for a teacher. */
  starters: readonly string[];
  /** The heading of the sentences. */
  title: string;
  open: boolean;
}

export function TrialReview({ rubric, starters, title, open }: TrialReviewProps) {
  const { t } = usePage();
  return (
    <>
      {rubric.length > 0 && (
        <Details key={String(open)} summary={t("marks.before")} open={open}>
          <dl class="px-stack-s px-note">
            {rubric.map((criterion) => (
              <div key={criterion.id}>
                <dt><b>{criterion.label}</b> {t("marks.up_to", { points: criterion.points })}</dt>
                {reachesOf(criterion).map((most, at) => (
                  <dd key={at} class="px-soft"><span class="px-num px-muted">{most}</span> {criterion.levels[at]}</dd>
                ))}
              </div>
            ))}
          </dl>
        </Details>
      )}
      {starters.length > 0 && (
        <section>
          <h3>{title}</h3>
          <ul class="px-note">{starters.map((one) => <li key={one}>{one}</li>)}</ul>
        </section>
      )}
    </>
  );
}
