/** The edit view of a proposal: the way, what was said, what others offer, and the parts that the stage asks for. */
import { Chip, CommentsAt, Lost, Offers, SectionHead, still, useLater, usePage, useWidth } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { totalsOf } from "./budget";
import { allIndicators, allLines, allSteps, categoryLabel, linesOf, noIndicator, noLine, noStep, placeOf } from "./content";
import type { Later } from "./later";
import { NO_BUDGET_LINE, NO_INDICATOR, NO_STEP, type ProposalContent, type ProposalWord } from "./model.gen";
import { Part } from "./part";
import { Path } from "./path";
import { Project } from "./project";
import { Rows } from "./rows";
import { baht } from "./say";
import { Sums } from "./totals";
import { IndicatorWords, LineWords, StepWords } from "./words";

/** From here on the stages stand side by side, px. */
const WIDE = 760;

const Offered = still(() => <Offers />) as () => ComponentChildren;

export function Edit(props: KindProps<ProposalContent, ProposalWord>) {
  const { content, answers, network, stage, earlier, focusKey = "" } = props;
  const { t } = usePage<ProposalWord>();
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const came = useLater<Later>("more-proposal", 0);
  const parts = came === "failed" ? null : came;
  const now = placeOf(stage);
  const [steps, indicators, lines] = [allSteps(answers, true), allIndicators(answers, true), allLines(answers, true)];
  const totals = totalsOf(linesOf(answers).map(({ value }) => value));
  const has = (items: readonly { gone: boolean }[]): boolean => items.some(({ gone }) => !gone);
  const about = { answers, focusKey };
  return (
    <div ref={ref} class={width >= WIDE ? "pr" : "pr pr-narrow"}>
      <Lost name="more-proposal" />
      <section>
        <SectionHead title={t("proposal.path", { n: content.stages.length })} end={content.call_year > 0 && <Chip>{t("proposal.call", { year: content.call_year })}</Chip>}>{now === 1 ? t("proposal.path_lead") : undefined}</SectionHead>
        <Path content={content} stage={stage} wide={width >= WIDE} />
      </section>
      {parts && <parts.Told {...props} />}
      <Offered />
      <Project content={content} answers={answers} network={network} now={now} focusKey={focusKey} />
      <Part at="activity" title={has(steps) ? t("proposal.activities_n", { n: steps.filter(({ gone, value }) => !gone && !noStep(value)).length }) : t("proposal.activities")} lead={t("proposal.activities_lead")} from={2} now={now} open={has(steps) || focusKey.startsWith("activity")}>
        <Rows family="activity" items={steps} empty={NO_STEP} isEmpty={noStep} add={t("proposal.add_activity")} {...about}
          said={({ value }) => <StepWords value={value} network={network} />} form={parts && ((item) => <parts.StepForm item={item} answers={answers} network={network} />)} />
      </Part>
      <Part at="indicator" title={has(indicators) ? t("proposal.indicators_n", { n: indicators.filter(({ gone, value }) => !gone && !noIndicator(value)).length }) : t("proposal.indicators")} lead={t("proposal.indicators_lead")} from={2} now={now} open={has(indicators) || focusKey.startsWith("indicator")}>
        <Rows family="indicator" items={indicators} empty={NO_INDICATOR} isEmpty={noIndicator} add={t("proposal.add_indicator")} {...about}
          said={({ value }) => <IndicatorWords value={value} />} form={parts && ((item) => <parts.IndicatorForm item={item} answers={answers} />)} />
      </Part>
      <Part at="budget" title={t("proposal.budget")} lead={t("proposal.budget_lead")} from={2} now={now} open={has(lines) || focusKey.startsWith("budget")}>
        <Rows family="budget" items={lines} empty={{ ...NO_BUDGET_LINE, times: "1", source: "ask", category: lines.filter(({ gone }) => !gone).at(-1)?.value.category ?? "" }} isEmpty={(value) => noLine({ ...value, category: value.text || value.price ? value.category : "" })} add={t("proposal.add_line")} {...about}
          said={({ value }) => <LineWords value={value} network={network} />} form={parts && ((item) => <parts.LineForm item={item} content={content} answers={answers} network={network} />)} />
        {Object.keys(totals.categories).length > 1 && (
          <dl class="pr-cats">
            {Object.entries(totals.categories).map(([id, sum]) => <div key={id}><dt>{categoryLabel(content, id) || t("proposal.no_words")}</dt><dd class="px-num">{baht(sum)}</dd></div>)}
          </dl>
        )}
        <Sums totals={totals} content={content} />
        <CommentsAt anchor="budget" />
      </Part>
      {parts && <parts.AfterParts answers={answers} now={now} focusKey={focusKey} totals={totals} />}
      {parts && earlier.length > 0 && <parts.Timeline content={content} rounds={earlier} stage={stage} />}
    </div>
  );
}
