/** One cell being written: what this party gives, by when, who follows it up. Part of more-agreement.js. */
import { blank, Button, CommentsAt, still, TextArea, TextInput, usePage } from "@shell";
import { DateField } from "../../components/DateField";
import type { DocView } from "../../kind";
import { NAME, near } from "./about";
import { cellOf, readGive } from "./content";
import { PartyFace, type FaceOf } from "./faces";
import type { AgreementWord, Give } from "./model.gen";
import { whole } from "./say";

interface CellProps {
  answers: DocView;
  /** Its key. */
  at: string;
  face: FaceOf;
  value: unknown;
  before: { by: string; follow: string } | undefined;
  language: string;
  onClose: () => void;
  onNext: (cell: string) => void;
}

export const CellEdit = still(({ answers, at, face, before, language, onClose, onNext }: CellProps) => {
  const { t } = usePage<AgreementWord>();
  const give = readGive(answers, cellOf(at)?.row ?? "", face.id);
  const set = (part: Partial<Give>): void => { answers.set(at, { ...give, ...part } satisfies Give); };
  // Only what is still open is copied: nothing that was written is replaced.
  const copy = { ...(before?.by && !give.by ? { by: before.by } : {}), ...(before?.follow && blank(give.follow) ? { follow: before.follow } : {}) };
  const what = [copy.by && whole(copy.by, language), copy.follow].filter(Boolean).join(" · ");
  return (
    <div class="ag-cell ag-writing px-stack" data-at={at} role="group" aria-label={face.name}>
      <PartyFace face={face} />
      <TextArea at={`${at}#text`} label={t("agreement.gives")} rows={3} limit={near(give.text, 4000)} value={give.text} onChange={(text) => { set({ text }); }} />
      <DateField at={`${at}#by`} label={t("agreement.by")} value={give.by} onChange={(by) => { set({ by }); }} />
      <TextInput at={`${at}#follow`} label={t("agreement.follow")} limit={near(give.follow, NAME)} value={give.follow} onChange={(follow) => { set({ follow }); }} />
      {what && <Button small icon="copy" onClick={() => { set(copy); }}>{t("agreement.as_before", { what })}</Button>}
      <div class="px-row">
        <Button small onClick={onClose}>{t("agreement.done")}</Button>
        <Button small look="quiet" icon="next" onClick={() => { onNext(at); }}>{t("agreement.next")}</Button>
      </div>
      <CommentsAt anchor={at} />
    </div>
  );
});
