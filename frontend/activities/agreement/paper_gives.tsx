/** Prints what each party gives: up to three parties side by side, more of them one below the other. */
import { blank, usePage } from "@shell";
import type { AgreementWord } from "./model.gen";
import { shortName, whole } from "./say";
import type { Cell, Party, Row } from "./table";
import { Kept } from "./whole";

/** Parties that fit beside each other. */
const BESIDE = 3;
/** A day that is not known yet, to be written by hand. */
const OPEN = ".".repeat(26);

interface Props {
  rows: readonly Row[];
  parties: readonly Party[];
  /** The clause's number. */
  n: number;
  language: string;
  digits: (text: string) => string;
}

export function PaperGives({ rows, parties, n, language, digits }: Props) {
  const { t } = usePage<AgreementWord>();
  const beside = parties.length <= BESIDE;
  const name = (id: string): string => shortName(parties.find((one) => one.id === id) ?? (parties[0] as Party), t);
  const head = (row: Row, place: number) => <><span class="ag-kept">{digits(`${String(n)}.${String(place + 1)}`)}</span> <Kept text={row.label || t("agreement.no_label")} digits={digits} /></>;
  const give = ({ item, given }: Cell) => (given ? <Give text={item.text} by={item.by} follow={item.follow} language={language} digits={digits} /> : <>–</>);
  /** One text for all: they read the same, and one party leads. */
  const together = (row: Row): boolean => row.same.length === parties.length && parties.length > 1 && Boolean(row.lead.party || row.lead.split);
  const all = (row: Row) => <All row={row} leads={row.lead.party ? name(row.lead.party) : ""} name={name} language={language} digits={digits} />;
  if (beside) {
    return (
      <table class={`pp-table ag-gives ag-of${String(parties.length)}`}>
        <thead>
          <tr>
            <th scope="col">{t("agreement.paper_topic")}</th>
            {parties.map((party) => <th key={party.id} scope="col"><Kept text={shortName(party, t)} digits={digits} /></th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.id}>
              <th scope="row">{head(row, place)}</th>
              {together(row) ? <td colSpan={parties.length}>{all(row)}</td> : row.cells.map((cell) => <td key={cell.key} data-label={name(cell.party)}>{give(cell)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <>
      {rows.map((row, place) => (
        <table key={row.id} class="pp-table ag-one">
          <caption>{head(row, place)}</caption>
          <tbody>
            {together(row)
              ? <tr><td colSpan={2}>{all(row)}</td></tr>
              : row.cells.map((cell) => <tr key={cell.key}><th scope="row"><Kept text={name(cell.party)} digits={digits} /></th><td>{give(cell)}</td></tr>)}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Give({ text, by, follow, language, digits }: { text: string; by: string; follow: string; language: string; digits: Props["digits"] }) {
  const { t } = usePage<AgreementWord>();
  return (
    <>
      <span class="ag-text px-pre"><Kept text={text.trim()} digits={digits} /></span>
      <small><span class="ag-kept">{digits(t("agreement.paper_by", { date: by ? whole(by, language) : OPEN }))}</span></small>
      <small><Kept text={t("agreement.paper_follow", { who: blank(follow) ? OPEN : follow })} digits={digits} /></small>
    </>
  );
}

/** The same words once, who arranges it, and the day and follower of each where they differ. */
function All({ row, leads, name, language, digits }: { row: Row; leads: string; name: (id: string) => string } & Pick<Props, "language" | "digits">) {
  const { t } = usePage<AgreementWord>();
  const [first] = row.cells;
  if (!first) return null;
  const said = t("agreement.paper_all", { text: first.item.text.trim() });
  const one = row.cells.every(({ item }) => item.by === first.item.by);
  const follow = (cell: Cell): string => t("agreement.paper_follow", { who: blank(cell.item.follow) ? OPEN : cell.item.follow });
  const day = (cell: Cell): string => t("agreement.paper_by", { date: cell.item.by ? whole(cell.item.by, language) : OPEN });
  return (
    <>
      <span class="ag-text px-pre"><Kept text={leads ? `${said} ${t("agreement.paper_leads", { party: leads })}` : said} digits={digits} /></span>
      {one && <small><span class="ag-kept">{digits(day(first))}</span></small>}
      {row.cells.map((cell) => <small key={cell.key}><Kept text={`${name(cell.party)}: ${one ? follow(cell) : `${day(cell)} ${follow(cell)}`}`} digits={digits} /></small>)}
    </>
  );
}
