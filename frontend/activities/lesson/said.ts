/** A choice in words: the labels of what was chosen, in the question's order. */
import type { Translate } from "../../kind";
import type { Choice } from "./choice";
import { listed, VERDICT, type LessonContent, type Question } from "./content";

/** One line for each part; what the content has no more is said to be gone. */
export function saidLines(question: Question, { picks, pairs }: Choice, content: LessonContent, t: Translate): { id: string; text: string }[] {
  const name = (things: readonly { id: string; label: string }[], id: string | undefined): string => things.find((thing) => thing.id === id)?.label ?? t("lesson.gone");
  switch (question.type) {
    case "match":
      return question.lines.filter(({ id }) => pairs[id]).map(({ id, label }) => ({ id, text: `${label}: ${name(question.choices, pairs[id])}` }));
    case "network": {
      const features = listed(content, question.list);
      return [...features.map(({ id, label }) => ({ id, label, word: "lesson.seen" })), { id: VERDICT, label: t("lesson.verdict"), word: "lesson.verdict" }]
        .filter(({ id }) => pairs[id])
        .map(({ id, label, word }) => ({ id, text: `${label}: ${t(`${word}_${pairs[id] ?? ""}`)}` }));
    }
    case "order":
      return picks.map((id, index) => ({ id, text: `${String(index + 1)}. ${name(question.items, id)}` }));
    default:
      return picks.map((id) => ({ id, text: name(question.options, id) }));
  }
}
