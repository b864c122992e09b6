/** Made by `make build` from partnership_xblock/activities/plan. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface PlanContent {
  with_duties: boolean;
  with_calendar: boolean;
  with_years: boolean;
  with_cues: boolean;
  duties: Choice[];
  holidays: Holiday[];
  year_parts: YearPart[];
  school_year: string;
  show_road: boolean;
  road: Choice[];
}
/** One choice of a list: the id is stored and stays, the label is shown. */
export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
/** Days on which offices or schools rest, or have work of their own. */
export interface Holiday {
  id: string;
  label: string;
  first: string;
  days: number;
}
/** One part of a plan of several years, with the number that tells of it. A teacher may measure it by another. */
export interface YearPart {
  id: string;
  label: string;
  measure: string;
  unit: string;
  money: boolean;
  hidden: boolean;
}
/** `duty:<id>`: where a duty stands, the position of the person who sees to it, and what shows it. */
export interface Duty {
  state: DutyState;
  who: string;
  evidence: string;
}
export type DutyState = "" | "done" | "doing" | "todo" | "none";
/**
 * `event:<id>`: something in the calendar. `until` is its last day, where it takes more than one; `owner` a
 * position; `duty` the duty it belongs to; `report`: a report is due afterwards; `source` the offer it was taken
 * from.
 */
export interface CalendarEvent {
  text: string;
  date: string;
  until: string;
  owner: string;
  partner: string;
  duty: string;
  report: boolean;
  source: string;
  order: number;
}
/** `calendar`: the fiscal year that is shown, where the teacher chose one; else that of today. */
export interface Calendar {
  year: number | null;
}
/** `range`: the first and the last year of the plan, the kind of years, and of how many years a paper calls it. */
export interface YearRange {
  first: number | null;
  last: number | null;
  kind: YearKind;
  called: number | null;
}
export type YearKind = "fiscal" | "academic" | "calendar";
/** `measure:<part>`: what a part of the years is measured by, where it is not the author's measure. */
export interface Measure {
  text: string;
  unit: string;
  money: boolean;
}
/**
 * `cell:<part>.<year>`: the number that is aimed at, and what came of it. Numbers have ASCII digits and no commas;
 * a text that is no number is kept as it was typed, and is asked about before the work is handed in.
 */
export interface Cell {
  target: string;
  actual: string;
  note: string;
}
/** `cue:<id>`: a card for next time: "next time when …, I will …". */
export interface Cue {
  when: string;
  will: string;
  order: number;
}
/**
 * `met:<id>`: a card of the earlier wave, with what became of it. It holds the card's words, so that it can be read
 * without the earlier work.
 */
export interface MetCue {
  when: string;
  will: string;
  answer: Met;
  text: string;
  order: number;
}
export type Met = "" | "did" | "partly" | "notyet" | "changed";

export const NO_DUTY: Readonly<Duty> = { state: "", who: "", evidence: "" };
export const NO_CALENDAR_EVENT: Readonly<CalendarEvent> = {
  text: "",
  date: "",
  until: "",
  owner: "",
  partner: "",
  duty: "",
  report: false,
  source: "",
  order: 0,
};
export const NO_CALENDAR: Readonly<Calendar> = { year: null };
export const NO_YEAR_RANGE: Readonly<YearRange> = { first: null, last: null, kind: "fiscal", called: null };
export const NO_MEASURE: Readonly<Measure> = { text: "", unit: "", money: false };
export const NO_CELL: Readonly<Cell> = { target: "", actual: "", note: "" };
export const NO_CUE: Readonly<Cue> = { when: "", will: "", order: 0 };
export const NO_MET_CUE: Readonly<MetCue> = { when: "", will: "", answer: "", text: "", order: 0 };

export type PlanWord =
  | "plan.actual"
  | "plan.add"
  | "plan.add_cue"
  | "plan.add_event"
  | "plan.add_first_cue"
  | "plan.add_more"
  | "plan.added"
  | "plan.bars"
  | "plan.bars_lead"
  | "plan.calendar"
  | "plan.calendar_lead"
  | "plan.calendar_of"
  | "plan.call_it"
  | "plan.called"
  | "plan.called_as"
  | "plan.cell"
  | "plan.change_measure"
  | "plan.change_more"
  | "plan.changed_cells"
  | "plan.changed_cues"
  | "plan.changed_duty"
  | "plan.changed_events"
  | "plan.changed_range"
  | "plan.close"
  | "plan.comment_here"
  | "plan.copied"
  | "plan.copy_by_hand"
  | "plan.copy_text"
  | "plan.counted"
  | "plan.cues"
  | "plan.cues_lead"
  | "plan.date"
  | "plan.date_head"
  | "plan.day_holiday"
  | "plan.day_weekend"
  | "plan.delete"
  | "plan.differ"
  | "plan.differ_lead"
  | "plan.done"
  | "plan.duties"
  | "plan.duties_counted"
  | "plan.duties_lead"
  | "plan.duty"
  | "plan.duty_head"
  | "plan.duty_none"
  | "plan.earlier_card"
  | "plan.edit_event"
  | "plan.empty_months"
  | "plan.end_at"
  | "plan.event"
  | "plan.events_n"
  | "plan.evidence"
  | "plan.figure_duties"
  | "plan.figure_duties_hint"
  | "plan.figure_events"
  | "plan.figure_events_hint"
  | "plan.figure_met"
  | "plan.figure_met_hint"
  | "plan.figure_partnered"
  | "plan.figure_partnered_hint"
  | "plan.figure_taken"
  | "plan.figure_taken_hint"
  | "plan.file_failed"
  | "plan.file_hint"
  | "plan.file_none"
  | "plan.file_unsent"
  | "plan.first"
  | "plan.kind"
  | "plan.kind_academic"
  | "plan.kind_calendar"
  | "plan.kind_change"
  | "plan.kind_fiscal"
  | "plan.kind_leave"
  | "plan.kind_sure"
  | "plan.last"
  | "plan.measure"
  | "plan.met"
  | "plan.met_changed"
  | "plan.met_did"
  | "plan.met_lead"
  | "plan.met_notyet"
  | "plan.met_open"
  | "plan.met_partly"
  | "plan.met_question"
  | "plan.met_text"
  | "plan.money"
  | "plan.more_days"
  | "plan.more_events"
  | "plan.network"
  | "plan.no_events"
  | "plan.no_owner"
  | "plan.no_words"
  | "plan.not_said"
  | "plan.not_taken"
  | "plan.note"
  | "plan.outside"
  | "plan.own"
  | "plan.own_measure"
  | "plan.owner"
  | "plan.part"
  | "plan.partner"
  | "plan.partner_head"
  | "plan.partnered"
  | "plan.past"
  | "plan.range_hint"
  | "plan.ready_calendar"
  | "plan.ready_calendar_empty"
  | "plan.ready_calendar_gaps"
  | "plan.ready_cue"
  | "plan.ready_differ"
  | "plan.ready_duties"
  | "plan.ready_duties_open"
  | "plan.ready_numbers"
  | "plan.ready_range"
  | "plan.remove_cue"
  | "plan.report"
  | "plan.report_due"
  | "plan.road"
  | "plan.save_file"
  | "plan.state"
  | "plan.state_doing"
  | "plan.state_done"
  | "plan.state_none"
  | "plan.state_open"
  | "plan.state_todo"
  | "plan.taken"
  | "plan.target"
  | "plan.target_actual"
  | "plan.tell_more"
  | "plan.this_month"
  | "plan.this_year"
  | "plan.undated"
  | "plan.unit"
  | "plan.until"
  | "plan.was"
  | "plan.wave_card"
  | "plan.wave_cue"
  | "plan.wave_event"
  | "plan.when"
  | "plan.which_year"
  | "plan.who"
  | "plan.will"
  | "plan.without_day"
  | "plan.year"
  | "plan.years"
  | "plan.years_caption"
  | "plan.years_lead"
  | "problem.actual_missing"
  | "problem.calendar_empty"
  | "problem.cue_half"
  | "problem.duty_open"
  | "problem.event_date_missing"
  | "problem.event_owner_missing"
  | "problem.event_text_missing"
  | "problem.half_empty"
  | "problem.holiday"
  | "problem.money_digits"
  | "problem.money_over"
  | "problem.money_wrong"
  | "problem.no_partner"
  | "problem.number_wrong"
  | "problem.out_of_year"
  | "problem.owner_is_person"
  | "problem.range_half"
  | "problem.range_long"
  | "problem.range_order"
  | "problem.same_day"
  | "problem.target_missing"
  | "problem.until_before"
  | "problem.weekend"
  | "problem.years_differ";
