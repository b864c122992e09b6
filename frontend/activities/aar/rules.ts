/** Finds what is missing in a review (`aar`) before it can be handed in. Equal to rules.py, where the codes are explained. */
import { blank, graphemes } from "@shell";
import type { ItemView, Kind } from "../../kind";
import { isPerson } from "../../thai/persons";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { asked, heard, NOTE_LIMIT, readBoard, readMeeting, type Board } from "./content";
import type { AarContent, Note, AarWord } from "./model.gen";

export { isPerson };

export const problems: Kind<AarContent, AarWord>["problems"] = ({ content, answers }) => {
  const board = readBoard(answers, content);
  const gaps: ProblemShape[] = [];
  if (!readMeeting(answers).heard) gaps.push(problem("meeting#heard", "heard_missing"));
  const place = unheardAt(content);
  if (place) for (const group of unheard(board, content)) gaps.push(problem(`question:${place}#${group}`, "group_unheard"));
  for (const question of asked(content)) {
    if (board.notes.some(({ value }) => value.question === question.id)) continue;
    if (question.difficulty) gaps.push(problem(`question:${question.id}`, "difficulty_missing"));
    else if (!question.split && board.steps.length) gaps.push(advice(`question:${question.id}`, "question_empty"));
  }
  for (const note of board.notes) gaps.push(...ofNote(note));
  return [...gaps, ...ofSteps(board, content)];
};

/** The question at which an unheard group is reported: the first that is split. */
const unheardAt = (content: AarContent): string | undefined => asked(content).find(({ split }) => split)?.id;

/** Ids of groups without a note in any split question. */
export function unheard(board: Board, content: AarContent): string[] {
  const split = new Set(asked(content).filter((question) => question.split).map(({ id }) => id));
  if (!split.size) return [];
  const spoke = new Set(board.notes.filter(({ value }) => split.has(value.question)).map(({ value }) => value.group));
  return heard(content).map(({ id }) => id).filter((id) => !spoke.has(id));
}

function ofNote({ key, value }: ItemView<Note>): ProblemShape[] {
  const n = graphemes(value.text);
  return [
    ...(n > NOTE_LIMIT ? [problem(`${key}#text`, "note_too_long", { n, max: NOTE_LIMIT })] : []),
    ...(isPerson(value.voice) ? [advice(`${key}#voice`, "voice_is_person")] : []),
  ];
}

function ofSteps(board: Board, content: AarContent): ProblemShape[] {
  const gaps: ProblemShape[] = [];
  if (!board.steps.length) gaps.push(problem("steps", "step_missing"));
  else if (asked(content).some(({ difficulty }) => difficulty) && ![...board.because.values()].some((notes) => notes.length)) {
    gaps.push(problem("steps", "no_step_linked"));
  }
  for (const { key, value } of board.steps) {
    if (blank(value.text)) gaps.push(problem(`${key}#text`, "step_text_missing"));
    if (blank(value.responsible)) gaps.push(problem(`${key}#responsible`, "step_responsible_missing"));
    if (!value.date) gaps.push(advice(`${key}#date`, "step_date_missing"));
  }
  return gaps;
}
