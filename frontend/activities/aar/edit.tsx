/** The one place for how a teacher writes a review: the meeting, the board, what will be done. */
import { useWidth } from "@shell";
import type { KindProps } from "../../kind";
import { BoardEdit } from "./board";
import type { AarContent, AarWord } from "./model.gen";
import { MeetingEdit } from "./meeting";
import { Steps } from "./steps";

/** Narrower than this, groups fold and links are told instead of drawn, px. */
export const WIDE = 800;

export function Edit({ block, content, answers, network, focusKey }: KindProps<AarContent, AarWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  return (
    <div ref={ref} class={wide ? "px-aar" : "px-aar px-aar-phone"}>
      <MeetingEdit content={content} answers={answers} block={block} />
      <BoardEdit content={content} answers={answers} wide={wide} focusKey={focusKey} />
      <Steps content={content} answers={answers} network={network} wide={wide} digits={String} focusKey={focusKey} />
    </div>
  );
}
