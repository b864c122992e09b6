/** What is missing in `plan`; equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { problem } from "../problem";
import { choiceOf, readChoice, readNote } from "./content";
import type { PlanContent, PlanWord } from "./model.gen";

export const problems: Kind<PlanContent, PlanWord>["problems"] = ({ content, answers }) => {
  const found: ProblemShape[] = [];
  if (!choiceOf(content, readChoice(answers))) found.push(problem("choice#value", "plan_choice_missing"));
  if (blank(readNote(answers))) found.push(problem("note#text", "plan_note_missing"));
  return found;
};
