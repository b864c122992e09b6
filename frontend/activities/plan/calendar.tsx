/** The calendar of one fiscal year: a line to add with, months as a list, the strip of twelve above it. */
import { Button, comeTo, CommentsAt, Details, ErrorLine, GoneRow, newId, problemText, SectionHead, Segments, still, TextInput, useAct, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { yearOf, yearText } from "../../thai/spans";
import { allEvents, isBlankEvent, lastDay, nextOrder } from "./content";
import { EventRow } from "./event_row";
import type { Later } from "./later";
import { NO_CALENDAR_EVENT, type CalendarEvent, type PlanContent, type PlanWord } from "./model.gen";
import { emptyStretch, isOutside, monthsOf, shownYear } from "./months";
import { monthInWords, yearInMonths } from "./say";
import { Strip } from "./strip";

export interface CalendarProps {
  content: PlanContent;
  answers: DocView;
  network: DocView;
  today: string;
  focusKey: string;
  parts: Later | null;
  /** With what it is drawn anew. */
  values: readonly unknown[];
}

type Item = ItemView<CalendarEvent>;

export const CalendarEdit = still(({ content, answers, network, today, focusKey, parts }: CalendarProps) => {
  const { t, language, problems, session } = usePage<PlanWord>();
  const [open, setOpen] = useState("");
  const area = useRef<HTMLElement>(null);
  const year = shownYear(answers, today);
  const thisYear = yearOf(today, "fiscal");
  const shown = allEvents(answers, true).filter(({ id, value, gone }) => id === open || gone || !isBlankEvent(value)).filter(({ gone, value }) => !gone || !isBlankEvent(value));
  const there = shown.filter(({ gone }) => !gone);
  const going = useRef("");
  useLayoutEffect(() => {
    const key = going.current;
    going.current = "";
    const row = key ? area.current?.querySelector<HTMLElement>(`[data-at="${key}"]`) : null;
    row?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true });
    if (row) comeTo(row);
  });
  // Where a way leads to an event, it is opened.
  useEffect(() => {
    const id = /^event:([^#]+)/.exec(focusKey)?.[1];
    if (id) setOpen(id);
  }, [focusKey]);
  const toggle = useAct((id: string): void => {
    if (open === id) going.current = `event:${id}`;
    setOpen(open === id ? "" : id);
  });
  const partners = network.list("partner", { gone: true });
  const row = (item: Item): ComponentChildren =>
    item.gone ? (
      <li key={item.key} data-at={item.key}><GoneRow name={item.value.text} onRestore={() => { answers.restore(item.key); }} /></li>
    ) : (
      <EventRow key={item.key} item={item} {...{ content, network, partners }} edit={open === item.id && parts ? parts.EventEdit : null} answers={answers} duties={content.duties} onOpen={toggle} />
    );
  const dated = shown.filter(({ value }) => value.date);
  const inYear = dated.filter(({ value }) => !isOutside(value, year));
  const isPast = ({ id, value }: Item): boolean => id !== open && lastDay(value) < today;
  const past = inYear.filter(isPast);
  const undated = shown.filter(({ value }) => !value.date);
  const outside = dated.filter(({ value }) => isOutside(value, year));
  const count = (items: readonly Item[]): number => items.filter(({ gone }) => !gone).length;
  const stretch = emptyStretch(there.map(({ value }) => value), year, today);
  const said = problems.filter(({ path, code }) => path === "calendar" && code !== "half_empty");
  const years = [...new Set([thisYear, thisYear + 1, year])].sort();
  const months = (items: readonly Item[]): ComponentChildren => monthsOf(year).concat("").map((month) => {
    // A long event that began in the year before stands in its first month.
    const here = items.filter(({ value }) => (month ? value.date.slice(0, 7) === month : value.date.slice(0, 7) < (monthsOf(year)[0] ?? "")));
    return here.length > 0 && (
      <div key={month} class="pn-month">
        <h4>{monthInWords(month || (here[0]?.value.date ?? "").slice(0, 7), language)}</h4>
        <ul>{here.map(row)}</ul>
      </div>
    );
  });
  return (
    <section ref={area} data-at="calendar">
      <SectionHead title={t("plan.calendar", { year: yearText(year, language) })} end={
        <Segments label={t("plan.which_year")} value={String(year)} options={years.map((one) => ({ value: String(one), label: yearText(one, language) }))}
          onChange={(value) => { answers.set("calendar", { year: Number(value) }); }} />
      }>{t("plan.calendar_lead", { range: yearInMonths(year, language) })}</SectionHead>
      {there.length > 0 && <Strip events={there.map(({ value }) => value)} year={year} today={today} />}
      {undated.length > 0 && (
        <div class="pn-undated">
          <h4>{t("plan.undated", { n: count(undated) })}</h4>
          <ul>{undated.map(row)}</ul>
        </div>
      )}
      {past.length > 0 && <Details summary={t("plan.past", { n: count(past) })}>{months(past)}</Details>}
      {months(inYear.filter((item) => !isPast(item)))}
      {outside.length > 0 && <Details summary={t("plan.outside", { n: count(outside) })}><ul>{outside.map(row)}</ul></Details>}
      {said.map((problem) => <ErrorLine key={problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
      <QuickAdd answers={answers} />
      {stretch && <p class="px-note px-soft pn-stretch">{t("plan.empty_months", { first: monthInWords(stretch[0], language), last: monthInWords(stretch[1], language) })}</p>}
      {there.length > 0 && session && parts && <parts.PlanFile session={session} answers={answers} network={network} dated={count(dated)} />}
      <CommentsAt anchor="calendar" />
    </section>
  );
});

/** One line: Enter adds what is written, and the next can be written at once. */
const QuickAdd = still(({ answers }: { answers: DocView }) => {
  const { t } = usePage<PlanWord>();
  const [text, setText] = useState("");
  const [added, setAdded] = useState("");
  const line = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const said = text.trim();
    if (!said) { line.current?.focus(); return; }
    answers.set(`event:${newId()}`, { ...NO_CALENDAR_EVENT, text: said, order: nextOrder(answers, "event") });
    setAdded(said);
    setText("");
    line.current?.focus();
  };
  return (
    <form class="pn-quick" onSubmit={(event) => { event.preventDefault(); add(); }}>
      <TextInput label={t("plan.add_event")} hint={t("plan.add_more")} limit={300} value={text} inputRef={line} input={{ enterKeyHint: "done" }} onChange={setText} />
      <Button icon="add" onClick={add}>{t("plan.add")}</Button>
      <p class="px-vh" role="status">{added && t("plan.added", { text: added })}</p>
    </form>
  );
});
