/** Hours as a picture and as a table: certified, waiting, to the goal; by fiscal year and by term, which overlap. */
import { still, Table, usePage } from "@shell";
import { fiscalYear } from "../../thai/days";
import { duration, hoursAndMinutes } from "../../thai/times";
import { sureOf, waitingOf, type Logged } from "./log";
import type { PlcContent, PlcWord } from "./model.gen";
import { byFiscal, byTerm, type Span } from "./sums";

const ROUND = 2 * Math.PI * 66;

/** In words for what is drawn: the table, and the lines beside it, say the same. */
function Ring({ sure, waiting, goal }: { sure: number; waiting: number; goal: number }) {
  const { t, language } = usePage<PlcWord>();
  const all = Math.max(goal, sure + waiting);
  const arc = (minutes: number): number => (ROUND * minutes) / all;
  const said = [t("plc.ring_sure", { hours: duration(sure, language) }), t("plc.ring_waiting", { hours: duration(waiting, language) }), ...(goal ? [t("plc.of_goal", { hours: duration(goal, language) })] : [])];
  return (
    <svg class="pl-ring" viewBox="0 0 168 168" width="168" height="168" role="img" aria-label={said.join(" ")}>
      <circle cx="84" cy="84" r="66" stroke="var(--wash-2)" />
      <g transform="rotate(-90 84 84)">
        <circle cx="84" cy="84" r="66" stroke="var(--accent)" stroke-dasharray={`${String(arc(sure))} ${String(ROUND)}`} />
        <circle cx="84" cy="84" r="66" stroke="var(--accent-line)" stroke-dasharray={`${String(arc(waiting))} ${String(ROUND)}`} stroke-dashoffset={-arc(sure)} />
      </g>
      <text x="84" y={goal ? 82 : 90} text-anchor="middle" class="pl-sumtext">{hoursAndMinutes(sure + waiting)}</text>
      {goal > 0 && <text x="84" y="106" text-anchor="middle" class="pl-goaltext">{t("plc.of_goal", { hours: duration(goal, language) })}</text>}
    </svg>
  );
}

/** `–` where there is nothing: a column of numbers, not of noughts. */
const cell = (minutes: number): string => (minutes ? hoursAndMinutes(minutes) : "–");

export function HoursTable({ counting, content, digits = String }: { counting: readonly Logged[]; content: PlcContent; digits?: (text: string) => string }) {
  const { t } = usePage<PlcWord>();
  const name = (span: Span): string => (span.label === undefined ? (span.year ? t("plc.fiscal", { year: span.year }) : t("plc.holidays")) : t("plc.term", { term: span.label, year: span.year }));
  return (
    <>
      <Table caption={t("plc.hours_caption")} columns={[{ label: t("plc.span") }, { label: t("plc.sure"), num: true }, { label: t("plc.waiting"), num: true }, { label: t("plc.sum"), num: true }]}>
        {[...byFiscal(counting), ...byTerm(counting, content)].map((span) => (
          <tr key={span.key}>
            <th scope="row">
              {digits(name(span))}
              {span.label === undefined && span.year > 0 && <small class="px-muted">{digits(t("plc.fiscal_days", { from: span.year - 1, to: span.year }))}</small>}
            </th>
            <td class="px-n">{digits(cell(span.certified))}</td>
            <td class="px-n">{digits(cell(span.waiting))}</td>
            <td class="px-n"><b>{digits(cell(span.certified + span.waiting))}</b></td>
          </tr>
        ))}
      </Table>
      <p class="px-hint">{t("plc.both_counts")}</p>
    </>
  );
}

export const Hours = still(({ counting, content }: { counting: readonly Logged[]; content: PlcContent }) => {
  const { t, language } = usePage<PlcWord>();
  // The year of the newest meeting that counts.
  const year = byFiscal(counting).at(-1);
  if (!year) return null;
  const of = counting.filter(({ item }) => fiscalYear(item.date) === year.year);
  const goal = content.goal_hours * 60;
  const n = (count: (one: Logged) => number): number => of.filter((one) => count(one) > 0).length;
  const rest = Math.max(0, goal - year.certified - year.waiting);
  return (
    <section class="px-card pl-hours">
      <div>
        <h3>{t("plc.hours_of", { year: year.year })}</h3>
        <div class="pl-ringed">
          <Ring sure={year.certified} waiting={year.waiting} goal={goal} />
          <ul>
            <li class="pl-s1"><b>{duration(year.certified, language)}</b><span>{t("plc.sure_n", { n: n(sureOf) })}</span></li>
            <li class="pl-s2"><b>{duration(year.waiting, language)}</b><span>{t("plc.waiting_n", { n: n(waitingOf) })}</span></li>
            {goal > 0 && <li class="pl-s3"><b>{duration(rest, language)}</b><span>{t("plc.to_goal")}</span></li>}
          </ul>
        </div>
      </div>
      <div><HoursTable counting={counting} content={content} /></div>
    </section>
  );
});
