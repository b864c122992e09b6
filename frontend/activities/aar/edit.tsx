/** The edit view of a review: the meeting, the board, the next steps. */
import { Offers, still, useWidth } from "@shell";
import type { KindProps } from "../../kind";
import { BoardEdit } from "./board";
import { readBoard } from "./content";
import type { AarContent, AarWord } from "./model.gen";
import { MeetingEdit } from "./meeting";
import { Steps, type StepsProps } from "./steps";

/** Narrower than this, groups fold and links are told instead of drawn, px. */
export const WIDE = 800;

/** With what they are drawn anew for. */
const StepsEdit = still(({ of: _, ...props }: StepsProps & { of: readonly unknown[] }) => <Steps {...props} />);

export function Edit({ block, content, answers, network, focusKey }: KindProps<AarContent, AarWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  return (
    <div ref={ref} class={wide ? "px-aar" : "px-aar px-aar-phone"}>
      <MeetingEdit content={content} answers={answers} block={block} meeting={answers.get("meeting")} />
      <BoardEdit content={content} answers={answers} wide={wide} focusKey={focusKey} notes={answers.list("note", { gone: true })} />
      <Offers />
      <StepsEdit
        {...{ content, answers, network, wide, focusKey }}
        digits={String}
        of={[answers.list("step", { gone: true }), answers.list("link"), ...readBoard(answers, content).difficulties, network.list("partner", { gone: true })]}
      />
    </div>
  );
}
