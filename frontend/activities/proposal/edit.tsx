/** The edit view of a proposal: the way, what was said, what others offer, and the parts that the stage asks for. */
import { Chip, Lost, Offers, SectionHead, still, useLater, usePage, useSame, useWidth } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { totalsOf } from "./budget";
import { linesOf, placeOf } from "./content";
import type { Later } from "./later";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { Partners } from "./partners";
import { Path } from "./path";
import { AreaPart, Project } from "./project";

/** From here on the stages stand side by side, px. */
const WIDE = 760;

interface WayProps {
  content: ProposalContent;
  stage: string | undefined;
  now: number;
  wide: boolean;
}

/** The stages, and where this work is among them. */
const Way = still(function Way({ content, stage, now, wide }: WayProps) {
  const { t } = usePage<ProposalWord>();
  return (
    <section>
      <SectionHead title={t("proposal.path", { n: content.stages.length })} end={content.call_year > 0 && <Chip>{t("proposal.call", { year: content.call_year })}</Chip>}>{now === 1 ? t("proposal.path_lead") : undefined}</SectionHead>
      <Path content={content} stage={stage} wide={wide} />
    </section>
  );
});

const Offered = still(() => <Offers />) as () => ComponentChildren;

export function Edit(props: KindProps<ProposalContent, ProposalWord>) {
  const { content, answers, network, stage, earlier, focusKey = "" } = props;
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const came = useLater<Later>("more-proposal", 0);
  const parts = came === "failed" ? null : came;
  const now = placeOf(stage);
  const totals = useSame(totalsOf(linesOf(answers).map(({ value }) => value)));
  const partners = network.list("partner", { gone: true });
  const list = (family: string): readonly unknown[] => [...answers.list(family, { gone: true }), ...partners];
  const about = { content, answers, network, now, focusKey };
  return (
    <div ref={ref} class={width >= WIDE ? "pr" : "pr pr-narrow"}>
      <Lost name="more-proposal" />
      <Way content={content} stage={stage} now={now} wide={width >= WIDE} />
      {parts && <parts.Told {...props} />}
      <Offered />
      <Project answers={answers} network={network} now={now} values={[answers.get("title"), answers.get("problem"), answers.get("mentor"), ...partners]} />
      <Partners {...about} values={list("with")} />
      <AreaPart answers={answers} now={now} focusKey={focusKey} value={answers.get("area")} />
      {parts && (
        <>
          <parts.Steps {...about} values={list("activity")} />
          <parts.Indicators {...about} values={list("indicator")} />
          <parts.Budget {...about} totals={totals} values={list("budget")} />
        </>
      )}
      {parts && <parts.AfterParts answers={answers} now={now} focusKey={focusKey} totals={totals} values={[answers.get("pitch"), answers.get("sent"), answers.get("follow"), ...list("indicator"), ...answers.list("result"), ...answers.list("spent")]} />}
      {parts && earlier.length > 0 && <parts.Timeline content={content} rounds={earlier} stage={stage} />}
    </div>
  );
}
