/** Events one below the other: as they are, by month, or folded. Each list is drawn anew only for what is in it. */
import { Details, GoneRow, still, usePage } from "@shell";
import type { ComponentType } from "preact";
import { putBack } from "../../components/put_back";
import type { DocView, ItemView } from "../../kind";
import { EventRow } from "./event_row";
import type { EventEditProps } from "./event";
import type { CalendarEvent, PlanContent, PlanWord } from "./model.gen";
import { monthsOf } from "./months";
import { monthInWords } from "./say";

interface RowsProps {
  content: PlanContent;
  answers: DocView;
  network: DocView;
  /** Partners as they are called now. */
  partners: readonly unknown[];
  /** The event that is being written. */
  open: string;
  /** The day it had when it was opened: it stays there until it is closed. */
  openDay: string;
  form: ComponentType<EventEditProps> | null;
  onOpen: (id: string) => void;
  items: readonly ItemView<CalendarEvent>[];
}

const Rows = ({ items, open, openDay: _, form, ...row }: RowsProps) => (
  <ul>
    {items.map((item) =>
      item.gone ? (
        <li key={item.key} data-at={item.key}><GoneRow name={item.value.text} onRestore={() => { putBack(item.value.text, () => { row.answers.restore(item.key); }); }} /></li>
      ) : (
        <EventRow key={item.key} item={item} {...row} edit={open === item.id ? form : null} />
      ),
    )}
  </ul>
);

export const List = still(Rows);

export const Months = still(({ year, ...rows }: RowsProps & { year: number }) => {
  const { language } = usePage<PlanWord>();
  const [first = ""] = monthsOf(year);
  // A long event that began in the year before stands under the month it began in, before the others.
  const monthOf = ({ id, value }: ItemView<CalendarEvent>): string => (id === rows.open ? rows.openDay : value.date).slice(0, 7);
  const months = [...new Set([...rows.items.map(monthOf).filter((month) => month < first), ...monthsOf(year)])].sort();
  return (
    <>
      {months.map((month) => {
        const here = rows.items.filter((item) => monthOf(item) === month);
        return here.length > 0 && (
          <div key={month} class="pn-month">
            <h4>{monthInWords(month, language)}</h4>
            <List {...rows} items={here} />
          </div>
        );
      })}
    </>
  );
});

/** `year`: by its months; 0 for a plain list. */
export const Folded = still(({ summary, year, ...rows }: RowsProps & { summary: string; year: number }) => (
  <Details summary={summary}>{year ? <Months {...rows} year={year} /> : <Rows {...rows} />}</Details>
));
