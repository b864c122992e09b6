/** Made by `make build` from partnership_xblock/activities/strength. Do not edit: change it there. */

/** Three to twelve indicators: fewer make no radar, and more cannot be distinguished in it. */
export interface StrengthContent {
  indicators: Indicator[];
}
/**
 * One area of a network's strength. `short` is the label of the radar's axis; the examples describe in one line
 * each 1, 3 and 5 at a school.
 */
export interface Indicator {
  id: string;
  label: string;
  hidden: boolean;
  short: string;
  one: string;
  three: string;
  five: string;
}
/** `scope`: the rated network. `text` names it where it is not the whole. */
export interface Scope {
  network: "" | "whole" | "named";
  text: string;
}
/** `rating:<indicator>`: one indicator, asked twice. `evidence` is what the teacher has seen. */
export interface Rating {
  now: Level;
  wanted: Level;
  evidence: string;
}
export type Level = number | "unknown" | null;
/** `priority`: the one area to work on. `partner` is a partner's id, or empty. */
export interface Priority {
  indicator: string;
  why: string;
  first_step: string;
  date: string;
  partner: string;
}

export const NO_SCOPE: Readonly<Scope> = { network: "", text: "" };
export const NO_RATING: Readonly<Rating> = { now: null, wanted: null, evidence: "" };
export const NO_PRIORITY: Readonly<Priority> = { indicator: "", why: "", first_step: "", date: "", partner: "" };

export type StrengthWord =
  | "problem.all_unknown"
  | "problem.evidence_missing"
  | "problem.first_step_date_missing"
  | "problem.first_step_missing"
  | "problem.now_missing"
  | "problem.priority_missing"
  | "problem.priority_why_missing"
  | "problem.rating_missing"
  | "problem.scope_missing"
  | "problem.scope_name_missing"
  | "problem.wanted_below_now"
  | "problem.wanted_missing"
  | "strength.added_evidence"
  | "strength.as_table"
  | "strength.by"
  | "strength.changed_evidence"
  | "strength.changed_now"
  | "strength.changed_priority"
  | "strength.changed_wanted"
  | "strength.comment_here"
  | "strength.counted"
  | "strength.counted_all"
  | "strength.earlier"
  | "strength.earlier_was"
  | "strength.evidence"
  | "strength.evidence_add"
  | "strength.evidence_needed"
  | "strength.figure_counted"
  | "strength.figure_counted_hint"
  | "strength.figure_leading"
  | "strength.figure_leading_hint"
  | "strength.figure_unknown"
  | "strength.figure_unknown_hint"
  | "strength.first_step"
  | "strength.first_step_hint"
  | "strength.formula"
  | "strength.from_to"
  | "strength.from_unsure"
  | "strength.gap"
  | "strength.item"
  | "strength.keep"
  | "strength.left_out"
  | "strength.network"
  | "strength.next"
  | "strength.no_answer"
  | "strength.no_date"
  | "strength.not_complete"
  | "strength.now"
  | "strength.number"
  | "strength.order"
  | "strength.overview"
  | "strength.overview_empty"
  | "strength.overview_some"
  | "strength.pni"
  | "strength.priority"
  | "strength.priority_choose"
  | "strength.priority_indicator"
  | "strength.priority_lead"
  | "strength.progress"
  | "strength.radar"
  | "strength.radar_waves"
  | "strength.rank"
  | "strength.ready_all"
  | "strength.ready_bare"
  | "strength.ready_evidence"
  | "strength.ready_no_date"
  | "strength.ready_open"
  | "strength.ready_priority"
  | "strength.ready_priority_missing"
  | "strength.ready_scope"
  | "strength.ready_scope_missing"
  | "strength.ready_unknown"
  | "strength.scope"
  | "strength.scope_named"
  | "strength.scope_named_note"
  | "strength.scope_read"
  | "strength.scope_text"
  | "strength.scope_whole"
  | "strength.scope_whole_note"
  | "strength.side"
  | "strength.sides"
  | "strength.sides_lead"
  | "strength.unknown"
  | "strength.unsure"
  | "strength.wanted"
  | "strength.why"
  | "strength.with_partner";
