/** The one place for the board being written: questions by groups side by side, on a phone one below the other. */
import { Chip, Details, ErrorLine, GoneRow, newId, problemAt, problemText, CommentsAt, Pin, SectionHead, usePage } from "@shell";
import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { asked, heard, readBoard, type AarContent, type Board, type Group, type Note, type Question } from "./content";
import { focusSoon } from "./focus";
import { Slip, SlipEdit, type Writing } from "./slip";

export interface BoardProps {
  content: AarContent;
  answers: DocView;
  wide: boolean;
  focusKey?: string | undefined;
}

export function BoardEdit({ content, answers, wide, focusKey }: BoardProps) {
  const { t } = usePage();
  const [writing, setWriting] = useState<Writing>();
  const board = readBoard(answers, content);
  const groups = heard(content);
  const questions = asked(content);
  // A jump to a note opens it.
  useEffect(() => {
    const id = /^note:([^#]+)#/.exec(focusKey ?? "")?.[1];
    const note = id ? answers.get<Note>(`note:${id}`) : undefined;
    if (id && note) setWriting({ id, question: note.question, group: note.group, fresh: false });
    // Only a new jump opens a note: edits made since must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusKey]);
  const cell = { board, answers, groups, writing, onWrite: setWriting };
  return (
    <section>
      <SectionHead title={t("aar.board")}>{t("aar.board_lead")}</SectionHead>
      {wide ? (
        <div class="px-aar-board" style={{ gridTemplateColumns: `repeat(${String(groups.length)}, minmax(0, 1fr))` }}>
          {questions.map((question, place) => (
            <Fragment key={question.id}>
              {question.split && !questions[place - 1]?.split && <Heads groups={groups} board={board} questions={questions} />}
              <Title question={question} place={place + 1} />
              {question.split ? (
                groups.map((group) => <Cell key={group.id} {...cell} question={question} group={group} />)
              ) : (
                <Cell {...cell} question={question} />
              )}
            </Fragment>
          ))}
        </div>
      ) : (
        questions.map((question, place) => (
          <div key={question.id} class="px-aar-narrow">
            <Title question={question} place={place + 1} />
            {question.split ? (
              groups.map((group, column) => (
                <Folded key={group.id} {...cell} question={question} group={group} first={column === 0} />
              ))
            ) : (
              <Cell {...cell} question={question} />
            )}
          </div>
        ))
      )}
      <Strays {...cell} questions={questions} />
    </section>
  );
}

export function Title({ question, place }: { question: Question; place: number }) {
  const { t, problems } = usePage();
  const problem = problemAt(problems, `question:${question.id}`);
  return (
    <div class="px-aar-q" data-at={`question:${question.id}`}>
      <h4>
        <span class="px-num">{place}.</span> {question.label}
      </h4>
      {problem && <ErrorLine advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>}
      <CommentsAt anchor={`question:${question.id}`} />
    </div>
  );
}

export function Heads({ groups, board, questions }: { groups: Group[]; board: Board; questions: Question[] }) {
  const { t } = usePage();
  const split = new Set(questions.filter((question) => question.split).map(({ id }) => id));
  return (
    <>
      {groups.map((group) => (
        <div key={group.id} class="px-aar-gh">
          {group.label}
          <Chip>{t("aar.count", { n: board.notes.filter(({ value }) => value.group === group.id && split.has(value.question)).length })}</Chip>
        </div>
      ))}
    </>
  );
}

interface CellProps {
  board: Board;
  answers: DocView;
  groups: Group[];
  question: Question;
  /** Absent where the question is not split. */
  group?: Group;
  writing: Writing | undefined;
  onWrite: (writing: Writing | undefined) => void;
}

/** Notes with words, and removed ones in their place until they are forgotten. */
function slipsOf(answers: DocView, question: string, group: string | undefined): ItemView<Note>[] {
  return answers.list<Note>("note", { gone: true }).filter(({ value }) => value.question === question && (group === undefined || value.group === group) && value.text.trim());
}

function Cell({ board, answers, groups, question, group, writing, onWrite }: CellProps) {
  const { t, problems } = usePage();
  const at = group ? `question:${question.id}#${group.id}` : undefined;
  const problem = problemAt(problems, at);
  const area = useRef<HTMLDivElement>(null);
  const here = writing?.question === question.id && (!group || writing.group === group.id) ? writing : undefined;
  const slips = slipsOf(answers, question.id, group?.id);
  const voices = [...new Set([...(group ? [] : groups.map(({ label }) => label)), ...board.notes.filter(({ value }) => !group || value.group === group.id).map(({ value }) => value.voice)])].filter(Boolean);
  const editor = here && (
    <SlipEdit
      writing={here}
      answers={answers}
      difficulty={question.difficulty}
      voices={voices}
      onNext={onWrite}
      onDone={() => {
        onWrite(undefined);
        focusSoon(area, ...(here.fresh ? [] : [`[data-at="note:${here.id}"] button`]), ".px-aar-add");
      }}
    />
  );
  return (
    <div ref={area} class={group ? "px-aar-cell" : "px-aar-cell px-aar-whole"} role="group" aria-label={group ? `${question.label} · ${group.label}` : question.label} data-at={at}>
      <ul class="px-aar-slips">
        {slips.map((note) =>
          note.gone ? (
            <li key={note.key} data-at={note.key}>
              <GoneRow
                name={note.value.text}
                onRestore={() => {
                  answers.restore(note.key);
                  focusSoon(area, `[data-at="${note.key}"] button`);
                }}
              />
            </li>
          ) : note.id === here?.id ? (
            !here.fresh && <Fragment key="editor">{editor}</Fragment>
          ) : (
            <Slip
              key={note.key}
              note={note}
              difficulty={question.difficulty}
              onEdit={() => {
                onWrite({ id: note.id, question: question.id, group: note.value.group, fresh: false });
              }}
            />
          ),
        )}
        {here?.fresh && <Fragment key="editor">{editor}</Fragment>}
      </ul>
      {!here && (
        <button
          type="button"
          class="px-aar-add"
          onClick={() => {
            onWrite({ id: newId(), question: question.id, group: group?.id ?? "", fresh: true });
          }}
        >
          {t("aar.add_note")}
          <span class="px-vh"> {group ? group.label : question.label}</span>
        </button>
      )}
      {problem && <ErrorLine>{problemText(problem, t)}</ErrorLine>}
    </div>
  );
}

/** On a phone each group folds; one that was not heard, or is being written to, is open. */
function Folded({ first, ...cell }: CellProps & { group: Group; first: boolean }) {
  const { t, problems, comments } = usePage();
  const { board, question, group, writing } = cell;
  const keys = new Set(board.notes.filter(({ value }) => value.question === question.id && value.group === group.id).map(({ key }) => key));
  const n = keys.size;
  const [open, setOpen] = useState(first && !n);
  const asked = Boolean(problemAt(problems, `question:${question.id}#${group.id}`)) || (writing?.question === question.id && writing.group === group.id);
  useEffect(() => {
    if (asked) setOpen(true);
  }, [asked]);
  return (
    <Details
      open={open}
      onToggle={setOpen}
      summary={
        <>
          {group.label} {comments.filter(({ anchor }) => keys.has(anchor.split("#")[0] ?? "")).map((comment) => <Pin key={comment.id} number={comment.number} done={comment.done} />)}
          <Chip tone={n ? "accent" : undefined}>{t("aar.count", { n })}</Chip>
        </>
      }
    >
      <Cell {...cell} />
    </Details>
  );
}

/** Notes whose question or group the author has taken away since: still hers to read and remove. */
function Strays({ answers, groups, questions, writing, onWrite, board }: Omit<CellProps, "question" | "group"> & { questions: Question[] }) {
  const { t } = usePage();
  const lost = board.notes.filter(({ value }) => {
    const question = questions.find(({ id }) => id === value.question);
    return !question || (question.split && !groups.some(({ id }) => id === value.group));
  });
  if (!lost.length) return null;
  return (
    <div class="px-aar-strays">
      <h4>{t("aar.strays")}</h4>
      <ul class="px-aar-slips">
        {lost.map((note) =>
          writing?.id === note.id ? (
            <SlipEdit key={note.key} writing={writing} answers={answers} difficulty={false} voices={[]} onNext={onWrite} onDone={() => { onWrite(undefined); }} />
          ) : (
            <Slip key={note.key} note={note} difficulty={false} onEdit={() => { onWrite({ id: note.id, question: note.value.question, group: note.value.group, fresh: false }); }} />
          ),
        )}
      </ul>
    </div>
  );
}
