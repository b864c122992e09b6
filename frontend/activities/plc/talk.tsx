/** Asks what was seen of the pupils, what was agreed, and what will be tried by when: three sentences. */
import { Field, Icon, still, TextArea, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import { DateField } from "../../components/DateField";
import { addDays } from "../../thai/days";
import { Chips } from "./chips";
import type { PlcContent, PlcWord, Talk } from "./model.gen";
import { shortDay } from "./say";
import { MIC } from "./signs";

export interface TalkProps {
  at: string;
  content: PlcContent;
  talk: Talk;
  /** What this step asks. */
  prompt: string;
  date: string;
  /** When the circle meets next; empty. */
  next: string;
  onChange: (part: Partial<Talk>) => void;
}

const NO_LATER = { rows: 2 } as const;

export const TalkEdit = still(({ at, content, talk, prompt, date, next, onChange }: TalkProps) => {
  const { t, language } = usePage<PlcWord>();
  const week = date && addDays(date, 7);
  const known = [next, week].filter((day, place, all) => day && all.indexOf(day) === place);
  const [picking, setPicking] = useState(Boolean(talk.by) && !known.includes(talk.by));
  const { kinds } = talk;
  return (
    <>
      <Field label={t("plc.noticed")} group>
        {() => (
          <div class="px-stack-s">
            <p class="px-hint">{t("plc.noticed_hint", { prompt })}</p>
            <Chips
              options={content.kinds.filter(({ id, hidden }) => !hidden || kinds.includes(id)).map(({ id, label }) => ({ value: id, label }))}
              on={(id) => kinds.includes(id)}
              onPress={(id) => { onChange({ kinds: kinds.includes(id) ? kinds.filter((one) => one !== id) : [...kinds, id] }); }}
            />
            <TextArea label={t("plc.noticed")} quietLabel at={`${at}#noticed`} value={talk.noticed} onChange={(noticed) => { onChange({ noticed }); }} />
            <p class="px-hint pl-mic"><Icon drawing={MIC} size={18} /><span>{t("plc.speak")}</span></p>
          </div>
        )}
      </Field>
      <TextArea label={t("plc.decided")} {...NO_LATER} at={`${at}#decided`} value={talk.decided} onChange={(decided) => { onChange({ decided }); }} />
      <div class="pl-inset">
        <TextInput label={t("plc.attempt")} at={`${at}#attempt`} value={talk.attempt} onChange={(attempt) => { onChange({ attempt }); }} />
        <Field label={t("plc.by")} group at={picking ? undefined : `${at}#by`}>
          {() => (
            <div class="px-stack-s">
              <Chips
                options={[...(next ? [{ value: next, label: t("plc.next_meeting", { day: shortDay(next, language) }) }] : []), ...(week && week !== next ? [{ value: week, label: t("plc.next_week") }] : []), { value: "", label: t("plc.other_day") }]}
                on={(day) => (day ? !picking && day === talk.by : picking)}
                onPress={(day) => {
                  setPicking(!day);
                  if (day) onChange({ by: day === talk.by && !picking ? "" : day });
                }}
              />
              {picking && <DateField label={t("plc.by")} quietLabel at={`${at}#by`} value={talk.by} onChange={(by) => { onChange({ by }); }} />}
            </div>
          )}
        </Field>
      </div>
    </>
  );
});
