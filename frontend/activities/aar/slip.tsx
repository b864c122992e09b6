/** Shows and edits one note. Enter, or pasting several lines, makes the next notes. */
import { blank, Button, comeTo, CommentsAt, ErrorLine, Icon, newId, problemText, still, TextArea, TextInput, usePage, useTyped } from "@shell";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { nextOrder, NOTE_LIMIT } from "./content";
import type { Note, AarWord } from "./model.gen";
import { isPerson } from "./rules";
import { linesOf } from "./writing";

/** Which note is being written, and where it belongs. */
export interface Writing {
  id: string;
  question: string;
  group: string;
  /** Not on the board yet. */
  fresh: boolean;
}

export interface SlipProps {
  note: ItemView<Note>;
  difficulty: boolean;
  /** Absent where notes are only read. */
  onEdit?: ((note: ItemView<Note>) => void) | undefined;
  onPick?: ((key: string, label: string) => void) | undefined;
  /** The desk is writing a comment on it. */
  picked?: boolean | undefined;
}

const look = (difficulty: boolean): string => (difficulty ? "px-aar-slip px-pain" : "px-aar-slip");

/** What was said, and whose voice it is. */
function Said({ note }: { note: Note }) {
  return (
    <>
      <span class="px-pre">{note.text}</span>
      {note.voice && (
        <small>
          <Icon name="person" size={16} />
          {note.voice}
        </small>
      )}
    </>
  );
}

/** A difficulty shown again beside its steps: without comments, which stand at the board. */
export const Difficulty = still(({ note }: { note: Note }) => (
  <div class={look(true)}>
    <Said note={note} />
  </div>
));

export const Slip = still(({ note, difficulty, onEdit, onPick, picked }: SlipProps) => {
  const { t, problems } = usePage<AarWord>();
  const wrong = problems.filter(({ path }) => path.startsWith(`${note.key}#`));
  const act = (onEdit ?? onPick) && (() => (onEdit ? onEdit(note) : onPick?.(note.key, note.value.text)));
  return (
    <li data-at={note.key}>
      {act ? (
        <button type="button" class={look(difficulty)} aria-pressed={onEdit ? undefined : Boolean(picked)} onClick={act}>
          <Said note={note.value} />
          <span class="px-vh"> {t(onEdit ? "aar.edit_note" : "aar.comment_here")}</span>
        </button>
      ) : (
        <div class={look(difficulty)}>
          <Said note={note.value} />
        </div>
      )}
      {wrong.map((problem) => (
        <ErrorLine key={problem.code} advice={problem.blocking === false}>
          {problemText(problem, t)}
        </ErrorLine>
      ))}
      <CommentsAt anchor={note.key} />
    </li>
  );
});

export interface SlipEditProps {
  writing: Writing;
  answers: DocView;
  difficulty: boolean;
  /** Suggestions for whose voice it is. */
  voices: readonly string[];
  onNext: (writing: Writing) => void;
  onDone: () => void;
}

export function SlipEdit({ writing, answers, difficulty, voices, onNext, onDone }: SlipEditProps) {
  const { t, saving } = usePage<AarWord>();
  const key = `note:${writing.id}`;
  const stored = answers.get<Note>(key);
  // Carried from one note to the next: a group usually says several things in a row.
  const [carried, setCarried] = useState(stored?.voice);
  // A voice without words is no note yet.
  const [alone, keepAlone] = useTyped(writing.fresh ? `question:${writing.question}#${writing.group}` : undefined);
  const [left, setLeft] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const voice = stored?.voice ?? carried ?? alone?.text ?? "";
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    comeTo(area.current?.closest("li"));
  }, [writing.id]);
  const latest = useRef({ answers, key });
  latest.current = { answers, key };
  // A note emptied again is no note; one that never had words was never made.
  useEffect(
    () => () => {
      const { answers: doc, key: last } = latest.current;
      const note = doc.get<Note>(last);
      if (note && blank(note.text)) doc.remove(last);
    },
    [],
  );
  const put = (id: string, text: string): void => {
    keepAlone();
    const { question, group } = writing;
    const known = answers.get<Note>(`note:${id}`);
    answers.set(`note:${id}`, known ? { ...known, text } : { question, group, voice, text, order: nextOrder(answers, "note") });
  };
  const type = (typed: string): void => {
    const lines = linesOf(typed);
    if (!lines) {
      if (!blank(typed) || stored) put(writing.id, typed);
      return;
    }
    const [first, ...more] = lines;
    if (first === undefined) {
      onDone();
      return;
    }
    put(writing.id, first);
    for (const line of more) put(newId(), line);
    if (writing.fresh) onNext({ ...writing, id: newId() });
    else onDone();
  };
  return (
    <li class={difficulty ? "px-aar-slip px-edit px-pain" : "px-aar-slip px-edit"} data-at={key}>
      <div data-at={`${key}#text`}>
        <TextArea
          label={t("aar.note")}
          rows={3}
          limit={NOTE_LIMIT}
          value={stored?.text ?? ""}
          inputRef={area}
          input={{ enterkeyhint: writing.fresh ? "next" : "done" }}
          onChange={type}
        />
      </div>
      <div data-at={`${key}#voice`}>
        <TextInput
          optional
          label={t("aar.voice")}
          value={voice}
          limit={300}
          suggestions={voices}
          hint={<span class={left && isPerson(voice) ? "px-aar-pause" : undefined}>{t(left && isPerson(voice) ? "problem.voice_is_person" : "aar.voice_hint")}</span>}
          input={{
            onBlur: () => {
              setLeft(true);
            },
          }}
          onChange={(typed) => {
            setCarried(typed);
            if (stored) answers.set(key, { ...stored, voice: typed });
            else keepAlone({ text: typed });
          }}
        />
      </div>
      {saving}
      <div class="px-aar-end">
        <Button small icon="check" onClick={onDone}>
          {t("aar.done")}
        </Button>
        {stored && !writing.fresh && (
          <Button
            icon="trash"
            name={t("aar.delete_note")}
            onClick={() => {
              answers.remove(key);
              onDone();
            }}
          />
        )}
      </div>
    </li>
  );
}
