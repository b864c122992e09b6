/** Lays out the board: questions by groups side by side; one below the other where it is narrow. */
import { Chip, CommentsAt, ErrorLine, problemAt, problemText, SectionHead, still, usePage } from "@shell";
import { Fragment, type ComponentChildren } from "preact";
import type { ItemView } from "../../kind";
import { asked, heard, strays, type Board } from "./content";
import type { AarContent, Group, Note, Question, AarWord } from "./model.gen";

export interface FrameProps {
  content: AarContent;
  board: Board;
  wide: boolean;
  lead?: string;
  /** The notes of a question; of one group where it is split. */
  cell: (question: Question, group?: Group) => ComponentChildren;
  /** Stands below a question's title. */
  below?: ((question: Question) => ComponentChildren) | undefined;
  /** A note without a place on the board. */
  stray: (note: ItemView<Note>) => ComponentChildren;
}

export function BoardFrame({ content, board, wide, lead, cell, below, stray }: FrameProps) {
  const { t } = usePage<AarWord>();
  const groups = heard(content);
  const questions = asked(content);
  const lost = strays(board, content);
  const split = new Set(questions.filter((question) => question.split).map(({ id }) => id));
  const counts = groups.map(({ id }) => board.notes.filter(({ value }) => value.group === id && split.has(value.question)).length);
  const rows = questions.map((question, place) => {
    const row = (
      <Fragment key={question.id}>
        {wide && question.split && !questions[place - 1]?.split && <Heads groups={groups} counts={counts} />}
        <Title question={question} place={place + 1} />
        {below?.(question)}
        {question.split ? groups.map((group) => <Fragment key={group.id}>{cell(question, group)}</Fragment>) : cell(question)}
      </Fragment>
    );
    return wide ? row : <div key={question.id} class="px-aar-narrow">{row}</div>;
  });
  return (
    <section>
      <SectionHead title={t("aar.board")}>{lead}</SectionHead>
      {wide ? (
        <div class="px-aar-board" style={{ gridTemplateColumns: `repeat(${String(groups.length)}, minmax(0, 1fr))` }}>
          {rows}
        </div>
      ) : (
        rows
      )}
      {lost.length > 0 && (
        <div class="px-aar-strays">
          <h4>{t("aar.strays")}</h4>
          <ul class="px-aar-slips">{lost.map(stray)}</ul>
        </div>
      )}
    </section>
  );
}

const Title = still(({ question, place }: { question: Question; place: number }) => {
  const { t, problems } = usePage<AarWord>();
  const key = `question:${question.id}`;
  const problem = problemAt(problems, key);
  return (
    <div class="px-aar-q" data-at={key}>
      <h4>
        <span class="px-num">{place}.</span> {question.label}
      </h4>
      {problem && <ErrorLine advice={problem.blocking === false}>{problemText(problem, t)}</ErrorLine>}
      <CommentsAt anchor={key} />
    </div>
  );
});

const Heads = still(({ groups, counts }: { groups: Group[]; counts: number[] }) => {
  const { t } = usePage<AarWord>();
  return (
    <>
      {groups.map((group, place) => (
        <div key={group.id} class="px-aar-gh">
          {group.label}
          <Chip>{t("aar.count", { n: counts[place] ?? 0 })}</Chip>
        </div>
      ))}
    </>
  );
});

/** A place of the board, for who hears the page. */
export const cellName = (question: Question, group: Group | undefined): string => (group ? `${question.label} · ${group.label}` : question.label);
