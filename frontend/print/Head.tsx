/** The head of a printed round: title, use as evidence, owner, date, number. */
import { formatDate, usePage } from "@shell";
import type { PrintPage } from "../types.gen";
import type { PrintWord } from "../words.gen";

/** The page's own digits. */
export type Digits = (text: string) => string;

export function Head({ page, digits }: { page: PrintPage; digits: Digits }) {
  const { t, language } = usePage<PrintWord>();
  const { block, round } = page;
  // Where the school is not known, the group stands in its place, and is not repeated.
  const school = page.school === page.group ? "" : page.school;
  // A draft is nothing that was handed in: it has no round and no number.
  const draft = page.status === "draft";
  const facts: [string, string][] = [
    [t("print.teacher"), page.teacher],
    [t("print.school"), school],
    [t("print.group"), page.group],
    [t("print.course"), page.course_title],
    [t("print.year"), String(language === "th" ? page.fiscal_year : page.fiscal_year - 543)],
    [t("print.handed_in"), draft ? "" : t("print.round", { n: round.number, at: formatDate(round.submitted_at, language) })],
    [t("print.late"), round.late ? t("round.late") : ""],
    [t("print.receipt"), page.receipt],
    [t("print.accepted"), formatDate(page.accepted_at, language)],
  ];
  return (
    <header class="pp-head">
      <h1>{digits(block.title)}</h1>
      {draft && <p class="pp-draft"><b>{digits(t("print.draft", { at: formatDate(round.submitted_at, language) }))}</b></p>}
      {page.wpa.map(({ code = "", label = "" }) => <p key={code} class="pp-wpa">{digits(t("print.wpa", { code, label }))}</p>)}
      <dl class="pp-facts">
        {facts.map(([name, value]) => value && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{digits(value)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
