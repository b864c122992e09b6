/** Fills in a new meeting: today, the usual time, the next step, the same people. On the device alone. */
import { newId } from "@shell";
import type { DocView } from "../../kind";
import { addDays, weekday } from "../../thai/days";
import { stepsOf, readCircle, type Log, type Logged } from "./log";
import { NO_SESSION, type Circle, type PlcContent, type Session } from "./model.gen";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The newest of those that have come, but for one. */
export const lastOf = (log: Log, but = ""): Logged | undefined => log.come.filter(({ id, item }) => id !== but && item.date).at(-1);

/** The step after one, and round again. */
export function stepAfter(content: PlcContent, step: string | undefined): string {
  const steps = stepsOf(content);
  return steps[(steps.findIndex(({ id }) => id === step) + 1) % steps.length]?.id ?? "";
}

/** When the circle meets next after a day: as arranged, else on its usual day; empty where neither is known, or no day is given. */
export function nextMeeting(log: Log, { day }: Circle, after: string): string {
  if (!after) return "";
  const arranged = log.sessions.find(({ item }) => item.date > after)?.item.date;
  const usual = DAYS.indexOf(day);
  if (arranged || usual < 0) return arranged ?? "";
  return addDays(after, ((usual - weekday(after) + 6) % 7) + 1);
}

/** The next place in a list that only grows. */
export const nextOrder = (answers: DocView, family: "session" | "cycle"): number =>
  1 + Math.max(0, ...answers.list<{ order?: number }>(family, { gone: true }).map(({ value }) => value.order ?? 0));

/** What the circle works on now: as in the newest meeting whose cycle was not removed, else the first that has a name. */
const cycleOf = (answers: DocView, { come, cycles }: Log): string =>
  [...come].reverse().find(({ item }) => item.cycle && answers.get(`cycle:${item.cycle}`))?.item.cycle ?? cycles[0]?.id ?? "";

/** Begins a meeting, or opens the one of today in which nothing is written yet; returns its id. */
export function begin(answers: DocView, log: Log, content: PlcContent): string {
  const waiting = log.come.find(({ item, talk }) => item.date === log.today && !item.topic && !talk.noticed && !talk.decided && !talk.attempt);
  const arranged = log.come.find(({ item, talk }) => item.date === log.today && !talk.noticed && !talk.decided && !talk.attempt);
  const open = waiting ?? arranged;
  if (open) return open.id;
  const id = newId();
  const circle = readCircle(answers);
  const last = lastOf(log);
  const counted = (last?.item.number ?? 0) + 1;
  const next = last?.item.number && !log.sessions.some(({ item }) => item.number === counted) ? counted : null;
  const session: Session = {
    ...NO_SESSION,
    // Where the school counts, the next of its numbers.
    number: next,
    date: log.today,
    start: circle.start || (last?.item.start ?? ""),
    end: circle.end || (last?.item.end ?? ""),
    pause: circle.start ? circle.pause : (last?.item.pause ?? 0),
    cycle: cycleOf(answers, log),
    step: stepAfter(content, last?.item.step),
    roles: { ...(last?.item.roles ?? circle.roles) },
    place: last?.item.place ?? "",
    order: nextOrder(answers, "session"),
  };
  answers.set(`session:${id}`, session);
  return id;
}
