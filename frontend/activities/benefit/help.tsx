/** The benefits with how each reads in either direction, and examples. */
import { Details, usePage } from "@shell";
import { offered, WAYS } from "./content";
import type { BenefitContent, BenefitWord } from "./model.gen";

export function Help({ content }: { content: BenefitContent }) {
  const { t } = usePage<BenefitWord>();
  return (
    <Details summary={t("benefit.help")}>
      <ol class="be-help">
        {offered(content).map((benefit, n) => (
          <li key={benefit.id}>
            <b><span class="px-num">{n + 1}.</span> {benefit.label}</b>
            {WAYS.map((way) => benefit[way] && <p key={way} class="px-note"><span class="px-soft">{t(`benefit.${way}`)}:</span> {benefit[way]}</p>)}
            {benefit.hint && <p class="px-sm px-soft">{benefit.hint}</p>}
          </li>
        ))}
      </ol>
    </Details>
  );
}
