/** Finds what is missing in `agreement`. Equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { DocView, Kind } from "../../kind";
import { length } from "../../thai/lengths";
import { isPerson } from "../../thai/persons";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { FEWEST, formOf, membersOf, MOST, readAbout, readGroup, readState, readTerm, STAGES } from "./content";
import type { AgreementContent, AgreementWord, Term } from "./model.gen";
import { namesAmount } from "./money";
import { asksLead, givenIn, tableOf, type Cell, type Row, type Table } from "./table";

/** Years after which a term is long. */
const LONG = 5;

/** Parties asked for: two at least, and never more than fit. */
export const needed = (minimum: number): number => Math.max(FEWEST, Math.min(minimum, MOST));

export const problems: Kind<AgreementContent, AgreementWord>["problems"] = ({ content, answers, network, minimum, today = "" }) => {
  const about = readAbout(answers);
  const form = formOf(content, about.form);
  const signed = form?.signed === true;
  const table = tableOf(answers, network, content);
  return [
    ...(blank(about.title) ? [problem("about#title", "title_missing")] : []),
    ...(!blank(about.title) && blank(about.aim) ? [advice("about#aim", "aim_missing")] : []),
    ...(form ? [] : [problem("about#form", "form_missing")]),
    ...ofParties(table, needed(minimum), signed),
    ...ofGiving(answers, table),
    ...table.parties.flatMap(({ id }) => ofGroup(answers, id)),
    ...ofTerm(readTerm(answers), signed, givenIn(table).some(({ item }) => item.by)),
    ...ofStates(answers, today),
  ];
};

function ofParties({ parties }: Table, minimum: number, signed: boolean): ProblemShape[] {
  const n = parties.length;
  return [
    ...(n < minimum ? [problem("parties", "parties_few", { n, minimum })] : []),
    ...(n > MOST ? [problem("parties", "parties_many", { n, most: MOST })] : []),
    ...parties.flatMap(({ id, item: { signer }, gone }) => {
      const path = `party:${id}#signer`;
      const missing = signed && blank(signer);
      return [
        ...(gone ? [advice(`party:${id}`, "party_gone")] : []),
        ...(missing ? [problem(path, "signer_missing")] : isPerson(signer) ? [advice(path, "signer_is_person")] : []),
      ];
    }),
  ];
}

function ofGiving(answers: DocView, table: Table): ProblemShape[] {
  const given = givenIn(table);
  const giving = new Set(given.map(({ party }) => party));
  const nothing = table.parties.length < FEWEST ? [] : table.parties.filter(({ id }) => !giving.has(id));
  const { start, end } = readTerm(answers);
  const window = start && end && start <= end ? { start, end } : undefined;
  const checked = Boolean(readState(answers, "checked").date);
  // Told when the others are written: a page that begins is empty.
  const most = 2 * table.rows.filter(({ cells }) => cells.some((cell) => cell.given)).length >= table.rows.length;
  return [...nothing.map(({ id }) => problem(`party:${id}`, "gives_nothing")), ...table.rows.flatMap((row) => ofRow(row, window, checked, most))];
}

function ofRow(row: Row, window: { start: string; end: string } | undefined, checked: boolean, most: boolean): ProblemShape[] {
  const given = row.cells.filter((cell) => cell.given);
  return [
    ...(most && !given.length ? [advice(`row:${row.id}`, "row_empty")] : []),
    ...(asksLead(row) ? [problem(`row:${row.id}`, "same_no_lead", { n: row.same.length })] : []),
    ...given.flatMap((cell) => [...ofCell(cell, window), ...(row.money && !checked && namesAmount(cell.item.text) ? [advice(`${cell.key}#text`, "money_unchecked")] : [])]),
  ];
}

function ofCell({ key, item: { by, follow } }: Cell, window: { start: string; end: string } | undefined): ProblemShape[] {
  const outside = window && (by < window.start || by > window.end);
  return [
    ...(!by ? [advice(`${key}#by`, "by_missing")] : outside ? [advice(`${key}#by`, "by_outside_term", { ...window })] : []),
    ...(blank(follow) ? [advice(`${key}#follow`, "follow_missing")] : ofPerson(`${key}#follow`, follow)),
  ];
}

const ofPerson = (path: string, position: string): ProblemShape[] => (isPerson(position) ? [advice(path, "follow_is_person")] : []);

function ofGroup(answers: DocView, party: string): ProblemShape[] {
  const { lead } = readGroup(answers, party);
  const path = `group:${party}#lead`;
  return [
    ...(blank(lead) ? [problem(path, "coordinator_missing")] : ofPerson(path, lead)),
    ...membersOf(answers, party).flatMap(({ key, value }) => ofPerson(`${key}#role`, value.role)),
  ];
}

function ofTerm({ start, end, review }: Term, signed: boolean, dated: boolean): ProblemShape[] {
  const whole = Boolean(start && end);
  const missing = signed ? ([["start", start], ["end", end]] as const).flatMap(([name, day]) => (day ? [] : [problem(`term#${name}`, "term_missing")])) : [];
  return [...missing, ...(whole ? (end < start ? [problem("term#end", "end_before_start")] : ofLength(start, end, review)) : []), ...(!review && (dated || whole) ? [advice("term#review", "review_missing")] : [])];
}

function ofLength(start: string, end: string, review: string): ProblemShape[] {
  const { years, months, days } = length(start, end);
  return [
    ...(years > LONG || (years === LONG && (months > 0 || days > 0)) ? [advice("term#end", "long_term", { years })] : []),
    ...(review && (review < start || review > end) ? [advice("term#review", "review_outside_term", { start, end })] : []),
  ];
}

function ofStates(answers: DocView, today: string): ProblemShape[] {
  const [checked, agreed] = [readState(answers, "checked"), readState(answers, "agreed")];
  return [
    ...STAGES.flatMap((stage) => {
      const { date, who, note } = readState(answers, stage);
      const path = `state:${stage}#date`;
      return [
        ...(!date && !(blank(who) && blank(note)) ? [problem(path, "state_date_missing")] : []),
        ...(date > today ? [problem(path, "state_in_future")] : []),
        ...ofPerson(`state:${stage}#who`, who),
      ];
    }),
    ...(agreed.date && agreed.date < checked.date ? [problem("state:agreed#date", "agreed_before_checked")] : []),
  ];
}
