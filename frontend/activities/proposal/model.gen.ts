/** Made by `make build` from partnership_xblock/activities/proposal. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface ProposalContent {
  stages: StageRow[];
  roles: Choice[];
  last: StageId;
  ceiling: number;
  scorers: number;
  apart: number;
  call_year: number;
  evened: boolean;
  categories: Choice[];
  sheet: SheetLine[];
  sector_words: SectorWords[];
}
/** How a stage is called, who reads there, and how long it may take. */
export interface StageRow {
  id: StageId;
  label: string;
  reader: string;
  days: number;
}
export type StageId = "write" | "pitch" | "revise" | "region" | "approve" | "run";
/** One choice of a list: the id is stored and stays, the label is shown. */
export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
/** One line of the score sheet. */
export interface SheetLine {
  id: string;
  label: string;
  hidden: boolean;
}
/** Words that indicate a sector. They are compared folded, as parts of the name. */
export interface SectorWords {
  sector: string;
  words: string[];
}
export interface Title {
  text: string;
}
/** `problem`: what is the matter, and how the teacher knows. `source` is the offer it was taken from. */
export interface Problem {
  text: string;
  source: string;
}
/** `area`: where, and for whom; `count` is how many they are. */
export interface Area {
  place: string;
  province: string;
  people: string;
  count: number | null;
}
/** `mentor`: the position of the person it is written with, and the partner that person belongs to. */
export interface Mentor {
  role: string;
  partner: string;
}
/** `with:<partner>`: what one partner does in it. `source` is the offer it was taken from. */
export interface With {
  does: string;
  source: string;
  order: number;
}
/** `activity:<id>`: one activity. `until` is its last day, where it takes more than one; `owner` a position. */
export interface Step {
  text: string;
  date: string;
  until: string;
  owner: string;
  partner: string;
  source: string;
  order: number;
}
/** `indicator:<id>`: what is measured, in which unit, where it stands, where it should be, and how that is known. */
export interface Indicator {
  text: string;
  unit: string;
  now: string;
  target: string;
  how: string;
  order: number;
}
/**
 * `budget:<id>`: so many, so many times, at a price each. `source`: who pays it, asked for
 * where that is not said yet; `partner` where a partner does.
 */
export interface BudgetLine {
  text: string;
  category: string;
  qty: string;
  unit: string;
  times: string;
  price: string;
  source: Source;
  partner: string;
  order: number;
}
export type Source = "" | "ask" | "school" | "partner";
/** `pitch`: when and where it is pitched. */
export interface Pitched {
  date: string;
  place: string;
}
/** `sent`: when, to whom and under which number it was sent on. */
export interface Sent {
  date: string;
  to: string;
  number: string;
}
/** `result:<indicator>`: what came of an indicator. */
export interface IndicatorResult {
  actual: string;
  note: string;
}
/** `spent:<source>`: the money of a source that was used, and by when. */
export interface Spent {
  amount: string;
  date: string;
}
/** `follow`: what goes on afterwards, and from when. */
export interface Follow {
  text: string;
  date: string;
}

export const NO_TITLE: Readonly<Title> = { text: "" };
export const NO_PROBLEM: Readonly<Problem> = { text: "", source: "" };
export const NO_AREA: Readonly<Area> = { place: "", province: "", people: "", count: null };
export const NO_MENTOR: Readonly<Mentor> = { role: "", partner: "" };
export const NO_WITH: Readonly<With> = { does: "", source: "", order: 0 };
export const NO_STEP: Readonly<Step> = { text: "", date: "", until: "", owner: "", partner: "", source: "", order: 0 };
export const NO_INDICATOR: Readonly<Indicator> = { text: "", unit: "", now: "", target: "", how: "", order: 0 };
export const NO_BUDGET_LINE: Readonly<BudgetLine> = {
  text: "",
  category: "",
  qty: "",
  unit: "",
  times: "",
  price: "",
  source: "",
  partner: "",
  order: 0,
};
export const NO_PITCHED: Readonly<Pitched> = { date: "", place: "" };
export const NO_SENT: Readonly<Sent> = { date: "", to: "", number: "" };
export const NO_INDICATOR_RESULT: Readonly<IndicatorResult> = { actual: "", note: "" };
export const NO_SPENT: Readonly<Spent> = { amount: "", date: "" };
export const NO_FOLLOW: Readonly<Follow> = { text: "", date: "" };

export type ProposalWord =
  | "problem.activity_bare"
  | "problem.activity_long"
  | "problem.activity_missing"
  | "problem.activity_no_partner"
  | "problem.area_missing"
  | "problem.budget_missing"
  | "problem.date_order"
  | "problem.follow_missing"
  | "problem.indicator_bare"
  | "problem.indicator_missing"
  | "problem.indicator_no_how"
  | "problem.indicator_no_target"
  | "problem.line_incomplete"
  | "problem.mentor_missing"
  | "problem.money_digits"
  | "problem.money_over"
  | "problem.money_wrong"
  | "problem.number_wrong"
  | "problem.over_ceiling"
  | "problem.owner_is_person"
  | "problem.partner_missing"
  | "problem.pitch_missing"
  | "problem.plan_clash"
  | "problem.problem_missing"
  | "problem.result_missing"
  | "problem.sent_missing"
  | "problem.sent_number_missing"
  | "problem.share_none"
  | "problem.spent_over"
  | "problem.title_missing"
  | "proposal.activities"
  | "proposal.activities_lead"
  | "proposal.activities_n"
  | "proposal.activity"
  | "proposal.actual"
  | "proposal.actual_of"
  | "proposal.add"
  | "proposal.add_activity"
  | "proposal.add_hint"
  | "proposal.add_indicator"
  | "proposal.add_line"
  | "proposal.added"
  | "proposal.agreed"
  | "proposal.agreed_head"
  | "proposal.aimed"
  | "proposal.altered"
  | "proposal.apart"
  | "proposal.approved_amount"
  | "proposal.area"
  | "proposal.as_table"
  | "proposal.baht"
  | "proposal.budget"
  | "proposal.budget_lead"
  | "proposal.call"
  | "proposal.category"
  | "proposal.ceiling"
  | "proposal.changed"
  | "proposal.changed_none"
  | "proposal.changed_sum"
  | "proposal.choose_partner"
  | "proposal.comment_here"
  | "proposal.count"
  | "proposal.date"
  | "proposal.delete"
  | "proposal.does"
  | "proposal.does_of"
  | "proposal.done"
  | "proposal.edit_of"
  | "proposal.evened"
  | "proposal.figure_asked"
  | "proposal.figure_asked_hint"
  | "proposal.figure_measured"
  | "proposal.figure_measured_hint"
  | "proposal.figure_partners"
  | "proposal.figure_partners_hint"
  | "proposal.figure_results"
  | "proposal.figure_results_hint"
  | "proposal.figure_shared"
  | "proposal.figure_shared_hint"
  | "proposal.follow"
  | "proposal.follow_date"
  | "proposal.from_stage"
  | "proposal.from_to"
  | "proposal.how"
  | "proposal.how_none"
  | "proposal.in_kind"
  | "proposal.indicator"
  | "proposal.indicators"
  | "proposal.indicators_lead"
  | "proposal.indicators_n"
  | "proposal.less"
  | "proposal.line"
  | "proposal.line_open"
  | "proposal.line_total"
  | "proposal.mentor"
  | "proposal.mentor_partner"
  | "proposal.more"
  | "proposal.more_days"
  | "proposal.name"
  | "proposal.network"
  | "proposal.no_day"
  | "proposal.no_owner"
  | "proposal.no_words"
  | "proposal.not_written"
  | "proposal.note"
  | "proposal.now"
  | "proposal.owner"
  | "proposal.paper_after"
  | "proposal.paper_aims"
  | "proposal.paper_money"
  | "proposal.paper_need"
  | "proposal.paper_owner"
  | "proposal.paper_partners"
  | "proposal.paper_steps"
  | "proposal.paper_target"
  | "proposal.partners"
  | "proposal.partners_lead"
  | "proposal.partners_n"
  | "proposal.path"
  | "proposal.path_all"
  | "proposal.path_days"
  | "proposal.path_done"
  | "proposal.path_few"
  | "proposal.path_lead"
  | "proposal.path_reads"
  | "proposal.people"
  | "proposal.people_n"
  | "proposal.pitch"
  | "proposal.pitch_date"
  | "proposal.pitch_place"
  | "proposal.place"
  | "proposal.price"
  | "proposal.problem"
  | "proposal.problem_hint"
  | "proposal.project"
  | "proposal.project_lead"
  | "proposal.province"
  | "proposal.put_in"
  | "proposal.qty"
  | "proposal.ready_all"
  | "proposal.ready_more"
  | "proposal.remove_partner"
  | "proposal.removed"
  | "proposal.results"
  | "proposal.scorer"
  | "proposal.scorer_paper"
  | "proposal.sent"
  | "proposal.sent_date"
  | "proposal.sent_number"
  | "proposal.sent_to"
  | "proposal.sheet_after"
  | "proposal.sheet_line"
  | "proposal.sheet_sum"
  | "proposal.sheets"
  | "proposal.sheets_lead"
  | "proposal.sign_agreer"
  | "proposal.sign_approver"
  | "proposal.sign_proposer"
  | "proposal.source"
  | "proposal.source_ask"
  | "proposal.source_partner"
  | "proposal.source_school"
  | "proposal.spent"
  | "proposal.spent_of"
  | "proposal.stage_of"
  | "proposal.sums"
  | "proposal.target"
  | "proposal.timeline"
  | "proposal.timeline_by"
  | "proposal.timeline_days"
  | "proposal.timeline_same"
  | "proposal.timeline_sent"
  | "proposal.timeline_waits"
  | "proposal.times"
  | "proposal.title"
  | "proposal.total"
  | "proposal.twin"
  | "proposal.twin_other"
  | "proposal.twin_take"
  | "proposal.unit"
  | "proposal.until"
  | "proposal.which_partner"
  | "proposal.with_partner";
