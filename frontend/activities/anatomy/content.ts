/** Reads what `anatomy` asks and stores. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import { NO_FEATURE_ANSWER, NO_PART_ANSWER, NO_RECORD_ANSWER, NO_SUBJECT, type AnatomyContent, type Feature, type FeatureAnswer, type Part, type PartAnswer, type RecordAnswer as Paper, type Subject } from "./model.gen";

export type Given = FeatureAnswer["answer"];
/** The answers, in the order of the tiles. */
export const ANSWERS = ["yes", "partly", "no", "unsure"] as const;
export const FIELDS = ["who", "what", "when", "evidence"] as const;
/** No paper yet: an answer beside the forms. */
export const NO_PAPER = "none";

/** The features that are not hidden, in the author's order. */
export const asked = (content: AnatomyContent): Feature[] => content.features.filter(({ hidden }) => !hidden);
export const partsOf = (content: AnatomyContent): Part[] => content.parts.filter(({ hidden }) => !hidden);
/** The part that asks for the paper. */
export const recordPart = (content: AnatomyContent): Part | undefined => partsOf(content).find(({ record }) => record);
export const isPaper = (content: AnatomyContent, form: string): boolean => content.papers.some(({ id, hidden }) => id === form && !hidden);

/** A choice's label; its id where the author has removed it. */
export const labelOf = (rows: readonly { id: string; label: string }[], id: string): string => rows.find((one) => one.id === id)?.label ?? id;

export const featureKey = (partner: string, feature: string): string => `feature:${partner}.${feature}`;
export const partKey = (partner: string, part: string): string => `part:${partner}.${part}`;
export const recordKey = (partner: string): string => `record:${partner}`;

/** What an item is about, by its key or a path in it; undefined for another item. */
export function aboutOf(key: string): { family: "feature" | "part" | "record"; partner: string; id: string } | undefined {
  const [, family, partner = "", id = ""] = /^(feature|part|record):([^.#]+)\.?([^#]*)/.exec(key) ?? [];
  return family ? { family: family as "feature", partner, id } : undefined;
}

export const readSubject = (answers: DocView): string => ({ ...NO_SUBJECT, ...answers.get<Partial<Subject>>("subject") }).partner;
export const asFeature = (value: unknown): FeatureAnswer => ({ ...NO_FEATURE_ANSWER, ...(value as Partial<FeatureAnswer> | undefined) });
export const asPart = (value: unknown): PartAnswer => ({ ...NO_PART_ANSWER, ...(value as Partial<PartAnswer> | undefined) });
export const asRecord = (value: unknown): Paper => ({ ...NO_RECORD_ANSWER, ...(value as Partial<Paper> | undefined) });
export const readFeature = (answers: DocView, partner: string, feature: string): FeatureAnswer => asFeature(answers.get(featureKey(partner, feature)));
export const readPart = (answers: DocView, partner: string, part: string): PartAnswer => asPart(answers.get(partKey(partner, part)));
export const readRecord = (answers: DocView, partner: string): Paper => asRecord(answers.get(recordKey(partner)));

/** The fields of a part with words, in their order. */
export const filledOf = (part: PartAnswer): (typeof FIELDS)[number][] => FIELDS.filter((field) => !blank(part[field]));

/** Ids of the partners of which something is said, in the order it was written. */
export const saidOf = (answers: DocView): string[] =>
  [...new Set(["feature", "part", "record"].flatMap((family) => answers.list<object>(family).filter(({ value }) => Object.values(value).some((text) => !blank(text as string))).map(({ key }) => aboutOf(key)?.partner ?? "")))];
