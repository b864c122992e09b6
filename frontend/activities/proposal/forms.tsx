/** The forms of one activity, one indicator and one line of the budget. Part of more-proposal.js. */
import { Button, PartnerPicker, Select, TextInput, Tiles, usePage } from "@shell";
import { useEffect, useRef, useState } from "preact/hooks";
import { DateField } from "../../components/DateField";
import type { DocView, ItemView } from "../../kind";
import { allSteps, categoryLabel, offeredCategories, SOURCES } from "./content";
import type { BudgetLine, Indicator, ProposalContent, ProposalWord, Source, Step } from "./model.gen";
import { NumberField } from "./number";
import { totalInWords } from "./say";

/** The first field takes the focus when the form opens. */
function useFirst(key: string) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => { first.current?.focus({ preventScroll: true }); }, [key]);
  return first;
}

export function StepForm({ item: { key, value }, answers, network }: { item: ItemView<Step>; answers: DocView; network: DocView }) {
  const { t, saving } = usePage<ProposalWord>();
  const first = useFirst(key);
  const [long, setLong] = useState(Boolean(value.until));
  const [known] = useState(() => [...new Set(allSteps(answers).map((one) => one.value.owner.trim()).filter(Boolean))]);
  const set = (part: Partial<Step>): void => { answers.set(key, { ...value, ...part } satisfies Step); };
  return (
    <>
      <TextInput at={`${key}#text`} label={t("proposal.activity")} limit={300} value={value.text} inputRef={first} onChange={(text) => { set({ text }); }} />
      <DateField at={`${key}#date`} label={t("proposal.date")} value={value.date} onChange={(date) => { set({ date }); }} />
      {long ? <DateField at={`${key}#until`} label={t("proposal.until")} optional value={value.until} onChange={(until) => { set({ until }); }} /> : <Button look="quiet" small icon="add" onClick={() => { setLong(true); }}>{t("proposal.more_days")}</Button>}
      <TextInput at={`${key}#owner`} label={t("proposal.owner")} limit={300} suggestions={known} value={value.owner} onChange={(owner) => { set({ owner }); }} />
      <PartnerPicker at={`${key}#partner`} label={t("proposal.with_partner")} optional network={network} value={value.partner} onChange={(partner) => { set({ partner }); }} />
      {saving}
    </>
  );
}

export function IndicatorForm({ item: { key, value }, answers }: { item: ItemView<Indicator>; answers: DocView }) {
  const { t, saving } = usePage<ProposalWord>();
  const first = useFirst(key);
  const set = (part: Partial<Indicator>): void => { answers.set(key, { ...value, ...part } satisfies Indicator); };
  return (
    <>
      <TextInput at={`${key}#text`} label={t("proposal.indicator")} limit={300} value={value.text} inputRef={first} onChange={(text) => { set({ text }); }} />
      <div class="pr-three">
        <NumberField at={`${key}#now`} label={t("proposal.now")} optional value={value.now} onChange={(now) => { set({ now }); }} />
        <NumberField at={`${key}#target`} label={t("proposal.target")} value={value.target} onChange={(target) => { set({ target }); }} />
        <TextInput at={`${key}#unit`} label={t("proposal.unit")} optional limit={120} value={value.unit} onChange={(unit) => { set({ unit }); }} />
      </div>
      <TextInput at={`${key}#how`} label={t("proposal.how")} limit={300} value={value.how} onChange={(how) => { set({ how }); }} />
      {saving}
    </>
  );
}

export function LineForm({ item: { key, value }, content, answers, network }: { item: ItemView<BudgetLine>; content: ProposalContent; answers: DocView; network: DocView }) {
  const { t, saving } = usePage<ProposalWord>();
  const first = useFirst(key);
  const set = (part: Partial<BudgetLine>): void => { answers.set(key, { ...value, ...part } satisfies BudgetLine); };
  const offered = offeredCategories(content).map(({ id, label }) => ({ value: id, label }));
  const gone = value.category && !offered.some((one) => one.value === value.category) ? [{ value: value.category, label: categoryLabel(content, value.category) }] : [];
  return (
    <>
      <TextInput at={`${key}#text`} label={t("proposal.line")} limit={120} value={value.text} inputRef={first} onChange={(text) => { set({ text }); }} />
      <Tiles at={`${key}#category`} label={t("proposal.category")} columns={2} value={value.category} options={[...offered, ...gone]} onChange={(category) => { set({ category }); }} />
      <div class="pr-three">
        <NumberField at={`${key}#qty`} label={t("proposal.qty")} kind="whole" value={value.qty} onChange={(qty) => { set({ qty }); }} />
        <TextInput at={`${key}#unit`} label={t("proposal.unit")} optional limit={120} value={value.unit} onChange={(unit) => { set({ unit }); }} />
        <NumberField at={`${key}#times`} label={t("proposal.times")} kind="whole" value={value.times} onChange={(times) => { set({ times }); }} />
      </div>
      <NumberField at={`${key}#price`} label={t("proposal.price")} kind="money" value={value.price} onChange={(price) => { set({ price }); }} />
      <Select at={`${key}#source`} label={t("proposal.source")} value={value.source || "ask"} options={SOURCES.map((one) => ({ value: one, label: t(`proposal.source_${one}`) }))} onChange={(source) => { set({ source: source as Source }); }} />
      {value.source === "partner" && <PartnerPicker at={`${key}#partner`} label={t("proposal.which_partner")} optional network={network} value={value.partner} onChange={(partner) => { set({ partner }); }} />}
      <p class="pr-total px-num" role="status">{t("proposal.line_total", { total: totalInWords(value, t) })}</p>
      {saving}
    </>
  );
}
