/**
 * Shows a lesson to be read: the answers at the desk and on the learner's own page; the cards on paper, and while
 * nothing is answered.
 */
import { useLater } from "@shell";
import type { KindProps } from "../../kind";
import type { LessonContent } from "./content";
import type { Later } from "./later";
import type { LessonWord } from "./model.gen";

export function Read(props: KindProps<LessonContent, LessonWord>) {
  const later = useLater<Later>("more-lesson", 0);
  if (!later || later === "failed") return <p role="status">{props.t(later ? "page.part_failed" : "page.loading")}</p>;
  return props.face === "print" ? <later.Paper {...props} /> : <later.Reading {...props} />;
}
