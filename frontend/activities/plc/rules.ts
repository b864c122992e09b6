/** Finds what is missing in a log, meeting by meeting; equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import { namesPerson } from "../../thai/persons";
import { clock, hoursAndMinutes, minuteOfDay } from "../../thai/times";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { isDue, readLog, type Log, type Logged } from "./log";
import type { PlcContent, PlcWord } from "./model.gen";

/** Minutes above which a meeting is asked about. */
const LONG = 240;
export const problems: Kind<PlcContent, PlcWord>["problems"] = ({ content, ...about }) => {
  const log = readLog(about);
  const found = log.come.length ? [] : [problem("sessions", "plc_none")];
  const asks = new Set(content.steps.filter(({ evidence }) => evidence).map(({ id }) => id));
  const numbers = new Set<number>();
  for (const session of log.come) {
    const { key, item: { number } } = session;
    found.push(...ofFacts(session, log, content));
    if (number && numbers.has(number)) found.push(advice(`${key}#number`, "number_twice", { n: number }));
    if (number) numbers.add(number);
    found.push(...ofTalk(session, asks));
    if (isDue(session, log.today)) found.push(advice(`after:${session.id}#result`, "after_missing", { topic: session.talk.attempt, by: session.talk.by }));
  }
  const planned = log.sessions.length - log.come.length;
  if (planned) found.push(advice("sessions", "session_future", { n: planned }));
  const n = log.counting.length;
  if (log.come.length && n < content.minimum) found.push(advice("sessions", "few", { n, minimum: content.minimum }));
  return found;
};

function ofFacts(session: Logged, log: Log, content: PlcContent): ProblemShape[] {
  const { item, key, people } = session;
  const found: ProblemShape[] = [];
  if (!item.date) found.push(problem(`${key}#date`, "date_missing"));
  found.push(...ofTime(session, log));
  if (!item.step) found.push(problem(`${key}#step`, "session_step_missing"));
  if (!log.cycles.some(({ id }) => id === item.cycle)) found.push(problem(`${key}#cycle`, "cycle_missing"));
  if (blank(item.topic)) found.push(problem(`${key}#topic`, "topic_missing"));
  else if (namesPerson(item.topic)) found.push(advice(`${key}#topic`, "person_named"));
  if (!people) found.push(problem(`${key}#roles`, "roles_missing"));
  else if (people < content.people_from) found.push(advice(`${key}#roles`, "people_few", { n: people, from: content.people_from }));
  if (namesPerson(item.place)) found.push(advice(`${key}#place`, "person_named"));
  if (session.said === "changed") found.push(advice(key, "hours_changed"));
  return found;
}

export function ofTime({ item: { start, end, pause }, key, number, counted: { overlap } }: Logged, log: Log): ProblemShape[] {
  if (!start || !end) return [problem(`${key}#${start ? "end" : "start"}`, "time_missing")];
  const length = minuteOfDay(end) - minuteOfDay(start);
  if (length <= 0) return [problem(`${key}#end`, "time_order", { start, end })];
  if (pause >= length) return [problem(`${key}#pause`, "break_too_long")];
  if (overlap) {
    const { start: from, end: to } = overlap;
    return [problem(`${key}#start`, "overlap", { a: log.byId.get(overlap.key)?.number ?? 0, b: number, start: clock(from), end: clock(to), minutes: to - from })];
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
