/** Reads what `aar` asks and stores, and the board made from it. */
import { blank } from "@shell";
import type { DocView, ItemView } from "../../kind";
import { once } from "../../network/once";
import { NO_MEETING, NO_NOTE, NO_STEP, type AarContent, type Group, type Link, type Meeting, type Note, type Question, type Step } from "./model.gen";

/** Grapheme clusters of a note. */
export const NOTE_LIMIT = 140;

export const asked = (content: AarContent): Question[] => content.questions.filter((question) => !question.hidden);
export const heard = (content: AarContent): Group[] => content.groups.filter((group) => !group.hidden);

export const readMeeting = (answers: DocView): Meeting => ({ ...NO_MEETING, ...answers.get<Partial<Meeting>>("meeting") });
export const readStep = (answers: DocView, id: string): Step => ({ ...NO_STEP, ...answers.get<Partial<Step>>(`step:${id}`) });

/** The indicator of professional exchange. */
export const EXCHANGE = "3.2";

/** The card tells of a real exchange: a guess is honest, and no exchange. The fields that are still empty, in page order. */
export function missingOfMeeting(meeting: Meeting): (keyof Meeting)[] {
  const gaps = [
    meeting.heard === "meeting" || meeting.heard === "talks" ? "" : "heard",
    meeting.date ? "" : "date",
    blank(meeting.place) ? "place" : "",
    blank(meeting.role) ? "role" : "",
    Object.values(meeting.people).some(Boolean) ? "" : "people",
  ];
  return gaps.filter(Boolean) as (keyof Meeting)[];
}

/** Nothing in it yet: not on the board. */
export const isBlankStep = (step: Step): boolean => blank(step.text) && blank(step.responsible) && !step.date && !step.partner;

export interface Board {
  /** With words in them, in the order they were written. */
  notes: ItemView<Note>[];
  steps: ItemView<Step>[];
  /** Notes to the questions that ask for difficulties. */
  difficulties: ItemView<Note>[];
  /** Note ids of difficulties by step id; a step that answers none has an empty list. */
  because: Map<string, string[]>;
}

const filled = <V>(item: ItemView<V>, empty: V): ItemView<V> => once(item, () => ({ ...item, value: { ...empty, ...item.value } }));

/** A step as it stands, with all its fields. */
export const wholeStep = (item: ItemView<Step>): ItemView<Step> => filled(item, NO_STEP);

export function readBoard(answers: DocView, content: AarContent): Board {
  const notes = answers.list<Note>("note").map((item) => filled(item, NO_NOTE)).filter(({ value }) => !blank(value.text));
  const steps = answers.list<Step>("step").map((item) => filled(item, NO_STEP)).filter(({ value }) => !isBlankStep(value));
  const difficult = new Set(asked(content).filter((question) => question.difficulty).map(({ id }) => id));
  const difficulties = notes.filter(({ value }) => difficult.has(value.question));
  const links = new Set(answers.list<Link>("link").map(({ value }) => `${value.note}.${value.step}`));
  const because = new Map(steps.map(({ id }) => [id, difficulties.filter((note) => links.has(`${note.id}.${id}`)).map((note) => note.id)]));
  return { notes, steps, difficulties, because };
}

/** Notes whose question or group the author has removed since: the teacher can still read them. */
export function strays(board: Board, content: AarContent): ItemView<Note>[] {
  return board.notes.filter(({ value }) => {
    const question = asked(content).find(({ id }) => id === value.question);
    return !question || (question.split && !heard(content).some(({ id }) => id === value.group));
  });
}

/** The next place in a list that only grows. */
export const nextOrder = (answers: DocView, prefix: "note" | "step"): number =>
  1 + Math.max(0, ...answers.list<{ order?: number }>(prefix, { gone: true }).map(({ value }) => value.order ?? 0));

/** Ties a step to exactly these difficulties. */
export function tie(answers: DocView, step: string, before: readonly string[], after: readonly string[]): void {
  for (const note of before) if (!after.includes(note)) answers.remove(`link:${note}.${step}`);
  for (const note of after) if (!before.includes(note)) answers.set(`link:${note}.${step}`, { note, step });
}
