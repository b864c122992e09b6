/** Made by `make build` from partnership_xblock/activities/benefit. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface BenefitContent {
  benefits: Benefit[];
  give_back: boolean;
  sector_words: SectorWords[];
  personal: Personal[];
}
/** Something that a school and a partner can give each other. */
export interface Benefit {
  id: string;
  label: string;
  hidden: boolean;
  say: string;
  get: string;
  give: string;
  hint: string;
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
/**
 * `get:<partner id>.<benefit id>` and `give:<partner id>.<benefit id>`: one benefit in one direction.
 *
 * `seen` is what shows that it has happened. It stays while the state is another, and comes back with it.
 */
export interface Cell {
  state: State;
  seen: string;
}
export type State = "" | "expected" | "happened";
/** `ask`: the benefit the school would like first, the partner to ask for it, how to begin, and by when. */
export interface Ask {
  benefit: string;
  partner: string;
  text: string;
  date: string;
}
/** `back`: something given back to a partner that gives and gets nothing. */
export interface Back {
  partner: string;
  text: string;
}
/**
 * `differs:<partner id>`: the map says one direction and the table another, and the teacher leaves it so.
 *
 * It holds for these two directions: when one of them changes, the question is asked again.
 */
export interface Differs {
  map: Direction;
  here: Direction;
}
export type Direction = "" | "both" | "we_give" | "they_give";

export const NO_CELL: Readonly<Cell> = { state: "", seen: "" };
export const NO_ASK: Readonly<Ask> = { benefit: "", partner: "", text: "", date: "" };
export const NO_BACK: Readonly<Back> = { partner: "", text: "" };
export const NO_DIFFERS: Readonly<Differs> = { map: "", here: "" };

export type BenefitWord =
  | "benefit.add"
  | "benefit.add_hint"
  | "benefit.add_more"
  | "benefit.added"
  | "benefit.all_given"
  | "benefit.alone"
  | "benefit.ask"
  | "benefit.ask_benefit"
  | "benefit.ask_choose"
  | "benefit.ask_date"
  | "benefit.ask_partner"
  | "benefit.ask_text"
  | "benefit.asked"
  | "benefit.asked_by"
  | "benefit.asked_of"
  | "benefit.back"
  | "benefit.back_hint"
  | "benefit.back_partner"
  | "benefit.back_text"
  | "benefit.blocks"
  | "benefit.both"
  | "benefit.caption"
  | "benefit.cell"
  | "benefit.cell_untold"
  | "benefit.change_map"
  | "benefit.changed_ask"
  | "benefit.changed_back"
  | "benefit.changed_cell"
  | "benefit.changed_removed"
  | "benefit.changed_seen"
  | "benefit.chosen"
  | "benefit.close"
  | "benefit.col_partner"
  | "benefit.comment_here"
  | "benefit.differs"
  | "benefit.done"
  | "benefit.each"
  | "benefit.figure_lines"
  | "benefit.figure_lines_hint"
  | "benefit.figure_nobody"
  | "benefit.figure_nobody_hint"
  | "benefit.figure_two_way"
  | "benefit.figure_two_way_hint"
  | "benefit.foot"
  | "benefit.foot_n"
  | "benefit.former"
  | "benefit.former_take"
  | "benefit.further"
  | "benefit.get"
  | "benefit.get_n"
  | "benefit.get_none"
  | "benefit.give"
  | "benefit.give_n"
  | "benefit.give_none"
  | "benefit.given_back"
  | "benefit.giving"
  | "benefit.head_counted"
  | "benefit.head_none"
  | "benefit.head_they_only"
  | "benefit.head_two_way"
  | "benefit.head_we_only"
  | "benefit.help"
  | "benefit.key"
  | "benefit.key_expected"
  | "benefit.key_get"
  | "benefit.key_give"
  | "benefit.kinds"
  | "benefit.kinds_lead"
  | "benefit.leave_map"
  | "benefit.legend"
  | "benefit.lines_get"
  | "benefit.lines_give"
  | "benefit.list_lead"
  | "benefit.name"
  | "benefit.network"
  | "benefit.next"
  | "benefit.nobody"
  | "benefit.nobody_alone"
  | "benefit.none_said"
  | "benefit.not_begun"
  | "benefit.not_judged"
  | "benefit.nothing"
  | "benefit.on_map"
  | "benefit.only_expected"
  | "benefit.open"
  | "benefit.progress"
  | "benefit.ready_ask"
  | "benefit.ready_asked"
  | "benefit.ready_back"
  | "benefit.ready_differs"
  | "benefit.ready_few"
  | "benefit.ready_none"
  | "benefit.ready_said"
  | "benefit.ready_told"
  | "benefit.ready_untold"
  | "benefit.say_hoped"
  | "benefit.say_none"
  | "benefit.say_they_hoped"
  | "benefit.say_they_only"
  | "benefit.say_two_way"
  | "benefit.say_we_hoped"
  | "benefit.say_we_only"
  | "benefit.seen"
  | "benefit.start"
  | "benefit.start_lead"
  | "benefit.state_expected"
  | "benefit.state_happened"
  | "benefit.state_none"
  | "benefit.table"
  | "benefit.table_lead"
  | "benefit.they_give"
  | "benefit.together"
  | "benefit.twin"
  | "benefit.twin_other"
  | "benefit.twin_take"
  | "benefit.untold"
  | "benefit.untold_n"
  | "benefit.was"
  | "benefit.wave_asked"
  | "benefit.wave_counts"
  | "benefit.wave_given"
  | "benefit.wave_nobody"
  | "benefit.wave_then"
  | "benefit.wave_they_only"
  | "benefit.wave_we_only"
  | "benefit.way"
  | "benefit.we_give"
  | "benefit.when_happened"
  | "benefit.which_get"
  | "benefit.which_give"
  | "problem.all_expected"
  | "problem.ask_date_missing"
  | "problem.ask_missing"
  | "problem.ask_past"
  | "problem.ask_text_missing"
  | "problem.back_missing"
  | "problem.benefit_few"
  | "problem.benefit_none"
  | "problem.direction_differs"
  | "problem.give_none"
  | "problem.partner_empty"
  | "problem.person_named"
  | "problem.seen_missing";
