/** One topic on the learner's page: a head that says where it stands; opened, a cell of each party and, where words are the same, who leads. */
import { blank, Chip, CommentsAt, ErrorLine, Icon, problemAt, problemText, still, usePage } from "@shell";
import type { DocView } from "../../kind";
import { topicOf } from "./content";
import { PartyFace, type FaceOf } from "./faces";
import type { Later } from "./later";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { whole, type Say } from "./say";
import { asksLead, rowOf, type Row } from "./table";
import { NO_ROW, type Row as RowItem } from "./model.gen";

interface RowProps {
  content: AgreementContent;
  answers: DocView;
  faces: readonly FaceOf[];
  language: string;
  id: string;
  /** Its number on the page. */
  place: number;
  /** What is stored of it. */
  item: Partial<RowItem> | undefined;
  /** What is stored of its cells, and of who leads. */
  gives: readonly unknown[];
  lead: unknown;
  /** There is a party to agree with. */
  joined: boolean;
  parts: Later | null;
  open: boolean;
  /** The cell of it that is being written; empty for none. */
  cell: string;
  /** What the cell before it says. */
  before: { by: string; follow: string } | undefined;
  onToggle: (row: string) => void;
  onOpen: (row: string, party: string) => void;
  onClose: () => void;
  onNext: (cell: string) => void;
}

export const RowEdit = still(({ content, answers, faces, language, id, place, item: stored, joined, parts, open, cell, before, onToggle, onOpen, onClose, onNext }: RowProps) => {
  const { t, problems } = usePage<AgreementWord>();
  const item = { ...NO_ROW, ...stored };
  const row = rowOf(answers, content, faces.map((face) => face.id), id, item);
  const problem = problemAt(problems, `row:${id}`);
  const asks = row.same.length > 0;
  return (
    <li data-at={`row:${id}`} tabIndex={-1}>
      <button type="button" class="ag-rowhead" aria-expanded={open} onClick={() => { onToggle(id); }}>
        <span class="ag-rowname"><b>{place}. {row.label || t("agreement.no_label")}</b>{row.hint && <small>{row.hint}</small>}</span>
        {joined && <RowChip row={row} n={faces.length} t={t} />}
        <Icon name="down" />
      </button>
      {problem && !(open && asks) && <ErrorLine advice={!problem.blocking}>{problemText(problem, t)}</ErrorLine>}
      {open && !joined && <p class="px-note px-soft">{t("agreement.choose_partner")}</p>}
      {open && joined && (
        <div class="px-stack ag-open">
          <div class="ag-cells">
            {row.cells.map(({ key, item: give, given }, at) => {
              const face = faces[at];
              if (!face) return null;
              if (key === cell && parts) return <parts.CellEdit key={key} answers={answers} at={key} face={face} value={answers.get(key)} before={before} language={language} onClose={onClose} onNext={onNext} />;
              return (
                <div key={key} class="ag-cell" data-at={key}>
                  <button type="button" class="ag-said" onClick={() => { onOpen(id, face.id); }}>
                    <span class="px-vh">{t("agreement.edit_cell", { row: row.label, party: "" })} </span>
                    <span class="ag-head2"><PartyFace face={face} /><Icon name="edit" size={18} /></span>
                    {given ? <span class="px-pre">{give.text}</span> : <span class="px-muted">{t("agreement.nothing")}</span>}
                    {given && <Meta by={give.by} follow={give.follow} language={language} t={t} />}
                  </button>
                  <CommentsAt anchor={key} />
                </div>
              );
            })}
          </div>
          {asks && parts && <parts.LeadEdit answers={answers} id={id} faces={faces} value={answers.get(`lead:${id}`)} asked={asksLead(row)} />}
          {parts && <parts.RowChange content={content} answers={answers} id={id} item={stored} own={!topicOf(content, id)} />}
        </div>
      )}
      <CommentsAt anchor={`row:${id}`} />
    </li>
  );
});

/** The day and the follower of a cell. */
export const Meta = ({ by, follow, language, t }: { by: string; follow: string; language: string; t: Say }) => (
  <span class="ag-meta">
    <span class={by ? "px-num" : "ag-warn"}><Icon name="calendar" size={16} />{by ? whole(by, language) : t("agreement.no_by")}</span>
    {!blank(follow) && <span><Icon name="person" size={16} />{follow}</span>}
  </span>
);

/** Where a topic stands, in the one thing that matters most. */
function RowChip({ row, n, t }: { row: Row; n: number; t: Say }) {
  const given = row.cells.filter((one) => one.given);
  if (asksLead(row)) return <Chip tone="warn" icon="swap">{t("agreement.same_n", { n: row.same.length })}</Chip>;
  if (given.length < n) return <Chip>{t("agreement.given_n", { n: given.length, of: n })}</Chip>;
  const days = given.filter(({ item }) => !item.by).length;
  if (days) return <Chip tone="warn" icon="calendar">{t("agreement.no_day", { n: days })}</Chip>;
  const open = given.filter(({ item }) => blank(item.follow)).length;
  if (open) return <Chip tone="warn" icon="person">{t("agreement.no_follow", { n: open })}</Chip>;
  return <Chip tone="ok" icon="check">{t("agreement.whole", { n })}</Chip>;
}

