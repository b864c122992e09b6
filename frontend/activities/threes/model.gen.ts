/** Made by `make build` from partnership_xblock/activities/threes. Do not edit: change it there. */

/** Every field's default is the preset. */
export interface ThreesContent {
  trust: string;
  lanes: Lane[];
  ask: string;
  how: How[];
  ways: Way[];
  grades: Choice[];
  sector_words: SectorWords[];
}
/** One of the three parts of the plan. */
export interface Lane {
  id: string;
  label: string;
  sub: string;
  help: string;
}
/** How the sentence came about. */
export interface How {
  id: string;
  label: string;
  hidden: boolean;
  alone: boolean;
}
/** A way of doing an activity, and who gives in it. */
export interface Way {
  id: string;
  label: string;
  hidden: boolean;
  who: Who;
}
export type Who = "community" | "school" | "both";
/** One choice of a list: the id is stored and stays, the label is shown. */
export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
/** Words that indicate a sector. They are compared folded, as parts of the name. */
export interface SectorWords {
  sector: string;
  words: string[];
}
/** `vision`: the sentence, how it came about (an id of the content), and when, where and with how many people. */
export interface Vision {
  text: string;
  how: string;
  date: string;
  place: string;
  people: number | null;
}
/**
 * Whether two things belong together. `with:<partner id>`: that partner wrote the sentence with us.
 * `use:<asset id>.<act id>`: the activity uses that strength. `serve:<word id>.<act id>`: it serves that key word.
 */
export interface Link {
  on: boolean;
}
/** `word:<id>`: a key word, in the words of the sentence. Where it stands there is found anew each time. */
export interface KeyWord {
  text: string;
  order: number;
}
/** `asset:<id>`: what a partner can do, and the pupils who need it. */
export interface Asset {
  partner: string;
  can: string;
  grade: string;
  subject: string;
  need: string;
  order: number;
}
/**
 * `act:<id>`: an activity at school. `date` is its first day, `until` its last where there are several; `owner`
 * is a position; `way` is an id of the content.
 */
export interface Act {
  text: string;
  way: string;
  date: string;
  until: string;
  owner: string;
  place: string;
  partners: string[];
  became: Became;
  order: number;
}
export type Became = "" | "asked" | "yes" | "no";

export const NO_VISION: Readonly<Vision> = { text: "", how: "", date: "", place: "", people: null };
export const NO_LINK: Readonly<Link> = { on: false };
export const NO_KEY_WORD: Readonly<KeyWord> = { text: "", order: 0 };
export const NO_ASSET: Readonly<Asset> = { partner: "", can: "", grade: "", subject: "", need: "", order: 0 };
export const NO_ACT: Readonly<Act> = {
  text: "",
  way: "",
  date: "",
  until: "",
  owner: "",
  place: "",
  partners: [],
  became: "",
  order: 0,
};

export type ThreesWord =
  | "problem.act_date_missing"
  | "problem.act_missing"
  | "problem.act_no_asset"
  | "problem.act_owner_missing"
  | "problem.act_text_missing"
  | "problem.asset_unpaired"
  | "problem.asset_unused"
  | "problem.how_missing"
  | "problem.no_dated_act"
  | "problem.only_receiving"
  | "problem.owner_is_person"
  | "problem.pair_missing"
  | "problem.people_missing"
  | "problem.s1_partner_missing"
  | "problem.s3_partner_missing"
  | "problem.until_early"
  | "problem.vision_alone"
  | "problem.vision_long"
  | "problem.vision_missing"
  | "problem.word_missing"
  | "problem.word_not_in_vision"
  | "problem.word_unserved"
  | "threes.act"
  | "threes.act_partners"
  | "threes.act_place"
  | "threes.act_serves"
  | "threes.act_unnamed"
  | "threes.act_uses"
  | "threes.acts_lead"
  | "threes.add"
  | "threes.add_act"
  | "threes.add_asset"
  | "threes.add_asset_of"
  | "threes.add_hint"
  | "threes.add_more"
  | "threes.added"
  | "threes.as_table"
  | "threes.assets_lead"
  | "threes.became_asked"
  | "threes.became_no"
  | "threes.became_yes"
  | "threes.begins"
  | "threes.can"
  | "threes.changed_anew"
  | "threes.changed_in"
  | "threes.changed_links"
  | "threes.changed_origin"
  | "threes.changed_out"
  | "threes.changed_sentence"
  | "threes.changed_word_in"
  | "threes.changed_word_out"
  | "threes.col_act"
  | "threes.col_can"
  | "threes.col_date"
  | "threes.col_need"
  | "threes.col_owner"
  | "threes.col_use"
  | "threes.col_words"
  | "threes.comment_here"
  | "threes.date"
  | "threes.days"
  | "threes.delete"
  | "threes.done"
  | "threes.edit"
  | "threes.edit_sentence"
  | "threes.figure_dated"
  | "threes.figure_dated_hint"
  | "threes.figure_paired"
  | "threes.figure_paired_hint"
  | "threes.figure_people"
  | "threes.figure_people_hint"
  | "threes.figure_served"
  | "threes.figure_served_hint"
  | "threes.grade"
  | "threes.grade_choose"
  | "threes.how"
  | "threes.item_link"
  | "threes.item_with"
  | "threes.item_word"
  | "threes.lane_n"
  | "threes.links"
  | "threes.links_unserved"
  | "threes.links_used"
  | "threes.links_waiting"
  | "threes.links_word"
  | "threes.links_words"
  | "threes.more_n"
  | "threes.name"
  | "threes.need"
  | "threes.needs"
  | "threes.network"
  | "threes.no_acts"
  | "threes.no_assets"
  | "threes.no_can"
  | "threes.no_date"
  | "threes.no_need"
  | "threes.no_owner"
  | "threes.no_sentence"
  | "threes.no_words"
  | "threes.not_used"
  | "threes.owner"
  | "threes.past"
  | "threes.past_n"
  | "threes.people"
  | "threes.people_n"
  | "threes.pick_lead"
  | "threes.pick_words"
  | "threes.place"
  | "threes.plan_again"
  | "threes.progress"
  | "threes.ready_past"
  | "threes.ready_s1"
  | "threes.ready_s1_missing"
  | "threes.ready_s2"
  | "threes.ready_s2_missing"
  | "threes.ready_s3"
  | "threes.ready_s3_missing"
  | "threes.ready_unpaired"
  | "threes.sentence"
  | "threes.several_days"
  | "threes.subject"
  | "threes.table_acts"
  | "threes.table_assets"
  | "threes.to_words"
  | "threes.together"
  | "threes.twin"
  | "threes.twin_other"
  | "threes.twin_take"
  | "threes.until"
  | "threes.used_in"
  | "threes.uses"
  | "threes.wave_ask"
  | "threes.wave_marked"
  | "threes.wave_planned"
  | "threes.wave_unused"
  | "threes.way"
  | "threes.with"
  | "threes.with_names"
  | "threes.with_none"
  | "threes.word_add"
  | "threes.word_full"
  | "threes.word_out"
  | "threes.word_there"
  | "threes.word_typed"
  | "threes.words"
  | "threes.words_done";
