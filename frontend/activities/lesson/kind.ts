/** The one place where `lesson` is put together. */
import type { Kind } from "../../kind";
import { draftKey } from "./choice";
import type { LessonContent } from "./content";
import { Edit } from "./edit";
import { Read } from "./read";
import { problems } from "./rules";
import { label, progress, ready, receipt, text } from "./tell";
import type { LessonWord } from "./model.gen";

export const lesson: Kind<LessonContent, LessonWord> = {
  id: "lesson", placesEnd: true, Edit, Read, problems, ready, label, progress, receipt, text,
  // Of tries the first stands; what is only chosen is as it was chosen last.
  holds: (key) => (key.startsWith("try:") ? "theirs" : /^(draft|seen):/.test(key) ? "mine" : undefined),
  firstStands: "lesson.first_stands",
  // A try that does not stand is her draft again.
  dropped({ key, value }, answers) {
    const [, question] = /^try:(.+)\.\d+$/.exec(key) ?? [];
    if (question) answers.set(draftKey(question), value);
  },
};
