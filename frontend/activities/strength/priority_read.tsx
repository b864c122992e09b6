/** Shows the priority to be read, on the screen and on paper. */
import { Card, CommentsAt, formatDate, PartnerName, SectionHead } from "@shell";
import type { KindProps } from "../../kind";
import { readPriority, readRating } from "./content";
import type { StrengthContent, StrengthWord } from "./model.gen";
import { fromTo, type Digits } from "./levels";
import { Pick } from "./pick";
import type { Partner } from "../../network/model.gen";

export function PriorityRead({ content, answers, network, language, face, onPick, t, digits }: KindProps<StrengthContent, StrengthWord> & { digits: Digits }) {
  const priority = readPriority(answers);
  const partner = face === "print" ? digits(network.item<Partial<Partner>>(`partner:${priority.partner}`)?.value.name ?? "") : <PartnerName network={network} id={priority.partner} />;
  const chosen = content.indicators.find(({ id }) => id === priority.indicator);
  const rows = [
    [t("strength.priority_indicator"), chosen && `${chosen.label} · ${fromTo(readRating(answers, chosen.id), t, digits)}`],
    [t("strength.why"), digits(priority.why)],
    [t("strength.first_step"), digits(priority.first_step)],
    [t("strength.by"), priority.date ? digits(formatDate(priority.date, language)) : t("strength.no_date")],
    [t("strength.with_partner"), priority.partner && partner],
  ] as const;
  return (
    <section data-at="priority">
      <SectionHead title={t("strength.priority")} />
      <Card look="wash">
        <dl class="px-st-dl">
          {rows.map(([name, value]) => value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="px-pre">{value}</dd>
            </div>
          ))}
        </dl>
        {onPick && <Pick onPick={() => { onPick("priority", t("strength.priority")); }} />}
        <CommentsAt anchor="priority" />
      </Card>
    </section>
  );
}
