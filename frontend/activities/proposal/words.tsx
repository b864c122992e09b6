/** Rows of a proposal as they are read, in the page, at the desk and among what changed. */
import { blank, Icon, PartnerName, usePage } from "@shell";
import type { DocView } from "../../kind";
import { lineTotal } from "./budget";
import type { BudgetLine, Indicator, ProposalWord, Step } from "./model.gen";
import { daysInWords, goalInWords, sumInWords, totalInWords } from "./say";

export function StepWords({ value, network }: { value: Step; network: DocView }) {
  const { t, language } = usePage<ProposalWord>();
  const days = daysInWords(value, language);
  return (
    <>
      <p class="pr-name">{blank(value.text) ? <span class="px-muted">{t("proposal.no_words")}</span> : value.text}</p>
      <ul class="pr-meta">
        <li><Icon name="calendar" size={18} /><span class={days ? "px-num" : "px-muted"}>{days || t("proposal.no_day")}</span></li>
        <li><Icon name="person" size={18} /><span class={blank(value.owner) ? "px-muted" : undefined}>{blank(value.owner) ? t("proposal.no_owner") : value.owner}</span></li>
        {value.partner && <li><PartnerName network={network} id={value.partner} size={20} /></li>}
      </ul>
    </>
  );
}

export function IndicatorWords({ value, actual }: { value: Indicator; actual?: string | undefined }) {
  const { t } = usePage<ProposalWord>();
  return (
    <>
      <p class="pr-name">{blank(value.text) ? <span class="px-muted">{t("proposal.no_words")}</span> : value.text}</p>
      <ul class="pr-meta">
        <li><Icon name="level" size={18} /><span class="px-num">{goalInWords(value, t)}</span></li>
        <li><Icon name="eye" size={18} /><span class={blank(value.how) ? "px-muted" : undefined}>{blank(value.how) ? t("proposal.how_none") : value.how}</span></li>
        {actual && !blank(actual) && <li><Icon name="check" size={18} /><b>{t("proposal.actual")} {actual}</b></li>}
      </ul>
    </>
  );
}

export function LineWords({ value, network }: { value: BudgetLine; network: DocView }) {
  const { t } = usePage<ProposalWord>();
  return (
    <div class="pr-money">
      <div>
        <p class="pr-name">{blank(value.text) ? <span class="px-muted">{t("proposal.no_words")}</span> : value.text}</p>
        <p class="px-note px-soft px-num">{sumInWords(value, t)}</p>
        {value.source && value.source !== "ask" && <p class="px-note px-soft">{t(`proposal.source_${value.source}`)} {value.source === "partner" && value.partner && <PartnerName network={network} id={value.partner} size={18} />}</p>}
      </div>
      <p class={lineTotal(value) === null ? "px-muted" : "px-num"}>{totalInWords(value, t)}</p>
    </div>
  );
}
