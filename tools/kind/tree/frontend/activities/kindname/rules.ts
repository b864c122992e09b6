/** What is missing in `kindname`; equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { problem } from "../problem";
import { choiceOf, readChoice, readNote } from "./content";
import type { KindNameContent, KindNameWord } from "./model.gen";

export const problems: Kind<KindNameContent, KindNameWord>["problems"] = ({ content, answers }) => {
  const found: ProblemShape[] = [];
  if (!choiceOf(content, readChoice(answers))) found.push(problem("choice#value", "kindname_choice_missing"));
  if (blank(readNote(answers))) found.push(problem("note#text", "kindname_note_missing"));
  return found;
};
