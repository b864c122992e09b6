/** Twelve months in a strip: what takes place in each, with a partner or alone. The list of months says the same. */
import { monthNames, still, usePage } from "@shell";
import type { CalendarEvent, PlanWord } from "./model.gen";
import { isIn, monthsOf } from "./months";

/** So many marks fit in a month; more are a number. */
const MOST = 4;

const Mark = ({ own }: { own: boolean }) => <svg viewBox="0 0 12 12" width="11" height="11" class={own ? "pn-own" : "pn-with"} aria-hidden="true">{own ? <circle cx="6" cy="6" r="4.5" /> : <path d="M6 0.500L11.500 6L6 11.500L0.500 6z" />}</svg>;

export const Strip = still(({ events, year, today }: { events: readonly CalendarEvent[]; year: number; today: string }) => {
  const { t, language } = usePage<PlanWord>();
  return (
    <div class="pn-strip">
      <ol aria-hidden="true">
        {monthsOf(year).map((month) => {
          const here = events.filter((event) => isIn(event, month));
          const look = month === today.slice(0, 7) ? "pn-now" : month < today.slice(0, 7) ? "pn-over" : undefined;
          return (
            <li key={month} class={look}>
              {monthNames(language)[Number(month.slice(5)) - 1]}
              <span>{here.length > MOST ? <b>{here.length}</b> : here.map(({ partner }, place) => <Mark key={place} own={!partner} />)}</span>
            </li>
          );
        })}
      </ol>
      <ul class="pn-legend">
        <li><Mark own={false} />{t("plan.partnered")}</li>
        <li><Mark own />{t("plan.own")}</li>
        <li>{t("plan.this_month")}</li>
      </ul>
    </div>
  );
});
