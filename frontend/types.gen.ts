/** Made by `make build` from the pydantic models of partnership_xblock/services. Do not edit: change it there. */

/** At most 50 rows. In a very long course a page may have fewer, or none, and continue at `next`. */
export interface AbsentPage {
  rows: AbsentRow[];
  next: string;
  rhythm: Rhythm;
}
/** One enrolled teacher who has not handed in. */
export interface AbsentRow {
  person: string;
  teacher: string;
  group: string;
  state: AbsentState;
  since: string | null;
  at_work: string[];
  seen: string | null;
  reminded: string | null;
  reminded_today: boolean;
  mail_off: boolean;
}
export type AbsentState = "never" | "begun" | "returned";
/** A move that needs only the person who makes it. */
export interface ActRequest {
  person: string;
}
/**
 * Questions in the order in which they are worth discussing; `counted` of them are not hidden. Of those,
 * `half_first` were right at the first try of half of the people who tried them, `half_ever` by now.
 */
export interface AnalysisResult {
  started: number;
  finished: number;
  stopped: StopResult | null;
  questions: QuestionResult[];
  counted: number;
  half_first: number;
  half_ever: number;
  sentences: string[] | null;
}
export interface AppliedShape {
  doc: DocumentName;
  key: string;
  r: number;
}
/** A block with work. */
export interface BlockOption {
  block: string;
  title: string;
  kind_label: string;
}
/** At most 200, in the order in which they were first begun. */
export interface BlockOptions {
  blocks: BlockOption[];
}
/**
 * One block's results, of everybody or of one group: by question (`analysis`) or as a `picture`, by its kind. Both
 * are None for fewer than five people, and for a group that would reveal fewer than five. `groups` are those that may
 * be chosen.
 */
export interface BlockResults {
  block: string;
  title: string;
  kind_label: string;
  url: string;
  group: string;
  groups: string[];
  hidden_groups: boolean;
  asked_since: string | null;
  limit: number;
  partial: boolean;
  fewest: number;
  analysis: AnalysisResult | null;
  picture?: PictureResult | null;
}
export interface BlockShape {
  usage_key: string;
  course_key: string;
  kind: string;
  title: string;
  instructions: string;
  eyebrow: string;
  minutes: number;
  level: string;
  hours?: number;
  lane?: string;
  competencies?: string[];
  competency: string;
  wpa: string[];
  due: string | null;
  closes: string | null;
  closed: boolean;
  graded: boolean;
  needs_trainer: boolean;
  weight: number;
  rubric: Criterion[];
  minimum: number;
  trainer_title: string;
  answer_days: number | null;
  privacy: string;
}
/** The page without the data that its script has from a built file (`files`) or requests when needed (0042). */
export interface BriefPage {
  language: string;
  time_zone: string;
  mode: Mode;
  message: string;
  person: string;
  learner_name: string;
  device_key: string;
  block: BlockShape;
  content: Record<string, unknown>;
  marks?: Record<string, MarkShape>;
  example: Record<string, unknown>;
  answers: DocumentShape;
  network: DocumentShape;
  submission: SubmissionShape;
  words: Record<string, string>;
  login_url: string;
  enrol_url: string;
  review_url: string;
  now: string;
  today?: string;
  course_zone?: string;
  stage?: string;
  certificates?: Record<string, Record<string, number | string>>;
  finished?: number;
  earlier_wave?: WaveShape | null;
  paper_url?: string;
  next?: NextShape | null;
  later?: Record<string, string>;
  rounds: BriefRound[];
  files?: FileShape[];
}
/** A round of a brief page: parts of its body that are None are requested when the round is opened. */
export interface BriefRound {
  public_id: string;
  number: number;
  submitted_at: string;
  day?: string;
  late: boolean;
  withdrawn: boolean;
  note: string;
  feedback: FeedbackShape | null;
  print_url: string;
  stage?: string;
  answers?: Record<string, ItemShape> | null;
  network?: Record<string, ItemShape> | null;
  content?: Record<string, unknown> | null;
  marks?: Record<string, MarkShape> | null;
  shown?: boolean;
  content_of?: string;
}
export interface CellResult {
  n: number;
  right: boolean;
}
export interface Choice {
  value: string;
  label: string;
}
export type Claim = "" | "mine" | "other";
/** A trainer's comment. `anchor` is the key of the item it is about, or `whole`. `number` is the pin's. */
export interface CommentShape {
  id: string;
  number: number;
  anchor: string;
  type: "strength" | "question" | "suggestion";
  text: string;
}
export interface ConflictShape {
  doc: DocumentName;
  key: string;
  mine: ItemShape;
  theirs: ItemShape;
}
/** The most frequent wrong first choice; `line` is the line it was chosen for, empty for an option. */
export interface ConfusedResult {
  n: number;
  line: string;
  chosen: string;
  says: string;
}
/** One line of the rubric. Marks go from 0 to `points` in half points. */
export interface Criterion {
  id: string;
  label: string;
  points: number;
  levels: string[];
  steps?: number[];
}
export interface CriterionMark {
  criterion: string;
  label: string;
  points: number;
  possible: number;
  level?: string;
}
/** The decided submission, and the next one to open: its public id, or empty. */
export interface Decided {
  detail: DeskDetail;
  next: string;
}
export interface DecisionRequest {
  person: string;
  decision: "return" | "accept";
  round: string;
  revision: number;
}
/** One submission opened at the desk. */
export interface DeskDetail {
  row: QueueRow;
  block: BlockShape;
  person: string;
  can_decide: boolean;
  claimed_until: string | null;
  rounds: DeskRound[];
  content: Record<string, unknown>;
  review: ReviewDraft;
  certificates?: Record<string, Record<string, number | string>>;
  certified_for_colleagues?: ForColleagues[];
  earlier_wave?: WholeWave | null;
  rubric: Criterion[];
  graded: boolean;
  grade: GradeShape | null;
  starters: string[];
  stage?: StageShape | null;
  decided: FeedbackShape | null;
  can_take_back: boolean;
  can_reopen: boolean;
  history: HistoryRow[];
  block_url: string;
}
/** All data that the review page needs at first: the queue or one submission. */
export interface DeskPage {
  language: string;
  time_zone: string;
  course_key: string;
  course_title: string;
  trainer_title: string;
  person: string;
  device_key: string;
  words: Record<string, string>;
  kinds: KindChoice[];
  groups: string[];
  filter: QueueFilter;
  queue: QueuePage | null;
  detail: DeskDetail | null;
  urls: Record<string, string>;
  now: string;
  later?: Record<string, string>;
  files?: FileShape[];
  kind_files?: Record<string, FileShape>;
}
/** A round with its figures of the network and of the kind, which only trainers see. */
export interface DeskRound {
  public_id: string;
  number: number;
  submitted_at: string;
  day?: string;
  late: boolean;
  withdrawn: boolean;
  note: string;
  feedback: FeedbackShape | null;
  print_url: string;
  stage?: string;
  answers: Record<string, ItemShape>;
  network: Record<string, ItemShape>;
  content: Record<string, unknown>;
  marks?: Record<string, MarkShape>;
  figures: FigureShape[];
}
export type DocumentName = "answers" | "network";
export interface DocumentShape {
  items: Record<string, ItemShape>;
  revision: number;
}
/** One thing that handed-in work of the course tells (`activities/record.py` says what each field is). */
export interface EntryShape {
  ref: string;
  part: string;
  sort: string;
  date?: string;
  who?: string[];
  head?: PieceShape[];
  line?: PieceShape[];
  note?: PieceShape[];
  by?: string;
  source?: string;
  year?: number;
  term?: string;
  facts?: Record<string, number | string>;
  spots?: string[][];
  private?: boolean;
  starts_out?: boolean;
}
export interface ErrorBody {
  code: string;
  message: string;
  params?: Record<string, unknown>;
}
/** The body of every refusal, on every handler and endpoint. */
export interface ErrorShape {
  error: ErrorBody;
  problems?: ProblemShape[];
}
/** A decided review, as the teacher sees it. The teacher's replies are items `reply:<comment id>` of the answers. */
export interface FeedbackShape {
  decision: "return" | "accept";
  decided_at: string;
  reviewer: string;
  comment: string;
  checklist: Record<string, string>[];
  comments: CommentShape[];
  marks: CriterionMark[];
  earned?: number | null;
  possible?: number | null;
  gate?: GateShape | null;
  lines?: SheetLineShape[];
  sheets?: SheetShape[];
  apart?: number;
  agreed?: Record<string, number>;
}
/** One number for trainers: label, value, and a hint how to read it. All in words. */
export interface FigureShape {
  label: string;
  value: string;
  hint: string;
}
/** A built file that brings a part of the page's data (`window.PartnershipXBlockFiles`). */
export interface FileShape {
  name: string;
  digest: string;
}
/** A text of the teacher's own in which a name stands, and the text with `instead` in its place. */
export interface FixShape {
  path: string;
  name: string;
  instead: string;
  text: string;
}
/** Facts that are certified for other teachers of the same school, in the same activity. */
export interface ForColleagues {
  facts: Record<string, number | string>;
  people: number;
}
export interface FreshItem {
  doc: DocumentName;
  key: string;
  item: ItemShape;
}
/** What was decided at the stage of a round, in words of the reader's language. */
export interface GateShape {
  outcome: string;
  label: string;
  told: string;
  to: string;
  goes_on: boolean;
  as_role: string;
  role: string;
  amount: number | null;
}
/** The grade of this submission in the gradebook, or on its way there, in points of the rubric. */
export interface GradeShape {
  earned: number;
  possible: number;
  delivery: string;
  overridden_at: string | null;
  mark: number | null;
}
/**
 * `verb` names the word, `history.<verb>`: a move of the state table, `reopen_kept` or `reopen_zero` where there
 * was a grade, or `override`, `rescore` of its points.
 */
export interface HistoryRow {
  verb: string;
  actor: string;
  at: string;
  note: string;
}
/** One item of a document: its value, the revision at which it last changed, and whether it was removed. */
export interface ItemShape {
  v: Record<string, unknown>;
  r: number;
  gone?: boolean;
}
/** A kind, and the parts of its work that can be listed alone. */
export interface KindChoice {
  value: string;
  label: string;
  only?: Choice[];
}
/** A cell for each column; None where no answer combines this line and column. */
export interface LineResult {
  label: string;
  cells: (CellResult | null)[];
}
/** Another activity of the course. */
export interface LinkShape {
  title: string;
  url: string;
}
/**
 * How a question's tries were marked. Points are in halves, of the best try; `left` is null where tries have no
 * limit. `right` are the right parts of the newest try; `told` explains the chosen options, by option; once `closed`,
 * it explains every option, and `key` is the right answer.
 */
export interface MarkShape {
  points: number;
  of: number;
  tries: number;
  left: number | null;
  closed: boolean;
  right?: string[];
  told?: Record<string, string>;
  key?: Record<string, unknown> | null;
}
/** An activity of which nothing was handed in, and where it is. */
export interface MissingShape {
  title: string;
  url: string;
}
export type Mode = "work" | "scratch" | "masquerade" | "preview" | "anonymous" | "refused" | "broken";
/**
 * Where the things of one place went: a cell for each place in order, then what is said no longer. The last line is
 * what was not said before; its last cell is None.
 */
export interface MoveLine {
  label: string;
  cells: (number | null)[];
}
/** A table of moves: lines are places of the wave before, columns those of this one. All in words. */
export interface MovesResult {
  title: string;
  people: string;
  note: string[];
  corner: string;
  columns: string[];
  lines: MoveLine[];
}
/** A partner: its own name, the alias it has where nothing is written, and what it is called as things stand. */
export interface NamedShape {
  id: string;
  name: string;
  alias: string;
  shown: string;
}
/** The activity that comes after this one in the course. */
export interface NextShape {
  title: string;
  url: string;
}
/**
 * Something written in another activity of the same learner and course, offered for this one. What became of it is
 * the item `offer:<ref>` of the answers.
 */
export interface OfferShape {
  ref: string;
  text: string;
  also: string[];
  date: string;
  partner: string;
  until: string;
  owner: string;
  form: string;
  title: string;
  at: string;
  item: string;
  fields: Partial<Record<"text" | "date" | "partner" | "until" | "owner" | "form" | "source", string>>;
}
/** How many people chose it in their first try, and in any. `right`: it is (part of) the answer. */
export interface OptionResult {
  label: string;
  first: number;
  ever: number;
  right: boolean;
}
/** What may be decided at the stage of the round, in words. */
export interface OutcomeShape {
  id: string;
  label: string;
  told: string;
  decision: "return" | "accept";
  goes_on: boolean;
  amount: boolean;
  sheets: boolean;
}
/** Points that course staff put in the gradebook instead of the trainer's marks. */
export interface OverrideShape {
  earned: number;
  possible: number;
  weighted: number | null;
  weight: number | null;
  at: string;
}
/** Lists of one part with which a course may begin: the presets (no titles), or those of some activities. */
export interface OwnLists {
  titles: string[];
  lists: Record<string, unknown>;
}
/** The whole page, as a script of release 0.1 expects it: it requests nothing more until it saves. */
export interface PageShape {
  language: string;
  time_zone: string;
  mode: Mode;
  message: string;
  person: string;
  learner_name: string;
  device_key: string;
  block: BlockShape;
  content: Record<string, unknown>;
  marks?: Record<string, MarkShape>;
  example: Record<string, unknown>;
  answers: DocumentShape;
  network: DocumentShape;
  submission: SubmissionShape;
  words: Record<string, string>;
  login_url: string;
  enrol_url: string;
  review_url: string;
  now: string;
  today?: string;
  course_zone?: string;
  stage?: string;
  certificates?: Record<string, Record<string, number | string>>;
  finished?: number;
  earlier_wave?: WaveShape | null;
  paper_url?: string;
  next?: NextShape | null;
  later?: Record<string, string>;
  rounds: RoundShape[];
}
/**
 * The answer to a `LoadRequest` for one part: the example, what other activities offer, the record of the course,
 * or the body of a round.
 */
export interface PartShape {
  example?: Record<string, unknown> | null;
  answers?: Record<string, ItemShape> | null;
  network?: Record<string, ItemShape> | null;
  content?: Record<string, unknown> | null;
  marks?: Record<string, MarkShape> | null;
  offers?: OfferShape[] | null;
  record?: RecordShape | null;
  words?: Record<string, string> | null;
}
/**
 * Where the things of a course stand, in its author's order of places. All in words; `heads` are of place, now and
 * before. `hidden_moves` says why moves are not shown; empty where they are, or there are none. `days_head` is the
 * head of the places' days, empty where none are shown; `days_note` says what they are and where they are not shown,
 * empty where the kind counts none.
 */
export interface PictureResult {
  people: string;
  title: string;
  lead: string;
  heads: string[];
  places: PlaceResult[];
  moves: MovesResult | null;
  hidden_moves: string;
  days_head: string;
  days_note: string[];
}
/** A part of a sentence: words, or a partner with its name at that time. */
export interface PieceShape {
  text: string;
  partner?: string;
}
/**
 * How many things stand at a place: now, and in the wave before (None: there was none, or it may not be shown).
 * `days` is the median of how long work lay there (None: not counted, or too few have left it), `lay` the same in
 * words; empty where it is None.
 */
export interface PlaceResult {
  label: string;
  now: number;
  before: number | null;
  days: number | null;
  lay: string;
}
/** A round as a page of its own, for paper; or a draft, as a round without number and receipt. */
export interface PrintPage {
  language: string;
  time_zone: string;
  thai_digits: boolean;
  words: Record<string, string>;
  block: BlockShape;
  round: RoundShape;
  status: StatusName;
  teacher: string;
  school: string;
  group: string;
  course_title: string;
  wpa: Record<string, string>[];
  fiscal_year: number;
  receipt: string;
  certificates?: Record<string, Record<string, number | string>>;
  earlier_wave?: WholeWave | null;
  accepted_at: string | null;
  later?: Record<string, string>;
  files?: FileShape[];
}
/**
 * A missing or wrong part of the work, at its place: `path` is an item's key, with `#field` where one field is
 * meant.
 */
export interface ProblemShape {
  path: string;
  code: string;
  params?: Record<string, string | number>;
  blocking?: boolean;
}
/**
 * Counts of people. `options`, or `lines` below `columns`, of first tries. Counts are empty where it is `hidden`:
 * too few people have tried it.
 */
export interface QuestionResult {
  id: string;
  number: number;
  label: string;
  how: string;
  tried: number;
  first_right: number;
  ever_right: number;
  options: OptionResult[];
  heading: string;
  columns: string[];
  lines: LineResult[];
  confused: ConfusedResult | null;
  hidden: boolean;
}
/** Numbers on the chips, each capped: 100 means more than 99. */
export interface QueueCounts {
  waiting: number;
  mine: number;
  returned: number;
  accepted: number;
}
/**
 * `state` is a chip's name or a status; `q` is part of a teacher's or school's name; `only` a part of the kind's
 * work (`KindChoice.only`), empty for all.
 */
export interface QueueFilter {
  state?: "waiting" | "mine" | "returned" | "accepted" | "all";
  kind?: string;
  group?: string;
  q?: string;
  only?: string;
  cursor?: string;
}
/**
 * At most 50 rows, longest waiting first; `next` is the cursor of the following page or empty. A search over a very
 * long list may give fewer rows, or none, and continue at `next`.
 */
export interface QueuePage {
  rows: QueueRow[];
  next: string;
  counts: QueueCounts;
}
/** One submission in the trainer's queue. */
export interface QueueRow {
  public_id: string;
  teacher: string;
  school: string;
  province: string;
  group: string;
  kind: string;
  kind_label: string;
  title: string;
  round: number;
  status: StatusName;
  submitted_at: string | null;
  wait_days: number;
  wait: WaitLevel;
  due_today: boolean;
  claim: Claim;
  claimed_by: string;
  grade_delivery: string;
  left: boolean;
  stage?: string;
}
export interface ReasonRequest {
  person: string;
  reason?: string;
  keep_grade?: boolean;
}
/**
 * What a teacher's handed-in work of the course tells, oldest first within a part. In the content of a round, under
 * `record`, it is as it was when that round was handed in.
 */
export interface RecordShape {
  entries?: EntryShape[];
  missing?: MissingShape[];
  unbegun?: MissingShape[];
  unbegun_more?: number;
  cut?: boolean;
  indicators?: Record<string, string>;
}
/** An item that was refused, while the others were saved. `kept` is the stored item, if any. */
export interface RefusedShape {
  doc: DocumentName;
  key: string;
  code: string;
  message: string;
  params?: Record<string, string | number>;
  kept?: ItemShape | null;
}
/** The answer of the handler `related`: at most three activities, the nearest first. */
export interface RelatedAnswer {
  related: LinkShape[];
}
/** Chosen teachers, or with `everyone` the whole list, 2,000 teachers of the course at a time from `cursor` on. */
export interface RemindRequest {
  person: string;
  kind?: string;
  people?: string[];
  everyone?: boolean;
  cursor?: string;
}
/** How many are mailed now, and how many are not: reminded today already, or reminders are switched off. */
export interface Reminded {
  asked: number;
  already: number;
  next: string;
}
export interface ReviewChange {
  key: string;
  v?: Record<string, unknown>;
  base: number;
  gone?: boolean;
}
export interface ReviewConflict {
  key: string;
  mine: ItemShape;
  theirs: ItemShape;
}
/**
 * A trainer's own review draft: `comment:<id>`, `mark:<criterion>`, `todo:<id>`, `overall`, `decision`,
 * `hours:<id>`.
 */
export interface ReviewDraft {
  items: Record<string, ItemShape>;
  revision: number;
}
/** 200, or 409 with the same body when `conflicts` is not empty. */
export interface ReviewSaved {
  applied: Record<string, number>;
  conflicts?: ReviewConflict[];
  fresh?: Record<string, ItemShape>;
  not_stored?: Record<string, ItemShape | null>;
  revision: number;
  saved_at: string;
  claimed_until: string | null;
}
export type Rhythm = "daily" | "weekly" | "off";
export interface RhythmChosen {
  rhythm: Rhythm;
}
export interface RhythmRequest {
  person: string;
  rhythm: Rhythm;
}
/** A whole round. Its documents never change after handing in. */
export interface RoundShape {
  public_id: string;
  number: number;
  submitted_at: string;
  day?: string;
  late: boolean;
  withdrawn: boolean;
  note: string;
  feedback: FeedbackShape | null;
  print_url: string;
  stage?: string;
  answers: Record<string, ItemShape>;
  network: Record<string, ItemShape>;
  content: Record<string, unknown>;
  marks?: Record<string, MarkShape>;
}
/** 200 when everything was applied or refused item by item; 409 with the same body when `conflicts` is not empty. */
export interface SaveAnswer {
  applied: AppliedShape[];
  conflicts?: ConflictShape[];
  refused?: RefusedShape[];
  marks?: Record<string, MarkShape>;
  fresh?: FreshItem[];
  revision: Partial<Record<"answers" | "network", number>>;
  saved_at: string;
  size: number;
  size_limit: number;
  nearly?: string;
  status: StatusName;
}
/** `none`: never shared. `newer`: what would be shared now differs from what is. */
export interface ShareState {
  state: "none" | "shared" | "withdrawn";
  number?: number;
  shared_at?: string | null;
  withdrawn_at?: string | null;
  licence?: string;
  named?: boolean;
  revision?: number;
  newer?: boolean;
  trial?: boolean;
  digest: string;
  by_hidden: string;
  by_name: string;
  partners: NamedShape[];
  problems: ProblemShape[];
  fixes: FixShape[];
  preview_url: string;
  page_url?: string;
  list_url: string;
}
/** One line of a score sheet, from 0 to `points` in halves. */
export interface SheetLineShape {
  id: string;
  label: string;
  points: number;
}
/** A score sheet. `number` is its scorer's among those of the round; there are no names. */
export interface SheetShape {
  number: number;
  mine: boolean;
  paper: boolean;
  role: string;
  declined: boolean;
  marks: Record<string, number>;
  after?: boolean;
}
/** The score sheets of the round. Until the reader's own is sent, `sheets` has nobody else's. */
export interface SheetsShape {
  lines: SheetLineShape[];
  scorers: number;
  apart: number;
  n: number;
  sent: boolean;
  sheets: SheetShape[];
  shown?: boolean;
}
/** The stage that the current round was handed in to. */
export interface StageShape {
  id: string;
  number: number;
  of: number;
  label: string;
  reader: string;
  days: number;
  since: string;
  roles: Choice[];
  outcomes: OutcomeShape[];
  most: number;
  sheets: SheetsShape | null;
}
export type StatusName = "draft" | "submitted" | "in_review" | "returned" | "accepted";
/** Where most of the people who have not finished have stopped, and how many. */
export interface StopResult {
  place: string;
  title: string;
  n: number;
}
export interface SubmissionShape {
  public_id: string;
  status: StatusName;
  round_number: number;
  next_round: number;
  submitted_at: string | null;
  claimed: boolean;
  decided_at: string | null;
  receipt: string;
  last_saved_at: string | null;
  override?: OverrideShape | null;
  goes_on?: boolean;
  writable?: string[];
}
/** A text that was overwritten or discarded, readable until the next submission. */
export interface VersionShape {
  doc: DocumentName;
  key: string;
  v: Record<string, unknown>;
  at: string;
  reason: "overwritten" | "discarded";
}
/** What was saved last, and whether it is in force. `lists` has every part; null: each activity has its own. */
export interface VocabularyForm {
  revision: number;
  in_force: number;
  saved_at: string | null;
  saved_in: string;
  here: boolean;
  lists: Record<string, unknown>;
  parts: Record<string, VocabularyPart>;
  words?: Record<string, string>;
}
/** One part: how many published activities read it, and what it may begin with, the presets first. */
export interface VocabularyPart {
  activities: number;
  choices: OwnLists[];
}
export type WaitLevel = "fresh" | "near" | "over";
/**
 * The earlier wave: the newest standing round of the same series and kind in another block of the course, by the
 * same learner.
 */
export interface WaveShape {
  public_id: string;
  title: string;
  number: number;
  submitted_at: string;
  prefill?: Record<string, Record<string, unknown>>;
  gone?: string[];
}
/** The same with its text, for the desk and for paper. */
export interface WholeWave {
  public_id: string;
  title: string;
  number: number;
  submitted_at: string;
  prefill?: Record<string, Record<string, unknown>>;
  gone?: string[];
  answers: Record<string, ItemShape>;
  network: Record<string, ItemShape>;
  content: Record<string, unknown>;
}

/** The fields that hold a person's words, of each item of the two documents; `partner:` is every one with an id behind it. */
export const TEXTS: Readonly<Record<"network" | "answers", Readonly<Record<string, readonly string[]>>>> = {
  "network": {
    "context": [
      "name",
      "code",
      "province",
      "area_office"
    ],
    "partner:": [
      "name",
      "together",
      "change",
      "story",
      "contact_role",
      "place_province",
      "place"
    ],
    "tie:": [
      "line"
    ],
    "same:": [
      "filled",
      "moved"
    ]
  },
  "answers": {
    "q:": [
      "text"
    ],
    "few": [
      "text"
    ],
    "scope": [
      "text"
    ],
    "rating:": [
      "evidence"
    ],
    "priority": [
      "why",
      "first_step"
    ],
    "meeting": [
      "place",
      "role"
    ],
    "note:": [
      "voice",
      "text"
    ],
    "step:": [
      "text",
      "responsible"
    ],
    "friend:": [
      "because"
    ],
    "take": [
      "text"
    ],
    "cycle:": [
      "title",
      "pupils"
    ],
    "session:": [
      "topic",
      "place"
    ],
    "talk:": [
      "noticed",
      "decided",
      "attempt"
    ],
    "after:": [
      "text"
    ],
    "aar:": [
      "answers"
    ],
    "stand:": [
      "why",
      "step"
    ],
    "get:": [
      "seen"
    ],
    "give:": [
      "seen",
      "text",
      "follow"
    ],
    "ask": [
      "text"
    ],
    "back": [
      "text"
    ],
    "vision": [
      "text",
      "place"
    ],
    "word:": [
      "text"
    ],
    "asset:": [
      "can",
      "subject",
      "need"
    ],
    "act:": [
      "text",
      "owner",
      "place"
    ],
    "feature:": [
      "example"
    ],
    "part:": [
      "who",
      "what",
      "when",
      "evidence"
    ],
    "record:": [
      "title",
      "reason"
    ],
    "about": [
      "title",
      "aim"
    ],
    "party:": [
      "full",
      "short",
      "signer"
    ],
    "row:": [
      "label"
    ],
    "group:": [
      "lead"
    ],
    "member:": [
      "role",
      "duty"
    ],
    "ready:": [
      "text"
    ],
    "state:": [
      "who",
      "note"
    ],
    "duty:": [
      "who",
      "evidence"
    ],
    "event:": [
      "text",
      "owner"
    ],
    "measure:": [
      "text",
      "unit"
    ],
    "cell:": [
      "note"
    ],
    "cue:": [
      "when",
      "will"
    ],
    "met:": [
      "when",
      "will",
      "text"
    ],
    "title": [
      "text"
    ],
    "problem": [
      "text"
    ],
    "area": [
      "place",
      "province",
      "people"
    ],
    "mentor": [
      "role"
    ],
    "with:": [
      "does"
    ],
    "activity:": [
      "text",
      "owner"
    ],
    "indicator:": [
      "text",
      "unit",
      "now",
      "target",
      "how"
    ],
    "budget:": [
      "text",
      "qty",
      "unit",
      "times",
      "price"
    ],
    "pitch": [
      "place"
    ],
    "sent": [
      "to",
      "number"
    ],
    "result:": [
      "actual",
      "note"
    ],
    "spent:": [
      "amount"
    ],
    "follow": [
      "text"
    ],
    "did:": [
      "text"
    ],
    "wpa:": [
      "task",
      "result",
      "measure"
    ],
    "look:": [
      "text"
    ],
    "alias:": [
      "name",
      "how"
    ]
  }
};
