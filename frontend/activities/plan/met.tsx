/** The cards of the earlier wave, shown first: what became of each, one tap. */
import { CommentsAt, SectionHead, still, TextInput, Tiles, usePage } from "@shell";
import type { DocView, ItemView } from "../../kind";
import { ANSWERS, metOf } from "./content";
import { NO_MET_CUE, type Met, type MetCue, type PlanWord } from "./model.gen";

export const MetCards = still(({ answers }: { answers: DocView; cards: readonly unknown[] }) => {
  const { t } = usePage<PlanWord>();
  const all = metOf(answers);
  if (!all.length) return null;
  return (
    <section data-at="met">
      <SectionHead title={t("plan.met")}>{t("plan.met_lead")}</SectionHead>
      <ul class="px-stack">{all.map((card) => <MetCard key={card.key} card={card} answers={answers} />)}</ul>
    </section>
  );
});

export function CardWords({ when, will, digits = String }: { when: string; will: string; digits?: (text: string) => string }) {
  const { t } = usePage<PlanWord>();
  return (
    <dl class="pn-card">
      <div><dt>{t("plan.when")}</dt><dd>{digits(when)}</dd></div>
      <div><dt>{t("plan.will")}</dt><dd>{digits(will)}</dd></div>
    </dl>
  );
}

const MetCard = still(({ card, answers }: { card: ItemView<MetCue>; answers: DocView }) => {
  const { t } = usePage<PlanWord>();
  const value = { ...NO_MET_CUE, ...card.value };
  const set = (part: Partial<MetCue>): void => { answers.set(card.key, { ...value, ...part } satisfies MetCue); };
  return (
    <li class="px-card px-stack-s pn-met" data-at={card.key}>
      <CardWords when={value.when} will={value.will} />
      <Tiles at={`${card.key}#answer`} label={t("plan.met_question", { when: value.when })} quietLabel columns={2} noTick value={value.answer}
        options={ANSWERS.map((answer) => ({ value: answer, label: t(`plan.met_${answer}`) }))} onChange={(answer) => { set({ answer: answer as Met }); }} />
      {value.answer && <TextInput at={`${card.key}#text`} label={t("plan.met_text")} limit={300} optional value={value.text} onChange={(text) => { set({ text }); }} />}
      <CommentsAt anchor={card.key} />
    </li>
  );
});
