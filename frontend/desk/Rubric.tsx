/** Edits marks: half points per criterion, with its levels as help. Not asked for when work is returned. */
import { Card, Details, Field, Icon, usePage } from "@shell";
import type { DocView } from "../kind";
import { levelOf, reachesOf } from "../state/levels";
import type { Criterion } from "../types.gen";
import { scoreOf, wholePoints, withHalf, type Draft } from "./draft";
import type { DeskWord } from "../words.gen";

export function Rubric({ review, draft, rubric, graded }: { review: DocView; draft: Draft; rubric: readonly Criterion[]; graded: boolean }) {
  const { t } = usePage<DeskWord>();
  if (!rubric.length) return null;
  const score = scoreOf(draft, rubric);
  return (
    <Card class="px-stack">
      <div class="px-between">
        <h2 class="pd-h2">{t("desk.rubric")}</h2>
        <span class="px-sm px-soft px-num" role="status">{score ? t("marks.of", { points: score.earned, possible: score.possible }) : ""}</span>
      </div>
      <p class="px-note px-soft">{t(graded ? "desk.rubric_graded" : "desk.rubric_free")}</p>
      {rubric.map((criterion) => {
        const key = `mark:${criterion.id}`;
        const mark = draft.marks.get(criterion.id);
        const set = (points: number | null): void => { review.set(key, { points }); };
        return (
          <Field
            key={criterion.id} group label={criterion.label} at={key}
            hint={mark === undefined ? t("desk.unmarked") : [t("marks.of", { points: mark, possible: criterion.points }), levelOf(mark, criterion)].filter(Boolean).join(" · ")}
            below={criterion.levels.length > 0 && (
              <Details summary={<span class="px-note">{t("desk.levels")}</span>}>
                <ol class="pd-levels">
                  {reachesOf(criterion).map((most, at) => <li key={at}><span class="px-num px-muted">{most}</span> {criterion.levels[at]}</li>)}
                </ol>
              </Details>
            )}
          >
            {({ id }) => (
              <div class="pd-marks">
                {wholePoints(criterion.points).map((points) => (
                  <label key={points} class="pd-mark">
                    <input
                      type="radio" name={id} checked={mark !== undefined && Math.floor(mark) === points} disabled={!review.editable} aria-label={t("marks.of", { points, possible: criterion.points })}
                      onChange={() => { set(withHalf(points, mark, criterion.points)); }} onClick={() => { if (mark !== undefined && Math.floor(mark) === points) set(null); }}
                    />
                    <span aria-hidden="true">{points}</span>
                  </label>
                ))}
                <label class="pd-mark pd-half">
                  <input
                    type="checkbox" checked={mark !== undefined && mark % 1 !== 0} disabled={!review.editable || mark === undefined || Math.floor(mark) + 0.5 > criterion.points} aria-label={t("desk.half")}
                    onChange={(event) => { set(Math.floor(mark ?? 0) + (event.currentTarget.checked ? 0.5 : 0)); }}
                  />
                  <span aria-hidden="true">+½</span>
                </label>
              </div>
            )}
          </Field>
        );
      })}
      {!review.editable && <p class="px-inl px-sm px-muted"><Icon name="lock" size={18} />{t("desk.claim_first")}</p>}
    </Card>
  );
}
