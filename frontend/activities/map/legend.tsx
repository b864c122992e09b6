/** The one place for saying what the lines of the map mean. */
import { usePage } from "@shell";
import type { MapContent } from "./content";
import type { Quality } from "./lines";
import { ArrowSign, QualitySign, TieSign } from "./signs";

/** `plain`: paper shows who gives and who knows whom, not how good a relation is. */
export function Legend({ content, plain, open, fresh }: { content: MapContent; plain?: boolean; open: boolean; fresh: boolean }) {
  const { t } = usePage();
  return (
    <ul class="pm-legend" aria-label={t("map.legend")}>
      {!plain && content.qualities.map(({ id, label }) => <li key={id}><QualitySign quality={id as Quality} />{label}</li>)}
      {!plain && open && <li><QualitySign quality="" />{t("map.legend_open")}</li>}
      <li><ArrowSign />{t("map.legend_arrow")}</li>
      <li><TieSign />{t("map.legend_tie")}</li>
      {fresh && <li><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8" fill="none" stroke="var(--ok)" stroke-width="2" stroke-dasharray="4 4" /></svg>{t("map.legend_new")}</li>}
    </ul>
  );
}
