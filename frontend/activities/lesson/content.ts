/**
 * Reads the content of a lesson as a page gets it: in one language, without the right answers and their reasons
 * (activities/lesson/content.py).
 */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import { NO_TAKE, type AnyCard, type AnyQuestion, type LessonContent, type ListItem, type Named, type Seen, type Take } from "./model.gen";

export type Question = AnyQuestion;
/** A question of one type. */
export type Of<Type extends Question["type"]> = Extract<Question, { type: Type }>;
export type Card = AnyCard;
export type CardOf<Kind extends Card["kind"]> = Extract<Card, { kind: Kind }>;
export type { LessonContent, ListItem, Named, Take };

/** The key of a network's conclusion, beside its features. */
export const VERDICT = "verdict";

/** The cards that a learner goes through. */
export const offered = (content: LessonContent): Card[] =>
  content.cards.filter((card) => !card.hidden && (card.kind !== "takeaway" || content.takeaway) && (card.kind !== "video" || card.url));

export const questionsOn = (card: Card): Question[] => ("questions" in card ? card.questions.filter(({ hidden }) => !hidden) : []);

/** Things that are not hidden, and those of the hidden ones that were chosen. */
export const shownOf = <T extends { id: string; hidden: boolean }>(things: readonly T[], chosen: readonly string[] = []): T[] =>
  things.filter(({ id, hidden }) => !hidden || chosen.includes(id));

/** All questions of these cards in their order; a question's number is its place, from 1. */
export const questionsOf = (content: LessonContent): Question[] => offered(content).flatMap(questionsOn);

/** The items of a list that are not hidden. */
export const listed = (content: LessonContent, name: string): ListItem[] => (content.lists[name] ?? []).filter(({ hidden }) => !hidden);

/** The card that asks for the takeaway sentence, if any. */
export const sentenceCard = (content: LessonContent): CardOf<"takeaway"> | undefined =>
  offered(content).find((card): card is CardOf<"takeaway"> => card.kind === "takeaway");

export const readTake = (answers: DocView): Take => ({ ...NO_TAKE, ...answers.get<Partial<Take>>("take") });

export const seenKey = (card: string): string => `seen:${card}`;

export const isSeen = (answers: DocView, card: string): boolean => answers.get<Partial<Seen>>(seenKey(card))?.done === true;

/** Whether a card has been read. The last card has no next one: there a sentence is enough. */
export const isRead = (answers: DocView, card: Card): boolean => (card.kind === "takeaway" && !blank(readTake(answers).text)) || isSeen(answers, card.id);
