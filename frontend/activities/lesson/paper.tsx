/** Prints a lesson as a handout. An unfinished lesson has no keys: none has reached the page. */
import type { KindProps } from "../../kind";
import type { LessonContent } from "./content";
import { Handout } from "./handout";
import type { LessonWord } from "./model.gen";

export function Paper(props: KindProps<LessonContent, LessonWord>) {
  return (
    <div class="le-paper">
      <Handout {...props} />
    </div>
  );
}
