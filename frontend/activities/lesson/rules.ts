/** Finds what is missing in a lesson before it is finished. Equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind, Marks } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { ofPerson } from "./person";
import { draftKey, triesOf } from "./choice";
import { isRead, offered, questionsOf, readTake, seenKey, sentenceCard, type LessonContent } from "./content";
import type { LessonWord } from "./model.gen";

export const problems: Kind<LessonContent, LessonWord>["problems"] = ({ content, answers, network, marks = {} }) => {
  const gaps: ProblemShape[] = [];
  const unread = offered(content).filter((card) => !isRead(answers, card));
  if (unread[0]) gaps.push(problem(seenKey(unread[0].id), "card_unseen", { n: unread.length }));
  questionsOf(content).forEach(({ id }, index) => {
    const n = triesOf(answers, id).length;
    if (!n) gaps.push(problem(draftKey(id), "question_untried", { n: index + 1 }));
    else if (triesLeft(marks, id)) gaps.push(advice(draftKey(id), "tries_left", { n: triesLeft(marks, id), question: index + 1 }));
  });
  if (!sentenceCard(content)) return gaps;
  const { text, partner } = readTake(answers);
  if (blank(text)) return [...gaps, problem("take#text", "take_missing")];
  if (!partner && network.list("partner").length) gaps.push(advice("take#partner", "take_partner"));
  if (ofPerson(text)) gaps.push(advice("take#text", "take_person"));
  return gaps;
};

/** Tries left at a question that is marked, not all right, and has a limit. */
export function triesLeft(marks: Marks, question: string): number {
  const mark = marks[question];
  return mark && !mark.closed && mark.tries ? (mark.left ?? 0) : 0;
}
