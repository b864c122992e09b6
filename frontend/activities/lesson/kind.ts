/** Puts the kind `lesson` together: its views, rules and words. */
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
  // A conflict needs no question: of a try the server's version counts, of a draft this device's.
  holds: (key) => (key.startsWith("try:") ? "theirs" : /^(draft|seen):/.test(key) ? "mine" : undefined),
  firstStands: "lesson.first_stands",
  // A try that does not count becomes the draft again.
  dropped({ key, value }, answers) {
    const [, question] = /^try:(.+)\.\d+$/.exec(key) ?? [];
    if (question) answers.set(draftKey(question), value);
  },
};
