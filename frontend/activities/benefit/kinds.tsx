/** The benefits in words: what the page begins with. */
import { SectionHead, usePage } from "@shell";
import { offered } from "./content";
import type { BenefitContent, BenefitWord } from "./model.gen";

export function Kinds({ content }: { content: BenefitContent }) {
  const { t } = usePage<BenefitWord>();
  const all = offered(content);
  return (
    <section>
      <SectionHead title={t("benefit.kinds", { n: all.length })}>{t("benefit.kinds_lead")}</SectionHead>
      <ol class="be-kinds">
        {all.map(({ id, label, say }, n) => (
          <li key={id}>
            <b><span class="px-num">{n + 1}.</span> {label}</b>
            <span>{say}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
