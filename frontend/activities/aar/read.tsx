/** Shows a finished review on the learner's page, on the desk and in Studio's preview. */
import { Button, Lost, useLater, usePage, useWidth } from "@shell";
import type { ComponentChild } from "preact";
import type { ItemView, KindProps } from "../../kind";
import { readBoard } from "./content";
import type { AarContent, Group, Note, AarWord } from "./model.gen";
import { WIDE } from "./edit";
import { BoardFrame, cellName } from "./frame";
import type { Later } from "./later";
import { MeetingRead } from "./meeting";
import { Slip } from "./slip";
import { Steps } from "./steps";

export function Read(props: KindProps<AarContent, AarWord>) {
  return props.face === "print" ? <Printed {...props} /> : <Screen {...props} />;
}

/** Paper comes with more-aar.js. */
function Printed(props: KindProps<AarContent, AarWord>) {
  const parts = useLater<Later>("more-aar", 0);
  return parts && parts !== "failed" ? <parts.Paper {...props} /> : <Lost name="more-aar" />;
}

function Screen({ content, answers, network, onPick, focusKey, t }: KindProps<AarContent, AarWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  const board = readBoard(answers, content);
  const slip = (note: ItemView<Note>, difficulty = false) => (
    <Slip key={note.key} note={note} difficulty={difficulty} onPick={onPick} picked={note.key === focusKey} />
  );
  return (
    <div ref={ref} class={wide ? "px-aar" : "px-aar px-aar-phone"}>
      <MeetingRead content={content} answers={answers} digits={String} onPick={onPick} />
      <BoardFrame
        content={content}
        board={board}
        wide={wide}
        cell={(question, group) => (
          <Cell group={wide ? undefined : group} name={cellName(question, group)} whole={!group}>
            {board.notes.filter(({ value }) => value.question === question.id && (!group || value.group === group.id)).map((note) => slip(note, question.difficulty))}
          </Cell>
        )}
        below={
          onPick &&
          ((question) => (
            <div class="px-aar-pick">
              <Button look="quiet" small icon="comment" onClick={() => { onPick(`question:${question.id}`, question.label); }}>
                {t("aar.comment_question")}
              </Button>
            </div>
          ))
        }
        stray={(note) => slip(note)}
      />
      <Steps content={content} answers={answers} network={network} wide={wide} digits={String} onPick={onPick} focusKey={focusKey} />
    </div>
  );
}

interface CellProps {
  /** Named in the cell where no column names it. */
  group: Group | undefined;
  name: string;
  /** The question is not split into groups. */
  whole: boolean;
  children: ComponentChild[];
}

function Cell({ group, name, whole, children }: CellProps) {
  const { t } = usePage<AarWord>();
  return (
    <div class={whole ? "px-aar-cell px-aar-whole" : "px-aar-cell"} role="group" aria-label={name}>
      {group && <h5>{group.label}</h5>}
      {children.length ? <ul class="px-aar-slips">{children}</ul> : <p class="px-sm px-muted">{t("aar.nothing")}</p>}
    </div>
  );
}
