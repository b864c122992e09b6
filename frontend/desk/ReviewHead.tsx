/** The head of a review: teacher, school, kind, round, waiting time, state. */
import type { ComponentChildren } from "preact";
import { Icon, usePage } from "@shell";
import type { DeskDetail } from "../types.gen";
import { GradeLine } from "./GradeLine";
import { StateChip } from "./StateChip";
import { Wait, waits } from "./Wait";
import type { DeskWord } from "../words.gen";

const DAY = 86_400_000;
const daysSince = (at: string): number => Math.max(0, Math.floor((Date.now() - Date.parse(at)) / DAY));

export function ReviewHead({ detail, back }: { detail: DeskDetail; back: ComponentChildren }) {
  const { t } = usePage<DeskWord>();
  const { row, block } = detail;
  // The module card as the author had set it when this round was handed in.
  const card = [block.level, block.lane, block.competency].filter(Boolean).join(" · ");
  const from = [row.school, row.province, row.group].filter((part, index, all) => part && all.indexOf(part) === index).join(" · ");
  return (
    <>
      <nav class="px-between px-note" aria-label={t("desk.list")}>
        {back}
        {detail.block_url && <a href={detail.block_url} target="_blank" rel="noopener" class="pd-blocklink">{t("desk.block")}</a>}
      </nav>
      <header class="px-mod">
        <h1 tabIndex={-1}>{row.teacher || row.school}</h1>
        {from && row.teacher && <p class="px-lead">{from}</p>}
        <div class="pd-meta px-note px-soft">
          <span class="px-inl"><Icon name="page" size={18} />{[row.title, t("round.n", { n: row.round })].join(" · ")}</span>
          {detail.stage && <span class="px-inl"><Icon name="level" size={18} />{[t("desk.stage", { n: detail.stage.number, of: detail.stage.of, label: detail.stage.label }), t("desk.stage_days", { n: daysSince(detail.stage.since) })].join(" · ")}</span>}
          {card && <span class="px-inl"><Icon name="star" size={18} />{card}</span>}
          {waits(row) && <Wait row={row} />}
          <StateChip row={row} />
        </div>
        <GradeLine grade={detail.grade} />
      </header>
    </>
  );
}
