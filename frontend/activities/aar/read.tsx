/** The one place for reading a finished review: the same in the learner's page, the desk, Studio's preview and on paper. */
import { Button, SectionHead, toThai, usePage, useWidth } from "@shell";
import { Fragment } from "preact";
import type { KindProps } from "../../kind";
import { Heads, Title } from "./board";
import { asked, heard, readBoard, type AarContent, type Board, type Group, type Question } from "./content";
import { WIDE } from "./edit";
import { MeetingRead } from "./meeting";
import { Slip } from "./slip";
import { Steps } from "./steps";
import type { Digits } from "./tell";

export function Read({ content, answers, network, face, thaiDigits, onPick, focusKey }: KindProps<AarContent>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const paper = face === "print";
  const wide = width >= WIDE && !paper;
  const digits: Digits = (n) => (thaiDigits ? toThai(String(n)) : String(n));
  return (
    <div ref={ref} class={`px-aar${wide ? "" : " px-aar-phone"}${paper ? " px-aar-paper" : ""}`}>
      <MeetingRead content={content} answers={answers} digits={digits} onPick={onPick} />
      <BoardRead content={content} board={readBoard(answers, content)} wide={wide} onPick={onPick} picked={focusKey} />
      <Steps content={content} answers={answers} network={network} wide={wide} digits={digits} onPick={onPick} focusKey={focusKey} />
    </div>
  );
}

interface BoardReadProps {
  content: AarContent;
  board: Board;
  wide: boolean;
  onPick?: ((key: string, label: string) => void) | undefined;
  /** The item the desk is writing a comment on. */
  picked?: string | undefined;
}

function BoardRead({ content, board, wide, onPick, picked }: BoardReadProps) {
  const { t } = usePage();
  const groups = heard(content);
  const questions = asked(content);
  const cell = (question: Question, group?: Group) => <Cell key={group?.id} board={board} question={question} group={group} wide={wide} onPick={onPick} picked={picked} />;
  const title = (question: Question, place: number) => (
    <>
      <Title question={question} place={place + 1} />
      {onPick && (
        <div class="px-aar-pick">
          <Button look="quiet" small icon="comment" onClick={() => { onPick(`question:${question.id}`, question.label); }}>
            {t("aar.comment_question")}
          </Button>
        </div>
      )}
    </>
  );
  return (
    <section>
      <SectionHead title={t("aar.board")} />
      {wide ? (
        <div class="px-aar-board" style={{ gridTemplateColumns: `repeat(${String(groups.length)}, minmax(0, 1fr))` }}>
          {questions.map((question, place) => (
            <Fragment key={question.id}>
              {question.split && !questions[place - 1]?.split && <Heads groups={groups} board={board} questions={questions} />}
              {title(question, place)}
              {question.split ? groups.map((group) => cell(question, group)) : cell(question)}
            </Fragment>
          ))}
        </div>
      ) : (
        questions.map((question, place) => (
          <div key={question.id} class="px-aar-narrow">
            {title(question, place)}
            {question.split ? groups.map((group) => cell(question, group)) : cell(question)}
          </div>
        ))
      )}
    </section>
  );
}

function Cell({ board, question, group, wide, onPick, picked }: Omit<BoardReadProps, "content"> & { question: Question; group?: Group | undefined }) {
  const { t } = usePage();
  const notes = board.notes.filter(({ value }) => value.question === question.id && (!group || value.group === group.id));
  return (
    <div class={group ? "px-aar-cell" : "px-aar-cell px-aar-whole"} role="group" aria-label={group ? `${question.label} · ${group.label}` : question.label}>
      {group && !wide && <h5>{group.label}</h5>}
      {notes.length ? (
        <ul class="px-aar-slips">
          {notes.map((note) => (
            <Slip key={note.key} note={note} difficulty={question.difficulty} onPick={onPick} picked={note.key === picked} />
          ))}
        </ul>
      ) : (
        <p class="px-sm px-muted">{t("aar.nothing")}</p>
      )}
    </div>
  );
}
