/** Made by `make build` from partnership_xblock/activities/agreement. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface AgreementContent {
  papers: Form[];
  topics: Topic[];
  points: Choice[];
  stands: Choice[];
  states: Choice[];
  clauses: Clause[];
  copies: string;
  signers: Signer[];
  full_names: FullName[];
  sector_words: SectorWords[];
}
/** A form in which an agreement is written down. */
export interface Form {
  id: string;
  label: string;
  hidden: boolean;
  note: string;
  heading: string;
  signed: boolean;
}
/** A row: something that every party may give to. */
export interface Topic {
  id: string;
  label: string;
  hidden: boolean;
  hint: string;
  start: string;
  money: boolean;
}
/** One choice of a list: the id is stored and stays, the label is shown. */
export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
/** A paragraph of the paper that is the same in every agreement of the course. */
export interface Clause {
  id: string;
  label: string;
  hidden: boolean;
  text: string;
}
/** A position that often signs for a kind of partner: offered, never put in. */
export interface Signer {
  sector: string;
  title: string;
}
/** An abbreviation in partners' names and what it stands for: offered for the paper, never put in. */
export interface FullName {
  short: string;
  full: string;
}
/** Words that indicate a sector. They are compared folded, as parts of the name. */
export interface SectorWords {
  sector: string;
  words: string[];
}
/** `about`: what it is called, what pupils get from it, and the form it is written in. */
export interface About {
  title: string;
  aim: string;
  form: string;
}
/**
 * `party:<id>`: one party. `partner` is empty for our school; `full` and `short` are its names on paper, empty for
 * the partner's own name; `signer` is a position.
 */
export interface Party {
  partner: string;
  full: string;
  short: string;
  signer: string;
  order: number;
}
/** `row:<id>`: a topic that was renamed or taken out, or one of the teacher's own. Other topics have no item. */
export interface Row {
  label: string;
  off: boolean;
  order: number;
}
/** `give:<row>.<party>`: what this party gives, by when, and the position that follows it up. */
export interface Give {
  text: string;
  by: string;
  follow: string;
}
/** `lead:<row>`: the party that leads where all wrote the same. `split`: the same words are meant so. */
export interface Lead {
  party: string;
  split: boolean;
}
/** `group:<party>`: the one position that coordinates for a party. */
export interface Group {
  lead: string;
}
/** `member:<id>`: one more position of a party, and what it does. */
export interface Member {
  party: string;
  role: string;
  duty: string;
  order: number;
}
/** `ready:<point>.<party>`: whether a party has a support point. */
export interface Ready {
  state: "" | "has" | "doing" | "none";
  text: string;
}
/** `term`: first day, last day (it is part of the term), and the day of review. */
export interface Term {
  start: string;
  end: string;
  review: string;
}
/** `state:checked` and `state:agreed`: the day it happened outside, and the positions that did it. */
export interface State {
  date: string;
  who: string;
  note: string;
}

export const NO_ABOUT: Readonly<About> = { title: "", aim: "", form: "" };
export const NO_PARTY: Readonly<Party> = { partner: "", full: "", short: "", signer: "", order: 0 };
export const NO_ROW: Readonly<Row> = { label: "", off: false, order: 0 };
export const NO_GIVE: Readonly<Give> = { text: "", by: "", follow: "" };
export const NO_LEAD: Readonly<Lead> = { party: "", split: false };
export const NO_GROUP: Readonly<Group> = { lead: "" };
export const NO_MEMBER: Readonly<Member> = { party: "", role: "", duty: "", order: 0 };
export const NO_READY: Readonly<Ready> = { state: "", text: "" };
export const NO_TERM: Readonly<Term> = { start: "", end: "", review: "" };
export const NO_STATE: Readonly<State> = { date: "", who: "", note: "" };

export type AgreementWord =
  | "agreement.about"
  | "agreement.add"
  | "agreement.add_hint"
  | "agreement.add_member"
  | "agreement.add_more"
  | "agreement.add_party"
  | "agreement.add_row"
  | "agreement.added"
  | "agreement.aim"
  | "agreement.all_parties"
  | "agreement.also"
  | "agreement.as_before"
  | "agreement.as_table"
  | "agreement.balance"
  | "agreement.balance_caption"
  | "agreement.balance_lead"
  | "agreement.balance_open"
  | "agreement.by"
  | "agreement.changed_about"
  | "agreement.changed_day"
  | "agreement.changed_follow"
  | "agreement.changed_gone"
  | "agreement.changed_group"
  | "agreement.changed_joined"
  | "agreement.changed_lead"
  | "agreement.changed_left"
  | "agreement.changed_new"
  | "agreement.changed_state"
  | "agreement.changed_term"
  | "agreement.changed_text"
  | "agreement.choose_partner"
  | "agreement.comment_here"
  | "agreement.coordinates"
  | "agreement.coordinator"
  | "agreement.coordinator_not"
  | "agreement.day_earlier"
  | "agreement.day_gone"
  | "agreement.day_later"
  | "agreement.day_new"
  | "agreement.days"
  | "agreement.done"
  | "agreement.duty"
  | "agreement.edit_cell"
  | "agreement.figure_agreed"
  | "agreement.figure_cells"
  | "agreement.figure_cells_hint"
  | "agreement.figure_checked"
  | "agreement.figure_dated"
  | "agreement.figure_dated_hint"
  | "agreement.figure_draft"
  | "agreement.figure_followed"
  | "agreement.figure_followed_hint"
  | "agreement.figure_led"
  | "agreement.figure_led_hint"
  | "agreement.figure_parties"
  | "agreement.figure_parties_hint"
  | "agreement.figure_same"
  | "agreement.figure_same_hint"
  | "agreement.figure_state_hint"
  | "agreement.follow"
  | "agreement.form"
  | "agreement.form_is"
  | "agreement.full"
  | "agreement.given_n"
  | "agreement.gives"
  | "agreement.gone"
  | "agreement.group"
  | "agreement.group_lead"
  | "agreement.is_no_day"
  | "agreement.is_no_follow"
  | "agreement.is_no_lead"
  | "agreement.is_whole"
  | "agreement.lead"
  | "agreement.lead_is"
  | "agreement.lead_split"
  | "agreement.lead_why"
  | "agreement.months"
  | "agreement.more_partners"
  | "agreement.name"
  | "agreement.network"
  | "agreement.next"
  | "agreement.no_by"
  | "agreement.no_day"
  | "agreement.no_follow"
  | "agreement.no_label"
  | "agreement.no_partners"
  | "agreement.nothing"
  | "agreement.paper_agreed"
  | "agreement.paper_aim"
  | "agreement.paper_all"
  | "agreement.paper_and"
  | "agreement.paper_between"
  | "agreement.paper_by"
  | "agreement.paper_called"
  | "agreement.paper_clause"
  | "agreement.paper_coordinator"
  | "agreement.paper_draft"
  | "agreement.paper_draft_plain"
  | "agreement.paper_follow"
  | "agreement.paper_from_to"
  | "agreement.paper_gives"
  | "agreement.paper_group"
  | "agreement.paper_leads"
  | "agreement.paper_length"
  | "agreement.paper_made_at"
  | "agreement.paper_made_on"
  | "agreement.paper_members"
  | "agreement.paper_names"
  | "agreement.paper_review"
  | "agreement.paper_signed"
  | "agreement.paper_term"
  | "agreement.paper_title"
  | "agreement.paper_topic"
  | "agreement.paper_with"
  | "agreement.paper_witness"
  | "agreement.parties"
  | "agreement.parties_lead"
  | "agreement.party"
  | "agreement.point_note"
  | "agreement.point_unsaid"
  | "agreement.points_lead"
  | "agreement.points_n"
  | "agreement.progress"
  | "agreement.ready"
  | "agreement.ready_coordinator"
  | "agreement.ready_coordinator_not"
  | "agreement.ready_days"
  | "agreement.ready_few"
  | "agreement.ready_form"
  | "agreement.ready_gives"
  | "agreement.ready_gives_not"
  | "agreement.ready_lead_not"
  | "agreement.ready_more"
  | "agreement.ready_title"
  | "agreement.ready_titled"
  | "agreement.review"
  | "agreement.reviewed"
  | "agreement.role"
  | "agreement.row_back"
  | "agreement.row_change"
  | "agreement.row_name"
  | "agreement.row_off"
  | "agreement.rows"
  | "agreement.rows_lead"
  | "agreement.rows_off"
  | "agreement.rows_start"
  | "agreement.same_n"
  | "agreement.seg_none"
  | "agreement.seg_open"
  | "agreement.seg_whole"
  | "agreement.short"
  | "agreement.signer"
  | "agreement.split_is"
  | "agreement.start"
  | "agreement.start_lead"
  | "agreement.start_sorted"
  | "agreement.state_add"
  | "agreement.state_begun"
  | "agreement.state_date"
  | "agreement.state_free"
  | "agreement.state_is"
  | "agreement.state_note"
  | "agreement.state_who"
  | "agreement.states"
  | "agreement.states_lead"
  | "agreement.take_member"
  | "agreement.take_out"
  | "agreement.term"
  | "agreement.term_end"
  | "agreement.term_length"
  | "agreement.term_start"
  | "agreement.title"
  | "agreement.twin"
  | "agreement.twin_other"
  | "agreement.twin_take"
  | "agreement.unknown"
  | "agreement.us"
  | "agreement.use"
  | "agreement.use_full"
  | "agreement.was"
  | "agreement.wave_by"
  | "agreement.wave_dated"
  | "agreement.wave_lead"
  | "agreement.wave_party"
  | "agreement.wave_state"
  | "agreement.wave_yes"
  | "agreement.whole"
  | "agreement.years"
  | "problem.agreed_before_checked"
  | "problem.aim_missing"
  | "problem.by_missing"
  | "problem.by_outside_term"
  | "problem.coordinator_missing"
  | "problem.end_before_start"
  | "problem.follow_is_person"
  | "problem.follow_missing"
  | "problem.form_missing"
  | "problem.gives_nothing"
  | "problem.long_term"
  | "problem.money_unchecked"
  | "problem.parties_few"
  | "problem.parties_many"
  | "problem.party_gone"
  | "problem.review_missing"
  | "problem.review_outside_term"
  | "problem.row_empty"
  | "problem.same_no_lead"
  | "problem.signer_is_person"
  | "problem.signer_missing"
  | "problem.state_date_missing"
  | "problem.state_in_future"
  | "problem.term_missing"
  | "problem.title_missing";
