/** Writes one event: what, when, who sees to it, with whom. Part of more-plan.js. */
import { Button, MultiTiles, PartnerPicker, Select, still, TextInput, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { allEvents, askedDuties, dutyLabel, isBlankEvent, readEvent } from "./content";
import type { CalendarEvent, PlanContent, PlanWord } from "./model.gen";

export interface EventEditProps {
  item: ItemView<CalendarEvent>;
  content: PlanContent;
  answers: DocView;
  network: DocView;
  onDone: (id: string) => void;
}

/** Positions that are written elsewhere in the plan: most are written again. */
const positions = (answers: DocView): string[] => [...new Set(allEvents(answers).map(({ value }) => value.owner.trim()).filter(Boolean))];

export const EventEdit = still(({ item, content, answers, network, onDone }: EventEditProps) => {
  const { t, typed, saving } = usePage<PlanWord>();
  const { id, key, value } = item;
  const [long, setLong] = useState(Boolean(value.until));
  const [known] = useState(() => positions(answers));
  const text = useRef<HTMLInputElement>(null);
  useEffect(() => { text.current?.focus({ preventScroll: true }); }, [id]);
  // Left empty, it was never an event.
  const latest = useRef({ answers, typed });
  latest.current = { answers, typed };
  useEffect(() => () => {
    const now = latest.current;
    if (!now.typed?.typed.has(`${key}#date`) && now.answers.get(key) && isBlankEvent(readEvent(now.answers, id))) now.answers.remove(key);
  }, [id, key]);
  const set = (part: Partial<CalendarEvent>): void => { answers.set(key, { ...value, ...part } satisfies CalendarEvent); };
  const duties = askedDuties(content).map(({ id: duty, label }) => ({ value: duty, label }));
  const gone = value.duty && !duties.some((one) => one.value === value.duty) ? [{ value: value.duty, label: dutyLabel(content, value.duty) }] : [];
  return (
    <div class="px-stack">
      <TextInput at={`${key}#text`} label={t("plan.event")} limit={300} value={value.text} inputRef={text} onChange={(said) => { set({ text: said }); }} />
      <DateField at={`${key}#date`} label={t("plan.date")} value={value.date} onChange={(date) => { set({ date }); }} />
      {long ? (
        <DateField at={`${key}#until`} label={t("plan.until")} optional value={value.until} onChange={(until) => { set({ until }); }} />
      ) : (
        <Button look="quiet" small icon="add" onClick={() => { setLong(true); }}>{t("plan.more_days")}</Button>
      )}
      <TextInput at={`${key}#owner`} label={t("plan.owner")} limit={300} suggestions={known} value={value.owner} onChange={(owner) => { set({ owner }); }} />
      <PartnerPicker at={`${key}#partner`} label={t("plan.partner")} optional network={network} value={value.partner} onChange={(partner) => { set({ partner }); }} />
      {content.with_duties && <Select at={`${key}#duty`} label={t("plan.duty")} optional none={t("plan.duty_none")} options={[...duties, ...gone]} value={value.duty} onChange={(duty) => { set({ duty }); }} />}
      <MultiTiles at={`${key}#report`} label={t("plan.report")} quietLabel options={[{ value: "report", label: t("plan.report") }]} value={value.report ? ["report"] : []} onChange={(chosen) => { set({ report: chosen.length > 0 }); }} />
      {saving}
      <div class="px-row">
        <Button small icon="check" onClick={() => { onDone(id); }}>{t("plan.done")}</Button>
        <Button look="danger" small icon="trash" onClick={() => { onDone(id); answers.remove(key); }}>{t("plan.delete")}</Button>
      </div>
    </div>
  );
});
