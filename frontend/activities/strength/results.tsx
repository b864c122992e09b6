/**
 * Shows the results of the ratings: "from 2 to 5" first, then the radar and the order of needs, each with its table.
 * No means, no verdicts.
 */
import { Card, Details, Table, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { RoundShape } from "../../types.gen";
import { answered, bothRatings, offered, readRating } from "./content";
import type { Rating, StrengthContent, StrengthWord } from "./model.gen";
import { earlierNow } from "./earlier";
import { fromTo, sayNow, sayWanted, type Digits } from "./levels";
import { needs, twoDecimals, type Need } from "./pni";
import { Picture, type Rated } from "./picture";

/** Up to this rank a need is drawn in full colour and named first. */
const LEADING = 2;

export interface ResultsProps {
  content: StrengthContent;
  answers: DocView;
  /** Newest first. */
  earlier: RoundShape[];
  digits: Digits;
}

export function Results({ content, answers, earlier, digits }: ResultsProps) {
  const rated: Rated[] = offered(content).map((indicator) => ({ indicator, rating: readRating(answers, indicator.id) }));
  const order = needs(rated.map(({ indicator, rating }) => [indicator.id, bothRatings(rating)] as const));
  return (
    <div class="px-st-results">
      <Overview rated={rated} order={order} earlier={earlierNow(earlier)} digits={digits} />
      <Order rated={rated} order={order} digits={digits} />
    </div>
  );
}

interface PartProps {
  rated: Rated[];
  order: Need[];
  digits: Digits;
}

function Overview({ rated, order, earlier, digits }: PartProps & { earlier: (indicator: string) => Rating["now"] }) {
  const { t } = usePage<StrengthWord>();
  const before = rated.some(({ indicator }) => typeof earlier(indicator.id) === "number");
  const leading = order.filter((need) => need.pni > 0 && need.rank <= LEADING).slice(0, 3);
  const started = rated.some(({ rating }) => rating.now !== null || rating.wanted !== null);
  return (
    <Card look="lift">
      <h4>{t("strength.overview")}</h4>
      {leading.length > 0 ? (
        <ul class="px-st-lead">
          {leading.map((need) => {
            const row = rated.find(({ indicator }) => indicator.id === need.indicator);
            return row && (
              <li key={need.indicator}>
                <span>{row.indicator.label}</span> <b>{fromTo(row.rating, t, digits)}</b>
              </li>
            );
          })}
        </ul>
      ) : (
        <p class="px-note px-soft">{t(started ? "strength.overview_some" : "strength.overview_empty")}</p>
      )}
      <Picture rated={rated} earlier={earlier} digits={digits} />
      <Details summary={t("strength.as_table")}>
        <Table
          caption={t("strength.overview")}
          columns={[
            { label: t("strength.side") },
            { label: t("strength.now"), num: true },
            { label: t("strength.wanted"), num: true },
            ...(before ? [{ label: t("strength.earlier"), num: true }] : []),
          ]}
        >
          {rated.map(({ indicator, rating }) => (
            <tr key={indicator.id}>
              <th scope="row">{indicator.short || indicator.label}</th>
              <td class="px-n">{sayNow(rating.now, t, digits)}</td>
              <td class="px-n">{sayWanted(rating.wanted, t, digits)}</td>
              {before && <td class="px-n">{sayNow(earlier(indicator.id), t, digits)}</td>}
            </tr>
          ))}
        </Table>
      </Details>
    </Card>
  );
}

function Order({ rated, order, digits }: PartProps) {
  const { t } = usePage<StrengthWord>();
  if (!order.length && !rated.some(({ rating }) => answered(rating))) return null;
  const unknown = rated.filter(({ rating }) => answered(rating) && !bothRatings(rating));
  const most = Math.max(...order.map((need) => need.pni), 0);
  const of = (id: string): Rated | undefined => rated.find(({ indicator }) => indicator.id === id);
  return (
    <Card look="lift">
      <h4>{t("strength.order")}</h4>
      <p class="px-note px-soft">{t("strength.formula")}</p>
      <ol class="px-st-bars">
        {order.map((need) => {
          const row = of(need.indicator);
          return row && (
            <li key={need.indicator}>
              <span class="px-st-rank">{digits(need.rank)}</span>
              <span>{row.indicator.label}</span>
              <b class="px-num">{digits(twoDecimals(need.pni))}</b>
              <span class="px-st-track" aria-hidden="true">
                <i class={need.pni > 0 && need.rank <= LEADING ? "px-full" : undefined} style={{ width: `${String(most > 0 ? Math.max(0, (100 * need.pni) / most) : 0)}%` }} />
              </span>
              <span class="px-st-from">{fromTo(row.rating, t, digits)}</span>
            </li>
          );
        })}
        {unknown.map(({ indicator }) => (
          <li key={indicator.id} class="px-muted">
            <span class="px-st-rank">–</span>
            <span>{indicator.label}</span>
            <span class="px-st-from">{t("strength.left_out")}</span>
          </li>
        ))}
      </ol>
      <p class="px-sm px-muted">{t(unknown.length ? "strength.counted" : "strength.counted_all", { n: digits(order.length), unknown: digits(unknown.length) })}</p>
      <Details summary={t("strength.as_table")}>
        <Table
          caption={t("strength.order")}
          columns={[{ label: t("strength.rank"), num: true }, { label: t("strength.side") }, { label: t("strength.gap"), num: true }, { label: t("strength.pni"), num: true }]}
        >
          {order.map((need) => (
            <tr key={need.indicator}>
              <td class="px-n">{digits(need.rank)}</td>
              <th scope="row">{of(need.indicator)?.indicator.short || of(need.indicator)?.indicator.label}</th>
              <td class="px-n">{digits(need.wanted - need.now)}</td>
              <td class="px-n">{digits(twoDecimals(need.pni))}</td>
            </tr>
          ))}
          {unknown.map(({ indicator }) => (
            <tr key={indicator.id}>
              <td class="px-n">–</td>
              <th scope="row">{indicator.short || indicator.label}</th>
              <td class="px-n">–</td>
              <td class="px-n">–</td>
            </tr>
          ))}
        </Table>
      </Details>
    </Card>
  );
}
