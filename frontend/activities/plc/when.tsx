/** Enters when a circle met: today in no tap, the usual time in none, another length in one. */
import { Button, ErrorLine, Field, still, TextInput, toArabic, useAct, usePage } from "@shell";
import { useState } from "preact/hooks";
import { DateField } from "../../components/DateField";
import { TimeField } from "../../components/TimeField";
import { addDays } from "../../thai/days";
import { clock, duration, minuteOfDay } from "../../thai/times";
import { Chips } from "./chips";
import type { PlcWord, Session } from "./model.gen";
import { dayText } from "./say";

const MIDNIGHT = 24 * 60 - 1;

type Times = Pick<Session, "start" | "end" | "pause">;

/** Another beginning: what is known of its length stays. */
function from(start: string, { start: was, end }: Times): Pick<Session, "start" | "end"> {
  const length = was && end ? minuteOfDay(end) - minuteOfDay(was) : 0;
  return { start, end: start && length > 0 ? clock(Math.min(MIDNIGHT, minuteOfDay(start) + length)) : end };
}

export function TimesEdit({ at, start, end, pause, onChange }: Times & { at: string; onChange: (part: Partial<Times>) => void }) {
  const { t } = usePage<PlcWord>();
  return (
    <div class="pl-time">
      <TimeField label={t("plc.start")} at={`${at}#start`} value={start} onChange={(next) => { onChange(from(next, { start, end, pause })); }} />
      <TimeField label={t("plc.end")} at={`${at}#end`} value={end} onChange={(next) => { onChange({ end: next }); }} />
      <TextInput
        label={t("plc.pause")} at={`${at}#pause`} value={String(pause)} input={{ inputMode: "numeric", class: "px-num" }}
        onChange={(text) => { onChange({ pause: Math.min(240, Number(toArabic(text).replace(/\D/g, "")) || 0) }); }}
      />
    </div>
  );
}

export interface WhenProps extends Times {
  at: string;
  date: string;
  today: string;
  lengths: readonly number[];
  /** What is wrong with the time, told while typing. */
  wrong: string;
  /** The one it overlaps with, and when that ends. */
  other: string;
  otherNumber: number;
  otherEnd: string;
  onChange: (part: Partial<Session>) => void;
  onOther: (id: string) => void;
}

export const When = still(({ at, date, start, end, pause, today, lengths, wrong, other, otherNumber, otherEnd, onChange, onOther }: WhenProps) => {
  const { t, language } = usePage<PlcWord>();
  const yesterday = addDays(today, -1);
  const [picking, setPicking] = useState(date !== today && date !== yesterday);
  const length = start && end ? minuteOfDay(end) - minuteOfDay(start) : 0;
  const follow = useAct(() => { onChange(from(otherEnd, { start, end, pause })); });
  return (
    <Field label={t("plc.when")} group>
      {() => (
        <div class="px-stack-s">
          <Chips
            options={[{ value: today, label: t("plc.today", { day: dayText(today, language).replace(/ \d{4}$/, "") }) }, { value: yesterday, label: t("plc.yesterday") }, { value: "", label: t("plc.other_day") }]}
            on={(day) => (day ? !picking && day === date : picking)}
            onPress={(day) => {
              setPicking(!day);
              if (day) onChange({ date: day });
            }}
          />
          {picking && <DateField label={t("plc.date")} quietLabel at={`${at}#date`} value={date} onChange={(day) => { onChange({ date: day }); }} />}
          <TimesEdit at={at} start={start} end={end} pause={pause} onChange={onChange} />
          {start && (
            <Chips
              options={lengths.map((n) => ({ value: String(n), label: duration(n, language) }))}
              on={(n) => Number(n) === length}
              onPress={(n) => { onChange({ end: clock(Math.min(MIDNIGHT, minuteOfDay(start) + Number(n))) }); }}
            />
          )}
          <p class="px-hint">{t("plc.time_hint")}</p>
          <div role="status">{wrong && <ErrorLine>{wrong}</ErrorLine>}</div>
          {other && (
            <div class="px-row">
              <Button small onClick={follow}>{t("plc.follow", { time: otherEnd, n: otherNumber })}</Button>
              <Button small look="quiet" onClick={() => { onOther(other); }}>{t("plc.see_n", { n: otherNumber })}</Button>
            </div>
          )}
        </div>
      )}
    </Field>
  );
});
