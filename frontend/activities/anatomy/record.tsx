/** Asks for the dated paper, or why there is none. */
import { CommentsAt, Details, still, TextArea, TextInput, Tiles, usePage } from "@shell";
import { useState } from "preact/hooks";
import { DateField } from "../../components/DateField";
import { asRecord, labelOf, NO_PAPER, recordKey } from "./content";
import { lineLimit } from "./feature";
import type { AnatomyContent, AnatomyWord, Part, RecordAnswer as Paper } from "./model.gen";
import { PartHead } from "./part";
import { standOfPaper } from "./say";

interface RecordEditProps {
  content: AnatomyContent;
  part: Part;
  place: number;
  partner: string;
  /** As it is stored. */
  value: unknown;
  language: string;
  set: (key: string, value: Paper) => void;
}

export const RecordEdit = still(({ content, part: { label }, place, partner, value, language, set }: RecordEditProps) => {
  const { t } = usePage<AnatomyWord>();
  const key = recordKey(partner);
  const given = asRecord(value);
  const stand = standOfPaper(given, content, t, language);
  const done = stand.full || (given.form === NO_PAPER && given.reason !== "");
  const [open] = useState(given.form !== "" && !done);
  const change = (part: Partial<Paper>): void => { set(key, { ...given, ...part }); };
  const papers = content.papers.filter(({ hidden, id }) => !hidden || id === given.form);
  const gone = given.form && given.form !== NO_PAPER && !papers.some(({ id }) => id === given.form) ? [{ value: given.form, label: labelOf(papers, given.form) }] : [];
  const options = [...papers.map(({ id, label: form }) => ({ value: id, label: form })), ...gone, { value: NO_PAPER, label: t("anatomy.paper_none") }];
  return (
    <>
      <Details at={key} open={open} summary={<PartHead {...{ place, label, stand }} begun={given.form !== ""} />}>
        <div class="px-stack">
          <Tiles at={`${key}#form`} label={t("anatomy.paper_ask")} columns={2} noTick value={given.form} options={options} onChange={(form) => { change({ form }); }} />
          {given.form === NO_PAPER ? (
            <TextArea at={`${key}#reason`} label={t("anatomy.paper_reason")} rows={2} limit={lineLimit(given.reason)} value={given.reason} onChange={(reason) => { change({ reason }); }} />
          ) : (given.form || given.date || given.title) && (
            <>
              <DateField at={`${key}#date`} label={t("anatomy.paper_date")} value={given.date} onChange={(date) => { change({ date }); }} />
              <TextInput at={`${key}#title`} label={t("anatomy.paper_title")} optional limit={lineLimit(given.title)} value={given.title} onChange={(title) => { change({ title }); }} />
            </>
          )}
          <CommentsAt anchor={key} />
        </div>
      </Details>
    </>
  );
});
