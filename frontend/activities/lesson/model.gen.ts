/** Made by `make build` from partnership_xblock/activities/lesson. Do not edit: change it there. */

/**
 * A lesson. `tries` is how often a question may be tried, 0 for no limit; `takeaway`: the last sentence is asked
 * for; `learners_shown`: a page says how many have finished it.
 */
export interface LessonContent {
  title: string;
  lead: string;
  level: "" | "basic" | "middle" | "advanced";
  minutes: number;
  hours: number;
  lane: "" | "up" | "re" | "new";
  competencies: Competency[];
  wpa: string[];
  gains: string[];
  lists: Record<string, ListItem[]>;
  cards: AnyCard[];
  tries: number;
  takeaway: boolean;
  learners_shown: boolean;
}
export type Competency = "self" | "teamwork" | "communication" | "creation" | "thinking" | "leadership";
/** One thing of a list. `say` is a line below its label, `mark` a shape before it. */
export interface ListItem {
  id: string;
  label: string;
  say: string;
  mark: Mark | "";
  hidden: boolean;
}
export type Mark = "home" | "faith" | "school" | "state" | "business" | "community" | "ngo";
export type AnyCard = TextCard | ListCard | PictureCard | StoryCard | VideoCard | CaseCard | CheckCard | TakeawayCard;
/** Paragraphs, and the one sentence to remember (`point`). */
export interface TextCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "text";
  body: string[];
  point: string;
}
/** One of the content's lists, by its name. */
export interface ListCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "list";
  list: string;
  intro: string;
  questions: AnyQuestion[];
}
export type AnyQuestion = Single | Multiple | Match | Order | NetworkQuestion;
/** One answer of several. */
export interface Single {
  id: string;
  ask: string;
  points: number;
  hidden: boolean;
  options: Option[];
  type: "single";
}
/**
 * One answer that can be ticked. `why` is shown to those who choose it: it explains, and does not name the right
 * one. `mixup` is for the trainer: what those who chose it may have confused.
 */
export interface Option {
  id: string;
  label: string;
  hidden: boolean;
}
/** Several answers of several. At least one is right, and at least one is not: all or none cannot be marked. */
export interface Multiple {
  id: string;
  ask: string;
  points: number;
  hidden: boolean;
  options: Option[];
  type: "multiple";
}
/** A choice for each line. A choice may belong to several lines, or to none. */
export interface Match {
  id: string;
  ask: string;
  points: number;
  hidden: boolean;
  type: "match";
  lines: Line[];
  choices: Hideable[];
}
/** One line of a `match`. `key` is the id of its choice. */
export interface Line {
  id: string;
  label: string;
  hidden: boolean;
}
/** A thing that can be hidden where it was chosen. */
export interface Hideable {
  id: string;
  label: string;
  hidden: boolean;
}
/** Things to put in order. `key` is the right order, as ids; `why` explains it once the question is closed. */
export interface Order {
  id: string;
  ask: string;
  points: number;
  hidden: boolean;
  type: "order";
  items: Named[];
}
/** A thing that answers refer to: the id is stored and stays, the label is shown. */
export interface Named {
  id: string;
  label: string;
}
/** Which features of a list a story shows, and whether it is a network (`verdict`). */
export interface NetworkQuestion {
  id: string;
  ask: string;
  points: number;
  hidden: boolean;
  type: "network";
  list: string;
}
/** A picture, by its address or one of the drawings in the package. A reader who cannot see it depends on `alt`. */
export interface PictureCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "picture";
  url: string;
  drawing: "" | "orders-network";
  alt: string;
  captions: string[];
  source: string;
  body: string[];
  point: string;
}
/**
 * A story of a school. `cast` are the sectors that act in it, as shapes; `think` is a question without an
 * answer.
 */
export interface StoryCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "story";
  place: string;
  cast: Mark[];
  body: string[];
  point: string;
  think: string;
}
/**
 * A link to a video elsewhere: nothing of its provider is loaded before the learner starts it. `summary` replaces
 * the video for a learner who cannot watch it. Shown once it has an address.
 */
export interface VideoCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "video";
  url: string;
  provider: string;
  seconds: number;
  mb: number;
  summary: string;
}
/** A story with questions about it. */
export interface CaseCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "case";
  story: string;
  questions: AnyQuestion[];
}
/** Questions. */
export interface CheckCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "check";
  questions: AnyQuestion[];
}
/** The one sentence about the learner's own school. `goes` names the kinds of activity that offer it again. */
export interface TakeawayCard {
  id: string;
  title: string;
  minutes: number;
  hidden: boolean;
  kind: "takeaway";
  ask: string;
  starters: string[];
  example: string;
  goes: string[];
}
/** `seen:<card>`: the learner has gone on from this card. */
export interface Seen {
  done: boolean;
}
/**
 * `draft:<question>`, a choice not yet marked, and `try:<question>.<n>`, a marked one: one shape for every type.
 * `picks`: ticked options, or things in the learner's order. `pairs`: a line and its choice; a feature and `yes`, `no`
 * or `unsaid`, beside `verdict` with `yes` or `no`.
 */
export interface Chosen {
  picks: string[];
  pairs: Record<string, string>;
}
/** `take`: the learner's one sentence, and the partner it is about, if any. */
export interface Take {
  text: string;
  partner: string;
}

export const NO_SEEN: Readonly<Seen> = { done: false };
export const NO_CHOSEN: Readonly<Chosen> = { picks: [], pairs: {} };
export const NO_TAKE: Readonly<Take> = { text: "", partner: "" };

export type LessonWord =
  | "lesson.again"
  | "lesson.all_cards"
  | "lesson.back"
  | "lesson.card_minutes"
  | "lesson.card_of"
  | "lesson.card_read"
  | "lesson.check"
  | "lesson.check_lead"
  | "lesson.check_lead_tries"
  | "lesson.checking"
  | "lesson.choose_single"
  | "lesson.choose_some"
  | "lesson.comment_here"
  | "lesson.done_left"
  | "lesson.done_points"
  | "lesson.done_read_again"
  | "lesson.done_result"
  | "lesson.done_results"
  | "lesson.done_try"
  | "lesson.figure_first"
  | "lesson.figure_first_hint"
  | "lesson.figure_left"
  | "lesson.figure_left_hint"
  | "lesson.figure_points"
  | "lesson.figure_points_hint"
  | "lesson.first_stands"
  | "lesson.gain_sentence"
  | "lesson.gains"
  | "lesson.gone"
  | "lesson.key"
  | "lesson.kind_map"
  | "lesson.kind_strength"
  | "lesson.left"
  | "lesson.marked_note"
  | "lesson.marked_note_read"
  | "lesson.match_so_far"
  | "lesson.minutes_left"
  | "lesson.network_so_far"
  | "lesson.next"
  | "lesson.no_left"
  | "lesson.not_checked"
  | "lesson.not_right"
  | "lesson.order_how"
  | "lesson.order_place"
  | "lesson.order_so_far"
  | "lesson.parts_right"
  | "lesson.points"
  | "lesson.points_so_far"
  | "lesson.question"
  | "lesson.read_answers"
  | "lesson.read_best"
  | "lesson.read_chosen"
  | "lesson.read_question"
  | "lesson.read_sentence"
  | "lesson.read_tries"
  | "lesson.read_untried"
  | "lesson.ready_cards"
  | "lesson.ready_cards_open"
  | "lesson.ready_left"
  | "lesson.ready_questions"
  | "lesson.ready_take"
  | "lesson.ready_take_missing"
  | "lesson.right"
  | "lesson.right_in"
  | "lesson.road"
  | "lesson.rule_match"
  | "lesson.rule_multiple"
  | "lesson.rule_network"
  | "lesson.rule_order"
  | "lesson.rule_single"
  | "lesson.sector_business"
  | "lesson.sector_community"
  | "lesson.sector_faith"
  | "lesson.sector_home"
  | "lesson.sector_ngo"
  | "lesson.sector_school"
  | "lesson.sector_state"
  | "lesson.seen_no"
  | "lesson.seen_of"
  | "lesson.seen_unsaid"
  | "lesson.seen_yes"
  | "lesson.source"
  | "lesson.start"
  | "lesson.start_note"
  | "lesson.story"
  | "lesson.take"
  | "lesson.take_before"
  | "lesson.take_goes"
  | "lesson.take_no_partner"
  | "lesson.take_partner"
  | "lesson.take_starters"
  | "lesson.take_text"
  | "lesson.take_waits"
  | "lesson.think"
  | "lesson.this_question"
  | "lesson.to_last"
  | "lesson.tried"
  | "lesson.tried_of"
  | "lesson.verdict"
  | "lesson.verdict_no"
  | "lesson.verdict_yes"
  | "lesson.video"
  | "lesson.video_facts"
  | "lesson.video_summary"
  | "lesson.waiting"
  | "problem.card_unseen"
  | "problem.content_changed"
  | "problem.no_tries_left"
  | "problem.question_unknown"
  | "problem.question_untried"
  | "problem.take_missing"
  | "problem.take_partner"
  | "problem.take_person"
  | "problem.tries_left"
  | "problem.try_incomplete"
  | "problem.try_order"
  | "receipt.done"
  | "step.done"
  | "step.draft"
  | "submit.done"
  | "submit.ready_done";
