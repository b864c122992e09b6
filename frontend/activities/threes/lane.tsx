/** One of the three lanes: its head, and what stands in it. */
import { CommentsAt, ErrorLine, Pin, problemAt, problemText, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { laneOf, LANES, type LaneId } from "./content";
import type { ThreesContent, ThreesWord } from "./model.gen";

interface LaneProps {
  content: ThreesContent;
  id: LaneId;
  /** Below the name; the lane's own sentence where it is absent. */
  lead?: string | undefined;
  /** At the head's end. */
  end?: ComponentChildren;
  children: ComponentChildren;
}

export function Lane({ content, id, lead, end, children }: LaneProps) {
  const { t, problems, comments } = usePage<ThreesWord>();
  const { label, sub, help } = laneOf(content, id);
  const key = `lane:${id}`;
  const problem = problemAt(problems, key);
  const pins = comments.filter(({ anchor }) => anchor === key);
  return (
    <section class="ts-lane" data-at={key} tabIndex={-1}>
      <div class="ts-head">
        <span class="ts-n" aria-hidden="true">{t("threes.lane_n", { n: LANES.indexOf(id) + 1 })}</span>
        <div>
          <h3>{label}{pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}</h3>
          {sub && sub !== label && <p class="px-sm px-soft" lang={/[\u0e00-\u0e7f]/.test(sub) ? undefined : "en"}>{sub}</p>}
        </div>
        {end}
      </div>
      {(lead ?? help) && <p class="px-note px-soft">{lead ?? help}</p>}
      {problem && <ErrorLine advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>}
      <CommentsAt anchor={key} />
      {children}
    </section>
  );
}
