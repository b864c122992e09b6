/** Made by `make build` from partnership_xblock/activities/portfolio. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface PortfolioContent {
  parts: Choice[];
  questions: Choice[];
  licences: Licence[];
  called: AliasWords[];
  otherwise: string;
  teacher: string;
  personal: Personal[];
}
/** One choice of a list: the id is stored and stays, the label is shown. */
export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
/** What others may do with a shared portfolio. */
export interface Licence {
  id: string;
  label: string;
  hidden: boolean;
  mark: string;
}
/** How partners of a sector are called outside; numbered where there are several. */
export interface AliasWords {
  sector: string;
  label: string;
}
/** A kind of personal text; `pattern` is a regular expression, to be used without flags on lower-case text. */
export interface Personal {
  kind: PersonalKind;
  pattern: string;
}
export type PersonalKind = "phone" | "id" | "line" | "email";
/** `pick:<part>`: whether a part is in. One that nobody touched is in. */
export interface Pick {
  inside: boolean;
}
/** `drop:<entry ref>`: whether an entry stays out. False takes in one that starts out. */
export interface Drop {
  out: boolean;
}
/** `step:<entry ref>`: what became of a step, and what happened. */
export interface Step {
  done: Done;
  text: string;
}
export type Done = "" | "yes" | "partly" | "no";
/** `did:<entry ref>`: what the teacher did with a comment. Without it, the reply given there counts. */
export interface Did {
  text: string;
}
/** `wpa:<code>`: the words for one indicator of the performance agreement, in its three columns. */
export interface Statement {
  task: string;
  result: string;
  measure: string;
}
/** `look:<question>`: one reflection. */
export interface Look {
  text: string;
}
/**
 * `alias:<partner>`: how a partner is called outside. `real`: by its own name; `told` is the day it was told of
 * that and agreed, `how` in what way.
 */
export interface Alias {
  name: string;
  real: boolean;
  told: string;
  how: string;
}
/**
 * `share`: how it would be shared: names of partners, whether with the teacher's and the school's name, and a
 * licence. None is assumed.
 */
export interface Share {
  names: Names;
  me: boolean;
  licence: string;
}
export type Names = "alias" | "real";

export const NO_PICK: Readonly<Pick> = { inside: true };
export const NO_DROP: Readonly<Drop> = { out: false };
export const NO_STEP: Readonly<Step> = { done: "", text: "" };
export const NO_DID: Readonly<Did> = { text: "" };
export const NO_STATEMENT: Readonly<Statement> = { task: "", result: "", measure: "" };
export const NO_LOOK: Readonly<Look> = { text: "" };
export const NO_ALIAS: Readonly<Alias> = { name: "", real: false, told: "", how: "" };
export const NO_SHARE: Readonly<Share> = { names: "alias", me: false, licence: "" };

export type PortfolioWord =
  | "portfolio.against_alias_same"
  | "portfolio.against_consent_missing"
  | "portfolio.against_licence_missing"
  | "portfolio.against_name_in_text"
  | "portfolio.against_name_part"
  | "portfolio.against_share_empty"
  | "portfolio.changed"
  | "portfolio.changed_item"
  | "portfolio.choose"
  | "portfolio.choose_lead"
  | "portfolio.coming"
  | "portfolio.comment_here"
  | "portfolio.cut"
  | "portfolio.did"
  | "portfolio.done_no"
  | "portfolio.done_partly"
  | "portfolio.done_yes"
  | "portfolio.draft_from"
  | "portfolio.drop"
  | "portfolio.empty"
  | "portfolio.entry"
  | "portfolio.failed"
  | "portfolio.figure_feedback"
  | "portfolio.figure_feedback_hint"
  | "portfolio.figure_parts"
  | "portfolio.figure_parts_hint"
  | "portfolio.figure_steps"
  | "portfolio.figure_steps_hint"
  | "portfolio.figure_wpa"
  | "portfolio.figure_wpa_hint"
  | "portfolio.for_year"
  | "portfolio.happened"
  | "portfolio.indicator"
  | "portfolio.inside"
  | "portfolio.last_time"
  | "portfolio.left_out"
  | "portfolio.legend"
  | "portfolio.line_agreements"
  | "portfolio.line_areas"
  | "portfolio.line_drafts"
  | "portfolio.line_feedback"
  | "portfolio.line_levels"
  | "portfolio.line_look"
  | "portfolio.line_network"
  | "portfolio.line_partners"
  | "portfolio.line_steps"
  | "portfolio.line_steps_open"
  | "portfolio.line_strength"
  | "portfolio.line_ties"
  | "portfolio.line_wpa"
  | "portfolio.lock"
  | "portfolio.marked"
  | "portfolio.meant"
  | "portfolio.measure"
  | "portfolio.mine"
  | "portfolio.missing"
  | "portfolio.more_comments"
  | "portfolio.network"
  | "portfolio.no_answer"
  | "portfolio.no_day"
  | "portfolio.no_result"
  | "portfolio.none_chosen"
  | "portfolio.none_written"
  | "portfolio.out"
  | "portfolio.print_later"
  | "portfolio.progress"
  | "portfolio.ready_nobody"
  | "portfolio.ready_parts"
  | "portfolio.result"
  | "portfolio.share_again"
  | "portfolio.share_alias"
  | "portfolio.share_alias_note"
  | "portfolio.share_called"
  | "portfolio.share_circle"
  | "portfolio.share_coming"
  | "portfolio.share_drop"
  | "portfolio.share_fix"
  | "portfolio.share_how"
  | "portfolio.share_how_hint"
  | "portfolio.share_lead"
  | "portfolio.share_licence"
  | "portfolio.share_look"
  | "portfolio.share_look_first"
  | "portfolio.share_me"
  | "portfolio.share_me_no"
  | "portfolio.share_me_note"
  | "portfolio.share_me_yes"
  | "portfolio.share_names"
  | "portfolio.share_newer"
  | "portfolio.share_none"
  | "portfolio.share_none_text"
  | "portfolio.share_open"
  | "portfolio.share_other_name"
  | "portfolio.share_parts"
  | "portfolio.share_publish"
  | "portfolio.share_read"
  | "portfolio.share_real"
  | "portfolio.share_real_note"
  | "portfolio.share_recall"
  | "portfolio.share_shared"
  | "portfolio.share_shared_text"
  | "portfolio.share_told"
  | "portfolio.share_trial"
  | "portfolio.share_unreachable"
  | "portfolio.share_unsent"
  | "portfolio.share_use_real"
  | "portfolio.share_withdraw"
  | "portfolio.share_withdrawn"
  | "portfolio.share_withdrawn_text"
  | "portfolio.sharing"
  | "portfolio.take_in"
  | "portfolio.task"
  | "portfolio.unbegun"
  | "portfolio.unbegun_more"
  | "portfolio.unread"
  | "portfolio.use_draft"
  | "portfolio.was"
  | "portfolio.written"
  | "problem.feedback_undone"
  | "problem.late_evidence"
  | "problem.look_missing"
  | "problem.look_open"
  | "problem.nothing_picked"
  | "problem.person_in_text"
  | "problem.step_open"
  | "problem.wpa_result_missing"
  | "problem.wpa_unread";
