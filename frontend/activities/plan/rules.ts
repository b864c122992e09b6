/** Finds what is missing in a plan. Equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import { weekday } from "../../thai/days";
import { isPerson } from "../../thai/persons";
import { yearsIn } from "../../thai/spans";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { askedDuties, asks, cuesOf, eventsOf, holidayOn, PARTS, readDuty } from "./content";
import { cellKey, difference, isOver, MOST_YEARS, numberProblem, readGrid, type Grid, type Part } from "./grid";
import type { CalendarEvent, PlanContent, PlanWord } from "./model.gen";
import { emptyStretch, isOutside, shownYear } from "./months";

type Rule = (input: Pick<Parameters<Kind<PlanContent, PlanWord>["problems"]>[0], "content" | "answers"> & { today: string }) => ProblemShape[];

export const problems: Kind<PlanContent, PlanWord>["problems"] = ({ content, answers, today = "" }) =>
  PARTS.filter((part) => asks(content, part)).flatMap((part) => RULES[part]({ content, answers, today }));

const duties: Rule = ({ content, answers }) => {
  const all = askedDuties(content).map(({ id }) => ({ id, ...readDuty(answers, id) }));
  const open = all.filter(({ state }) => !state);
  return [
    ...(open[0] ? [problem(`duty:${open[0].id}#state`, "duty_open", { n: open.length })] : []),
    ...all.filter(({ who }) => isPerson(who)).map(({ id }) => advice(`duty:${id}#who`, "owner_is_person")),
  ];
};

const calendar: Rule = ({ content, answers, today }) => {
  const events = eventsOf(answers);
  if (!events.length) return [problem("calendar", "calendar_empty")];
  const [year, seen] = [shownYear(answers, today), new Set<string>()];
  const found = events.flatMap(({ key, value }) => {
    const here = [...ofEvent(key, value), ...(value.date && value.date >= today ? ofDay(`${key}#date`, value, content, year, seen) : [])];
    seen.add(value.date);
    return here;
  });
  const stretch = emptyStretch(events.map(({ value }) => value), year, today);
  if (stretch) found.push(advice("calendar", "half_empty", { first: stretch[0], last: stretch[1] }));
  if (!events.some(({ value }) => value.partner)) found.push(advice("calendar", "no_partner"));
  return found;
};

function ofEvent(key: string, { text, date, until, owner }: CalendarEvent): ProblemShape[] {
  return [
    ...(blank(text) ? [problem(`${key}#text`, "event_text_missing")] : []),
    ...(date ? [] : [problem(`${key}#date`, "event_date_missing")]),
    ...(date && until && until < date ? [problem(`${key}#until`, "until_before")] : []),
    ...(blank(owner) ? [problem(`${key}#owner`, "event_owner_missing")] : isPerson(owner) ? [advice(`${key}#owner`, "owner_is_person")] : []),
  ];
}

function ofDay(path: string, event: CalendarEvent, content: PlanContent, year: number, seen: ReadonlySet<string>): ProblemShape[] {
  return [
    ...(holidayOn(content, event.date) ? [advice(path, "holiday")] : weekday(event.date) % 6 === 0 ? [advice(path, "weekend")] : []),
    ...(seen.has(event.date) ? [advice(path, "same_day")] : []),
    ...(isOutside(event, year) ? [advice(path, "out_of_year")] : []),
  ];
}

const years: Rule = ({ content, answers, today }) => {
  const grid = readGrid(answers, content);
  const { first, last } = grid.range;
  if (first === null || last === null) return first === last ? [] : [advice(last === null ? "range#last" : "range#first", "range_half")];
  const [n, differs] = [yearsIn(first, last), difference(grid)];
  const found: ProblemShape[] = [];
  if (!n) found.push(problem("range#last", "range_order"));
  else if (n > MOST_YEARS) found.push(problem("range#last", "range_long", { n, most: MOST_YEARS }));
  else if (differs) found.push(advice("range", "years_differ", differs));
  return [...found, ...grid.parts.flatMap((part) => ofPart(part, grid, content, today))];
};

function ofPart({ id, money, cells, begun }: Part, { range }: Grid, content: PlanContent, today: string): ProblemShape[] {
  const all = [...cells];
  const wrong = all.flatMap(([year, cell]) => (["target", "actual"] as const).flatMap((field) => {
    const code = numberProblem(cell[field], money);
    return code ? [problem(`${cellKey(id, year)}#${field}`, code)] : [];
  }));
  if (!begun) return wrong;
  const aimless = all.filter(([, { target }]) => blank(target));
  const untold = all.filter(([year, { target, actual }]) => !blank(target) && blank(actual) && isOver(year, range, content, today));
  return [
    ...wrong,
    ...(aimless[0] ? [advice(`${cellKey(id, aimless[0][0])}#target`, "target_missing", { n: aimless.length })] : []),
    ...(untold[0] ? [advice(`${cellKey(id, untold[0][0])}#actual`, "actual_missing", { n: untold.length })] : []),
  ];
}

const cues: Rule = ({ answers }) =>
  cuesOf(answers).filter(({ value }) => blank(value.when) || blank(value.will)).map(({ key, value }) => problem(`${key}#${blank(value.when) ? "when" : "will"}`, "cue_half"));

const RULES: Record<(typeof PARTS)[number], Rule> = { duties, calendar, years, cues };
