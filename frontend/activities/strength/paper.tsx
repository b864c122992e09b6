/** Prints the ratings: one table of all sides, the radar, the priority. */
import { SectionHead, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { PaperTable } from "../paper_table";
import { bothRatings, offered, readRating, readScope } from "./content";
import type { StrengthContent, StrengthWord } from "./model.gen";
import { sayNow, sayWanted, type Digits } from "./levels";
import { Picture } from "./picture";
import { needs, twoDecimals } from "./pni";
import { PriorityRead } from "./priority_read";

export function Paper(props: KindProps<StrengthContent, StrengthWord>) {
  const { content, answers, thaiDigits } = props;
  const { t } = usePage<StrengthWord>();
  const d: Digits = (text) => (thaiDigits ? toThai(String(text)) : String(text));
  const scope = readScope(answers);
  const rated = offered(content).map((indicator) => ({ indicator, rating: readRating(answers, indicator.id) }));
  const order = needs(rated.map(({ indicator, rating }) => [indicator.id, bothRatings(rating)] as const));
  const columns = (["number", "side", "now", "wanted", "pni", "rank"] as const).map((name) => t(`strength.${name}`));
  return (
    <div class="px-st px-st-paper">
      <p>
        {t("strength.scope_read")} <b>{scope.network === "named" ? d(scope.text) : t(scope.network ? "strength.scope_whole" : "strength.no_answer")}</b>
      </p>
      <PaperTable caption={d(t("strength.sides", { n: rated.length }))} columns={columns} look="px-st-sheet">
        {rated.map(({ indicator, rating }, place) => {
          const need = order.find((one) => one.indicator === indicator.id);
          return (
            <tr key={indicator.id}>
              <td>{d(place + 1)}</td>
              <th scope="row">
                {d(indicator.label)}
                {rating.evidence && <small class="px-pre">{d(rating.evidence)}</small>}
              </th>
              <td data-label={columns[2]}>{sayNow(rating.now, t, d)}</td>
              <td data-label={columns[3]}>{sayWanted(rating.wanted, t, d)}</td>
              <td data-label={columns[4]}>{need ? d(twoDecimals(need.pni)) : "–"}</td>
              <td data-label={columns[5]}>{need ? d(need.rank) : "–"}</td>
            </tr>
          );
        })}
      </PaperTable>
      <p class="px-sm">{t("strength.formula")}</p>
      <section>
        <SectionHead title={t("strength.overview")} />
        <Picture rated={rated} earlier={() => null} digits={d} />
      </section>
      <PriorityRead {...props} digits={d} />
    </div>
  );
}
