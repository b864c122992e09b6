/** Edits the board: in every cell the notes, the note being written, and the button for the next. */
import { blank, Chip, Details, ErrorLine, GoneRow, newId, Pin, problemAt, problemText, still, useAct, usePage } from "@shell";
import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { heard, readBoard } from "./content";
import type { AarContent, Group, Note, Question, AarWord } from "./model.gen";
import { focusSoon } from "./focus";
import { BoardFrame, cellName } from "./frame";
import { Slip, SlipEdit, type Writing } from "./slip";

export interface BoardProps {
  content: AarContent;
  answers: DocView;
  wide: boolean;
  focusKey?: string | undefined;
  /** All notes as they are now. */
  notes: readonly unknown[];
}

export const BoardEdit = still(({ content, answers, wide, focusKey }: BoardProps) => {
  const { t } = usePage<AarWord>();
  const [writing, setWriting] = useState<Writing>();
  const board = readBoard(answers, content);
  const groups = heard(content);
  const edit = useAct(({ id, value: { question, group } }: Pick<ItemView<Note>, "id" | "value">): void => {
    setWriting({ id, question, group, fresh: false });
  });
  // A jump to a note opens it.
  useEffect(() => {
    const id = /^note:([^#]+)#/.exec(focusKey ?? "")?.[1];
    const value = id ? answers.get<Note>(`note:${id}`) : undefined;
    if (id && value) edit({ id, value });
    // Only a new jump opens a note: edits made since must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusKey]);
  const cellOf = (question: Question, group?: Group): CellProps => {
    const here = writing?.question === question.id && (!group || writing.group === group.id);
    const voices = here ? [...(group ? [] : groups.map(({ label }) => label)), ...board.notes.filter(({ value }) => !group || value.group === group.id).map(({ value }) => value.voice)] : [];
    return {
      answers, question, group,
      slips: slipsOf(answers, question.id, group?.id),
      voices: [...new Set(voices)].filter(Boolean),
      writing: here ? writing : undefined,
      onWrite: setWriting,
      onEdit: edit,
    };
  };
  return (
    <BoardFrame
      content={content}
      board={board}
      wide={wide}
      lead={t("aar.board_lead")}
      cell={(question, group) => (group && !wide ? <Folded {...cellOf(question, group)} group={group} first={group === groups[0]} /> : <Cell {...cellOf(question, group)} />)}
      stray={(note) =>
        writing?.id === note.id ? (
          <SlipEdit key={note.key} writing={writing} answers={answers} difficulty={false} voices={[]} onNext={setWriting} onDone={() => { setWriting(undefined); }} />
        ) : (
          <Slip key={note.key} note={note} difficulty={false} onEdit={edit} />
        )
      }
    />
  );
});

interface CellProps {
  answers: DocView;
  question: Question;
  /** Absent where the question is not split. */
  group: Group | undefined;
  slips: readonly ItemView<Note>[];
  /** Suggestions for whose voice a note is. */
  voices: readonly string[];
  /** The note in hand, if it is here. */
  writing: Writing | undefined;
  onWrite: (writing: Writing | undefined) => void;
  onEdit: (note: ItemView<Note>) => void;
}

/** Notes with words, and removed ones in their place until they are forgotten. */
function slipsOf(answers: DocView, question: string, group: string | undefined): ItemView<Note>[] {
  return answers.list<Note>("note", { gone: true }).filter(({ value }) => value.question === question && (group === undefined || value.group === group) && !blank(value.text));
}

const Cell = still(({ answers, question, group, slips, voices, writing: here, onWrite, onEdit }: CellProps) => {
  const { t, problems } = usePage<AarWord>();
  const at = group ? `question:${question.id}#${group.id}` : undefined;
  const problem = problemAt(problems, at);
  const area = useRef<HTMLDivElement>(null);
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
    <div ref={area} class={group ? "px-aar-cell" : "px-aar-cell px-aar-whole"} role="group" aria-label={cellName(question, group)} data-at={at}>
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
              onEdit={onEdit}
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
});

/** On a phone each group folds; one that was not heard, or is being written to, is open. */
const Folded = still(({ first, ...cell }: CellProps & { group: Group; first: boolean }) => {
  const { t, problems, comments } = usePage<AarWord>();
  const { question, group, slips, writing } = cell;
  const keys = new Set(slips.flatMap(({ key, gone }) => (gone ? [] : [key])));
  const n = keys.size;
  const [open, setOpen] = useState(first && !n);
  const asked = Boolean(problemAt(problems, `question:${question.id}#${group.id}`)) || Boolean(writing);
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
});
