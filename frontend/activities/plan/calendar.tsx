/** The calendar of one fiscal year: what has no day yet, months as a list with the strip of twelve above it, a line to add with. */
import { Button, comeTo, CommentsAt, ErrorLine, newId, problemText, SectionHead, Segments, still, TextInput, useAct, usePage } from "@shell";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { yearOf, yearText } from "../../thai/spans";
import { allEvents, byDay, isBlankEvent, lastDay, nextOrder, readEvent } from "./content";
import { Folded, List, Months } from "./event_list";
import type { Later } from "./later";
import { NO_CALENDAR_EVENT, type CalendarEvent, type PlanContent, type PlanWord } from "./model.gen";
import { emptyStretch, isOutside, shownYear } from "./months";
import { monthInWords, yearInMonths } from "./say";
import { markOf, Strip } from "./strip";

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
  // While it is written an event stays where it was opened: on the way to 2570 its year is 25, in another list.
  const held = useRef({ id: "", value: NO_CALENDAR_EVENT });
  if (held.current.id !== open) held.current = { id: open, value: readEvent(answers, open) };
  const placed = ({ id, value }: Item): CalendarEvent => (id === open ? held.current.value : value);
  const shown = byDay(allEvents(answers, true).filter(({ id, value, gone }) => (!gone && id === open) || !isBlankEvent(value)), placed);
  const there = shown.filter(({ gone }) => !gone);
  const going = useRef("");
  useLayoutEffect(() => {
    const key = going.current;
    going.current = "";
    const row = key ? area.current?.querySelector<HTMLElement>(`[data-at="${key}"]`) : null;
    // It may be over, or of another year, by its new day.
    const folded = row?.closest("details");
    if (folded) folded.open = true;
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
  const row = { content, answers, network, partners, open, openDay: held.current.value.date, form: parts ? parts.EventEdit : null, onOpen: toggle };
  const dated = shown.filter((item) => placed(item).date);
  const inYear = dated.filter((item) => !isOutside(placed(item), year));
  const isPast = ({ id, value }: Item): boolean => id !== open && lastDay(value) < today;
  const past = inYear.filter(isPast);
  const undated = shown.filter((item) => !placed(item).date);
  const outside = dated.filter((item) => isOutside(placed(item), year));
  const count = (items: readonly Item[]): number => items.filter(({ gone }) => !gone).length;
  const stretch = emptyStretch(there.map(({ value }) => value), year, today);
  const said = problems.filter(({ path, code }) => path === "calendar" && code !== "half_empty");
  const head = useMemo(() => {
    const now = yearOf(today, "fiscal");
    const years = [...new Set([now, now + 1, year])].sort().map((one) => ({ value: String(one), label: yearText(one, language) }));
    const choice = <Segments label={t("plan.which_year")} value={String(year)} options={years} onChange={(value) => { answers.set("calendar", { year: Number(value) }); }} />;
    return <SectionHead title={t("plan.calendar", { year: yearText(year, language) })} end={choice}>{t("plan.calendar_lead", { range: yearInMonths(year, language) })}</SectionHead>;
  }, [today, year, language, t, answers]);
  const days = there.filter(({ value }) => value.date).length;
  const file = useMemo(() => session && parts && <parts.PlanFile session={session} answers={answers} network={network} dated={days} />, [session, parts, answers, network, days]);
  return (
    <section ref={area} data-at="calendar">
      {head}
      {there.length > 0 && <Strip marks={there.map(({ value }) => markOf(value))} year={year} today={today} />}
      {undated.length > 0 && (
        <div class="pn-undated">
          <h4>{t("plan.undated", { n: count(undated) })}</h4>
          <List {...row} items={undated} />
        </div>
      )}
      {past.length > 0 && <Folded {...row} summary={t("plan.past", { n: count(past) })} items={past} year={year} />}
      <Months {...row} items={inYear.filter((item) => !isPast(item))} year={year} />
      {outside.length > 0 && <Folded {...row} summary={t("plan.outside", { n: count(outside) })} items={outside} year={0} />}
      {said.map((problem) => <ErrorLine key={problem.code} advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>)}
      <QuickAdd answers={answers} />
      {stretch && <p class="px-note px-soft pn-stretch">{t("plan.empty_months", { first: monthInWords(stretch[0], language), last: monthInWords(stretch[1], language) })}</p>}
      {there.length > 0 && file}
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
    line.current?.focus();
    if (!said) return;
    answers.set(`event:${newId()}`, { ...NO_CALENDAR_EVENT, text: said, order: nextOrder(answers, "event") });
    setAdded(said);
    setText("");
  };
  return (
    <form class="pn-quick" onSubmit={(event) => { event.preventDefault(); add(); }}>
      <TextInput label={t("plan.add_event")} hint={t("plan.add_more")} limit={300} value={text} inputRef={line} input={{ enterKeyHint: "done" }} onChange={setText} />
      <Button icon="add" onClick={add}>{t("plan.add")}</Button>
      <p class="px-vh" role="status">{added && t("plan.added", { text: added })}</p>
    </form>
  );
});
