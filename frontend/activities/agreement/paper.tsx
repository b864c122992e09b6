/** Prints the agreement, to be carried to those who may sign: clauses, dotted lines for what is open, a place for each signature. */
import { blank, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { length, longDate } from "../../thai/lengths";
import { formOf, membersOf, readAbout, readGroup, readState, readTerm } from "./content";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { PaperGives } from "./paper_gives";
import { Signing } from "./paper_signing";
import { inWords, partyName, shortName } from "./say";
import { tableOf } from "./table";
import { Kept } from "./whole";

type Props = KindProps<AgreementContent, AgreementWord>;

/** A line to write on. */
export const dots = (n: number): string => ".".repeat(n);

export function Paper({ content, answers, network, language, thaiDigits }: Props) {
  const { t } = usePage<AgreementWord>();
  const digits = thaiDigits ? toThai : String;
  const about = readAbout(answers);
  const form = formOf(content, about.form);
  const signed = form?.signed === true;
  const { parties, rows } = tableOf(answers, network, content);
  const agreed = readState(answers, "agreed").date;
  const full = parties.map((party) => party.item.full || partyName(party, t));
  const between = (at: number): AgreementWord => (at === 0 ? "agreement.paper_between" : at === 1 ? "agreement.paper_with" : "agreement.paper_and");
  let n = 0;
  const clause = (title: string) => <h3><span class="ag-kept">{digits(t("agreement.paper_clause", { n: ++n }))}</span> {digits(title)}</h3>;
  const clauses = signed ? content.clauses.filter(({ hidden }) => !hidden) : [];
  return (
    <div class="ag ag-paper">
      {!agreed && <p class="ag-draft">{t(signed ? "agreement.paper_draft" : "agreement.paper_draft_plain")}</p>}
      <header>
        <h1><Kept text={form?.heading || form?.label || t("agreement.about")} digits={digits} /></h1>
        <p class="ag-title"><b><Kept text={t("agreement.paper_title", { title: blank(about.title) ? dots(60) : about.title })} digits={digits} /></b></p>
        {full.map((name, at) => {
          const party = parties[at];
          const short = party && shortName(party, t);
          return <p key={party?.id}><Kept text={t(between(at), { name })} digits={digits} />{short && short !== name && <> <span class="ag-kept">{digits(t("agreement.paper_called", { short }))}</span></>}</p>;
        })}
      </header>
      {signed ? <MadeAt day={agreed} language={language} digits={digits} /> : agreed && <p>{digits(t("agreement.paper_agreed", { date: longDate(agreed, language).replaceAll(" ", "\u00a0") }))}</p>}
      <section>
        {clause(t("agreement.paper_aim"))}
        <p class="px-pre">{blank(about.aim) ? dots(180) : <Kept text={about.aim} digits={digits} />}</p>
      </section>
      <section>
        {clause(t("agreement.paper_gives"))}
        <PaperGives rows={rows} parties={parties} n={n} language={language} digits={digits} />
      </section>
      <section>
        {clause(t("agreement.paper_group"))}
        <table class="pp-table ag-group">
          <thead><tr>{[t("agreement.party"), t("agreement.paper_coordinator"), t("agreement.paper_members")].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {parties.map((party) => {
              const also = membersOf(answers, party.id).map(({ value }) => (blank(value.duty) ? value.role : `${value.role} (${value.duty})`)).filter((one) => !blank(one)).join(" · ");
              return (
                <tr key={party.id}>
                  <th scope="row"><Kept text={shortName(party, t)} digits={digits} /></th>
                  <td data-label={t("agreement.paper_coordinator")}><Kept text={readGroup(answers, party.id).lead || dots(30)} digits={digits} /></td>
                  <td data-label={t("agreement.paper_members")}><Kept text={also || "–"} digits={digits} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section>
        {clause(t("agreement.paper_term"))}
        <p><TermLine answers={answers} language={language} digits={digits} /></p>
      </section>
      {clauses.map((one) => (
        <section key={one.id} class="ag-clause">
          {clause(one.label)}
          <p class="px-pre"><Kept text={one.text} digits={digits} /></p>
        </section>
      ))}
      {signed && <Signing copies={content.copies} parties={parties} answers={answers} digits={digits} />}
    </div>
  );
}

/** Where and when, to be written by hand where it is not agreed yet. */
function MadeAt({ day, language, digits }: { day: string; language: string; digits: (text: string) => string }) {
  const { t } = usePage<AgreementWord>();
  const year = language === "th" ? " พ.ศ. 25" : " 20";
  return (
    <p class="ag-made">
      <span class="ag-kept">{t("agreement.paper_made_at")} {dots(50)}</span>{" "}
      <span class="ag-kept">{t("agreement.paper_made_on")} {day ? digits(longDate(day, language)) : language === "th" ? digits(`${dots(8)} เดือน ${dots(24)}${year}${dots(6)}`) : digits(`${dots(8)} ${dots(24)}${year}${dots(6)}`)}</span>
    </p>
  );
}

function TermLine({ answers, language, digits }: { answers: Props["answers"]; language: string; digits: (text: string) => string }) {
  const { t } = usePage<AgreementWord>();
  const { start, end, review } = readTerm(answers);
  const day = (iso: string): string => (iso ? longDate(iso, language).replaceAll(" ", "\u00a0") : dots(30));
  const long = start && end ? inWords(length(start, end), t) : "";
  const parts = [t("agreement.paper_from_to", { start: day(start), end: day(end) }), long && t("agreement.paper_length", { length: long.replaceAll(" ", "\u00a0") }), t("agreement.paper_review", { date: day(review) })];
  return <>{digits(parts.filter(Boolean).join(" "))}</>;
}
