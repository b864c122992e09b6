/** Reads what `benefit` asks and stores. */
import type { DocView } from "../../kind";
import { NO_ASK, NO_BACK, NO_CELL, NO_DIFFERS, type Ask, type Back, type Benefit, type BenefitContent, type Cell, type Differs } from "./model.gen";

/** Seen from the school: what a partner gives us, and what we give it. */
export type Way = "get" | "give";
export const WAYS: readonly [Way, Way] = ["get", "give"];

/** The benefits to choose from, in the author's order. */
export const offered = (content: BenefitContent): Benefit[] => content.benefits.filter(({ hidden }) => !hidden);

export const offers = (content: BenefitContent, benefit: string): boolean => offered(content).some(({ id }) => id === benefit);

/** A benefit's label; its id where the author has removed it. */
export const benefitLabel = (content: BenefitContent, benefit: string): string => content.benefits.find(({ id }) => id === benefit)?.label ?? benefit;

export const cellKey = (way: Way, partner: string, benefit: string): string => `${way}:${partner}.${benefit}`;
export const partnerKey = (partner: string): string => `partner:${partner}`;

/** The direction, partner and benefit of a cell's key or path; undefined for another item. */
export function cellOf(key: string): { way: Way; partner: string; benefit: string } | undefined {
  const [, way, partner = "", benefit = ""] = /^(get|give):([^.#]+)\.([^#]+)/.exec(key) ?? [];
  return way ? { way: way as Way, partner, benefit } : undefined;
}

/** The partner that an item is about; empty for another item. */
export const partnerOf = (key: string): string => /^(?:get|give|partner|differs):([^.#]+)/.exec(key)?.[1] ?? "";

export const asCell = (value: Partial<Cell> | undefined): Cell => ({ ...NO_CELL, ...value });
export const readCell = (answers: DocView, key: string): Cell => asCell(answers.get<Partial<Cell>>(key));
export const readAsk = (answers: DocView): Ask => ({ ...NO_ASK, ...answers.get<Partial<Ask>>("ask") });
export const readBack = (answers: DocView): Back => ({ ...NO_BACK, ...answers.get<Partial<Back>>("back") });
export const readDiffers = (answers: DocView, partner: string): Differs => ({ ...NO_DIFFERS, ...answers.get<Partial<Differs>>(`differs:${partner}`) });
