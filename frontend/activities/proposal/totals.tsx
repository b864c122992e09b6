/** The sums of a budget: what is asked for, in numbers and words, and what the school and partners add. */
import { usePage } from "@shell";
import { moneyInWords } from "../../thai/money_words";
import type { Totals } from "./budget";
import { SOURCES } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { baht } from "./say";

export function Sums({ totals, content, digits = String }: { totals: Totals; content: ProposalContent; digits?: (text: string) => string }) {
  const { t, language } = usePage<ProposalWord>();
  if (!totals.total) return null;
  return (
    <dl class="pr-sums" aria-label={t("proposal.total")}>
      {SOURCES.filter((source) => source === "ask" || totals.sources[source] > 0).map((source) => (
        <div key={source} class={source === "ask" ? "pr-ask" : undefined}>
          <dt>{t(`proposal.source_${source}`)}</dt>
          <dd class="px-num">{digits(baht(totals.sources[source]))}{source === "ask" && <small>{moneyInWords(totals.sources.ask, language)}</small>}</dd>
        </div>
      ))}
      <div>
        <dt>{t("proposal.total")}</dt>
        <dd class="px-num">{digits(baht(totals.total))}{content.ceiling > 0 && <small>{digits(t("proposal.ceiling", { n: baht(content.ceiling * 100) }))}</small>}</dd>
      </div>
    </dl>
  );
}
