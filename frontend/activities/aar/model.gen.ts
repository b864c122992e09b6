/** Made by `make build` from partnership_xblock/activities/aar. Do not edit: change it there. */

/** The board's axes. Up to eight questions and six groups: more do not fit beside each other. */
export interface AarContent {
  groups: Group[];
  questions: Question[];
  steps: string;
}
/** A group of people who are heard: a column of the board. */
export interface Group {
  id: string;
  label: string;
  hidden: boolean;
}
/**
 * A question of the review. `split`: each group answers on its own. `difficulty`: its notes are difficulties, from
 * which next steps are drawn.
 */
export interface Question {
  id: string;
  label: string;
  hidden: boolean;
  split: boolean;
  difficulty: boolean;
}
/**
 * `meeting`: where the notes come from. `heard` says how: one meeting, several talks, or the teacher's own guess.
 * `people` counts the people heard, by group; `role` is the teacher's own.
 */
export interface Meeting {
  date: string;
  place: string;
  heard: "" | "meeting" | "talks" | "guess";
  role: string;
  people: Record<string, number | null>;
}
/**
 * `note:<id>`: one thing that was said. `group` is empty where the question is not split; `voice` is a group or a
 * role, not a person. Saved at any length: the limit of 140 clusters is checked when handing in, so that a pasted line
 * is never refused.
 */
export interface Note {
  question: string;
  group: string;
  voice: string;
  text: string;
  order: number;
}
/** `step:<id>`: a next step. `responsible` is a position; `partner` a partner's id, or empty. */
export interface Step {
  text: string;
  responsible: string;
  date: string;
  partner: string;
  order: number;
}
/** `link:<note id>.<step id>`: this step answers that difficulty. Many to many. */
export interface Link {
  note: string;
  step: string;
}

export const NO_MEETING: Readonly<Meeting> = { date: "", place: "", heard: "", role: "", people: {} };
export const NO_NOTE: Readonly<Note> = { question: "", group: "", voice: "", text: "", order: 0 };
export const NO_STEP: Readonly<Step> = { text: "", responsible: "", date: "", partner: "", order: 0 };
export const NO_LINK: Readonly<Link> = { note: "", step: "" };

export type AarWord =
  | "aar.add_note"
  | "aar.add_step"
  | "aar.add_step_for"
  | "aar.added_note"
  | "aar.added_step"
  | "aar.because"
  | "aar.board"
  | "aar.board_lead"
  | "aar.by"
  | "aar.changed_links"
  | "aar.changed_meeting"
  | "aar.changed_note"
  | "aar.changed_step"
  | "aar.comment_here"
  | "aar.comment_question"
  | "aar.count"
  | "aar.date"
  | "aar.date_talks"
  | "aar.delete"
  | "aar.delete_note"
  | "aar.difficulties"
  | "aar.done"
  | "aar.edit_note"
  | "aar.edit_step"
  | "aar.figure_answered"
  | "aar.figure_answered_hint"
  | "aar.figure_dated"
  | "aar.figure_dated_hint"
  | "aar.figure_people"
  | "aar.figure_people_hint"
  | "aar.heard"
  | "aar.heard_guess"
  | "aar.heard_meeting"
  | "aar.heard_talks"
  | "aar.link_n"
  | "aar.meeting"
  | "aar.meeting_lead"
  | "aar.network"
  | "aar.no_date"
  | "aar.no_meeting"
  | "aar.no_steps"
  | "aar.not_linked"
  | "aar.note"
  | "aar.note_n"
  | "aar.nothing"
  | "aar.number"
  | "aar.people"
  | "aar.people_of"
  | "aar.place"
  | "aar.progress"
  | "aar.progress_all"
  | "aar.question_n"
  | "aar.ready_dateless"
  | "aar.ready_difficulty_missing"
  | "aar.ready_groups"
  | "aar.ready_groups_missing"
  | "aar.ready_heard"
  | "aar.ready_heard_missing"
  | "aar.ready_linked"
  | "aar.ready_linked_missing"
  | "aar.ready_meeting"
  | "aar.ready_responsible"
  | "aar.ready_responsible_missing"
  | "aar.ready_step"
  | "aar.ready_step_missing"
  | "aar.removed_note"
  | "aar.removed_step"
  | "aar.responsible"
  | "aar.role"
  | "aar.role_hint"
  | "aar.step"
  | "aar.step_n"
  | "aar.steps"
  | "aar.steps_lead"
  | "aar.strays"
  | "aar.unanswered"
  | "aar.voice"
  | "aar.voice_hint"
  | "aar.which"
  | "aar.with_partner"
  | "aar.wpa_gap"
  | "aar.wpa_guess"
  | "aar.wpa_ready"
  | "problem.difficulty_missing"
  | "problem.group_unheard"
  | "problem.heard_missing"
  | "problem.no_step_linked"
  | "problem.note_too_long"
  | "problem.question_empty"
  | "problem.step_date_missing"
  | "problem.step_missing"
  | "problem.step_responsible_missing"
  | "problem.step_text_missing"
  | "problem.voice_is_person";
