/** Reading what `portfolio` asks and stores. Types and empty values come from content.py and answer.py (model.gen.ts). */
import type { DocView } from "../../kind";
import { NO_CHOSEN, NO_NOTE, type Choice, type Chosen, type PortfolioContent, type Note } from "./model.gen";

export const readChoice = (answers: DocView): string => ({ ...NO_CHOSEN, ...answers.get<Partial<Chosen>>("choice") }).value;
export const readNote = (answers: DocView): string => ({ ...NO_NOTE, ...answers.get<Partial<Note>>("note") }).text;

export const choiceOf = (content: PortfolioContent, id: string): Choice | undefined => content.choices.find((choice) => choice.id === id);

/** Those to choose from now, and what was chosen before it was hidden. */
export const offered = (content: PortfolioContent, chosen: string): Choice[] => content.choices.filter(({ id, hidden }) => !hidden || id === chosen);
