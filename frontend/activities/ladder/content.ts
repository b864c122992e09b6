/** Reads what `ladder` asks and stores. */
import type { DocView } from "../../kind";
import { NO_SAW, NO_STAND, type LadderContent, type Level, type Question, type Saw, type Stand } from "./model.gen";

/** Not sure: an answer to every question. */
export const UNKNOWN = "unknown";

/** The levels to choose from, in the author's order. */
export const offered = (content: LadderContent): Level[] => content.levels.filter(({ hidden }) => !hidden);

/** The questions asked of each partner. */
export const asked = (content: LadderContent): Question[] => content.questions.filter(({ hidden }) => !hidden);

export const offers = (content: LadderContent, level: string): boolean => offered(content).some(({ id }) => id === level);

/** A level's label; its id where the author has removed it. */
export const levelLabel = (content: LadderContent, level: string): string => content.levels.find(({ id }) => id === level)?.label ?? level;

export const sawKey = (partner: string): string => `saw:${partner}`;
export const standKey = (partner: string): string => `stand:${partner}`;

export const readSaw = (answers: DocView, partner: string): Saw => ({ ...NO_SAW, ...answers.get<Partial<Saw>>(sawKey(partner)) });
export const readStand = (answers: DocView, partner: string): Stand => ({ ...NO_STAND, ...answers.get<Partial<Stand>>(standKey(partner)) });

/** The partner that an item is about; empty for another item. */
export const partnerOf = (key: string): string => /^(?:saw|stand|partner):([^#]+)/.exec(key)?.[1] ?? "";
