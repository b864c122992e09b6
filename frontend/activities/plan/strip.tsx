/** Twelve months in a strip: what takes place in each, with a partner or alone. The list of months says the same. */
import { monthNames, still, usePage } from "@shell";
import { lastDay } from "./content";
import type { CalendarEvent, PlanWord } from "./model.gen";
import { monthsOf } from "./months";

/** So many marks fit in a month; more are a number. */
const MOST = 4;

const Mark = ({ own }: { own: boolean }) => <svg viewBox="0 0 12 12" width="11" height="11" class={own ? "pn-own" : "pn-with"} aria-hidden="true">{own ? <circle cx="6" cy="6" r="4.5" /> : <path d="M6 0.500L11.500 6L6 11.500L0.500 6z" />}</svg>;

/** All that the strip shows of an event: its first and last month, and whether the school is alone. */
export const markOf = (event: CalendarEvent): string => `${event.date.slice(0, 7)} ${lastDay(event).slice(0, 7)} ${event.partner ? "" : "own"}`;

export const Strip = still(({ marks, year, today }: { marks: readonly string[]; year: number; today: string }) => {
  const { t, language } = usePage<PlanWord>();
  const events = marks.map((mark) => mark.split(" "));
  return (
    <div class="pn-strip">
      <ol aria-hidden="true">
        {monthsOf(year).map((month) => {
          const here = events.filter(([first = "", last = ""]) => first && first <= month && month <= last);
          const look = month === today.slice(0, 7) ? "pn-now" : month < today.slice(0, 7) ? "pn-over" : undefined;
          return (
            <li key={month} class={look}>
              {monthNames(language)[Number(month.slice(5)) - 1]}
              <span>{here.length > MOST ? <b>{here.length}</b> : here.map(([, , own], place) => <Mark key={place} own={Boolean(own)} />)}</span>
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
