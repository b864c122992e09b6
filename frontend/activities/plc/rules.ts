/** Finds what is missing in a log, meeting by meeting; equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import { namesPerson } from "../../thai/persons";
import { clock, hoursAndMinutes, minuteOfDay } from "../../thai/times";
import { same } from "../../state/same";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { isDue, readLog, type Log, type Logged } from "./log";
import type { PlcContent, PlcWord } from "./model.gen";

/** Minutes above which a meeting is asked about. */
const LONG = 240;
export const problems: Kind<PlcContent, PlcWord>["problems"] = ({ content, ...about }) => {
  const log = readLog(about);
  const found = log.come.length ? [] : [problem("sessions", "plc_none")];
  const asks = asksOf(content);
  const cycles = new Set(log.cycles.map(({ id }) => id));
  const numbers = new Set<number>();
  for (const session of log.come) {
    const { item: { number, cycle }, counted: { overlap } } = session;
    const beside: Beside = { content, today: log.today, named: cycles.has(cycle), twice: numbers.has(number ?? 0), other: overlap ? numberOf(overlap.key, log) : 0 };
    found.push(...ofSession(session, beside, asks));
    if (number) numbers.add(number);
  }
  const planned = log.sessions.length - log.come.length;
  if (planned) found.push(advice("sessions", "session_future", { n: planned }));
  const n = log.counting.length;
  if (log.come.length && n < content.minimum) found.push(advice("sessions", "few", { n, minimum: content.minimum }));
  return found;
};

/** Steps that ask for evidence; the same set for the same content. */
const asked = new WeakMap<PlcContent, ReadonlySet<string>>();
function asksOf(content: PlcContent): ReadonlySet<string> {
  const found = asked.get(content) ?? new Set(content.steps.filter(({ evidence }) => evidence).map(({ id }) => id));
  asked.set(content, found);
  return found;
}

/** What a meeting's rules look at but for the meeting itself. */
interface Beside {
  content: PlcContent;
  today: string;
  /** Its cycle has a name. */
  named: boolean;
  /** Its number stands at one before it. */
  twice: boolean;
  /** The number of the one it overlaps with; 0. */
  other: number;
}

const known = new WeakMap<Logged, { beside: Beside; found: readonly ProblemShape[] }>();

/** Asked once of each meeting, and again when it or what is beside it is another: a key changes one of many. */
function ofSession(session: Logged, beside: Beside, asks: ReadonlySet<string>): readonly ProblemShape[] {
  const last = known.get(session);
  if (last && same(last.beside, beside)) return last.found;
  const { key, item: { number } } = session;
  const found = ofFacts(session, beside);
  if (number && beside.twice) found.push(advice(`${key}#number`, "number_twice", { n: number }));
  found.push(...ofTalk(session, asks));
  if (isDue(session, beside.today)) found.push(advice(`after:${session.id}#result`, "after_missing", { topic: session.talk.attempt, by: session.talk.by }));
  known.set(session, { beside, found });
  return found;
}

function ofFacts(session: Logged, { content, named, other }: Beside): ProblemShape[] {
  const { item, key, people } = session;
  const found: ProblemShape[] = [];
  if (!item.date) found.push(problem(`${key}#date`, "date_missing"));
  found.push(...ofTime(session, other));
  if (!item.step) found.push(problem(`${key}#step`, "session_step_missing"));
  if (!named) found.push(problem(`${key}#cycle`, "cycle_missing"));
  if (blank(item.topic)) found.push(problem(`${key}#topic`, "topic_missing"));
  else if (namesPerson(item.topic)) found.push(advice(`${key}#topic`, "person_named"));
  if (!people) found.push(problem(`${key}#roles`, "roles_missing"));
  else if (people < content.people_from) found.push(advice(`${key}#roles`, "people_few", { n: people, from: content.people_from }));
  if (namesPerson(item.place)) found.push(advice(`${key}#place`, "person_named"));
  if (session.said === "changed") found.push(advice(key, "hours_changed"));
  return found;
}

export const numberOf = (id: string, log: Log): number => log.byId.get(id)?.number ?? 0;

/** `other`: the number of the one it overlaps with. */
export function ofTime({ item: { start, end, pause }, key, number, counted: { overlap } }: Logged, other: number): ProblemShape[] {
  if (!start || !end) return [problem(`${key}#${start ? "end" : "start"}`, "time_missing")];
  const length = minuteOfDay(end) - minuteOfDay(start);
  if (length <= 0) return [problem(`${key}#end`, "time_order", { start, end })];
  if (pause >= length) return [problem(`${key}#pause`, "break_too_long")];
  if (overlap) {
    const { start: from, end: to } = overlap;
    return [problem(`${key}#start`, "overlap", { a: other, b: number, start: clock(from), end: clock(to), minutes: to - from })];
  }
  return length - pause > LONG ? [advice(`${key}#end`, "session_long", { hours: hoursAndMinutes(length - pause) })] : [];
}

function ofTalk({ id, item, talk }: Logged, asks: ReadonlySet<string>): ProblemShape[] {
  const key = `talk:${id}`;
  const found: ProblemShape[] = [];
  if (!blank(talk.noticed)) {
    if (namesPerson(talk.noticed)) found.push(advice(`${key}#noticed`, "person_named"));
  } else if (asks.has(item.step)) found.push(problem(`${key}#noticed`, "noticed_missing"));
  else if (item.step) found.push(advice(`${key}#noticed`, "noticed_plan"));
  if (blank(talk.attempt)) found.push(advice(`${key}#attempt`, "attempt_missing"));
  else if (!talk.by) found.push(advice(`${key}#by`, "attempt_date_missing"));
  return found;
}
