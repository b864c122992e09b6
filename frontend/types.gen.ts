/**
 * Made by `make build` from the pydantic models (services/shapes.py, services/desk_shapes.py, the activities'
 * content). Do not edit: change the models.
 */

export type Rhythm = "daily" | "weekly" | "off";
export type AbsentState = "never" | "begun" | "returned";
export type DocumentName = "answers" | "network";
export type Mode = "work" | "scratch" | "masquerade" | "preview" | "anonymous" | "refused" | "broken";
export type StatusName = "draft" | "submitted" | "in_review" | "returned" | "accepted";
export type Claim = "" | "mine" | "other";
export type WaitLevel = "fresh" | "near" | "over";
/**
 * 409 of a save: both versions of what was changed elsewhere, with all the rest saved; or why nothing was, since
 * somebody else has taken the work.
 */
export type ReviewClash = ReviewSaved | ErrorShape;
export type RootModel_Union_ReviewSaved__ErrorShape__ = ReviewSaved | ErrorShape;

/**
 * The board's axes. Up to eight questions and six groups: more do not fit beside each other.
 */
export interface AarContent {
  /**
   * @minItems 1
   * @maxItems 6
   */
  groups:
    | [AarGroup]
    | [AarGroup, AarGroup]
    | [AarGroup, AarGroup, AarGroup]
    | [AarGroup, AarGroup, AarGroup, AarGroup]
    | [AarGroup, AarGroup, AarGroup, AarGroup, AarGroup]
    | [AarGroup, AarGroup, AarGroup, AarGroup, AarGroup, AarGroup];
  /**
   * @minItems 1
   * @maxItems 8
   */
  questions:
    | [AarQuestion]
    | [AarQuestion, AarQuestion]
    | [AarQuestion, AarQuestion, AarQuestion]
    | [AarQuestion, AarQuestion, AarQuestion, AarQuestion]
    | [AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion]
    | [AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion]
    | [AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion]
    | [AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion, AarQuestion];
  steps: string;
}
/**
 * Who is heard: a column of the board.
 */
export interface AarGroup {
  hidden: boolean;
  id: string;
  label: string;
}
/**
 * What was asked. `split`: each group answers on its own. `difficulty`: its notes are difficulties, from which
 * next steps are drawn.
 */
export interface AarQuestion {
  difficulty: boolean;
  hidden: boolean;
  id: string;
  label: string;
  split: boolean;
}
/**
 * `kind` is a kind of activity; empty for any.
 */
export interface AbsentFilter {
  cursor?: string;
  kind?: string;
}
/**
 * At most 50 rows. In a very long course a page may have fewer, and none, and go on at `next`.
 */
export interface AbsentPage {
  next: string;
  rhythm: Rhythm;
  rows: AbsentRow[];
}
/**
 * One enrolled teacher who has not handed in.
 */
export interface AbsentRow {
  at_work: string[];
  group: string;
  mail_off: boolean;
  person: string;
  reminded: string | null;
  reminded_today: boolean;
  seen: string | null;
  since: string | null;
  state: AbsentState;
  teacher: string;
}
/**
 * A move that says nothing but who makes it.
 */
export interface ActRequest {
  person: string;
}
/**
 * Questions in the order in which they are worth talking about; `counted` of them are not hidden. Of those,
 * `half_first` were right at the first try of half of the people who tried them, `half_ever` by now.
 */
export interface AnalysisResult {
  counted: number;
  finished: number;
  half_ever: number;
  half_first: number;
  questions: QuestionResult[];
  sentences: string[] | null;
  started: number;
  stopped: StopResult | null;
}
/**
 * Counts of people. `options`, or `lines` below `columns`, of first tries. Nothing is counted where it is `hidden`:
 * too few have tried it.
 */
export interface QuestionResult {
  columns: string[];
  confused: ConfusedResult | null;
  ever_right: number;
  first_right: number;
  heading: string;
  hidden: boolean;
  how: string;
  id: string;
  label: string;
  lines: LineResult[];
  number: number;
  options: OptionResult[];
  tried: number;
}
/**
 * The wrong choice that most made first; `line` is what it was chosen for, empty for an option.
 */
export interface ConfusedResult {
  chosen: string;
  line: string;
  n: number;
  says: string;
}
/**
 * A cell for each column; None where the line cannot be answered so.
 */
export interface LineResult {
  cells: (CellResult | null)[];
  label: string;
}
export interface CellResult {
  n: number;
  right: boolean;
}
/**
 * How many chose it in their first try, and in any. `right`: it is (part of) the answer.
 */
export interface OptionResult {
  ever: number;
  first: number;
  label: string;
  right: boolean;
}
/**
 * Where most of those who have not finished stand, and how many.
 */
export interface StopResult {
  n: number;
  place: string;
  title: string;
}
export interface AppliedShape {
  doc: DocumentName;
  key: string;
  r: number;
}
/**
 * A block that somebody has begun in.
 */
export interface BlockOption {
  block: string;
  kind_label: string;
  title: string;
}
/**
 * At most 200, in the order in which they were first begun.
 */
export interface BlockOptions {
  blocks: BlockOption[];
}
/**
 * One block's results, of everybody or of one group. `analysis` is None for fewer than five people, and for a group
 * that would tell of fewer than five. `groups` are those that may be chosen.
 */
export interface BlockResults {
  analysis: AnalysisResult | null;
  asked_since: string | null;
  block: string;
  fewest: number;
  group: string;
  groups: string[];
  hidden_groups: boolean;
  kind_label: string;
  limit: number;
  partial: boolean;
  title: string;
  url: string;
}
export interface BlockShape {
  answer_days: number | null;
  closed: boolean;
  closes: string | null;
  competencies?: string[];
  competency: string;
  course_key: string;
  due: string | null;
  eyebrow: string;
  graded: boolean;
  hours?: number;
  instructions: string;
  kind: string;
  lane?: string;
  level: string;
  minimum: number;
  minutes: number;
  needs_trainer: boolean;
  privacy: string;
  rubric: Criterion[];
  title: string;
  trainer_title: string;
  usage_key: string;
  weight: number;
  wpa: string[];
}
/**
 * One line of the rubric. Marks go from 0 to `points` in half points.
 */
export interface Criterion {
  id: string;
  label: string;
  levels: string[];
  points: number;
}
/**
 * The page without what its script has from a built file (`files`) or asks for when it is opened (0042).
 */
export interface BriefPage {
  answers: DocumentShape;
  block: BlockShape;
  content: {
    [k: string]: unknown;
  };
  device_key: string;
  enrol_url: string;
  example: {
    [k: string]: unknown;
  };
  files?: FileShape[];
  finished?: number;
  language: string;
  later?: {
    [k: string]: string;
  };
  learner_name: string;
  login_url: string;
  marks?: {
    [k: string]: MarkShape;
  };
  message: string;
  mode: Mode;
  network: DocumentShape;
  next?: NextShape | null;
  now: string;
  person: string;
  review_url: string;
  rounds: BriefRound[];
  size_limit: number;
  submission: SubmissionShape;
  time_zone: string;
  words: {
    [k: string]: string;
  };
}
export interface DocumentShape {
  items: {
    [k: string]: ItemShape;
  };
  revision: number;
}
/**
 * One item of a document: its value, the revision at which it last changed, and whether it was removed.
 */
export interface ItemShape {
  gone?: boolean;
  r: number;
  v: {
    [k: string]: unknown;
  };
}
/**
 * A built file that brings a part of the page's data (`window.PartnershipXBlockFiles`).
 */
export interface FileShape {
  digest: string;
  name: string;
}
/**
 * How a question's tries were marked. Points are in halves, of the best try; `left` is null where tries have no
 * limit. `right` are the parts of her newest try that were right; `told` explains what she chose, by option; once
 * `closed`, it explains every option, and `key` says what would have been right.
 */
export interface MarkShape {
  closed: boolean;
  key?: {
    [k: string]: unknown;
  } | null;
  left: number | null;
  of: number;
  points: number;
  right?: string[];
  told?: {
    [k: string]: string;
  };
  tries: number;
}
/**
 * The activity that comes after this one in the course.
 */
export interface NextShape {
  title: string;
  url: string;
}
/**
 * A round as a brief page tells of it: what of its body is None is asked for when the round is opened.
 */
export interface BriefRound {
  answers?: {
    [k: string]: ItemShape;
  } | null;
  content?: {
    [k: string]: unknown;
  } | null;
  content_of?: string;
  feedback: FeedbackShape | null;
  late: boolean;
  marks?: {
    [k: string]: MarkShape;
  } | null;
  network?: {
    [k: string]: ItemShape;
  } | null;
  note: string;
  number: number;
  print_url: string;
  public_id: string;
  shown?: boolean;
  submitted_at: string;
  withdrawn: boolean;
}
/**
 * A decided review, as the teacher sees it. Her replies are items `reply:<comment id>` of her own answers.
 */
export interface FeedbackShape {
  checklist: {
    [k: string]: string;
  }[];
  comment: string;
  comments: CommentShape[];
  decided_at: string;
  decision: "return" | "accept";
  earned?: number | null;
  marks: CriterionMark[];
  possible?: number | null;
  reviewer: string;
}
/**
 * A trainer's comment. `anchor` is the item's key it is about, or `whole`. `number` is the pin's.
 */
export interface CommentShape {
  anchor: string;
  id: string;
  number: number;
  text: string;
  type: "strength" | "question" | "suggestion";
}
export interface CriterionMark {
  criterion: string;
  label: string;
  points: number;
  possible: number;
}
export interface SubmissionShape {
  claimed: boolean;
  decided_at: string | null;
  last_saved_at: string | null;
  next_round: number;
  override?: OverrideShape | null;
  public_id: string;
  receipt: string;
  round_number: number;
  status: StatusName;
  submitted_at: string | null;
  writable?: string[];
}
/**
 * Points that course staff put in the gradebook in the place of the trainer's marks.
 */
export interface OverrideShape {
  at: string;
  earned: number;
  possible: number;
  weight: number | null;
  weighted: number | null;
}
export interface ChangeShape {
  base: number;
  doc: DocumentName;
  gone?: boolean;
  key: string;
  v?: {
    [k: string]: unknown;
  };
}
export interface Choice {
  label: string;
  value: string;
}
export interface ConflictShape {
  doc: DocumentName;
  key: string;
  mine: ItemShape;
  theirs: ItemShape;
}
/**
 * What was decided, and the next submission to open: its public id, or empty.
 */
export interface Decided {
  detail: DeskDetail;
  next: string;
}
/**
 * One submission opened at the desk.
 */
export interface DeskDetail {
  block: BlockShape;
  block_url: string;
  can_decide: boolean;
  can_reopen: boolean;
  can_take_back: boolean;
  claimed_until: string | null;
  content: {
    [k: string]: unknown;
  };
  decided: FeedbackShape | null;
  grade: GradeShape | null;
  graded: boolean;
  history: HistoryRow[];
  person: string;
  review: ReviewDraft;
  rounds: DeskRound[];
  row: QueueRow;
  rubric: Criterion[];
  starters: string[];
}
/**
 * What is in the gradebook for this submission, or on its way there, in points of the rubric.
 */
export interface GradeShape {
  delivery: string;
  earned: number;
  mark: number | null;
  overridden_at: string | null;
  possible: number;
}
/**
 * `verb` names the word, `history.<verb>`: a move of the state table, `reopen_kept` or `reopen_zero` where there
 * was a grade, or `override`, `rescore` of its points.
 */
export interface HistoryRow {
  actor: string;
  at: string;
  note: string;
  verb: string;
}
/**
 * A trainer's own review in the making: `comment:<id>`, `mark:<criterion>`, `todo:<id>`, `overall`, `decision`.
 */
export interface ReviewDraft {
  items: {
    [k: string]: ItemShape;
  };
  revision: number;
}
/**
 * A round with what only trainers see of it: figures of the network and of the kind.
 */
export interface DeskRound {
  answers: {
    [k: string]: ItemShape;
  };
  content: {
    [k: string]: unknown;
  };
  feedback: FeedbackShape | null;
  figures: FigureShape[];
  late: boolean;
  marks?: {
    [k: string]: MarkShape;
  };
  network: {
    [k: string]: ItemShape;
  };
  note: string;
  number: number;
  print_url: string;
  public_id: string;
  submitted_at: string;
  withdrawn: boolean;
}
/**
 * One number for trainers: what it is, how much, and how to read it. All in words.
 */
export interface FigureShape {
  hint: string;
  label: string;
  value: string;
}
/**
 * One submission in the trainer's queue.
 */
export interface QueueRow {
  claim: Claim;
  claimed_by: string;
  due_today: boolean;
  grade_delivery: string;
  group: string;
  kind: string;
  kind_label: string;
  left: boolean;
  province: string;
  public_id: string;
  round: number;
  school: string;
  status: StatusName;
  submitted_at: string | null;
  teacher: string;
  title: string;
  wait: WaitLevel;
  wait_days: number;
}
export interface DecisionRequest {
  decision: "return" | "accept";
  person: string;
  revision: number;
  round: string;
}
/**
 * All that the review page needs at first: the queue or one submission.
 */
export interface DeskPage {
  course_key: string;
  course_title: string;
  detail: DeskDetail | null;
  device_key: string;
  files?: FileShape[];
  filter: QueueFilter;
  groups: string[];
  kinds: Choice[];
  language: string;
  later?: {
    [k: string]: string;
  };
  now: string;
  person: string;
  queue: QueuePage | null;
  time_zone: string;
  trainer_title: string;
  urls: {
    [k: string]: string;
  };
  words: {
    [k: string]: string;
  };
}
/**
 * `state` is a chip's name or a status; `q` is part of a teacher's or school's name.
 */
export interface QueueFilter {
  cursor?: string;
  group?: string;
  kind?: string;
  q?: string;
  state?: "waiting" | "mine" | "returned" | "accepted" | "all";
}
/**
 * At most 50 rows, longest waiting first; `next` is the cursor of the following page or empty. A search over a very
 * long list may give fewer rows, and none, and go on at `next`.
 */
export interface QueuePage {
  counts: QueueCounts;
  next: string;
  rows: QueueRow[];
}
/**
 * Numbers on the chips, each capped: 100 means more than 99.
 */
export interface QueueCounts {
  accepted: number;
  mine: number;
  returned: number;
  waiting: number;
}
export interface ErrorBody {
  code: string;
  message: string;
  params?: {
    [k: string]: unknown;
  };
}
/**
 * The body of every refusal, on every handler and endpoint.
 */
export interface ErrorShape {
  error: ErrorBody;
  problems?: ProblemShape[];
}
/**
 * What is missing or wrong, at its place: `path` is an item's key, with `#field` where one field is meant.
 */
export interface ProblemShape {
  blocking?: boolean;
  code: string;
  params?: {
    [k: string]: string | number;
  };
  path: string;
}
export interface FreshItem {
  doc: DocumentName;
  item: ItemShape;
  key: string;
}
/**
 * Two to six kinds: more do not fit into a glance.
 */
export interface FriendsContent {
  /**
   * @minItems 2
   * @maxItems 6
   */
  kinds:
    | [FriendsFriendKind, FriendsFriendKind]
    | [FriendsFriendKind, FriendsFriendKind, FriendsFriendKind]
    | [FriendsFriendKind, FriendsFriendKind, FriendsFriendKind, FriendsFriendKind]
    | [FriendsFriendKind, FriendsFriendKind, FriendsFriendKind, FriendsFriendKind, FriendsFriendKind]
    | [
        FriendsFriendKind,
        FriendsFriendKind,
        FriendsFriendKind,
        FriendsFriendKind,
        FriendsFriendKind,
        FriendsFriendKind
      ];
  sector_words: FriendsSectorWords[];
}
/**
 * One kind of friend. `short` stands on a tile; `drawing` is one of those the page has, or none.
 */
export interface FriendsFriendKind {
  drawing: "" | "star" | "road" | "gift" | "rings";
  example: string;
  hidden: boolean;
  id: string;
  label: string;
  sentence: string;
  short: string;
}
/**
 * Words that tell a sector. They are compared after `comparable`, as parts of the name.
 */
export interface FriendsSectorWords {
  sector: string;
  words: string[];
}
/**
 * A story that questions are asked about.
 */
export interface LessonCaseCard {
  hidden: boolean;
  id: string;
  kind: "case";
  minutes: number;
  questions: (LessonSingle | LessonMultiple | LessonMatch | LessonOrder | LessonNetworkQuestion)[];
  story: string;
  title: string;
}
/**
 * One answer of several.
 */
export interface LessonSingle {
  ask: string;
  id: string;
  options: LessonOption[];
  points: number;
  type: "single";
}
/**
 * One answer that can be ticked. `why` is what its choice is answered with: it explains, and does not name the
 * right one. `mixup` is for the trainer: what those who chose it may have confused.
 */
export interface LessonOption {
  id: string;
  label: string;
  mixup: string;
  right: boolean;
  why: string;
}
/**
 * Several answers of several. One at least is right, one at least is not: all or none cannot be marked.
 */
export interface LessonMultiple {
  ask: string;
  id: string;
  options: LessonOption[];
  points: number;
  type: "multiple";
}
/**
 * A choice for each line. A choice may belong to several lines, or to none.
 */
export interface LessonMatch {
  ask: string;
  choices: LessonNamed[];
  id: string;
  lines: LessonLine[];
  points: number;
  type: "match";
}
/**
 * A thing that answers refer to: the id is stored and stays, the label is shown.
 */
export interface LessonNamed {
  id: string;
  label: string;
}
/**
 * One line of a `match`. `key` is the choice that belongs to it.
 */
export interface LessonLine {
  id: string;
  key: string;
  label: string;
  mixup: string;
  why: string;
}
/**
 * Things to be put in order. `key` is the right order, as ids; `why` explains it once the question is closed.
 */
export interface LessonOrder {
  ask: string;
  id: string;
  items: LessonNamed[];
  key: string[];
  points: number;
  type: "order";
  why: string;
}
/**
 * Which features of a list a story shows, and whether it is a network (`verdict`).
 */
export interface LessonNetworkQuestion {
  ask: string;
  id: string;
  key: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[A-Za-z0-9_-]{1,40}$".
     */
    [k: string]: "yes" | "no" | "unsaid";
  };
  list: string;
  mixup: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[A-Za-z0-9_-]{1,40}$".
     */
    [k: string]: string;
  };
  points: number;
  type: "network";
  why: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[A-Za-z0-9_-]{1,40}$".
     */
    [k: string]: string;
  };
}
/**
 * Questions.
 */
export interface LessonCheckCard {
  hidden: boolean;
  id: string;
  kind: "check";
  minutes: number;
  questions: (LessonSingle | LessonMultiple | LessonMatch | LessonOrder | LessonNetworkQuestion)[];
  title: string;
}
/**
 * A lesson. `tries` is how often a question may be tried, 0 for no limit; `takeaway` whether its last sentence is
 * asked for; `learners_shown` whether a page says how many have finished it.
 */
export interface LessonContent {
  cards: (
    | LessonTextCard
    | LessonListCard
    | LessonPictureCard
    | LessonStoryCard
    | LessonVideoCard
    | LessonCaseCard
    | LessonCheckCard
    | LessonTakeawayCard
  )[];
  competencies: ("self" | "teamwork" | "communication" | "creation" | "thinking" | "leadership")[];
  gains: string[];
  hours: number;
  lane: "" | "up" | "re" | "new";
  lead: string;
  learners_shown: boolean;
  level: "" | "basic" | "middle" | "advanced";
  lists: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[A-Za-z0-9_-]{1,40}$".
     */
    [k: string]: LessonListItem[];
  };
  minutes: number;
  takeaway: boolean;
  title: string;
  tries: number;
  wpa: string[];
}
/**
 * Paragraphs, and the one sentence to keep (`point`).
 */
export interface LessonTextCard {
  body: string[];
  hidden: boolean;
  id: string;
  kind: "text";
  minutes: number;
  point: string;
  title: string;
}
/**
 * One of the content's lists, by its name.
 */
export interface LessonListCard {
  hidden: boolean;
  id: string;
  intro: string;
  kind: "list";
  list: string;
  minutes: number;
  questions: (LessonSingle | LessonMultiple | LessonMatch | LessonOrder | LessonNetworkQuestion)[];
  title: string;
}
/**
 * A picture, by its address or one of the drawings that are shipped. Without `alt` it is nothing to one who does
 * not see it.
 */
export interface LessonPictureCard {
  alt: string;
  body: string[];
  captions: string[];
  drawing: "" | "orders-network";
  hidden: boolean;
  id: string;
  kind: "picture";
  minutes: number;
  point: string;
  source: string;
  title: string;
  url: string;
}
/**
 * A story of a school. `cast` are the sectors that act in it, as shapes; `think` is a question without an
 * answer.
 */
export interface LessonStoryCard {
  body: string[];
  cast: ("home" | "faith" | "school" | "state" | "business" | "community" | "ngo")[];
  hidden: boolean;
  id: string;
  kind: "story";
  minutes: number;
  place: string;
  point: string;
  think: string;
  title: string;
}
/**
 * A link to a video elsewhere: nothing of its provider is loaded before she presses. `summary` lets her go on
 * without having seen it. Shown once it has an address.
 */
export interface LessonVideoCard {
  hidden: boolean;
  id: string;
  kind: "video";
  mb: number;
  minutes: number;
  provider: string;
  seconds: number;
  summary: string;
  title: string;
  url: string;
}
/**
 * The one sentence about her own school. `goes` names the kinds of activity that are offered it.
 */
export interface LessonTakeawayCard {
  ask: string;
  example: string;
  goes: string[];
  hidden: boolean;
  id: string;
  kind: "takeaway";
  minutes: number;
  starters: string[];
  title: string;
}
/**
 * One thing of a list. `say` is a line below it, `mark` a shape before it.
 */
export interface LessonListItem {
  hidden: boolean;
  id: string;
  label: string;
  mark: ("home" | "faith" | "school" | "state" | "business" | "community" | "ngo") | "";
  say: string;
}
/**
 * Another activity of the course.
 */
export interface LinkShape {
  title: string;
  url: string;
}
export interface LoadRequest {
  content?: boolean;
  part?: string;
  person?: string;
}
/**
 * One of a list: the id is stored and stays, the label is shown.
 */
export interface MapChoice {
  hidden: boolean;
  id: string;
  label: string;
}
/**
 * A map: whom to ask for, how partners are described, which questions close it.
 */
export interface MapContent {
  /**
   * @minItems 3
   * @maxItems 3
   */
  directions: [MapChoice, MapChoice, MapChoice];
  faith_pillar: string;
  faiths: MapFaithPlace[];
  /**
   * @maxItems 20
   */
  forms:
    | []
    | [MapChoice]
    | [MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice, MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice]
    | [MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice, MapChoice]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ]
    | [
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice,
        MapChoice
      ];
  /**
   * @minItems 3
   * @maxItems 3
   */
  frequencies: [MapChoice, MapChoice, MapChoice];
  grades: MapChoice[];
  layout: "pillars" | "sectors" | "own";
  personal: MapPersonal[];
  /**
   * @minItems 1
   * @maxItems 7
   */
  pillars:
    | [MapPillar]
    | [MapPillar, MapPillar]
    | [MapPillar, MapPillar, MapPillar]
    | [MapPillar, MapPillar, MapPillar, MapPillar]
    | [MapPillar, MapPillar, MapPillar, MapPillar, MapPillar]
    | [MapPillar, MapPillar, MapPillar, MapPillar, MapPillar, MapPillar]
    | [MapPillar, MapPillar, MapPillar, MapPillar, MapPillar, MapPillar, MapPillar];
  provinces: string[];
  /**
   * @minItems 4
   * @maxItems 4
   */
  qualities: [MapChoice, MapChoice, MapChoice, MapChoice];
  /**
   * @maxItems 10
   */
  questions:
    | []
    | [MapQuestion]
    | [MapQuestion, MapQuestion]
    | [MapQuestion, MapQuestion, MapQuestion]
    | [MapQuestion, MapQuestion, MapQuestion, MapQuestion]
    | [MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion]
    | [MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion]
    | [MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion]
    | [MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion, MapQuestion]
    | [
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion
      ]
    | [
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion,
        MapQuestion
      ];
  school_types: MapChoice[];
  sector_words: MapSectorWords[];
  /**
   * @minItems 1
   * @maxItems 20
   */
  sectors:
    | [MapSector]
    | [MapSector, MapSector]
    | [MapSector, MapSector, MapSector]
    | [MapSector, MapSector, MapSector, MapSector]
    | [MapSector, MapSector, MapSector, MapSector, MapSector]
    | [MapSector, MapSector, MapSector, MapSector, MapSector, MapSector]
    | [MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector]
    | [MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector]
    | [MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector]
    | [MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector, MapSector]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ]
    | [
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector,
        MapSector
      ];
  trust: boolean;
  /**
   * @minItems 4
   * @maxItems 4
   */
  trust_levels: [MapChoice, MapChoice, MapChoice, MapChoice];
  /**
   * @maxItems 20
   */
  usual:
    | []
    | [MapUsualPartner]
    | [MapUsualPartner, MapUsualPartner]
    | [MapUsualPartner, MapUsualPartner, MapUsualPartner]
    | [MapUsualPartner, MapUsualPartner, MapUsualPartner, MapUsualPartner]
    | [MapUsualPartner, MapUsualPartner, MapUsualPartner, MapUsualPartner, MapUsualPartner]
    | [MapUsualPartner, MapUsualPartner, MapUsualPartner, MapUsualPartner, MapUsualPartner, MapUsualPartner]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ]
    | [
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner,
        MapUsualPartner
      ];
}
/**
 * What the faith pillar is at a school (its context card chooses), and how sentences then speak of it.
 */
export interface MapFaithPlace {
  hidden: boolean;
  id: string;
  label: string;
  layout: string;
  pillar: string;
  sector: string;
}
/**
 * What a kind of personal text looks like; `pattern` is a regular expression, to be used without flags on
 * lower-case text.
 */
export interface MapPersonal {
  kind: "phone" | "id" | "line" | "email";
  pattern: string;
}
/**
 * A part of the map. `core` ones are those a network should not leave empty.
 */
export interface MapPillar {
  core: boolean;
  hidden: boolean;
  id: string;
  label: string;
}
/**
 * A closing question, answered in item `q:<id>`.
 *
 * `ask` is what an answer needs: a partner and a text (`partner_and_text`), or at least one of them
 * (`partner_or_text`). An optional question is asked and never missed.
 */
export interface MapQuestion {
  ask: "partner_and_text" | "partner_or_text";
  help: string;
  id: string;
  label: string;
  partner_label: string;
  required: boolean;
  text_label: string;
}
/**
 * Words that tell a sector. They are compared after `comparable`, as parts of the name.
 */
export interface MapSectorWords {
  sector: string;
  words: string[];
}
/**
 * Who a partner is. `pillar` is where it stands on the map unless the teacher says otherwise.
 */
export interface MapSector {
  hidden: boolean;
  id: string;
  label: string;
  mark: "home" | "faith" | "school" | "state" | "business" | "community" | "ngo";
  pillar: string;
}
/**
 * A partner most schools have, added by one tap. `faiths` empty: always offered; else only where the school's
 * `faith` is one of them (the empty string stands for a school that has not said).
 */
export interface MapUsualPartner {
  faiths: string[];
  id: string;
  name: string;
  sector: string;
}
/**
 * What a learner's page needs, in whichever of its two forms.
 */
export interface PageBase {
  answers: DocumentShape;
  block: BlockShape;
  content: {
    [k: string]: unknown;
  };
  device_key: string;
  enrol_url: string;
  example: {
    [k: string]: unknown;
  };
  finished?: number;
  language: string;
  later?: {
    [k: string]: string;
  };
  learner_name: string;
  login_url: string;
  marks?: {
    [k: string]: MarkShape;
  };
  message: string;
  mode: Mode;
  network: DocumentShape;
  next?: NextShape | null;
  now: string;
  person: string;
  review_url: string;
  size_limit: number;
  submission: SubmissionShape;
  time_zone: string;
  words: {
    [k: string]: string;
  };
}
/**
 * The page with everything in it, as a script of release 0.1 wants it: it asks for nothing more until it saves.
 */
export interface PageShape {
  answers: DocumentShape;
  block: BlockShape;
  content: {
    [k: string]: unknown;
  };
  device_key: string;
  enrol_url: string;
  example: {
    [k: string]: unknown;
  };
  finished?: number;
  language: string;
  later?: {
    [k: string]: string;
  };
  learner_name: string;
  login_url: string;
  marks?: {
    [k: string]: MarkShape;
  };
  message: string;
  mode: Mode;
  network: DocumentShape;
  next?: NextShape | null;
  now: string;
  person: string;
  review_url: string;
  rounds: RoundShape[];
  size_limit: number;
  submission: SubmissionShape;
  time_zone: string;
  words: {
    [k: string]: string;
  };
}
/**
 * A round in whole. What was handed in never changes.
 */
export interface RoundShape {
  answers: {
    [k: string]: ItemShape;
  };
  content: {
    [k: string]: unknown;
  };
  feedback: FeedbackShape | null;
  late: boolean;
  marks?: {
    [k: string]: MarkShape;
  };
  network: {
    [k: string]: ItemShape;
  };
  note: string;
  number: number;
  print_url: string;
  public_id: string;
  submitted_at: string;
  withdrawn: boolean;
}
/**
 * The answer to a `LoadRequest` for one part: the example, or what was handed in with a round.
 */
export interface PartShape {
  answers?: {
    [k: string]: ItemShape;
  } | null;
  content?: {
    [k: string]: unknown;
  } | null;
  example?: {
    [k: string]: unknown;
  } | null;
  marks?: {
    [k: string]: MarkShape;
  } | null;
  network?: {
    [k: string]: ItemShape;
  } | null;
}
/**
 * A round as a page of its own, for paper.
 */
export interface PrintPage {
  accepted_at: string | null;
  block: BlockShape;
  course_title: string;
  files?: FileShape[];
  fiscal_year: number;
  group: string;
  language: string;
  later?: {
    [k: string]: string;
  };
  receipt: string;
  round: RoundShape;
  school: string;
  status: StatusName;
  teacher: string;
  thai_digits: boolean;
  time_zone: string;
  words: {
    [k: string]: string;
  };
  wpa: {
    [k: string]: string;
  }[];
}
export interface ReasonRequest {
  keep_grade?: boolean;
  person: string;
  reason?: string;
}
/**
 * An item that was not taken, while the rest of the save was. `kept` is what stands in its place, if anything.
 */
export interface RefusedShape {
  code: string;
  doc: DocumentName;
  kept?: ItemShape | null;
  key: string;
  message: string;
  params?: {
    [k: string]: string | number;
  };
}
/**
 * What the handler `related` answers: at most three, the nearest first.
 */
export interface RelatedAnswer {
  related: LinkShape[];
}
/**
 * Chosen teachers, or with `everyone` all of the list, 2,000 teachers of the course at a time from `cursor` on.
 */
export interface RemindRequest {
  cursor?: string;
  everyone?: boolean;
  kind?: string;
  /**
   * @maxItems 50
   */
  people?: string[];
  person: string;
}
/**
 * How many are mailed now, and how many are not: reminded today already, or they want no reminders.
 */
export interface Reminded {
  already: number;
  asked: number;
  next: string;
}
/**
 * `block` is a usage key; `group` a group's name, empty for everybody.
 */
export interface ResultsFilter {
  block: string;
  group?: string;
}
export interface ReviewChange {
  base: number;
  gone?: boolean;
  key: string;
  v?: {
    [k: string]: unknown;
  };
}
/**
 * 200, or 409 with the same body when `conflicts` is not empty.
 */
export interface ReviewSaved {
  applied: {
    [k: string]: number;
  };
  claimed_until: string | null;
  conflicts?: ReviewConflict[];
  fresh?: {
    [k: string]: ItemShape;
  };
  revision: number;
  saved_at: string;
}
export interface ReviewConflict {
  key: string;
  mine: ItemShape;
  theirs: ItemShape;
}
export interface ReviewSave {
  /**
   * @maxItems 300
   */
  changes?: ReviewChange[];
  known?: number;
  person: string;
}
export interface RhythmChosen {
  rhythm: Rhythm;
}
export interface RhythmRequest {
  person: string;
  rhythm: Rhythm;
}
/**
 * What is told of a round without its text.
 */
export interface RoundHead {
  feedback: FeedbackShape | null;
  late: boolean;
  note: string;
  number: number;
  print_url: string;
  public_id: string;
  submitted_at: string;
  withdrawn: boolean;
}
/**
 * 200 when everything was applied or refused item by item; 409 with the same body when `conflicts` is not empty.
 */
export interface SaveAnswer {
  applied: AppliedShape[];
  conflicts?: ConflictShape[];
  fresh?: FreshItem[];
  marks?: {
    [k: string]: MarkShape;
  };
  nearly?: string;
  refused?: RefusedShape[];
  revision: {
    answers?: number;
    network?: number;
  };
  saved_at: string;
  size: number;
  size_limit: number;
  status: StatusName;
}
/**
 * Only what changed. `known` is the revision of each document this device has seen last.
 */
export interface SaveRequest {
  /**
   * @maxItems 500
   */
  changes?: ChangeShape[];
  discarded?: ChangeShape[];
  known?: {
    answers?: number;
    network?: number;
  };
  page: string;
  person: string;
}
/**
 * Three to twelve indicators: fewer make no radar, more cannot be told apart in it.
 */
export interface StrengthContent {
  /**
   * @minItems 3
   * @maxItems 12
   */
  indicators:
    | [StrengthIndicator, StrengthIndicator, StrengthIndicator]
    | [StrengthIndicator, StrengthIndicator, StrengthIndicator, StrengthIndicator]
    | [StrengthIndicator, StrengthIndicator, StrengthIndicator, StrengthIndicator, StrengthIndicator]
    | [StrengthIndicator, StrengthIndicator, StrengthIndicator, StrengthIndicator, StrengthIndicator, StrengthIndicator]
    | [
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator
      ]
    | [
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator
      ]
    | [
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator
      ]
    | [
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator
      ]
    | [
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator
      ]
    | [
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator,
        StrengthIndicator
      ];
}
/**
 * One area of a network's strength. `short` stands at the radar's axis; the examples say in one line each what
 * 1, 3 and 5 look like at a school.
 */
export interface StrengthIndicator {
  five: string;
  hidden: boolean;
  id: string;
  label: string;
  one: string;
  short: string;
  three: string;
}
/**
 * `token` is made once per press of the button: the same token twice is one round.
 */
export interface SubmitRequest {
  note?: string;
  page: string;
  person: string;
  revision: {
    answers?: number;
    network?: number;
  };
  token: string;
}
/**
 * A text that was overwritten or let go, readable until the next submission.
 */
export interface VersionShape {
  at: string;
  doc: DocumentName;
  key: string;
  reason: "overwritten" | "discarded";
  v: {
    [k: string]: unknown;
  };
}
export interface WithdrawRequest {
  page: string;
  person: string;
}

/** The fields that hold a person's words, of each item of the two documents; `partner:` is every one with an id behind it. */
export const TEXTS: Readonly<Record<"network" | "answers", Readonly<Record<string, readonly string[]>>>> = {
  "answers": {
    "few": [
      "text"
    ],
    "friend:": [
      "because"
    ],
    "meeting": [
      "place",
      "role"
    ],
    "note:": [
      "voice",
      "text"
    ],
    "priority": [
      "why",
      "first_step"
    ],
    "q:": [
      "text"
    ],
    "rating:": [
      "evidence"
    ],
    "scope": [
      "text"
    ],
    "step:": [
      "text",
      "responsible"
    ],
    "take": [
      "text"
    ]
  },
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
    ]
  }
};
