/** Thinking on from the table: one benefit that is wanted first, and something given back to a partner that gives alone. */
import { CommentsAt, PartnerPicker, Select, still, TextArea, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { benefitLabel, offered, offers, readAsk, readBack } from "./content";
import type { Ask, Back, BenefitContent, BenefitWord } from "./model.gen";

interface Both {
  content: BenefitContent;
  answers: DocView;
  network: DocView;
  /** Those that are there now. */
  partners: readonly PartnerItem[];
}

interface AskProps extends Both {
  /** What is stored of it, as it is now. */
  value: unknown;
  /** In words, and the ids of both; empty for none. */
  nobody: string;
  expected: string;
  gaps: readonly string[];
}

export const AskPart = still(({ content, answers, network, nobody, expected, gaps }: AskProps) => {
  const { t } = usePage<BenefitWord>();
  const ask = readAsk(answers);
  const set = (part: Partial<Ask>): void => { answers.set("ask", { ...ask, ...part } satisfies Ask); };
  // Gaps first, each in the author's order; one that is no longer offered stays readable.
  const all = offered(content);
  const options = [...all.filter(({ id }) => gaps.includes(id)), ...all.filter(({ id }) => !gaps.includes(id))].map(({ id, label }) => ({ value: id, label }));
  const gone = ask.benefit && !offers(content, ask.benefit) ? [{ value: ask.benefit, label: `${benefitLabel(content, ask.benefit)} (${t("benefit.former")})` }] : [];
  return (
    <div class="px-stack" data-at="ask">
      <div class="be-inset">
        <p><b>{nobody ? t("benefit.nobody", { what: nobody }) : t("benefit.all_given")}</b></p>
        {expected && <p class="px-note px-soft">{t("benefit.only_expected", { what: expected })}</p>}
      </div>
      <h4>{t("benefit.ask")}</h4>
      <Select at="ask#benefit" label={t("benefit.ask_benefit")} none={t("benefit.ask_choose")} options={[...options, ...gone]} value={ask.benefit} onChange={(benefit) => { set({ benefit }); }} />
      <PartnerPicker at="ask#partner" label={t("benefit.ask_partner")} network={network} value={ask.partner} onChange={(partner) => { set({ partner }); }} />
      <TextArea at="ask#text" label={t("benefit.ask_text")} rows={2} value={ask.text} onChange={(text) => { set({ text }); }} />
      <DateField at="ask#date" label={t("benefit.ask_date")} value={ask.date} onChange={(date) => { set({ date }); }} />
      <CommentsAt anchor="ask" />
    </div>
  );
});

interface BackProps extends Both {
  value: unknown;
  /** Ids and names of the partners that give and get nothing. */
  alone: readonly string[];
  names: string;
}

export const BackPart = still(({ answers, network, partners, alone, names }: BackProps) => {
  const { t } = usePage<BenefitWord>();
  const back = readBack(answers);
  const set = (part: Partial<Back>): void => { answers.set("back", { ...back, ...part } satisfies Back); };
  return (
    <div class="px-stack" data-at="back">
      <div class="be-inset">
        <p><b>{alone.length ? t("benefit.alone", { n: alone.length }) : t("benefit.nobody_alone")}</b></p>
        {names && <p class="px-note px-soft">{names}</p>}
      </div>
      <h4>{t("benefit.back")}</h4>
      <PartnerPicker
        at="back#partner" label={t("benefit.back_partner")} network={network} value={back.partner}
        except={alone.length ? partners.map(({ id }) => id).filter((id) => !alone.includes(id)) : []} onChange={(partner) => { set({ partner }); }}
      />
      <TextArea at="back#text" label={t("benefit.back_text")} hint={t("benefit.back_hint")} rows={2} value={back.text} onChange={(text) => { set({ text }); }} />
      <CommentsAt anchor="back" />
    </div>
  );
});
