/** The pitch, the sending on, and results with the money that was used. Part of more-proposal.js. */
import { CommentsAt, still, TextArea, TextInput, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import type { DocView, ItemView } from "../../kind";
import type { Totals } from "./budget";
import { indicatorsOf, one, resultOf, SOURCES, spentOf } from "./content";
import type { Follow, Indicator, IndicatorResult, Pitched, ProposalWord, Sent, Spent } from "./model.gen";
import { NumberField } from "./number";
import { Part } from "./part";
import { baht, goalInWords } from "./say";

interface Props {
  answers: DocView;
  now: number;
  focusKey: string;
  totals: Totals;
  /** What is written of it: drawn again when one of them is another. */
  values: readonly unknown[];
}

export const AfterParts = still(function AfterParts({ answers, now, focusKey, totals, values }: Props) {
  const sent = answers.get<Partial<Sent>>("sent");
  return (
    <>
      <PitchPart answers={answers} now={now} focusKey={focusKey} value={answers.get("pitch")} />
      {(now >= 3 || Boolean(sent?.to)) && <SentPart answers={answers} now={now} focusKey={focusKey} value={sent} />}
      {now >= 6 && <ResultPart answers={answers} now={now} totals={totals} values={values} />}
    </>
  );
});

interface PartProps {
  answers: DocView;
  now: number;
  focusKey: string;
  value: unknown;
}

const PitchPart = still(function PitchPart({ answers, now, focusKey }: PartProps) {
  const { t } = usePage<ProposalWord>();
  const pitch = one(answers, "pitch");
  return (
    <Part at="pitch" title={t("proposal.pitch")} from={2} now={now} open={Boolean(pitch.date || pitch.place) || focusKey.startsWith("pitch")}>
      <DateField at="pitch#date" label={t("proposal.pitch_date")} value={pitch.date} onChange={(date) => { answers.set("pitch", { ...pitch, date } satisfies Pitched); }} />
      <TextInput at="pitch#place" label={t("proposal.pitch_place")} limit={300} value={pitch.place} onChange={(place) => { answers.set("pitch", { ...pitch, place } satisfies Pitched); }} />
      <CommentsAt anchor="pitch" />
    </Part>
  );
});

const SentPart = still(function SentPart({ answers, now, focusKey }: PartProps) {
  const { t } = usePage<ProposalWord>();
  const sent = one(answers, "sent");
  return (
    <Part at="sent" title={t("proposal.sent")} from={4} now={now} open={Boolean(sent.to) || focusKey.startsWith("sent")}>
      <TextInput at="sent#to" label={t("proposal.sent_to")} limit={300} value={sent.to} onChange={(to) => { answers.set("sent", { ...sent, to } satisfies Sent); }} />
      <DateField at="sent#date" label={t("proposal.sent_date")} value={sent.date} onChange={(date) => { answers.set("sent", { ...sent, date } satisfies Sent); }} />
      <TextInput at="sent#number" label={t("proposal.sent_number")} limit={120} value={sent.number} onChange={(number) => { answers.set("sent", { ...sent, number } satisfies Sent); }} />
      <CommentsAt anchor="sent" />
    </Part>
  );
});

const ResultPart = still(function ResultPart({ answers, now, totals }: Omit<Props, "focusKey">) {
  const { t } = usePage<ProposalWord>();
  return (
    <Part at="result" title={t("proposal.results")} from={6} now={now} open>
      {indicatorsOf(answers).map((item) => <ResultRow key={item.id} answers={answers} item={item} value={answers.get(`result:${item.id}`)} />)}
      {SOURCES.filter((source) => totals.sources[source] > 0).map((source) => {
        const [key, spent] = [`spent:${source}`, spentOf(answers, source)];
        return (
          <NumberField key={source} at={`${key}#amount`} kind="money" optional label={t("proposal.spent_of", { source: t(`proposal.source_${source}`), sum: baht(totals.sources[source]) })} value={spent.amount} onChange={(amount) => { answers.set(key, { ...spent, amount } satisfies Spent); }} />
        );
      })}
      <FollowEdit answers={answers} value={answers.get("follow")} />
    </Part>
  );
});

const ResultRow = still(function ResultRow({ answers, item: { id, value } }: { answers: DocView; item: ItemView<Indicator>; value: unknown }) {
  const { t } = usePage<ProposalWord>();
  const [key, result] = [`result:${id}`, resultOf(answers, id)];
  const set = (part: Partial<IndicatorResult>): void => { answers.set(key, { ...result, ...part } satisfies IndicatorResult); };
  return (
    <div data-at={key} class="px-stack-s">
      <NumberField at={`${key}#actual`} label={t("proposal.actual_of", { name: value.text, target: goalInWords(value, t) })} value={result.actual} onChange={(actual) => { set({ actual }); }} />
      <TextInput at={`${key}#note`} label={t("proposal.note")} optional limit={300} value={result.note} onChange={(note) => { set({ note }); }} />
      <CommentsAt anchor={key} />
    </div>
  );
});

const FollowEdit = still(function FollowEdit({ answers }: { answers: DocView; value: unknown }) {
  const { t } = usePage<ProposalWord>();
  const follow = one(answers, "follow");
  return (
    <div data-at="follow" class="px-stack">
      <TextArea at="follow#text" label={t("proposal.follow")} rows={3} value={follow.text} onChange={(text) => { answers.set("follow", { ...follow, text } satisfies Follow); }} />
      <DateField at="follow#date" label={t("proposal.follow_date")} optional value={follow.date} onChange={(date) => { answers.set("follow", { ...follow, date } satisfies Follow); }} />
      <CommentsAt anchor="follow" />
    </div>
  );
});
