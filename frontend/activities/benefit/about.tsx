/** Beside a partner while benefits are chosen: how the map has it, and cells of benefits that are no longer offered. */
import { blank, Button, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { asCell, benefitLabel, cellOf, offers, type Way } from "./content";
import type { CellItem } from "./giving";
import { Mark } from "./marks";
import type { BenefitContent, BenefitWord, Cell } from "./model.gen";
import { cellInWords, stateInWords } from "./say";

export function FromMap({ partner: { value } }: { partner: PartnerItem }) {
  const { t } = usePage<BenefitWord>();
  const said = [value.direction && t("benefit.on_map", { direction: t(`benefit.${value.direction}`) }), !blank(value.together) && t("benefit.together", { what: value.together })].filter(Boolean);
  return said.length ? <p class="px-note px-soft be-from">{said.join(" · ")}</p> : null;
}

interface FormerProps {
  content: BenefitContent;
  items: readonly CellItem[];
  answers: DocView;
  /** Only of this direction; of both where it is absent. */
  way?: Way;
}

/** They can be read and taken out; their lines stay. */
export function Former({ content, items, answers, way }: FormerProps) {
  const { t } = usePage<BenefitWord>();
  const former = items.flatMap(({ key, value }) => {
    const at = cellOf(key);
    return at && (!way || at.way === way) && value.state && !offers(content, at.benefit) ? [{ key, cell: asCell(value), ...at }] : [];
  });
  if (!former.length) return null;
  return (
    <div class="be-former">
      <p class="px-label">{t("benefit.former")}</p>
      <ul class="be-lines">
        {former.map(({ key, cell, way: direction, benefit }) => (
          <li key={key}>
            <Mark state={cell.state} />
            <span>
              {cellInWords(direction, benefit, content, t)} <span class="px-muted">({stateInWords(cell.state, t)})</span>
              {!blank(cell.seen) && <small>{cell.seen}</small>}
            </span>
            <Button icon="close" name={t("benefit.former_take", { benefit: benefitLabel(content, benefit) })} onClick={() => { answers.set(key, { ...cell, state: "" } satisfies Cell); }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
