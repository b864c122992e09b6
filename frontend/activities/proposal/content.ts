/** Reads what `proposal` asks and stores. */
import { blank } from "@shell";
import type { DocView, ItemView } from "../../kind";
import { once } from "../../network/once";
import { NO_AREA, NO_BUDGET_LINE, NO_FOLLOW, NO_INDICATOR, NO_INDICATOR_RESULT, NO_MENTOR, NO_PITCHED, NO_SENT, NO_SPENT, NO_STEP, NO_WITH, type BudgetLine, type Choice, type Indicator, type ProposalContent, type Source, type SheetLine, type StageId, type Step, type With } from "./model.gen";

export const STAGES: readonly StageId[] = ["write", "pitch", "revise", "region", "approve", "run"];
/** Who pays; a line of which that is not said yet is asked for. */
export type Payer = Exclude<Source, "">;
export const SOURCES: readonly Payer[] = ["ask", "school", "partner"];

/** The number of a stage from 1; an end is as the last stage, no stage as the first. */
export const placeOf = (stage: string | undefined): number => {
  if (!stage) return 1;
  return STAGES.indexOf(stage as StageId) + 1 || STAGES.length;
};
/** The stages of the course, to its last. */
export const stagesOf = (content: ProposalContent) => content.stages.slice(0, placeOf(content.last));
/** Who reads at a stage, in the author's words; empty where the role was removed. */
export const readerOf = (content: ProposalContent, stage: string | undefined): string => {
  const reader = stagesOf(content).find(({ id }) => id === stage)?.reader;
  return content.roles.find(({ id }) => id === reader)?.label ?? "";
};
export const offeredCategories = (content: ProposalContent): Choice[] => content.categories.filter(({ hidden }) => !hidden);
export const scoredLines = (content: ProposalContent): SheetLine[] => content.sheet.filter(({ hidden }) => !hidden);
/** A category's label; its id where the author has removed it. */
export const categoryLabel = (content: ProposalContent, id: string): string => content.categories.find((one) => one.id === id)?.label ?? id;

const EMPTY = { title: { text: "" }, problem: { text: "", source: "" }, area: NO_AREA, mentor: NO_MENTOR, pitch: NO_PITCHED, sent: NO_SENT, follow: NO_FOLLOW };

/** A single item, whole. */
export const one = <K extends keyof typeof EMPTY>(answers: DocView, key: K): (typeof EMPTY)[K] => ({ ...EMPTY[key], ...answers.get<Partial<(typeof EMPTY)[K]>>(key) });
export const resultOf = (answers: DocView, id: string) => ({ ...NO_INDICATOR_RESULT, ...answers.get<object>(`result:${id}`) });
export const spentOf = (answers: DocView, source: Payer) => ({ ...NO_SPENT, ...answers.get<object>(`spent:${source}`) });

/** The partners in it, by id. */
export const partnersOf = (answers: DocView): ItemView<With>[] =>
  answers.list<With>("with").map((item) => once(item, () => ({ ...item, value: { ...NO_WITH, ...(item.value as Partial<With>) } }))).sort((a, b) => (a.id < b.id ? -1 : 1));

const filled = <V extends { order: number }>(answers: DocView, prefix: string, empty: V, gone: boolean): ItemView<V>[] =>
  answers.list<V>(prefix, { gone }).map((item) => once(item, () => ({ ...item, value: { ...empty, ...item.value } }))).sort((a, b) => a.value.order - b.value.order || (a.id < b.id ? -1 : 1));

export const noStep = ({ text, owner, date, until, partner }: Step): boolean => blank(text) && blank(owner) && !(date || until || partner);
export const noIndicator = ({ text, unit, now, target, how }: Indicator): boolean => [text, unit, now, target, how].every(blank);
export const noLine = ({ text, qty, price, unit, category }: BudgetLine): boolean => [text, qty, price, unit].every(blank) && !category;

/** Later than every day: activities without one stand last. */
const LAST = "9999";
const day = ({ value }: ItemView<Step>): string => value.date || LAST;

/** All of a family, also what is empty and, where asked for, removed. */
export const allSteps = (answers: DocView, gone = false): ItemView<Step>[] => filled(answers, "activity", NO_STEP, gone).sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
export const allIndicators = (answers: DocView, gone = false): ItemView<Indicator>[] => filled(answers, "indicator", NO_INDICATOR, gone);
export const allLines = (answers: DocView, gone = false): ItemView<BudgetLine>[] => filled(answers, "budget", NO_BUDGET_LINE, gone);

export const stepsOf = (answers: DocView): ItemView<Step>[] => allSteps(answers).filter(({ value }) => !noStep(value));
export const indicatorsOf = (answers: DocView): ItemView<Indicator>[] => allIndicators(answers).filter(({ value }) => !noIndicator(value));
export const linesOf = (answers: DocView): ItemView<BudgetLine>[] => allLines(answers).filter(({ value }) => !noLine(value));
