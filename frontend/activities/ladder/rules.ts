/** What is missing in `ladder`; equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { problem } from "../problem";
import { choiceOf, readChoice, readNote } from "./content";
import type { LadderContent, LadderWord } from "./model.gen";

export const problems: Kind<LadderContent, LadderWord>["problems"] = ({ content, answers }) => {
  const found: ProblemShape[] = [];
  if (!choiceOf(content, readChoice(answers))) found.push(problem("choice#value", "ladder_choice_missing"));
  if (blank(readNote(answers))) found.push(problem("note#text", "ladder_note_missing"));
  return found;
};
