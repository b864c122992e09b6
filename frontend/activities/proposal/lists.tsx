/** Lists of what is done, how it is measured and what it costs, each drawn for its own rows. Part of more-proposal.js. */
import { CommentsAt, still, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { Totals } from "./budget";
import { allIndicators, allLines, allSteps, categoryLabel, noIndicator, noLine, noStep } from "./content";
import { IndicatorForm, LineForm, StepForm } from "./forms";
import { NO_BUDGET_LINE, NO_INDICATOR, NO_STEP, type ProposalContent, type ProposalWord } from "./model.gen";
import { Part } from "./part";
import { Rows } from "./rows";
import { baht } from "./say";
import { Sums } from "./totals";
import { IndicatorWords, LineWords, StepWords } from "./words";

interface Props {
  content: ProposalContent;
  answers: DocView;
  network: DocView;
  now: number;
  focusKey: string;
  /** Its rows, and the partners they name: drawn again when one of them is another. */
  values: readonly unknown[];
}

const some = (items: readonly { gone: boolean }[]): boolean => items.some(({ gone }) => !gone);

export const Steps = still(function Steps({ now, values: _values, ...about }: Props) {
  const { t } = usePage<ProposalWord>();
  const items = allSteps(about.answers, true);
  return (
    <Part at="activity" title={some(items) ? t("proposal.activities_n", { n: items.filter(({ gone, value }) => !gone && !noStep(value)).length }) : t("proposal.activities")} lead={t("proposal.activities_lead")} from={2} now={now} open={some(items) || about.focusKey.startsWith("activity")}>
      <Rows family="activity" items={items} empty={NO_STEP} isEmpty={noStep} add={t("proposal.add_activity")} words={StepWords} form={StepForm} {...about} />
    </Part>
  );
});

export const Indicators = still(function Indicators({ now, values: _values, ...about }: Props) {
  const { t } = usePage<ProposalWord>();
  const items = allIndicators(about.answers, true);
  return (
    <Part at="indicator" title={some(items) ? t("proposal.indicators_n", { n: items.filter(({ gone, value }) => !gone && !noIndicator(value)).length }) : t("proposal.indicators")} lead={t("proposal.indicators_lead")} from={2} now={now} open={some(items) || about.focusKey.startsWith("indicator")}>
      <Rows family="indicator" items={items} empty={NO_INDICATOR} isEmpty={noIndicator} add={t("proposal.add_indicator")} words={IndicatorWords} form={IndicatorForm} {...about} />
    </Part>
  );
});

export const Budget = still(function Budget({ now, totals, values: _values, ...about }: Props & { totals: Totals }) {
  const { t } = usePage<ProposalWord>();
  const { content, answers, focusKey } = about;
  const items = allLines(answers, true);
  return (
    <Part at="budget" title={t("proposal.budget")} lead={t("proposal.budget_lead")} from={2} now={now} open={some(items) || focusKey.startsWith("budget")}>
      <Rows family="budget" items={items} empty={{ ...NO_BUDGET_LINE, times: "1", source: "ask", category: items.filter(({ gone }) => !gone).at(-1)?.value.category ?? "" }} isEmpty={(value) => noLine({ ...value, category: value.text || value.price ? value.category : "" })} add={t("proposal.add_line")} words={LineWords} form={LineForm} {...about} />
      {Object.keys(totals.categories).length > 1 && (
        <dl class="pr-cats">
          {Object.entries(totals.categories).map(([id, sum]) => <div key={id}><dt>{categoryLabel(content, id) || t("proposal.no_words")}</dt><dd class="px-num">{baht(sum)}</dd></div>)}
        </dl>
      )}
      <Sums totals={totals} content={content} />
      <CommentsAt anchor="budget" />
    </Part>
  );
});
