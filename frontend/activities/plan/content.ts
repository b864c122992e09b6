/** Reads what `plan` asks and stores. */
import { blank } from "@shell";
import type { DocView, ItemView } from "../../kind";
import { once } from "../../network/once";
import { addDays } from "../../thai/days";
import { NO_CALENDAR_EVENT, NO_CUE, NO_DUTY, NO_MET_CUE, NO_YEAR_RANGE, type CalendarEvent, type Choice, type Cue, type Duty, type Holiday, type MetCue, type PlanContent, type YearPart, type YearRange } from "./model.gen";

export const STATES = ["done", "doing", "todo", "none"] as const;
export const ANSWERS = ["did", "partly", "notyet", "changed"] as const;
export const PARTS = ["duties", "calendar", "years", "cues"] as const;

/** Whether the author asks for a part. */
export const asks = (content: PlanContent, part: (typeof PARTS)[number]): boolean => content[`with_${part}`];

export const askedDuties = (content: PlanContent): Choice[] => content.duties.filter(({ hidden }) => !hidden);
export const measuredParts = (content: PlanContent): YearPart[] => content.year_parts.filter(({ hidden }) => !hidden);
/** A duty's label; its id where the author has removed it. */
export const dutyLabel = (content: PlanContent, id: string): string => content.duties.find((one) => one.id === id)?.label ?? id;

export const readDuty = (answers: DocView, id: string): Duty => ({ ...NO_DUTY, ...answers.get<Partial<Duty>>(`duty:${id}`) });
export const readRange = (answers: DocView): YearRange => ({ ...NO_YEAR_RANGE, ...answers.get<Partial<YearRange>>("range") });
export const readEvent = (answers: DocView, id: string): CalendarEvent => ({ ...NO_CALENDAR_EVENT, ...answers.get<Partial<CalendarEvent>>(`event:${id}`) });

export const isBlankEvent = ({ text, owner, date, until, partner }: CalendarEvent): boolean => blank(text) && blank(owner) && !(date || until || partner);
export const isBlankCue = ({ when, will }: Cue): boolean => blank(when) && blank(will);

const filled = <V>(item: ItemView<V>, empty: V): ItemView<V> => once(item, () => ({ ...item, value: { ...empty, ...item.value } }));
const inOrder = <V extends { order: number }>(items: readonly ItemView<V>[], empty: V): ItemView<V>[] =>
  items.map((item) => filled(item, empty)).sort((a, b) => a.value.order - b.value.order || (a.id < b.id ? -1 : 1));

/** Later than every day: events without one stand last. */
const LAST = "9999";

/** By day, which `said` tells of each; those without a day last, then as they were made. */
export function byDay(items: readonly ItemView<CalendarEvent>[], said: (item: ItemView<CalendarEvent>) => CalendarEvent = ({ value }) => value): ItemView<CalendarEvent>[] {
  const day = (item: ItemView<CalendarEvent>): string => said(item).date || LAST;
  return inOrder(items, NO_CALENDAR_EVENT).sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** All events by day, also removed ones where asked for. */
export const allEvents = (answers: DocView, gone = false): ItemView<CalendarEvent>[] => byDay(answers.list<CalendarEvent>("event", { gone }));

/** Those that have anything in them. */
export const eventsOf = (answers: DocView): ItemView<CalendarEvent>[] => allEvents(answers).filter(({ value }) => !isBlankEvent(value));

export const cuesOf = (answers: DocView): ItemView<Cue>[] => inOrder(answers.list<Cue>("cue"), NO_CUE).filter(({ value }) => !isBlankCue(value));
export const metOf = (answers: DocView): ItemView<MetCue>[] => inOrder(answers.list<MetCue>("met"), NO_MET_CUE);

/** The next place in a list that only grows. */
export const nextOrder = (answers: DocView, prefix: "event" | "cue"): number =>
  1 + Math.max(0, ...answers.list<{ order?: number }>(prefix, { gone: true }).map(({ value }) => value.order ?? 0));

/** The last day of an event. */
export const lastDay = ({ date, until }: CalendarEvent): string => (until > date ? until : date);

/** The holiday that a day is one of. */
export const holidayOn = (content: PlanContent, day: string): Holiday | undefined =>
  content.holidays.find(({ first, days }) => first <= day && day <= addDays(first, days - 1));
