/** Reads what `threes` asks and stores. */
import type { DocView } from "../../kind";
import { NO_VISION, type How, type Lane, type Link, type ThreesContent, type Vision, type Way } from "./model.gen";

/** Key words a sentence may have, and the partners of one activity (threes/answer.py). */
export const MOST_WORDS = 5;
export const MOST_PARTNERS = 8;
/** Grapheme clusters of a sentence that people can still repeat. */
export const LONGEST = 140;
/** As the server has them (domain/item.py). */
export const LINE = 300;
export const NAME = 120;

export type LaneId = "vision" | "synergy" | "school";
export const LANES: readonly LaneId[] = ["vision", "synergy", "school"];

export const laneOf = (content: ThreesContent, id: LaneId): Lane => content.lanes.find((lane) => lane.id === id) ?? { id, label: id, sub: "", help: "" };
export const howOf = (content: ThreesContent, id: string): How | undefined => content.how.find((one) => one.id === id);
export const wayOf = (content: ThreesContent, id: string): Way | undefined => content.ways.find((one) => one.id === id);
/** Of a list: those that are offered, and what was chosen before it was hidden. */
export const offered = <Row extends { id: string; hidden: boolean }>(rows: readonly Row[], chosen: string): Row[] => rows.filter(({ id, hidden }) => !hidden || id === chosen);
/** A class in words; its id where the author has removed it. */
export const gradeLabel = (content: ThreesContent, id: string): string => content.grades.find((one) => one.id === id)?.label ?? id;

export const readVision = (answers: DocView): Vision => ({ ...NO_VISION, ...answers.get<Partial<Vision>>("vision") });
export const isOn = (answers: DocView, key: string): boolean => answers.get<Partial<Link>>(key)?.on === true;

export const withKey = (partner: string): string => `with:${partner}`;
export const usedKey = (asset: string, act: string): string => `use:${asset}.${act}`;
export const servedKey = (word: string, act: string): string => `serve:${word}.${act}`;

/** The next place in a list that only grows. */
export const nextOrder = (answers: DocView, prefix: "word" | "asset" | "act"): number =>
  1 + Math.max(0, ...answers.list<{ order?: number }>(prefix, { gone: true }).map(({ value }) => value.order ?? 0));
