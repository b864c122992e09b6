/** Reads an author's content in the words of a school: the name of the place of faith comes from the school's card. */
import type { Context } from "../../network/model.gen";
import type { Choice, FaithPlace, MapContent } from "./model.gen";

/** The school's place of faith; the first one in the content when the card names none. */
export const faithOf = (content: MapContent, school: Context): FaithPlace | undefined =>
  content.faiths.find((faith) => faith.id === school.faith) ?? content.faiths[0];

/** The content with sectors and pillars under the names this school uses. */
export function asRead(content: MapContent, school: Context): MapContent {
  const faith = content.faiths.find((one) => one.id === school.faith);
  if (!faith) return content;
  const renamed = <T extends Choice>(rows: T[], label: string): T[] =>
    rows.map((row) => (row.id === content.faith_pillar ? { ...row, label } : row));
  return { ...content, sectors: renamed(content.sectors, faith.sector), pillars: renamed(content.pillars, faith.pillar) };
}

/** The label of a choice, also of one no longer offered; empty for none. */
export const labelOf = (rows: readonly Choice[], id: string): string => rows.find((row) => row.id === id)?.label ?? "";

/** The rows to choose from: all that are not hidden, and those chosen before they were. */
export const offered = <T extends Choice>(rows: readonly T[], chosen: string | readonly string[] = ""): T[] =>
  rows.filter((row) => !row.hidden || (typeof chosen === "string" ? row.id === chosen : chosen.includes(row.id)));

/** The mark a sector is drawn with; empty for none. */
export const markOf = (content: MapContent, sector: string): string => content.sectors.find((row) => row.id === sector)?.mark ?? "";
