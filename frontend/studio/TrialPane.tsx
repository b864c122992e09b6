/** The activity on trial beside the form, with the content as it is edited. */
import { useEffect, useState } from "preact/hooks";
import { Banner, Boundary, Segments, translator } from "@shell";
import type { ShellWord, Translate } from "../kind";
import type { StudioWord } from "../words.gen";
import { Phone } from "./Phone";
import { Preview, type Eyes } from "./Preview";
import { TrialReview } from "./TrialReview";
import { fetchTrial, type Trial, type TrialPage } from "./trial_page";

export interface TrialPaneProps {
  trial: Trial | null;
  /** It is shown as it was before: what was written since cannot be shown. */
  stale: boolean;
  t: Translate<StudioWord>;
  /** What a trainer has by the settings: criteria, comment sentences. */
  reads?: readonly string[];
  /** Whether teachers see the criteria. */
  shown?: boolean;
}

export function TrialPane({ trial, stale, t, reads = [], shown = false }: TrialPaneProps) {
  const [as, setAs] = useState<Eyes>("teacher");
  const [page, setPage] = useState<TrialPage | "missing" | null>(null);
  useEffect(() => {
    if (!trial) return undefined;
    let wanted = true;
    void fetchTrial(trial).then((filled) => {
      if (wanted) setPage(filled ?? "missing");
    });
    return () => {
      wanted = false;
    };
  }, [trial]);
  const words = page && page !== "missing" ? translator<ShellWord>(page.words, { trainer: page.block.trainer_title }) : null;
  const { rubric = [], starters = [] } = trial?.review ?? {};
  const marked = reads.includes("rubric") && (as === "trainer" || shown);
  return (
    <aside class="px-e-trial" aria-label={t("studio.trial")}>
      <div class="px-e-trialhead">
        <h3>{t("studio.trial")}</h3>
        <Segments<Eyes>
          label={t("studio.trial.as")}
          value={as}
          options={[{ value: "teacher", label: t("studio.trial.teacher") }, { value: "trainer", label: t("studio.trial.trainer") }]}
          onChange={setAs}
        />
      </div>
      <p class="px-note px-soft">{t("studio.trial.note")}</p>
      {stale && <Banner tone="warn" icon="info"><p>{t("studio.trial.wrong")}</p></Banner>}
      {page === "missing" && <p role="status">{t("studio.trial.missing")}</p>}
      {trial && page && page !== "missing" && words && (
        <Phone title={t("studio.trial")} language={page.language} styles={trial.styles}>
          <Boundary message={<p role="status">{t("studio.trial.missing")}</p>}>
            <Preview key={page.block.kind} block={page.block} content={page.content} language={page.language} t={words} as={as} idPrefix="pxt">
              <TrialReview rubric={marked ? rubric : []} starters={as === "trainer" && reads.includes("starters") ? starters : []} title={t("studio.trial.starters")} open={as === "trainer"} />
            </Preview>
          </Boundary>
        </Phone>
      )}
    </aside>
  );
}
