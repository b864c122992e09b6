/** What is missing in `portfolio`; equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { problem } from "../problem";
import { choiceOf, readChoice, readNote } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";

export const problems: Kind<PortfolioContent, PortfolioWord>["problems"] = ({ content, answers }) => {
  const found: ProblemShape[] = [];
  if (!choiceOf(content, readChoice(answers))) found.push(problem("choice#value", "portfolio_choice_missing"));
  if (blank(readNote(answers))) found.push(problem("note#text", "portfolio_note_missing"));
  return found;
};
