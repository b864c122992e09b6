/** Shows what was set out to try: it stands there, in no warning's tone, until it is told what became of it. */
import { Button, still, TextInput, Tiles, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { readAfter, type Logged } from "./log";
import type { PlcContent, PlcWord, Result } from "./model.gen";
import { shortDay } from "./say";

export interface LastProps {
  content: PlcContent;
  answers: DocView;
  session: Logged;
  today: string;
  /** Its answers are shown when asked for. */
  folds?: boolean;
}

export const Last = still(({ content, answers, session: { id, item, talk, after }, today, folds = false }: LastProps) => {
  const { t, language } = usePage<PlcWord>();
  const [open, setOpen] = useState(!folds || after.text !== "");
  const key = `after:${id}`;
  const days = { day: shortDay(item.date, language), by: shortDay(talk.by, language) };
  return (
    <div class="pl-last" data-at={key}>
      <div class="pl-do">
        <div>
          <p class="px-sm">{t(folds ? (talk.by ? "plc.to_try_by" : "plc.to_try") : talk.by ? "plc.last_try_by" : "plc.last_try", days)}</p>
          <p class="pl-what">{talk.attempt}</p>
        </div>
        {!open && <Button onClick={() => { setOpen(true); }}>{t("plc.tell")}</Button>}
      </div>
      {open && (
        <>
          <Tiles
            label={t("plc.result")} quietLabel at={`${key}#result`} columns={2} noTick value={after.result}
            options={content.results.map(({ id: value, label }) => ({ value, label }))}
            onChange={(result) => { answers.set(key, { ...readAfter(answers, id), result: result as Result, date: result && today }); }}
          />
          <TextInput label={t("plc.happened")} optional at={`${key}#text`} value={after.text} onChange={(text) => { answers.set(key, { ...readAfter(answers, id), text }); }} />
        </>
      )}
    </div>
  );
});
