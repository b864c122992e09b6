/** A plan as it is read: duties, months, years with what came of them, cards, and what became of the earlier ones. Part of more-plan.js. */
import { blank, Button, CommentsAt, Details, frozenView, SectionHead, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import type { DocView, KindProps } from "../../kind";
import { yearOf, yearRange, yearText } from "../../thai/spans";
import { askedDuties, asks, cuesOf, dutyLabel, eventsOf, metOf, readDuty } from "./content";
import { DutyMeta } from "./duties";
import { EventWords } from "./event_row";
import { PlanFile } from "./file";
import { calledOf, cellKey, readGrid } from "./grid";
import { CardWords } from "./met";
import type { Duty, PlanContent, PlanWord } from "./model.gen";
import { shownYear } from "./months";
import { cellInWords, countInWords, daysInWords, kindInWords, measureInWords, monthInWords } from "./say";
import { Sign } from "./signs";
import { markOf, Strip } from "./strip";

type Props = KindProps<PlanContent, PlanWord>;

/** So many events are shown at first at the desk. */
const FIRST = 12;

export function Reading(props: Props) {
  const { content } = props;
  return (
    <div class="pn pn-reading">
      {asks(content, "duties") && <DutiesRead {...props} />}
      {asks(content, "calendar") && <CalendarRead {...props} />}
      {asks(content, "years") && <YearsRead {...props} />}
      {(asks(content, "cues") || metOf(props.answers).length > 0) && <CardsRead {...props} />}
    </div>
  );
}

function Pick({ onPick, at, name }: Pick<Props, "onPick"> & { at: string; name: string }) {
  const { t } = usePage<PlanWord>();
  return onPick ? <Button icon="comment" name={`${t("plan.comment_here")} ${name}`} onClick={() => { onPick(at, name); }} /> : null;
}

const before = ({ earlier }: Props): DocView | undefined => earlier[0] && frozenView(earlier[0].answers);

function DutiesRead(props: Props) {
  const { content, answers, onPick, focusKey, t } = props;
  const was = before(props);
  // Duties that the author hid or removed since stay readable.
  const asked = askedDuties(content).map(({ id }) => id);
  const ids = [...asked, ...answers.list<Duty>("duty").filter(({ id, value }) => !asked.includes(id) && value.state).map(({ id }) => id)];
  const n = (state: string): number => asked.filter((id) => readDuty(answers, id).state === state).length;
  return (
    <section>
      <SectionHead title={t("plan.duties", { n: asked.length })}>{t("plan.duties_counted", { done: n("done"), doing: n("doing"), todo: n("todo"), none: n("none") })}</SectionHead>
      <ol class="pn-read">
        {ids.map((id, place) => {
          const [key, duty] = [`duty:${id}`, readDuty(answers, id)];
          const then = was ? readDuty(was, id).state : duty.state;
          return (
            <li key={id} data-at={key} tabIndex={-1} class={focusKey?.split("#")[0] === key ? "px-picked" : undefined}>
              <div class="pn-told">
                <div>
                  <p>{`${String(place + 1)}. ${dutyLabel(content, id)}`}</p>
                  <DutyMeta who={duty.who} evidence={duty.evidence} />
                  {then !== duty.state && <p class="px-sm px-muted">{t("plan.was", { said: t(`plan.state_${then || "open"}`) })}</p>}
                </div>
                <span class="px-inl"><Sign state={duty.state} />{t(`plan.state_${duty.state || "open"}`)}</span>
                <Pick onPick={onPick} at={key} name={dutyLabel(content, id)} />
              </div>
              <CommentsAt anchor={key} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function CalendarRead(props: Props) {
  const { answers, network, onPick, focusKey, today = "", language, face, t } = props;
  const { session } = usePage<PlanWord>();
  const events = eventsOf(answers);
  const year = shownYear(answers, today);
  const was = before(props);
  const rows = (items: typeof events): ComponentChildren => {
    const months = [...new Set(items.map(({ value }) => value.date.slice(0, 7)))];
    return months.map((month) => (
      <div key={month} class="pn-month">
        <h4>{month ? monthInWords(month, language) : t("plan.undated", { n: items.filter(({ value }) => !value.date).length })}</h4>
        <ul>
          {items.filter(({ value }) => value.date.slice(0, 7) === month).map(({ key, value }) => {
            const then = was?.get<Partial<typeof value>>(key);
            const moved = then && (then.date ?? "") !== value.date ? daysInWords({ ...value, ...then }, language) : "";
            return (
              <li key={key} class={focusKey?.split("#")[0] === key ? "pn-event px-picked" : "pn-event"} data-at={key} tabIndex={-1}>
                <EventWords value={value} network={network} language={language} end={<Pick onPick={onPick} at={key} name={value.text} />}>
                  {moved && <p class="px-sm px-muted">{t("plan.was", { said: moved })}</p>}
                </EventWords>
                <CommentsAt anchor={key} />
              </li>
            );
          })}
        </ul>
      </div>
    ));
  };
  const dismissed = answers.list<{ state?: string; text?: string }>("offer").filter(({ value }) => value.state === "dismissed");
  return (
    <section data-at="calendar">
      <SectionHead title={`${t("plan.calendar", { year: yearText(year, language) })} · ${t("plan.events_n", { n: events.length })}`} />
      {events.length > 0 && <Strip marks={events.map(({ value }) => markOf(value))} year={year} today={today} />}
      {rows(events.slice(0, FIRST))}
      {events.length > FIRST && <Details summary={t("plan.more_events", { n: events.length - FIRST })} open={events.slice(FIRST).some(({ key }) => focusKey?.startsWith(key))}>{rows(events.slice(FIRST))}</Details>}
      {!events.length && <p class="px-muted">{t("plan.no_events")}</p>}
      {dismissed.length > 0 && <Details summary={t("plan.not_taken", { n: dismissed.length })}><ul class="pn-plain">{dismissed.map(({ key, value }) => <li key={key}>{value.text}</li>)}</ul></Details>}
      {face === "read" && session && events.length > 0 && <PlanFile session={session} answers={answers} network={network} dated={events.filter(({ value }) => value.date).length} />}
      <CommentsAt anchor="calendar" />
    </section>
  );
}

function YearsRead({ content, answers, onPick, focusKey = "", today = "", language, t }: Props) {
  const grid = readGrid(answers, content);
  const { range, years, parts } = grid;
  const { first, last } = range;
  if (first === null || last === null) return <section><SectionHead title={t("plan.years")} /><p class="px-muted">{t("plan.not_said")}</p></section>;
  const called = calledOf(grid);
  const now = yearOf(today, range.kind, content.school_year);
  const about = [called === null ? "" : t("plan.called_as", { n: called }), kindInWords(range.kind, content, language, t), t("plan.target_actual")].filter(Boolean).join(" · ");
  const anchors = years.flatMap((year) => parts.map(({ id }) => cellKey(id, year)));
  return (
    <section data-at="range" tabIndex={-1}>
      <SectionHead title={years.length ? countInWords(first, last, language, t) : yearRange(first, last, language)} end={<Pick onPick={onPick} at="range" name={t("plan.years")} />}>{about}</SectionHead>
      <div class="pn-scroll" tabIndex={0} role="group" aria-label={t("plan.years_caption")}>
        <table class="px-tbl pn-numbers">
          <caption class="px-vh">{t("plan.years_caption")}</caption>
          <thead><tr><th scope="col">{t("plan.year")}</th>{parts.map((part) => <th key={part.id} scope="col" class="px-n">{measureInWords(part)}{onPick && <Pick onPick={onPick} at={`measure:${part.id}`} name={part.label} />}</th>)}</tr></thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row" class="px-num">{year === now ? t("plan.this_year", { year: yearText(year, language) }) : yearText(year, language)}</th>
                {parts.map((part) => {
                  const key = cellKey(part.id, year);
                  const cell = part.cells.get(year) ?? { target: "", actual: "", note: "" };
                  const said = cellInWords(cell);
                  const name = t("plan.cell", { field: said || t("plan.not_said"), part: part.label, year: yearText(year, language) });
                  const words = <>{said || <span class="px-muted">{t("plan.not_said")}</span>}{!blank(cell.note) && <small>{cell.note}</small>}</>;
                  return (
                    <td key={part.id} class={focusKey.split("#")[0] === key ? "px-n px-picked" : "px-n"} data-at={key} tabIndex={-1}>
                      {onPick ? <button type="button" class="pn-cell" aria-label={`${t("plan.comment_here")} ${name}`} onClick={() => { onPick(key, `${part.label} ${yearText(year, language)}`); }}>{words}</button> : words}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {[...parts.map(({ id }) => `measure:${id}`), ...anchors].map((anchor) => <CommentsAt key={anchor} anchor={anchor} />)}
      <CommentsAt anchor="range" />
    </section>
  );
}

function CardsRead({ content, answers, onPick, focusKey, t }: Props) {
  const [cards, met] = [cuesOf(answers), metOf(answers)];
  const look = (key: string): string => (focusKey?.split("#")[0] === key ? "px-card px-picked" : "px-card");
  return (
    <section>
      <SectionHead title={t("plan.cues")} />
      {asks(content, "cues") && !cards.length && <p class="px-muted">{t("plan.not_said")}</p>}
      <ul class="pn-cues">
        {cards.map(({ key, value }) => (
          <li key={key} class={look(key)} data-at={key} tabIndex={-1}>
            <div class="pn-told"><CardWords when={value.when} will={value.will} /><span /><Pick onPick={onPick} at={key} name={value.when} /></div>
            <CommentsAt anchor={key} />
          </li>
        ))}
        {met.map(({ key, value }) => (
          <li key={key} class={`${look(key)} px-wash`} data-at={key} tabIndex={-1}>
            <p class="px-sm px-soft">{t("plan.earlier_card")}</p>
            <div class="pn-told"><CardWords when={value.when} will={value.will} /><span /><Pick onPick={onPick} at={key} name={value.when} /></div>
            <p><b>{t(`plan.met_${value.answer || "open"}`)}</b> {value.text}</p>
            <CommentsAt anchor={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}
