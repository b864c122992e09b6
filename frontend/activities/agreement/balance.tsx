/** Giving at a glance: a bar of segments for each party, and the table that says the same. Nothing is added up, nobody is ranked. */
import { Details, Table, usePage } from "@shell";
import { PartyFace, type FaceOf } from "./faces";
import type { AgreementWord } from "./model.gen";
import type { Standing } from "./table";

/** Where each cell of a row stands, in the order of the parties. */
export interface Stood {
  id: string;
  label: string;
  cells: readonly Standing[];
}

const LOOK: Record<Standing, string> = { whole: "ag-full", no_day: "ag-half", no_follow: "ag-half", no_lead: "ag-half", none: "ag-none" };
const WORD = { whole: "agreement.is_whole", no_day: "agreement.is_no_day", no_follow: "agreement.is_no_follow", no_lead: "agreement.is_no_lead", none: "agreement.nothing" } as const;
const KEY = [["ag-full", "agreement.seg_whole"], ["ag-half", "agreement.seg_open"], ["ag-none", "agreement.seg_none"]] as const;

export function Balance({ stood, faces }: { stood: readonly Stood[]; faces: readonly FaceOf[] }) {
  const { t } = usePage<AgreementWord>();
  const full = faces.filter((_, at) => stood.every(({ cells }) => cells[at] !== "none")).length;
  const open = stood.flatMap(({ cells }) => cells).filter((one) => one !== "whole" && one !== "none").length;
  const table = (
    <div class="ag-scroll" tabIndex={0} role="group" aria-label={t("agreement.balance_caption")}>
      <Table caption={t("agreement.balance_caption")} columns={[{ label: t("agreement.party") }, ...stood.map((_, place) => ({ label: String(place + 1), num: false }))]}>
        {faces.map((face, at) => (
          <tr key={face.id}>
            <th scope="row">{face.name}</th>
            {stood.map(({ id, cells }) => <td key={id} class={cells[at] === "whole" ? undefined : "ag-late"}>{t(WORD[cells[at] ?? "none"])}</td>)}
          </tr>
        ))}
      </Table>
    </div>
  );
  return (
    <div class="px-stack">
      <p>{t(open ? "agreement.balance_open" : "agreement.balance_lead", { full, all: faces.length, open })}</p>
      <ul class="ag-bars" aria-hidden="true">
        {faces.map((face, at) => (
          <li key={face.id}>
            <PartyFace face={face} />
            <span class="ag-segs">{stood.map(({ id, cells }, place) => <span key={id} class={LOOK[cells[at] ?? "none"]}>{place + 1}</span>)}</span>
          </li>
        ))}
      </ul>
      <ul class="ag-key px-note px-soft" aria-hidden="true">{KEY.map(([look, word]) => <li key={look}><span class={look} />{t(word)}</li>)}</ul>
      <ol class="ag-names px-note px-soft">{stood.map(({ id, label }) => <li key={id}>{label}</li>)}</ol>
      <Details summary={t("agreement.as_table")}>{table}</Details>
    </div>
  );
}
