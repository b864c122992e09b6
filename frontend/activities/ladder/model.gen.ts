/** Made by `make build` from partnership_xblock/activities/ladder. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface LadderContent {
  levels: Level[];
  questions: Question[];
  dates: DateChoice[];
  help_crosswalk: boolean;
  sector_words: SectorWords[];
}
/** One way of working together. The last two are the words for something near to it in other frameworks. */
export interface Level {
  id: string;
  label: string;
  hidden: boolean;
  sentence: string;
  himmelman: string;
  frey: string;
}
/**
 * One thing a teacher can see; its name is the question. Answers are shown in their order, which should not be that
 * of the levels: nobody is to choose one by its place.
 */
export interface Question {
  id: string;
  label: string;
  hidden: boolean;
  short: string;
  answers: Answer[];
}
/** One answer to a question, and the level it points to. */
export interface Answer {
  id: string;
  label: string;
  hidden: boolean;
  level: string;
}
/** Days of every year by which an aim may be reached; the next of them is taken. */
export interface DateChoice {
  id: string;
  label: string;
  hidden: boolean;
  days: string[];
}
/** Words that indicate a sector. They are compared folded, as parts of the name. */
export interface SectorWords {
  sector: string;
  words: string[];
}
/** `saw:<partner id>`: the answer to each question, by its id; `unknown` where the teacher is not sure. */
export interface Saw {
  answers: Record<string, string>;
}
/**
 * `stand:<partner id>`: the level it is at and the one it should come to; the same where it should stay.
 *
 * `why` is asked where the level is not where the answers point, `step` is how to begin.
 */
export interface Stand {
  level: string;
  why: string;
  target: string;
  date: string;
  step: string;
}

export const NO_SAW: Readonly<Saw> = { answers: {} };
export const NO_STAND: Readonly<Stand> = { level: "", why: "", target: "", date: "", step: "" };

export type LadderWord =
  | "ladder.add"
  | "ladder.add_hint"
  | "ladder.add_more"
  | "ladder.added"
  | "ladder.aim_by"
  | "ladder.aim_here"
  | "ladder.aim_here_by"
  | "ladder.answered"
  | "ladder.as_suggested"
  | "ladder.ask"
  | "ladder.because"
  | "ladder.behind"
  | "ladder.behind_caption"
  | "ladder.by"
  | "ladder.change"
  | "ladder.changed_aim"
  | "ladder.changed_answers"
  | "ladder.changed_first"
  | "ladder.changed_gone"
  | "ladder.changed_moved"
  | "ladder.changed_reached"
  | "ladder.changed_removed"
  | "ladder.changed_step"
  | "ladder.changed_why"
  | "ladder.chose"
  | "ladder.chose_why"
  | "ladder.close"
  | "ladder.col_aim"
  | "ladder.col_chosen"
  | "ladder.col_how"
  | "ladder.col_now"
  | "ladder.col_partner"
  | "ladder.col_suggested"
  | "ladder.comment_here"
  | "ladder.cross"
  | "ladder.cross_here"
  | "ladder.cross_near"
  | "ladder.cross_none"
  | "ladder.figure_accepted"
  | "ladder.figure_accepted_hint"
  | "ladder.figure_aims"
  | "ladder.figure_aims_hint"
  | "ladder.figure_asked"
  | "ladder.figure_asked_hint"
  | "ladder.figure_own"
  | "ladder.figure_own_hint"
  | "ladder.figure_said"
  | "ladder.figure_said_hint"
  | "ladder.half"
  | "ladder.hide_answers"
  | "ladder.how"
  | "ladder.how_learns"
  | "ladder.how_rule"
  | "ladder.how_unknown"
  | "ladder.jump"
  | "ladder.keep"
  | "ladder.key_aim"
  | "ladder.key_now"
  | "ladder.level_gone"
  | "ladder.levels"
  | "ladder.look_again"
  | "ladder.name"
  | "ladder.nearest"
  | "ladder.nearest_lead"
  | "ladder.network"
  | "ladder.no_aim"
  | "ladder.nobody"
  | "ladder.not_begun"
  | "ladder.not_better"
  | "ladder.open"
  | "ladder.other"
  | "ladder.other_level"
  | "ladder.own"
  | "ladder.own_choice"
  | "ladder.partners"
  | "ladder.partners_lead"
  | "ladder.picture"
  | "ladder.points_to"
  | "ladder.progress"
  | "ladder.question"
  | "ladder.reached"
  | "ladder.ready_aimless"
  | "ladder.ready_aims"
  | "ladder.ready_few"
  | "ladder.ready_no_aims"
  | "ladder.ready_none"
  | "ladder.ready_open"
  | "ladder.ready_said"
  | "ladder.rest"
  | "ladder.rest_lead"
  | "ladder.see_answers"
  | "ladder.start"
  | "ladder.start_lead"
  | "ladder.stays_here"
  | "ladder.step"
  | "ladder.step_hint"
  | "ladder.take"
  | "ladder.tap_hint"
  | "ladder.target"
  | "ladder.target_hint"
  | "ladder.together"
  | "ladder.twin"
  | "ladder.twin_other"
  | "ladder.twin_take"
  | "ladder.unknown"
  | "ladder.votes"
  | "ladder.was"
  | "ladder.why"
  | "problem.ladder_few"
  | "problem.ladder_none"
  | "problem.level_missing"
  | "problem.mostly_unknown"
  | "problem.saw_missing"
  | "problem.target_date_missing"
  | "problem.target_missing"
  | "problem.target_none"
  | "problem.target_past"
  | "problem.why_missing";
