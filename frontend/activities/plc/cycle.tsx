/** A problem that the circle works on: what it will improve, and which pupils it is about. */
import { still, TextInput, usePage } from "@shell";
import type { DocView } from "../../kind";
import { readCycle } from "./log";
import type { Cycle, PlcWord } from "./model.gen";
import { nextOrder } from "./prefill";

export interface CycleProps {
  answers: DocView;
  id: string;
  value: Cycle;
  /** Told after the first letter of one that was not there. */
  onMade?: () => void;
}

export const CycleFields = still(({ answers, id, value, onMade }: CycleProps) => {
  const { t } = usePage<PlcWord>();
  const key = `cycle:${id}`;
  const put = (part: Partial<Cycle>): void => {
    const now = readCycle(answers, id);
    answers.set(key, { ...now, order: now.order || nextOrder(answers, "cycle"), ...part });
    onMade?.();
  };
  return (
    <div class="px-stack" data-at={key}>
      <TextInput label={t("plc.problem")} hint={t("plc.problem_hint")} at={`${key}#title`} value={value.title} onChange={(title) => { put({ title }); }} />
      <TextInput label={t("plc.pupils")} hint={t("plc.pupils_hint")} at={`${key}#pupils`} value={value.pupils} onChange={(pupils) => { put({ pupils }); }} />
    </div>
  );
});
