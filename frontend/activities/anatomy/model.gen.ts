/** Made by `make build` from partnership_xblock/activities/anatomy. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface AnatomyContent {
  features: Feature[];
  parts: Part[];
  papers: Paper[];
  sector_words: SectorWords[];
}
/** One feature of real collaboration; its name is asked as a question with four answers. */
export interface Feature {
  id: string;
  label: string;
  hidden: boolean;
  short: string;
  help: string;
  say: string;
  paper: boolean;
}
/** One part of joint work: who, what, when, and evidence that can be pointed at; or the dated paper. */
export interface Part {
  id: string;
  label: string;
  hidden: boolean;
  short: string;
  say: string;
  record: boolean;
  next: string;
}
/** A form that a dated paper may have. */
export interface Paper {
  id: string;
  label: string;
  hidden: boolean;
}
/** Words that indicate a sector. They are compared folded, as parts of the name. */
export interface SectorWords {
  sector: string;
  words: string[];
}
/** `subject`: the partner that the work is about. */
export interface Subject {
  partner: string;
}
/**
 * `feature:<partner id>.<feature id>`: one answer. `example` is what was seen; it stays while the answer is one
 * that asks for none, and comes back with it.
 */
export interface FeatureAnswer {
  answer: Answer;
  example: string;
}
export type Answer = "" | "yes" | "partly" | "no" | "unsure";
/** `part:<partner id>.<part id>`: one part of joint work. `who` is a position. */
export interface PartAnswer {
  who: string;
  what: string;
  when: string;
  evidence: string;
}
/** `record:<partner id>`: the dated paper, or (`form` is `none`) why there is none. */
export interface RecordAnswer {
  form: string;
  date: string;
  title: string;
  reason: string;
}

export const NO_SUBJECT: Readonly<Subject> = { partner: "" };
export const NO_FEATURE_ANSWER: Readonly<FeatureAnswer> = { answer: "", example: "" };
export const NO_PART_ANSWER: Readonly<PartAnswer> = { who: "", what: "", when: "", evidence: "" };
export const NO_RECORD_ANSWER: Readonly<RecordAnswer> = { form: "", date: "", title: "", reason: "" };

export type AnatomyWord =
  | "anatomy.add"
  | "anatomy.add_hint"
  | "anatomy.add_lead"
  | "anatomy.add_more"
  | "anatomy.added"
  | "anatomy.again"
  | "anatomy.again_start"
  | "anatomy.agree"
  | "anatomy.agree_start"
  | "anatomy.ahead"
  | "anatomy.ahead_lead"
  | "anatomy.aloud"
  | "anatomy.aloud_both"
  | "anatomy.aloud_lead"
  | "anatomy.aloud_next"
  | "anatomy.aloud_parts"
  | "anatomy.aloud_plain"
  | "anatomy.boxes"
  | "anatomy.changed_answer"
  | "anatomy.changed_example"
  | "anatomy.changed_part"
  | "anatomy.changed_subject"
  | "anatomy.choose"
  | "anatomy.choose_lead"
  | "anatomy.col_answer"
  | "anatomy.col_feature"
  | "anatomy.comment_here"
  | "anatomy.copied"
  | "anatomy.copy"
  | "anatomy.copy_by_hand"
  | "anatomy.empty"
  | "anatomy.evidence"
  | "anatomy.example"
  | "anatomy.features"
  | "anatomy.features_lead"
  | "anatomy.figure_answers"
  | "anatomy.figure_answers_hint"
  | "anatomy.figure_examples"
  | "anatomy.figure_examples_hint"
  | "anatomy.figure_paper"
  | "anatomy.figure_paper_hint"
  | "anatomy.figure_parts"
  | "anatomy.figure_parts_hint"
  | "anatomy.former"
  | "anatomy.full"
  | "anatomy.kept"
  | "anatomy.kept_here"
  | "anatomy.list_more"
  | "anatomy.list_two"
  | "anatomy.more"
  | "anatomy.name"
  | "anatomy.network"
  | "anatomy.no"
  | "anatomy.other"
  | "anatomy.our_school"
  | "anatomy.paper_ask"
  | "anatomy.paper_date"
  | "anatomy.paper_dated"
  | "anatomy.paper_none"
  | "anatomy.paper_open"
  | "anatomy.paper_reason"
  | "anatomy.paper_title"
  | "anatomy.paper_told"
  | "anatomy.paper_undated"
  | "anatomy.paper_why"
  | "anatomy.partly"
  | "anatomy.parts"
  | "anatomy.parts_lead"
  | "anatomy.picture"
  | "anatomy.picture_alt"
  | "anatomy.picture_empty"
  | "anatomy.picture_said"
  | "anatomy.progress"
  | "anatomy.ready_example"
  | "anatomy.ready_features"
  | "anatomy.ready_open"
  | "anatomy.ready_paper"
  | "anatomy.ready_part"
  | "anatomy.ready_reason"
  | "anatomy.ready_record"
  | "anatomy.ready_subject"
  | "anatomy.some"
  | "anatomy.stay"
  | "anatomy.subject"
  | "anatomy.table"
  | "anatomy.twin"
  | "anatomy.twin_other"
  | "anatomy.twin_take"
  | "anatomy.unanswered"
  | "anatomy.unsure"
  | "anatomy.was"
  | "anatomy.what"
  | "anatomy.when"
  | "anatomy.who"
  | "anatomy.yes"
  | "problem.all_unsure"
  | "problem.all_yes"
  | "problem.example_missing"
  | "problem.example_partly"
  | "problem.example_short"
  | "problem.feature_open"
  | "problem.formal_and_record"
  | "problem.part_empty"
  | "problem.part_half"
  | "problem.record_date_missing"
  | "problem.record_in_future"
  | "problem.record_missing"
  | "problem.record_reason_missing"
  | "problem.subject_missing"
  | "problem.who_is_person";
