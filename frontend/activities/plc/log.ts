/** A log as its rules, figures and pages read it: meetings in order, what each counts; equal to log.py. */
import { blank } from "@shell";
import type { Certificates, DocView, ItemView } from "../../kind";
import { same } from "../../state/same";
import { dayIn, daysBetween } from "../../thai/days";
import { minuteOfDay } from "../../thai/times";
import { counted, lengthOf, NOTHING, type Counted, type Meeting } from "./hours";
import { NO_AAR, NO_AFTER, NO_CIRCLE, NO_CYCLE, NO_SESSION, NO_TALK, type Aar, type After, type Circle, type Cycle, type PlcContent, type Session, type Talk } from "./model.gen";

/** What a trainer last said of a meeting's hours: nothing, certified, asked about, or certified before a change. */
export type Said = "" | "yes" | "ask" | "changed";

/** One meeting with all that is written of it. */
export interface Logged {
  id: string;
  key: string;
  item: Session;
  talk: Talk;
  after: After;
  aar: Aar;
  /** As people call it: the school's own number, or its place by date and time. */
  number: number;
  people: number;
  /** Its day is today or before; also where no day is given yet. */
  hasCome: boolean;
  said: Said;
  counted: Counted;
}

export interface Log {
  /** By date and time. */
  sessions: readonly Logged[];
  byId: ReadonlyMap<string, Logged>;
  /** Those whose day has come: the others are appointments. */
  come: readonly Logged[];
  counting: readonly Logged[];
  /** Those with a title, in their order. */
  cycles: readonly { id: string; value: Cycle }[];
  today: string;
}

/** What hours are counted of, and what they come to. */
interface Count {
  meetings: readonly Meeting[];
  today: string;
  minutes: ReadonlyMap<string, Counted>;
}

export interface LogOf {
  answers: DocView;
  today?: string | undefined;
  certificates?: Certificates | undefined;
}

const NOTHING_STORED = {};
const whole = new WeakMap<object, object>();
/** With all its fields; the same object for as long as the same is stored. */
function filled<T extends object>(stored: Partial<T> = NOTHING_STORED as Partial<T>, empty: Readonly<T>): T {
  if (stored === NOTHING_STORED) return empty;
  const found = whole.get(stored) ?? { ...empty, ...stored };
  whole.set(stored, found);
  return found as T;
}

export const readCircle = (answers: DocView): Circle => filled(answers.get<Partial<Circle>>("circle"), NO_CIRCLE);
export const readCycle = (answers: DocView, id: string): Cycle => filled(answers.get<Partial<Cycle>>(`cycle:${id}`), NO_CYCLE);
export const readSession = (answers: DocView, id: string): Session => filled(answers.get<Partial<Session>>(`session:${id}`), NO_SESSION);
export const readTalk = (answers: DocView, id: string): Talk => filled(answers.get<Partial<Talk>>(`talk:${id}`), NO_TALK);
export const readAfter = (answers: DocView, id: string): After => filled(answers.get<Partial<After>>(`after:${id}`), NO_AFTER);
export const readAar = (answers: DocView, id: string): Aar => filled(answers.get<Partial<Aar>>(`aar:${id}`), NO_AAR);


/** Asked once of each: what a key did not change is not looked at again. */
function once<T extends object, R>(ask: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { answer: R }>();
  return (of) => {
    const found = known.get(of) ?? { answer: ask(of) };
    known.set(of, found);
    return found.answer;
  };
}

export const peopleOf = once(({ roles }: Pick<Session, "roles">): number => Object.values(roles).reduce((sum, n) => sum + n, 0));

/** Whether there is anything in it but its place in the list. */
const isWritten = once((item: Session): boolean => JSON.stringify({ ...item, order: 0 }) !== JSON.stringify(NO_SESSION));

const factsOf = once(({ date: day, start, end, pause, order }: Session) => (day && start && end ? { day, start: minuteOfDay(start), end: minuteOfDay(end), pause, order } : null));

function meetingOf(key: string, item: Session, certified = false): Meeting | null {
  const facts = factsOf(item);
  return facts && { key, ...facts, certified };
}

/** What its hours would be if it counts, minutes. */
export function minutesOf(item: Session): number {
  const meeting = meetingOf("", { ...item, date: item.date || "-" });
  return meeting ? lengthOf(meeting) : 0;
}

/** Whether these are a meeting's facts: all that a certificate holds for. */
export function hasFacts(item: Session, facts: Readonly<Record<string, number | string>>): boolean {
  const now: Record<string, number | string> = { minutes: minutesOf(item), date: item.date, start: item.start, end: item.end, pause: item.pause, people: peopleOf(item) };
  return Boolean(now["minutes"] && item.date) && Object.entries(now).every(([name, value]) => facts[name] === value);
}

/** How what was said of a meeting's hours holds for it now. */
function saidOf(item: Session, { state = "", ...facts }: Record<string, number | string> = {}): Said {
  if (state !== "yes") return state === "ask" ? "ask" : "";
  return hasFacts(item, facts) ? "yes" : "changed";
}

/** What has no date stands behind all that has. */
const when = once(({ date, start }: Session): string => `${date || "9999"} ${start}`);

function isSame(a: object, b: object): boolean {
  for (const name in a) if (a[name as keyof typeof a] !== b[name as keyof typeof b]) return false;
  return true;
}

/** Counted anew only where a meeting's facts are others. */
function countOf(meetings: readonly Meeting[], today: string, before?: Count): Count {
  const as = before?.today === today && before.meetings.length === meetings.length && meetings.every((one, at) => isSame(one, before.meetings[at] ?? {}));
  return as ? before : { meetings, today, minutes: counted(meetings, today) };
}

/** `before`: what is the same there is the same object here. */
function make({ answers, today = "", certificates = {} }: LogOf, items: readonly ItemView<Partial<Session>>[], before?: { log: Log; count: Count }): { log: Log; count: Count } {
  const written = items.map(({ id, key, value }) => ({ id, key, item: filled(value, NO_SESSION) })).filter(({ item }) => isWritten(item));
  written.sort((a, b) => {
    const [left, right] = [when(a.item), when(b.item)];
    return left < right ? -1 : left > right ? 1 : a.item.order - b.item.order || (a.id < b.id ? -1 : 1);
  });
  const said = written.map(({ id, item }) => saidOf(item, certificates[id]));
  const meetings = written.flatMap(({ id, item }, at) => meetingOf(id, item, said[at] === "yes") ?? []);
  const count = countOf(meetings, today, before?.count);
  const counts = (id: string): Counted => count.minutes.get(id) ?? NOTHING;
  const sessions = written.map(({ id, key, item }, at): Logged => {
    const last = before?.log.byId.get(id);
    const now = counts(id);
    const made: Logged = {
      id, key, item,
      talk: readTalk(answers, id), after: readAfter(answers, id), aar: readAar(answers, id),
      number: item.number || at + 1,
      people: peopleOf(item),
      hasCome: !item.date || item.date <= today,
      said: said[at] ?? "",
      counted: last && same(last.counted, now) ? last.counted : now,
    };
    return last && isSame(made, last) ? last : made;
  });
  const cycles = answers.list<Partial<Cycle>>("cycle").map(({ id, value }) => ({ id, value: filled(value, NO_CYCLE) }));
  const log = {
    sessions, today,
    byId: new Map(sessions.map((one) => [one.id, one])),
    come: sessions.filter(({ hasCome }) => hasCome),
    counting: sessions.filter((one) => one.counted.minutes > 0),
    cycles: cycles.filter(({ value }) => !blank(value.title)).map((one) => before?.log.cycles.find(({ id, value }) => id === one.id && value === one.value) ?? one),
  };
  return { log, count };
}

const FAMILIES = ["session", "talk", "after", "aar", "cycle"];
const known = new WeakMap<DocView, { of: readonly unknown[]; made: ReturnType<typeof make>; about: LogOf }>();

/** Meetings by date and time. Asked again for the same work it is the same log; a caller that does not know the day gets that of the
 * call before, else this device's own. */
export function readLog(asked: LogOf): Log {
  const last = known.get(asked.answers);
  const about: LogOf = { answers: asked.answers, today: (asked.today ?? last?.about.today) || dayIn("", Date.now()), certificates: asked.certificates ?? last?.about.certificates };
  // A list of the same items is the same list.
  const lists = FAMILIES.map((family) => about.answers.list(family));
  const of = [about.today, about.certificates, ...lists];
  if (last?.of.every((one, at) => one === of[at])) return last.made.log;
  const made = make(about, lists[0] as ItemView<Partial<Session>>[], last?.made);
  known.set(about.answers, { of, made, about });
  return made.log;
}

/** Minutes that count and are certified; that count and are not. */
export const sureOf = ({ said, counted: { minutes } }: Logged): number => (said === "yes" ? minutes : 0);
export const waitingOf = ({ said, counted: { minutes } }: Logged): number => (said === "yes" ? 0 : minutes);

/** Whether something is to be tried, its day has come, and nothing is told of it yet. */
export const isDue = ({ talk, after }: Logged, today: string): boolean => !blank(talk.attempt) && !after.result && Boolean(talk.by) && talk.by <= today;

/** What was set out to try and not told of, the newest meeting first. */
export const untold = (log: Log): Logged[] => log.come.filter(({ talk, after }) => !blank(talk.attempt) && !after.result).reverse();

export const stepsOf = (content: PlcContent): PlcContent["steps"] => content.steps.filter(({ hidden }) => !hidden);

/** Of how many weeks the meetings are that count, both ends in it. */
export function weeksOf({ counting }: Log): number {
  const [first, last] = [counting[0]?.item.date, counting.at(-1)?.item.date];
  return first && last ? Math.floor(daysBetween(first, last) / 7) + 1 : 0;
}

/** Cycles of which every step was met for. */
export function fullCycles({ counting, cycles }: Log, content: PlcContent): number {
  return cycles.filter(({ id }) => stepsOf(content).every((step) => counting.some(({ item }) => item.cycle === id && item.step === step.id))).length;
}
