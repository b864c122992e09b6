/** Cards for next time: two lines each, which the next wave shows first. */
import { Button, CommentsAt, newId, SectionHead, still, TextInput, useAct, usePage } from "@shell";
import { useMemo, useRef } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { nextOrder } from "./content";
import { NO_CUE, type Cue, type PlanWord } from "./model.gen";

export const Cues = still(({ answers, cards }: { answers: DocView; cards: readonly ItemView<Cue>[] }) => {
  const { t } = usePage<PlanWord>();
  const area = useRef<HTMLElement>(null);
  const sorted = [...cards].sort((a, b) => (a.value.order ?? 0) - (b.value.order ?? 0));
  const add = useAct(() => {
    const id = newId();
    answers.set(`cue:${id}`, { ...NO_CUE, order: nextOrder(answers, "cue") });
    requestAnimationFrame(() => { area.current?.querySelector<HTMLElement>(`[data-at="cue:${id}"] input`)?.focus(); });
  });
  const any = sorted.length > 0;
  const button = useMemo(() => <Button class="pn-add" icon="add" onClick={add}>{t(any ? "plan.add_cue" : "plan.add_first_cue")}</Button>, [any, add, t]);
  return (
    <section ref={area} data-at="cues">
      <SectionHead title={t("plan.cues")}>{t("plan.cues_lead")}</SectionHead>
      {sorted.length > 0 && <ul class="pn-cues">{sorted.map((card) => <CardEdit key={card.key} card={card} answers={answers} />)}</ul>}
      {button}
    </section>
  );
});

const CardEdit = still(({ card, answers }: { card: ItemView<Cue>; answers: DocView }) => {
  const { t } = usePage<PlanWord>();
  const cue = { ...NO_CUE, ...card.value };
  const set = (part: Partial<Cue>): void => { answers.set(card.key, { ...cue, ...part } satisfies Cue); };
  return (
    <li class="px-card px-stack-s" data-at={card.key}>
      <TextInput at={`${card.key}#when`} label={t("plan.when")} limit={300} value={cue.when} onChange={(when) => { set({ when }); }} />
      <TextInput at={`${card.key}#will`} label={t("plan.will")} limit={300} value={cue.will} onChange={(will) => { set({ will }); }} />
      <Button look="danger" small icon="trash" onClick={({ currentTarget }) => { (currentTarget as HTMLElement).closest("section")?.querySelector<HTMLElement>(".pn-add")?.focus(); answers.remove(card.key); }}>{t("plan.remove_cue")}<span class="px-vh"> {cue.when}</span></Button>
      <CommentsAt anchor={card.key} />
    </li>
  );
});
