/** Reads what a trainer has chosen at the stage of a round, where work goes through stages (domain/gate.py). */
import type { DocView } from "../kind";
import type { OutcomeShape, ProblemShape, StageShape } from "../types.gen";
import type { Draft } from "./draft";
import { NO_GATE, type Agreed, type Gate } from "./model.gen";

export const gateOf = (review: DocView): Gate => ({ ...NO_GATE, ...review.get<Partial<Gate>>("gate") });
/** What was agreed on, by line. */
export const agreedOf = (review: DocView): Record<string, number> =>
  Object.fromEntries(review.list<Agreed>("agreed").flatMap(({ id, value }) => (value.points === null ? [] : [[id, value.points]])));

export const outcomeOf = (stage: StageShape, gate: Gate): OutcomeShape | undefined => stage.outcomes.find(({ id }) => id === gate.outcome);

/** The draft with the decision that its outcome is. */
export const atStage = (draft: Draft, stage: StageShape | null | undefined, review: DocView): Draft =>
  stage ? { ...draft, decision: outcomeOf(stage, gateOf(review))?.decision ?? "" } : draft;

/** What is missing at the gate; and whether the outcome says something by itself, so that no words are asked for. */
export function gateProblems(stage: StageShape, review: DocView): { problems: ProblemShape[]; wordless: boolean } {
  const gate = gateOf(review);
  const outcome = outcomeOf(stage, gate);
  if (!outcome) return { problems: [{ path: "gate#outcome", code: "outcome_missing" }], wordless: true };
  const problems: ProblemShape[] = [];
  const { sheets } = stage;
  if (outcome.sheets && sheets && sheets.n < sheets.scorers) problems.push({ path: "sheets", code: "sheets_few", params: { n: sheets.n, of: sheets.scorers } });
  if (outcome.amount && gate.amount === null) problems.push({ path: "gate#amount", code: "amount_missing" });
  return { problems, wordless: outcome.goes_on };
}
