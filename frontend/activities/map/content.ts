/** The one place for an author's content as the page gets it (localized from activities/map/content.py), and for
 * the words a school reads: what its place of faith is called is the school's, on its own card. */
import type { School } from "./partners";

export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
export interface Sector extends Choice {
  pillar: string;
  mark: string;
}
export interface Pillar extends Choice {
  core: boolean;
}
export interface FaithPlace extends Choice {
  pillar: string;
  sector: string;
  layout: string;
}
export interface Question {
  id: string;
  label: string;
  help: string;
  partner_label: string;
  text_label: string;
  ask: "partner_and_text" | "partner_or_text";
  required: boolean;
}
export type LayoutName = "pillars" | "sectors" | "own";
export interface MapContent {
  sectors: Sector[];
  pillars: Pillar[];
  faith_pillar: string;
  faiths: FaithPlace[];
  qualities: Choice[];
  directions: Choice[];
  frequencies: Choice[];
  forms: Choice[];
  trust: boolean;
  trust_levels: Choice[];
  layout: LayoutName;
  questions: Question[];
  usual: { id: string; name: string; sector: string; faiths: string[] }[];
  grades: Choice[];
  school_types: Choice[];
  provinces: string[];
  sector_words: { sector: string; words: string[] }[];
  personal: { kind: string; pattern: string }[];
}

/** The school's place of faith; the first the content names when the card does not say. */
export const faithOf = (content: MapContent, school: School): FaithPlace | undefined =>
  content.faiths.find((faith) => faith.id === school.faith) ?? content.faiths[0];

/** Sectors and pillars under the names this school uses. */
export function asRead(content: MapContent, school: School): MapContent {
  const faith = content.faiths.find((one) => one.id === school.faith);
  if (!faith) return content;
  const renamed = <T extends Choice>(rows: T[], label: string): T[] =>
    rows.map((row) => (row.id === content.faith_pillar ? { ...row, label } : row));
  return { ...content, sectors: renamed(content.sectors, faith.sector), pillars: renamed(content.pillars, faith.pillar) };
}

/** The label of a choice, also of one no longer offered; empty for none. */
export const labelOf = (rows: readonly Choice[], id: string): string => rows.find((row) => row.id === id)?.label ?? "";

/** What is offered: all that is not hidden, and what was chosen before it was. */
export const offered = <T extends Choice>(rows: readonly T[], chosen: string | readonly string[] = ""): T[] =>
  rows.filter((row) => !row.hidden || (typeof chosen === "string" ? row.id === chosen : chosen.includes(row.id)));

/** The mark a sector is drawn with; empty for none. */
export const markOf = (content: MapContent, sector: string): string => content.sectors.find((row) => row.id === sector)?.mark ?? "";
