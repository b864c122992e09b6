/** What a lesson shows, as a page gets it: in one language, without what is right and why (activities/lesson/content.py). */
import { blank } from "@shell";
import type { DocView } from "../../kind";

export interface Named {
  id: string;
  label: string;
}

export interface ListItem extends Named {
  say: string;
  mark: string;
  hidden: boolean;
}

interface Asked {
  id: string;
  ask: string;
  points: number;
}

export type Question = Asked &
  (
    | { type: "single"; options: Named[] }
    | { type: "multiple"; options: Named[] }
    | { type: "match"; lines: Named[]; choices: Named[] }
    | { type: "order"; items: Named[] }
    | { type: "network"; list: string }
  );
/** A question of one type. */
export type Of<Type extends Question["type"]> = Extract<Question, { type: Type }>;

interface CardBase {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
}

export type Card = CardBase &
  (
    | { kind: "text"; body: string[]; point: string }
    | { kind: "list"; list: string; intro: string; questions: Question[] }
    | { kind: "picture"; url: string; drawing: string; alt: string; captions: string[]; source: string; body: string[]; point: string }
    | { kind: "story"; place: string; cast: string[]; body: string[]; point: string; think: string }
    | { kind: "video"; url: string; provider: string; seconds: number; mb: number; summary: string }
    | { kind: "case"; story: string; questions: Question[] }
    | { kind: "check"; questions: Question[] }
    | { kind: "takeaway"; ask: string; starters: string[]; example: string; goes: string[] }
  );
export type CardOf<Kind extends Card["kind"]> = Extract<Card, { kind: Kind }>;

export interface LessonContent {
  gains: string[];
  minutes: number;
  lists: Record<string, ListItem[]>;
  cards: Card[];
  /** How often a question may be tried; 0 for no limit. */
  tries: number;
  takeaway: boolean;
}

/** The key of a network's conclusion, beside its features. */
export const VERDICT = "verdict";

/** The cards she goes through. */
export const offered = (content: LessonContent): Card[] =>
  content.cards.filter((card) => !card.hidden && (card.kind !== "takeaway" || content.takeaway) && (card.kind !== "video" || card.url));

export const questionsOn = (card: Card): Question[] => ("questions" in card ? card.questions : []);

/** All questions that are asked, in their order; each is called by its place, from 1. */
export const questionsOf = (content: LessonContent): Question[] => offered(content).flatMap(questionsOn);

/** What a list shows now. */
export const listed = (content: LessonContent, name: string): ListItem[] => (content.lists[name] ?? []).filter(({ hidden }) => !hidden);

/** The card that asks for her sentence, if any. */
export const sentenceCard = (content: LessonContent): CardOf<"takeaway"> | undefined =>
  offered(content).find((card): card is CardOf<"takeaway"> => card.kind === "takeaway");

export interface Take {
  text: string;
  /** A partner's id, or empty. */
  partner: string;
}

export const readTake = (answers: DocView): Take => ({ text: "", partner: "", ...answers.get<Partial<Take>>("take") });

export const seenKey = (card: string): string => `seen:${card}`;

export const isSeen = (answers: DocView, card: string): boolean => answers.get<{ done?: boolean }>(seenKey(card))?.done === true;

/** Whether she has gone on from a card. From the last one she goes on by finishing, so a sentence is enough. */
export const isRead = (answers: DocView, card: Card): boolean => (card.kind === "takeaway" && !blank(readTake(answers).text)) || isSeen(answers, card.id);
