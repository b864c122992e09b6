/** Finds what is missing in a proposal at its stage. Equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { DocView, Kind } from "../../kind";
import { writeMoney } from "../../thai/money";
import { isPerson } from "../../thai/persons";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { amount, count, lineTotal, priceProblem, totalsOf } from "./budget";
import { indicatorsOf, linesOf, one, partnersOf, placeOf, resultOf, SOURCES, spentOf, stepsOf } from "./content";
import type { BudgetLine, ProposalContent, ProposalWord } from "./model.gen";

export const problems: Kind<ProposalContent, ProposalWord>["problems"] = ({ content, answers, stage }) => {
  const at = placeOf(stage);
  return [
    ...first(answers),
    ...(at >= 2 ? [...area(answers), ...activities(answers), ...indicators(answers), ...budget(content, answers, at)] : []),
    ...(at >= 2 ? pitch(answers) : []),
    ...(at >= 4 ? sent(answers) : []),
    ...(at >= 6 ? after(answers) : []),
  ];
};

function first(answers: DocView): ProblemShape[] {
  const { role } = one(answers, "mentor");
  return [
    ...(blank(one(answers, "title").text) ? [problem("title#text", "title_missing")] : []),
    ...(blank(one(answers, "problem").text) ? [problem("problem#text", "problem_missing")] : []),
    ...(blank(role) ? [problem("mentor#role", "mentor_missing")] : isPerson(role) ? [advice("mentor#role", "owner_is_person")] : []),
    ...(partnersOf(answers).length ? [] : [problem("with", "partner_missing")]),
  ];
}

function area(answers: DocView): ProblemShape[] {
  const { place, people } = one(answers, "area");
  return blank(place) || blank(people) ? [problem(`area#${blank(place) ? "place" : "people"}`, "area_missing")] : [];
}

/** Days of a school term, about. */
const TERM = 120;
const DAY = 86_400_000;

/** How many days it takes, its last included; 0 without a day. */
const daysOf = (date: string, until: string): number => (date ? Math.round((Date.parse(until || date) - Date.parse(date)) / DAY) + 1 : 0);

/** What is to be said of its days; of two activities of one day on the same day, at the second. */
function whenOf(key: string, date: string, until: string, taken: Set<string>): ProblemShape[] {
  const days = daysOf(date, until);
  if (date && until && until < date) return [problem(`${key}#until`, "date_order")];
  if (days > TERM) return [advice(`${key}#until`, "activity_long", { n: days })];
  if (days !== 1) return [];
  if (taken.has(date)) return [advice(`${key}#date`, "plan_clash")];
  taken.add(date);
  return [];
}

function activities(answers: DocView): ProblemShape[] {
  const steps = stepsOf(answers);
  if (!steps.length) return [problem("activity", "activity_missing")];
  const taken = new Set<string>();
  return [
    ...steps.flatMap(({ key, value: { text, date, until, owner } }) => [
      ...([["text", blank(text)], ["date", !date], ["owner", blank(owner)]] as const).flatMap(([field, empty]) => (empty ? [problem(`${key}#${field}`, "activity_bare")] : [])),
      ...whenOf(key, date, until, taken),
      ...(isPerson(owner) ? [advice(`${key}#owner`, "owner_is_person")] : []),
    ]),
    ...(steps.some(({ value }) => value.partner) ? [] : [advice("activity", "activity_no_partner")]),
  ];
}

function indicators(answers: DocView): ProblemShape[] {
  const rows = indicatorsOf(answers);
  if (!rows.length) return [problem("indicator", "indicator_missing")];
  return rows.flatMap(({ key, value: { text, now, target, how } }) => [
    ...(blank(text) ? [problem(`${key}#text`, "indicator_bare")] : []),
    ...([["now", now], ["target", target]] as const).flatMap(([field, said]) => (priceProblem(said) ? [problem(`${key}#${field}`, "number_wrong")] : [])),
    ...(blank(target) ? [problem(`${key}#target`, "indicator_no_target")] : []),
    ...(blank(how) ? [problem(`${key}#how`, "indicator_no_how")] : []),
  ]);
}

function budget({ ceiling }: ProposalContent, answers: DocView, at: number): ProblemShape[] {
  const rows = linesOf(answers);
  const found = [...(!rows.length ? [problem("budget", "budget_missing")] : []), ...rows.flatMap(({ key, value }) => ofLine(key, value))];
  const { sources, shared, over } = totalsOf(rows.map(({ value }) => value));
  if (over) found.push(problem("budget", "money_over"));
  if (!rows.length) return found;
  const limit = ceiling * 100;
  if (limit && sources.ask > limit) found.push((at >= 3 ? problem : advice)("budget", "over_ceiling", { over: writeMoney(sources.ask - limit), limit: writeMoney(limit) }));
  if (sources.ask && !shared && !rows.some(({ value }) => value.source === "school" || value.source === "partner")) found.push(advice("budget", "share_none"));
  return found;
}

function ofLine(key: string, line: BudgetLine): ProblemShape[] {
  const { qty, times, price } = line;
  const code = priceProblem(price);
  const tooMuch = !code && lineTotal(line) === null && [amount(price), count(qty), count(times)].every(Boolean);
  return [
    ...([["qty", qty], ["times", times]] as const).flatMap(([field, said]) => (!blank(said) && count(said) === null ? [problem(`${key}#${field}`, "number_wrong")] : [])),
    ...(code ? [problem(`${key}#price`, code)] : tooMuch ? [problem(`${key}#price`, "money_over")] : []),
    ...(["text", "category", "qty", "times", "price", "source"] as const).flatMap((field) => (blank(line[field]) ? [problem(`${key}#${field}`, "line_incomplete")] : [])),
  ];
}

function pitch(answers: DocView): ProblemShape[] {
  const { date, place } = one(answers, "pitch");
  return !date || blank(place) ? [problem(`pitch#${date ? "place" : "date"}`, "pitch_missing")] : [];
}

function sent(answers: DocView): ProblemShape[] {
  const { to, date, number } = one(answers, "sent");
  if (blank(to) || !date) return [problem(`sent#${blank(to) ? "to" : "date"}`, "sent_missing")];
  return blank(number) ? [advice("sent#number", "sent_number_missing")] : [];
}

function after(answers: DocView): ProblemShape[] {
  const results = indicatorsOf(answers).map(({ id }) => ({ id, ...resultOf(answers, id) }));
  const untold = results.filter(({ actual }) => blank(actual));
  const { sources } = totalsOf(linesOf(answers).map(({ value }) => value));
  return [
    ...(untold[0] ? [problem(`result:${untold[0].id}#actual`, "result_missing", { n: untold.length })] : []),
    ...results.flatMap(({ id, actual }) => (priceProblem(actual) ? [problem(`result:${id}#actual`, "number_wrong")] : [])),
    ...SOURCES.flatMap((source) => {
      const said = spentOf(answers, source).amount;
      const [code, used] = [priceProblem(said), amount(said)];
      if (code) return [problem(`spent:${source}#amount`, code)];
      return used !== null && used > sources[source] ? [advice(`spent:${source}#amount`, "spent_over", { over: writeMoney(used - sources[source]) })] : [];
    }),
    ...(blank(one(answers, "follow").text) ? [problem("follow#text", "follow_missing")] : []),
  ];
}
