/** Acts on topics: who leads where words are the same, renaming, taking out, adding one. Part of more-agreement.js. */
import { Button, Details, newId, SectorMark, still, TextInput, Tiles, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { NAME, near } from "./about";
import { nextOrder, readLead, topicOf, US } from "./content";
import type { FaceOf } from "./faces";
import { NO_ROW, type AgreementContent, type AgreementWord, type Lead, type Row } from "./model.gen";
import { rowLabel } from "./table";

/** No id of a party: ids have no star. */
const SPLIT = "*";

export const LeadEdit = still(({ answers, id, faces, asked }: { answers: DocView; id: string; faces: readonly FaceOf[]; value: unknown; asked: boolean }) => {
  const { t } = usePage<AgreementWord>();
  const { party, split } = readLead(answers, id);
  return (
    <div class={asked ? "ag-lead ag-asked" : "ag-lead"}>
      <Tiles
        at={`row:${id}`} label={t("agreement.lead")} hint={t("agreement.lead_why")} value={split ? SPLIT : party}
        options={[...faces.map((face) => ({ value: face.id, label: face.name, drawing: <SectorMark sector={face.id === US ? "school" : face.sector} size={24} /> })), { value: SPLIT, label: t("agreement.lead_split") }]}
        onChange={(chosen) => { answers.set(`lead:${id}`, { party: chosen === SPLIT ? "" : chosen, split: chosen === SPLIT } satisfies Lead); }}
      />
    </div>
  );
});

export const RowChange = still(({ content, answers, id, item: stored, own }: { content: AgreementContent; answers: DocView; id: string; item: Partial<Row> | undefined; own: boolean }) => {
  const { t } = usePage<AgreementWord>();
  const item: Row = { ...NO_ROW, ...stored };
  // A new one begins with its name; it does not fold at the first letter of it.
  const [unnamed] = useState(own && !item.label);
  const key = `row:${id}`;
  const set = (part: Partial<Row>): void => { answers.set(key, { ...item, ...part } satisfies Row); };
  return (
    <Details summary={t("agreement.row_change")} open={unnamed}>
      <div class="px-stack">
        <TextInput at={`${key}#label`} label={t("agreement.row_name")} limit={near(item.label, NAME)} placeholder={topicOf(content, id)?.label} value={item.label} onChange={(label) => { set({ label }); }} />
        <Button small look="danger" icon="trash" onClick={({ currentTarget }) => { (currentTarget as HTMLElement).closest("section")?.querySelector<HTMLElement>(".ag-addrow")?.focus(); set({ off: true }); }}>{t("agreement.row_off")}</Button>
      </div>
    </Details>
  );
});

interface MoreProps {
  content: AgreementContent;
  answers: DocView;
  /** Those taken out. */
  rows: readonly string[];
  items: readonly unknown[];
  onAdded: (id: string) => void;
}

/** Topics of the teacher's own, and those taken out. */
export const MoreRows = still(({ content, answers, rows, onAdded }: MoreProps) => {
  const { t } = usePage<AgreementWord>();
  const item = (id: string): Row => ({ ...NO_ROW, ...answers.get<Partial<Row>>(`row:${id}`) });
  return (
    <div class="px-stack-s ag-more">
      <Button
        icon="add"
        class="ag-addrow"
        onClick={() => {
          const id = newId();
          answers.set(`row:${id}`, { ...NO_ROW, order: nextOrder(answers, "row") } satisfies Row);
          onAdded(id);
        }}
      >
        {t("agreement.add_row")}
      </Button>
      {rows.length > 0 && (
        <Details summary={t("agreement.rows_off")}>
          <div class="ag-presses">
            {rows.map((id) => <Button key={id} small icon="restore" onClick={() => { answers.set(`row:${id}`, { ...item(id), off: false } satisfies Row); }}>{t("agreement.row_back", { row: rowLabel(content, id, item(id)) || t("agreement.no_label") })}</Button>)}
          </div>
        </Details>
      )}
    </div>
  );
});
