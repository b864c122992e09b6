/** Shows how difficulties lead to next steps: drawn beside each other where there is room, in words where there is not. */
import { CommentsAt, ErrorLine, GoneRow, newId, problemAt, problemText, SectionHead, still, useAct, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocView, ItemView } from "../../kind";
import { isBlankStep, nextOrder, readBoard, tie, wholeStep, type Board } from "./content";
import { NO_STEP, type AarContent, type AarWord, type Note, type Step, type Link } from "./model.gen";
import { focusSoon } from "./focus";
import { Lines, useLines } from "./lines";
import { Difficulty } from "./slip";
import { StepCard, StepEdit } from "./step";
import type { Digits } from "./tell";

export interface StepsProps {
  content: AarContent;
  answers: DocView;
  network: DocView;
  /** Beside each other, with lines. */
  wide: boolean;
  digits: Digits;
  focusKey?: string | undefined;
  onPick?: ((key: string, label: string) => void) | undefined;
}

/** Difficulties that a step answers, those nobody answers yet, in the order that keeps lines from crossing. */
export function sorted(board: Board): { linked: ItemView<Note>[]; open: ItemView<Note>[] } {
  const first = (id: string): number => board.steps.findIndex((step) => board.because.get(step.id)?.includes(id));
  const linked = board.difficulties.filter(({ id }) => first(id) >= 0).sort((a, b) => first(a.id) - first(b.id));
  return { linked, open: board.difficulties.filter(({ id }) => first(id) < 0) };
}

export function Steps({ content, answers, network, wide, digits, focusKey, onPick }: StepsProps) {
  const { t, problems } = usePage<AarWord>();
  const [editing, setEditing] = useState("");
  const live = answers.editable;
  const board = readBoard(answers, content);
  const [ref, lines] = useLines(board);
  const area = useRef<HTMLElement>(null);
  const { linked, open } = sorted(board);
  // Without a link there is nothing to draw beside each other.
  const drawn = wide && linked.length > 0;
  useEffect(() => {
    const id = /^step:([^#]+)#/.exec(focusKey ?? "")?.[1];
    if (live && id && answers.get(`step:${id}`)) setEditing(id);
    // Only a new jump opens a step: edits made since must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusKey]);
  const add = useAct((note?: string): void => {
    const id = newId();
    answers.set(`step:${id}`, { ...NO_STEP, order: nextOrder(answers, "step") });
    if (note) tie(answers, id, [], [note]);
    setEditing(id);
  });
  const problem = problemAt(problems, "steps");
  const said = new Map(board.difficulties.map((note) => [note.id, note]));
  // A step just begun is blank, and not on the board yet.
  const partners = network.list("partner", { gone: true });
  const rows = answers.list<Step>("step", { gone: live }).map(wholeStep).filter((step) => step.id === editing || !isBlankStep(step.value));
  const cards = rows.map((row): ComponentChildren => {
    if (row.gone) {
      return live && (
        <li key={row.key} data-at={row.key}>
          <GoneRow
            name={row.value.text}
            onRestore={() => {
              answers.restore(row.key);
              focusSoon(area, `[data-at="${row.key}"] button`);
            }}
          />
        </li>
      );
    }
    const because = answers.list<Link>("link").filter(({ value }) => value.step === row.id && said.has(value.note)).map(({ value }) => value.note);
    if (live && row.id === editing) {
      return (
        <StepEdit
          key={row.key}
          id={row.id}
          answers={answers}
          network={network}
          difficulties={board.difficulties}
          because={because}
          onDone={() => {
            setEditing("");
            focusSoon(area, `[data-at="${row.key}"] button`, ".px-aar-add");
          }}
        />
      );
    }
    return (
      <StepCard
        key={row.key}
        step={row}
        because={board.difficulties.filter(({ id }) => because.includes(id))}
        network={network}
        digits={digits}
        told={!drawn}
        onPick={onPick}
        picked={focusKey === row.key}
        onEdit={live ? setEditing : undefined}
        partners={partners}
      />
    );
  });
  const list = cards.some(Boolean) ? <ul class="px-aar-list">{cards}</ul> : !live && <p class="px-muted">{t("aar.no_steps")}</p>;
  const addButton = useMemo(
    () =>
      live && (
        <AddButton
          onClick={() => {
            add();
          }}
        >
          {t("aar.add_step")}
        </AddButton>
      ),
    [live, add, t],
  );
  const unanswered = open.map((note) => (
    <Unanswered
      key={note.key}
      note={note}
      wide={wide}
      onAdd={live ? add : undefined}
    />
  ));
  return (
    <section ref={area} data-at="steps">
      <SectionHead title={t("aar.steps")}>{live && t("aar.steps_lead")}</SectionHead>
      {problem && <ErrorLine>{problemText(problem, t)}</ErrorLine>}
      {drawn ? (
        <div class="px-aar-links" ref={ref}>
          <Lines lines={lines} />
          <div>
            <h4>{t("aar.difficulties")}</h4>
            <ul class="px-aar-slips">
              {linked.map((note) => (
                <li key={note.key} data-from={note.id}>
                  <Difficulty note={note.value} />
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h4>{content.steps}</h4>
            {list}
            {addButton}
          </div>
        </div>
      ) : (
        <div class="px-aar-told">
          <h4>{content.steps}</h4>
          {list}
          {addButton}
        </div>
      )}
      {unanswered.length > 0 && (
        <div class="px-aar-open">
          <h4>{t("aar.unanswered", { n: unanswered.length })}</h4>
          <ul>{unanswered}</ul>
        </div>
      )}
      <CommentsAt anchor="steps" />
    </section>
  );
}

function AddButton({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="px-aar-add" onClick={onClick}>
      {children}
    </button>
  );
}

/** A difficulty without a step, with the way to write one. */
const Unanswered = still(({ note, wide, onAdd }: { note: ItemView<Note>; wide: boolean; onAdd?: ((note: string) => void) | undefined }) => {
  const { t } = usePage<AarWord>();
  return (
    <li class={wide ? "px-aar-pair" : undefined}>
      <Difficulty note={note.value} />
      {onAdd && (
        <AddButton onClick={() => { onAdd(note.id); }}>
          {t("aar.add_step_for")}
          <span class="px-vh"> {note.value.text}</span>
        </AddButton>
      )}
    </li>
  );
});
