/** Puts a choice into words: the labels of the picks, in the question's order. */
import type { ShellWord, Translate } from "../../kind";
import type { Choice } from "./choice";
import { listed, VERDICT, type LessonContent, type Question } from "./content";
import type { LessonWord } from "./model.gen";

/** The word for an answer about a feature (yes, not yet, not said), or for the verdict on the whole. */
export const seenWord = (part: string, answer: string) =>
  part === VERDICT ? (`lesson.verdict_${answer}` as Extract<LessonWord, `lesson.verdict_${string}`>) : (`lesson.seen_${answer}` as Extract<LessonWord, `lesson.seen_${string}`>);

/** One line for each part; a part that the author removed is called so. */
export function saidLines(question: Question, { picks, pairs }: Choice, content: LessonContent, t: Translate<ShellWord | LessonWord>): { id: string; text: string }[] {
  const name = (things: readonly { id: string; label: string }[], id: string | undefined): string => things.find((thing) => thing.id === id)?.label ?? t("lesson.gone");
  switch (question.type) {
    case "match":
      return question.lines.filter(({ id }) => pairs[id]).map(({ id, label }) => ({ id, text: `${label}: ${name(question.choices, pairs[id])}` }));
    case "network": {
      const features = listed(content, question.list);
      return [...features, { id: VERDICT, label: t("lesson.verdict") }]
        .filter(({ id }) => pairs[id])
        .map(({ id, label }) => ({ id, text: `${label}: ${t(seenWord(id, pairs[id] ?? ""))}` }));
    }
    case "order":
      return picks.map((id, index) => ({ id, text: `${String(index + 1)}. ${name(question.items, id)}` }));
    default:
      return picks.map((id) => ({ id, text: name(question.options, id) }));
  }
}
