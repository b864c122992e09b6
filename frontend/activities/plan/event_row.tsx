/** One event as it stands in the list: its day, what is to be done, by whom and with whom; opened, its form. */
import { blank, Button, Chip, CommentsAt, ErrorLine, Icon, PartnerName, problemText, still, usePage } from "@shell";
import type { ComponentChildren, ComponentType } from "preact";
import type { DocView, ItemView } from "../../kind";
import { weekdayInWords } from "../../thai/spans";
import { holidayOn } from "./content";
import type { EventEditProps } from "./event";
import type { CalendarEvent, PlanContent, PlanWord } from "./model.gen";
import { besideDay } from "./say";

export interface EventRowProps {
  item: ItemView<CalendarEvent>;
  content: PlanContent;
  answers: DocView;
  network: DocView;
  /** Partners as they are called now. */
  partners: readonly unknown[];
  /** Its form, where it is open. */
  edit: ComponentType<EventEditProps> | null;
  onOpen: (id: string) => void;
}

export const EventRow = still(({ item, content, answers, network, edit: Edit, onOpen }: EventRowProps) => {
  const { t, language, problems } = usePage<PlanWord>();
  const { id, key, value } = item;
  const wrong = problems.filter(({ path }) => path.startsWith(`${key}#`));
  return (
    <li class={Edit ? "pn-event pn-opened" : "pn-event"} data-at={key}>
      {Edit ? (
        <Edit item={item} content={content} answers={answers} network={network} onDone={onOpen} />
      ) : (
        <EventWords value={value} network={network} language={language} end={
          <Button icon="edit" name={t("plan.edit_event", { text: value.text || t("plan.no_words") })} onClick={() => { onOpen(id); }} />
        }>
          {wrong.map((problem) => {
            const holiday = problem.code === "holiday" ? holidayOn(content, value.date) : undefined;
            const said = holiday ? t("plan.day_holiday", { name: holiday.label }) : problem.code === "weekend" ? t("plan.day_weekend", { day: weekdayInWords(value.date, language) }) : problemText(problem, t);
            return <ErrorLine key={`${problem.path} ${problem.code}`} advice={problem.blocking === false}>{said}</ErrorLine>;
          })}
        </EventWords>
      )}
      <CommentsAt anchor={key} />
    </li>
  );
});

interface EventWordsProps {
  value: CalendarEvent;
  network: DocView;
  language: string;
  digits?: (text: string) => string;
  end?: ComponentChildren;
  /** Below the words. */
  children?: ComponentChildren;
}

export function EventWords({ value, network, language, digits = String, end, children }: EventWordsProps) {
  const { t } = usePage<PlanWord>();
  const { text, date, owner, partner, report, source } = value;
  return (
    <div class={date ? "pn-line" : "pn-line pn-dateless"}>
      {date && <p class="pn-day"><b class="px-num">{digits(String(Number(date.slice(8))))}</b><small>{digits(besideDay(value, language))}</small></p>}
      <div>
        <p class="px-pre">{blank(text) ? <span class="px-muted">{t("plan.no_words")}</span> : digits(text)}</p>
        <ul class="pn-meta">
          <li><Icon name="person" size={18} /><span class={blank(owner) ? "px-muted" : undefined}>{blank(owner) ? t("plan.no_owner") : digits(owner)}</span></li>
          {partner && <li><PartnerName network={network} id={partner} size={20} /></li>}
          {report && <li><Chip line>{t("plan.report_due")}</Chip></li>}
          {source && <li><Chip>{t("plan.taken")}</Chip></li>}
        </ul>
        {children}
      </div>
      {end}
    </div>
  );
}
