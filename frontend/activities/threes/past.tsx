/** Activities that were planned in the earlier wave: was it done? One tap each. */
import { Button, CommentsAt, Details, formatDate, still, Tiles, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import type { Act, Became, ThreesWord } from "./model.gen";
import type { ActItem } from "./plan";
import { actName } from "./say";

interface PastProps {
  answers: DocView;
  past: readonly ActItem[];
  language: string;
  /** Opens one that is planned again. */
  onAgain: (id: string) => void;
}

export const Past = still(({ answers, past, language, onAgain }: PastProps) => {
  const { t } = usePage<ThreesWord>();
  const asked = past.filter(({ value }) => value.became === "asked").length;
  // It stays open while it is answered.
  const [open] = useState(asked > 0);
  const set = (act: ActItem, part: Partial<Act>): void => { answers.set(act.key, { ...act.value, ...part } satisfies Act); };
  return (
    <Details open={open} summary={<span>{t("threes.past")}{asked > 0 && <small class="ts-wait">{t("threes.past_n", { n: asked })}</small>}</span>}>
      <ul class="ts-list">
        {past.map((act) => (
          <li key={act.key} class="ts-card" data-at={act.key}>
            <Tiles
              at={`${act.key}#became`} columns={2} value={act.value.became}
              label={<>{actName(act, t)}{act.value.date && <small class="px-soft px-num">{formatDate(act.value.date, language)}</small>}</>}
              options={(["yes", "no"] as const).map((value) => ({ value, label: t(`threes.became_${value}`) }))}
              onChange={(became) => { set(act, { became: (became || "asked") as Became }); }}
            />
            {act.value.became === "no" && <Button look="quiet" small icon="restore" onClick={() => { set(act, { became: "", date: "", until: "" }); onAgain(act.id); }}>{t("threes.plan_again")}<span class="px-vh"> {actName(act, t)}</span></Button>}
            <CommentsAt anchor={act.key} />
          </li>
        ))}
      </ul>
    </Details>
  );
});
