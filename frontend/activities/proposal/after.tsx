/** The pitch, the sending on, and results with the money that was used. Part of more-proposal.js. */
import { CommentsAt, TextArea, TextInput, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import type { DocView } from "../../kind";
import type { Totals } from "./budget";
import { indicatorsOf, one, resultOf, SOURCES, spentOf } from "./content";
import type { Follow, IndicatorResult, Pitched, ProposalWord, Sent, Spent } from "./model.gen";
import { NumberField } from "./number";
import { Part } from "./part";
import { baht, goalInWords } from "./say";

export function AfterParts({ answers, now, focusKey, totals }: { answers: DocView; now: number; focusKey: string; totals: Totals }) {
  const { t } = usePage<ProposalWord>();
  const [pitch, sent, follow] = [one(answers, "pitch"), one(answers, "sent"), one(answers, "follow")];
  const rows = indicatorsOf(answers);
  const led = (prefix: string): boolean => focusKey.startsWith(prefix);
  return (
    <>
      <Part at="pitch" title={t("proposal.pitch")} from={2} now={now} open={Boolean(pitch.date || pitch.place) || led("pitch")}>
        <DateField at="pitch#date" label={t("proposal.pitch_date")} value={pitch.date} onChange={(date) => { answers.set("pitch", { ...pitch, date } satisfies Pitched); }} />
        <TextInput at="pitch#place" label={t("proposal.pitch_place")} limit={300} value={pitch.place} onChange={(place) => { answers.set("pitch", { ...pitch, place } satisfies Pitched); }} />
        <CommentsAt anchor="pitch" />
      </Part>
      {(now >= 3 || Boolean(sent.to)) && (
        <Part at="sent" title={t("proposal.sent")} from={4} now={now} open={Boolean(sent.to) || led("sent")}>
          <TextInput at="sent#to" label={t("proposal.sent_to")} limit={300} value={sent.to} onChange={(to) => { answers.set("sent", { ...sent, to } satisfies Sent); }} />
          <DateField at="sent#date" label={t("proposal.sent_date")} value={sent.date} onChange={(date) => { answers.set("sent", { ...sent, date } satisfies Sent); }} />
          <TextInput at="sent#number" label={t("proposal.sent_number")} limit={120} value={sent.number} onChange={(number) => { answers.set("sent", { ...sent, number } satisfies Sent); }} />
          <CommentsAt anchor="sent" />
        </Part>
      )}
      {now >= 6 && (
        <Part at="result" title={t("proposal.results")} from={6} now={now} open>
          {rows.map(({ id, value }) => {
            const [key, result] = [`result:${id}`, resultOf(answers, id)];
            const set = (part: Partial<IndicatorResult>): void => { answers.set(key, { ...result, ...part } satisfies IndicatorResult); };
            return (
              <div key={id} data-at={key} class="px-stack-s">
                <NumberField at={`${key}#actual`} label={t("proposal.actual_of", { name: value.text, target: goalInWords(value, t) })} value={result.actual} onChange={(actual) => { set({ actual }); }} />
                <TextInput at={`${key}#note`} label={t("proposal.note")} optional limit={300} value={result.note} onChange={(note) => { set({ note }); }} />
                <CommentsAt anchor={key} />
              </div>
            );
          })}
          {SOURCES.filter((source) => totals.sources[source] > 0).map((source) => {
            const [key, spent] = [`spent:${source}`, spentOf(answers, source)];
            return (
              <NumberField key={source} at={`${key}#amount`} kind="money" optional label={t("proposal.spent_of", { source: t(`proposal.source_${source}`), sum: baht(totals.sources[source]) })} value={spent.amount} onChange={(amount) => { answers.set(key, { ...spent, amount } satisfies Spent); }} />
            );
          })}
          <TextArea at="follow#text" label={t("proposal.follow")} rows={3} value={follow.text} onChange={(text) => { answers.set("follow", { ...follow, text } satisfies Follow); }} />
          <DateField at="follow#date" label={t("proposal.follow_date")} optional value={follow.date} onChange={(date) => { answers.set("follow", { ...follow, date } satisfies Follow); }} />
          <CommentsAt anchor="follow" />
        </Part>
      )}
    </>
  );
}
