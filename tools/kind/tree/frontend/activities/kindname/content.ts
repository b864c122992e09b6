/** What `kindname` stores, as TypeScript sees it (answer.py). What it asks is in types.gen.ts. */
import type { DocView } from "../../kind";
import type { KindNameChoice, KindNameContent } from "../../types.gen";

export const readChoice = (answers: DocView): string => answers.get<{ value?: string }>("choice")?.value ?? "";
export const readNote = (answers: DocView): string => answers.get<{ text?: string }>("note")?.text ?? "";

export const choiceOf = (content: KindNameContent, id: string): KindNameChoice | undefined => content.choices.find((choice) => choice.id === id);

/** Those to choose from now, and what was chosen before it was hidden. */
export const offered = (content: KindNameContent, chosen: string): KindNameChoice[] => content.choices.filter(({ id, hidden }) => !hidden || id === chosen);
