/** Puts a lesson into words: an item's label, what is ready, the progress, the result, and all the learner wrote. */
import { blank } from "@shell";
import type { Kind, Marks } from "../../kind";
import type { RoundShape } from "../../types.gen";
import { readyLine } from "../ready_line";
import { draftKey, triesOf } from "./choice";
import { isRead, offered, questionsOf, questionsOn, readTake, seenKey, sentenceCard, type Card, type LessonContent } from "./content";
import { triesLeft } from "./rules";
import { saidLines } from "./said";
import type { LessonWord } from "./model.gen";

type Told = Kind<LessonContent, LessonWord>;

/** The id that a key of the answers is about: `try:is24.2` → `is24`. */
const idIn = (key: string): string => (key.split("#")[0] ?? "").replace(/^\w+:/, "").replace(/\.\d+$/, "");

/** The card where an item stands. */
export function cardOf(key: string, content: LessonContent): Card | undefined {
  const [family = ""] = key.split(/[:#]/);
  const id = idIn(key);
  return offered(content).find((card) => (family === "take" ? card.kind === "takeaway" : family === "seen" ? card.id === id : questionsOn(card).some((question) => question.id === id)));
}

/** The takeaway sentence in a round. */
export const sentenceOf = (round: RoundShape | undefined): string => {
  const text = round?.answers["take"]?.v["text"];
  return typeof text === "string" ? text : "";
};

export const label: Told["label"] = (key, { content, network, t }) => {
  if (key === "take" || key.startsWith("take#")) return t("lesson.take");
  const place = questionsOf(content).findIndex(({ id }) => id === idIn(key));
  if (/^(draft|try):/.test(key)) return place < 0 ? t("lesson.gone") : t("lesson.question", { n: place + 1 });
  if (key.startsWith("seen:")) return cardOf(key, content)?.title ?? t("lesson.gone");
  return network.item<{ name?: string }>(key.split("#")[0] ?? "")?.value.name ?? "";
};

/** Points earned so far, and points possible. */
export function points(content: LessonContent, marks: Marks): [number, number] {
  const questions = questionsOf(content);
  return [questions.reduce((sum, { id }) => sum + (marks[id]?.points ?? 0), 0), questions.reduce((sum, question) => sum + question.points, 0)];
}

export const progress: NonNullable<Told["progress"]> = ({ content, answers, marks = {}, t }) => {
  const [got, of] = points(content, marks);
  if (!answers.writable("take") && of) return t("lesson.points", { points: got, of });
  if (Object.values(marks).some(({ tries }) => tries)) return t("lesson.points_so_far", { points: got, of });
  const cards = offered(content);
  return t("lesson.seen_of", { n: cards.filter((card) => isRead(answers, card)).length, of: cards.length });
};

export const receipt: NonNullable<Told["receipt"]> = ({ content, marks = {}, t }) => {
  const [got, of] = points(content, marks);
  if (!of) return "";
  const open = questionsOf(content).some(({ id }) => triesLeft(marks, id));
  return `${t("lesson.done_points", { points: got, of })}${open ? ` · ${t("lesson.done_left")}` : ""}`;
};

export const ready: Told["ready"] = ({ content, answers, marks = {}, t }) => {
  const cards = offered(content);
  const unread = cards.filter((card) => !isRead(answers, card));
  const questions = questionsOf(content);
  const open = questions.filter(({ id }) => !triesOf(answers, id).length);
  const checked = t("lesson.ready_questions", { n: questions.length - open.length, of: questions.length });
  const lines = [readyLine(unread[0] ? seenKey(unread[0].id) : "", t("lesson.ready_cards", { n: cards.length }), t("lesson.ready_cards_open", { n: unread.length }))];
  if (questions.length) lines.push(readyLine(open[0] ? draftKey(open[0].id) : "", checked, checked));
  if (sentenceCard(content)) lines.push(readyLine(!blank(readTake(answers).text) ? "" : "take#text", t("lesson.ready_take"), t("lesson.ready_take_missing")));
  questions.forEach(({ id }, index) => {
    if (triesLeft(marks, id)) lines.push({ state: "advice", text: t("lesson.ready_left", { question: index + 1 }), path: draftKey(id) });
  });
  return lines;
};

export const text: Told["text"] = ({ content, answers, network, t }) => {
  const { text: sentence, partner } = readTake(answers);
  const name = network.item<{ name: string }>(`partner:${partner}`)?.value.name;
  const takeaway = sentence && [t("lesson.take"), sentence, name].filter(Boolean).join("\n");
  const answerLines = questionsOf(content).flatMap((question, index) => {
    const tries = triesOf(answers, question.id);
    return tries.length ? [`${String(index + 1)}. ${question.ask}\n${tries.map((one) => saidLines(question, one, content, t).map((line) => line.text).join(", ")).join("\n")}`] : [];
  });
  return [...answerLines, takeaway].filter(Boolean).join("\n\n");
};
