/** Made by `make build` from partnership_xblock/activities/map. Do not edit: change it there. */

/** A map: which partners to look for, how they are described, and the closing questions. */
export interface MapContent {
  sectors: Sector[];
  pillars: Pillar[];
  faith_pillar: string;
  faiths: FaithPlace[];
  qualities: Choice[];
  directions: Choice[];
  frequencies: Choice[];
  forms: Choice[];
  trust: boolean;
  trust_levels: Choice[];
  layout: LayoutName;
  questions: Question[];
  usual: UsualPartner[];
  grades: Choice[];
  school_types: Choice[];
  provinces: string[];
  sector_words: SectorWords[];
  personal: Personal[];
}
/** A partner's sector. `pillar` is its place on the map unless the teacher chooses another. */
export interface Sector {
  id: string;
  label: string;
  hidden: boolean;
  pillar: string;
  mark: Mark;
}
export type Mark = "home" | "faith" | "school" | "state" | "business" | "community" | "ngo";
/** A part of the map. `core` pillars should not be empty. */
export interface Pillar {
  id: string;
  label: string;
  hidden: boolean;
  core: boolean;
}
/** The faith pillar at a school (chosen on its context card), and its words in sentences. */
export interface FaithPlace {
  id: string;
  label: string;
  hidden: boolean;
  /** วัด, มัสยิด ... */
  pillar: string;
  sector: string;
  /** บวร where it is a temple. */
  layout: string;
}
/** One choice of a list: the id is stored and stays, the label is shown. */
export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
export type LayoutName = "pillars" | "sectors" | "own";
/**
 * A closing question, answered in item `q:<id>`.
 *
 * `ask` is the required answer: a partner and a text (`partner_and_text`), or at least one of them
 * (`partner_or_text`). An optional question may stay unanswered.
 */
export interface Question {
  id: string;
  label: string;
  help: string;
  partner_label: string;
  text_label: string;
  ask: "partner_and_text" | "partner_or_text";
  required: boolean;
}
/**
 * A partner most schools have, added by one tap. `faiths` empty: always offered; else only where the school's
 * `faith` is one of them (the empty string stands for a school that has not chosen).
 */
export interface UsualPartner {
  id: string;
  name: string;
  sector: string;
  faiths: string[];
}
/** Words that indicate a sector. They are compared folded, as parts of the name. */
export interface SectorWords {
  sector: string;
  words: string[];
}
/** A kind of personal text; `pattern` is a regular expression, to be used without flags on lower-case text. */
export interface Personal {
  kind: PersonalKind;
  pattern: string;
}
export type PersonalKind = "phone" | "id" | "line" | "email";
/** `q:<question id>`: the chosen partner, and why or how. */
export interface QuestionAnswer {
  partner: string;
  text: string;
}
/** `few`: why there are fewer partners than asked for (a small school, a new teacher). */
export interface Few {
  text: string;
}
/** `view`: the teacher's layout; empty: the content's. */
export interface View {
  layout: "" | "pillars" | "sectors" | "own";
}

export const NO_QUESTION_ANSWER: Readonly<QuestionAnswer> = { partner: "", text: "" };
export const NO_FEW: Readonly<Few> = { text: "" };
export const NO_VIEW: Readonly<View> = { layout: "" };

export type MapWord =
  | "fact.both_ways"
  | "fact.count"
  | "fact.no_ties"
  | "fact.only_through_us"
  | "fact.pillar_empty"
  | "fact.pillars_full"
  | "fact.strained"
  | "fact.they_give"
  | "fact.thin"
  | "fact.we_give"
  | "fact.well_connected"
  | "map.add"
  | "map.add_hint"
  | "map.add_label"
  | "map.add_other"
  | "map.add_placeholder"
  | "map.add_take"
  | "map.add_twin"
  | "map.added"
  | "map.area_office_example"
  | "map.caption"
  | "map.centre"
  | "map.change"
  | "map.change_added"
  | "map.change_answer"
  | "map.change_name"
  | "map.change_removed"
  | "map.change_text"
  | "map.change_tie"
  | "map.change_untie"
  | "map.change_value"
  | "map.close"
  | "map.col_act"
  | "map.col_direction"
  | "map.col_frequency"
  | "map.col_partner"
  | "map.col_quality"
  | "map.col_sector"
  | "map.comment"
  | "map.comments_here"
  | "map.contact_role"
  | "map.contact_role_example"
  | "map.delete"
  | "map.delete_none"
  | "map.direction"
  | "map.done"
  | "map.edit"
  | "map.empty"
  | "map.empty_hint"
  | "map.failed"
  | "map.few"
  | "map.few_hint"
  | "map.few_label"
  | "map.few_read"
  | "map.fold"
  | "map.forms"
  | "map.frequency"
  | "map.gone"
  | "map.is_new"
  | "map.label_few"
  | "map.label_spot"
  | "map.layout"
  | "map.layout_own"
  | "map.layout_pillars"
  | "map.layout_sectors"
  | "map.legend"
  | "map.legend_arrow"
  | "map.legend_tie"
  | "map.map"
  | "map.map_hint"
  | "map.map_hint_own"
  | "map.more"
  | "map.move"
  | "map.move_down"
  | "map.move_label"
  | "map.move_left"
  | "map.move_right"
  | "map.move_up"
  | "map.name"
  | "map.next"
  | "map.no_name"
  | "map.not_said"
  | "map.our_school"
  | "map.paper_caption"
  | "map.paper_change"
  | "map.paper_direction"
  | "map.paper_frequency"
  | "map.paper_no"
  | "map.paper_partner"
  | "map.paper_together"
  | "map.partners"
  | "map.personal_email"
  | "map.personal_id"
  | "map.personal_keep"
  | "map.personal_line"
  | "map.personal_phone"
  | "map.picture"
  | "map.picture_buttons"
  | "map.pillar"
  | "map.pillar_of_sector"
  | "map.place"
  | "map.place_province"
  | "map.progress"
  | "map.quality"
  | "map.question_gone"
  | "map.questions"
  | "map.ready_answered"
  | "map.ready_open"
  | "map.ready_partners"
  | "map.ready_relations"
  | "map.ready_story"
  | "map.ready_told"
  | "map.ready_unanswered"
  | "map.ready_untold"
  | "map.same_apart"
  | "map.same_ask"
  | "map.same_join"
  | "map.same_joined"
  | "map.same_undo"
  | "map.says"
  | "map.school_area_office"
  | "map.school_code"
  | "map.school_code_hint"
  | "map.school_faith"
  | "map.school_grades_from"
  | "map.school_grades_to"
  | "map.school_hint"
  | "map.school_name"
  | "map.school_province"
  | "map.school_school_type"
  | "map.school_villages_service"
  | "map.school_villages_tambon"
  | "map.sector"
  | "map.sector_none"
  | "map.since"
  | "map.since_example"
  | "map.story"
  | "map.story_hint"
  | "map.table_hint"
  | "map.tie_add_label"
  | "map.tie_between"
  | "map.tie_line"
  | "map.tie_line_example"
  | "map.tie_none"
  | "map.tie_remove"
  | "map.tie_with"
  | "map.ties"
  | "map.together"
  | "map.trust"
  | "map.trust_hint"
  | "map.unanswered"
  | "map.unfold"
  | "map.usual"
  | "map.well_connected"
  | "problem.answer_either"
  | "problem.answer_partner"
  | "problem.answer_text"
  | "problem.grades_order"
  | "problem.no_partners"
  | "problem.partner_direction"
  | "problem.partner_gone"
  | "problem.partner_name"
  | "problem.partner_quality"
  | "problem.partner_sector"
  | "problem.partner_twice"
  | "problem.personal_text"
  | "problem.school_code"
  | "problem.school_name"
  | "problem.too_few"
  | "problem.villages_order";
