/** The interface between a kind of activity and the page: what each gives to the other. */
import type { ComponentChildren, ComponentType } from "preact";
import type { BlockShape, CommentShape, ForColleagues, MarkShape, OfferShape, ProblemShape, RoundShape, SubmissionShape } from "./types.gen";
import type { LearnerWord, ProblemWord, SaveWord, StudioWord } from "./words.gen";

/** Keys of the words that a page with an activity has; those of its kind, or of the desk, come on top. */
export type ShellWord = LearnerWord | SaveWord | ProblemWord;

/** Said around a preview in Studio. */
export type PreviewWord = Extract<StudioWord, `studio.preview${string}`>;

/** A refusal that came without the server's own sentence. */
export type ErrorWord = Extract<ShellWord, `error.${string}`>;

/** What may follow `Start` in one of these keys: `After<"fact.", MapWord>` are the codes of facts. */
export type After<Start extends string, Key extends string> = Key extends `${Start}${infer Rest}` ? Rest : never;

/**
 * A word by its key; `{n}` placeholders are filled from params, and `key_one` is said for n = 1 where there is one. Words
 * come translated from Python: a key that it does not send to this page does not compile.
 */
export type Translate<Key extends string = ShellWord> = (key: Key, params?: Record<string, string | number>) => string;

export interface ItemView<V> {
  /** The whole key, e.g. `partner:ab12`. */
  key: string;
  /** The last part of the key. */
  id: string;
  value: V;
  /** Removed, still restorable until submission. */
  gone: boolean;
}

/** One document as a component sees it; `set`, `remove` and `restore` do nothing to what may not be written. It is the same
 * object for as long as the page stands: what is read of it says whether anything is another. An item that is the same is
 * the same object, and a list of the same items the same list. */
export interface DocView {
  /** All of it may be written. */
  readonly editable: boolean;
  /** Whether an item may be: of finished work some still may (a further try of a question). */
  writable(key: string): boolean;
  get<V = Record<string, unknown>>(key: string): V | undefined;
  item<V = Record<string, unknown>>(key: string): ItemView<V> | undefined;
  /** Items whose key starts with `prefix + ":"`, in the order they were made; removed ones only on request. */
  list<V = Record<string, unknown>>(prefix: string, options?: { gone?: boolean }): readonly ItemView<V>[];
  set(key: string, value: object): void;
  remove(key: string): void;
  restore(key: string): void;
}

export interface CommentView extends CommentShape {
  /** The teacher's short reply, and whether it is marked done. */
  reply: string;
  done: boolean;
}

/** The marks of the learner's tries, by question id (domain/marks.py). */
export type Marks = Readonly<Record<string, MarkShape>>;

/** What was written and the server will never take. */
export interface Dropped {
  key: string;
  /** What was written here. */
  value: Record<string, unknown>;
  /** Why, in the server's words. */
  message: string;
}

/** What trainers last said of items they certify, by item's id: the facts a certificate holds for, and where it stands. */
export type Certificates = Readonly<Record<string, Record<string, number | string>>>;

/** The trainer's own word on items that are certified one by one, in the making. */
export interface Certifying {
  of(id: string): "" | "yes" | "ask";
  /** Facts for which colleagues of the same school have certificates: each is certified by itself all the same. */
  colleagues?: readonly ForColleagues[];
  /** Absent where it may not be said. */
  say?: ((ids: readonly string[], state: "" | "yes" | "ask") => void) | undefined;
}

/** What two waves are compared by: of the earlier one, and of the work as it is now. */
export type WaveText = Pick<RoundShape, "answers" | "network" | "content">;

/** What became of one thing since the earlier wave: it moved, is as it was, was said for the first time, is no longer said,
 * or is about a partner that is no longer in the network. */
export interface WaveRow {
  /** The item it is read from, and its field: unique. */
  key: string;
  what: "moved" | "same" | "first" | "no_longer" | "removed";
  /** In words: what it is about, what was said then, and now; empty for nothing. */
  about: string;
  was: string;
  is: string;
  /** What was asked was worded differently then. */
  reworded?: boolean;
  /** A word on it is asked for and not written: the sentence that says so, and the field for it. Advice, never on paper. */
  ask?: { text: string; path: string };
}

export interface WavePictureProps {
  before: WaveText;
  after: WaveText;
  /** Drawn for paper. */
  paper?: boolean;
  thaiDigits?: boolean;
}

/** How a comment begins that a kind offers at a place: an ordinary one, of this type, with these words in its field. */
export interface CommentStart {
  type: CommentShape["type"];
  text: string;
}

export type Face = "edit" | "read" | "desk" | "print";

/** `Word`: keys of the kind's own words. */
export interface KindProps<Content = Record<string, unknown>, Word extends string = never> {
  block: BlockShape;
  content: Content;
  answers: DocView;
  network: DocView;
  language: string;
  t: Translate<ShellWord | Word>;
  face: Face;
  /** What is missing, at its place; shown only after the person asked to submit, or where `blocking` is false. */
  problems: ProblemShape[];
  /** Comments to show as pins and at their place. */
  comments: CommentView[];
  /** The item whose comment is being written (desk), or jumped to. */
  focusKey?: string;
  /** Desk: the trainer chose an item to comment on; `start`: with a type and first words that are there already. */
  onPick?: (key: string, label: string, start?: CommentStart) => void;
  /** Desk and learner: earlier rounds, newest first. */
  earlier: RoundShape[];
  /** A unique prefix for element ids: several blocks live on one page. */
  idPrefix: string;
  thaiDigits?: boolean;
  /** Where a kind has right and wrong. */
  marks?: Marks | undefined;
  /** The day it is where the course is, `2026-12-02`; of a round the day it was handed in. */
  today?: string;
  /** The stage at which the work is, or of a round the one it was handed in to; absent in a kind without stages. */
  stage?: string | undefined;
  /** Where the work stands; absent where nobody hands it in. */
  submission?: SubmissionShape;
  /** Where trainers certify items one by one. */
  certificates?: Certificates | undefined;
  /** Desk: where this is said. */
  certifying?: Certifying | undefined;
  /** What the server did not take since the page was opened (`Kind.dropped`). */
  dropped?: readonly Dropped[];
  /** Sends what waits, without waiting for a pause. */
  send?: () => void;
  /** The end of the page with the button, for a kind that places it (`placesEnd`); absent where nothing is handed in. */
  end?: ComponentChildren;
}

/** A line of the readiness list: done, missing, or only advice. */
export interface Ready {
  state: "done" | "missing" | "advice";
  text: string;
  /** Where to go, an item key with `#field`, or empty. */
  path: string;
}

export interface Kind<Content = Record<string, unknown>, Word extends string = never> {
  id: string;
  /** The shared network is what its work is done on, so that partners count as work begun here. */
  editsNetwork?: boolean;
  /**
   * Which version of an item counts, without asking, when two devices wrote it: of a write-once item the other one, and
   * the own one is dropped.
   */
  holds?(key: string): "mine" | "theirs" | undefined;
  /** What is said where the other device's holds. */
  firstStands?: Word;
  /** Its `Edit` says where the end of the page is (`props.end`): it shows one part of the work at a time. */
  placesEnd?: boolean;
  /** A trainer certifies items of it one by one, in the review (`KindProps.certifying`). */
  certifies?: boolean;
  /**
   * It prints a paper of its own, whole: without the house's head and its signatures. Also from a draft; whether this work
   * is one still is written at the foot of each page.
   */
  ownPaper?(answers: DocView): "draft" | "final";
  /**
   * The key of the item that something offered goes to, where a family alone does not say which; it may make room for it.
   * Empty: nowhere, it stays in sight beside the work.
   */
  offerPlace?(offer: Pick<OfferShape, "item" | "partner" | "text">, about: Pick<KindProps<Content, Word>, "content" | "answers" | "network">): string;
  /** The day on which its finished example stands as it is meant. */
  exampleDay?: string;
  /** Its read view wants so much room (px): a desk with less beside the comments puts these below. */
  wide?: number;
  Edit: ComponentType<KindProps<Content, Word>>;
  /** The same read view in the learner page, the Studio preview, the trainer's desk and print. */
  Read: ComponentType<KindProps<Content, Word>>;
  /** The same rules as rules.py, proven equal by tests/golden/<kind>/*.json. */
  problems(input: { content: Content; answers: DocView; network: DocView; minimum: number; marks?: Marks; today?: string; stage?: string | undefined; certificates?: Certificates | undefined }): ProblemShape[];
  /** The lines beside the submit button. `found`: what the rules say of this work, which are not asked again for it. */
  ready(props: KindProps<Content, Word>, found: readonly ProblemShape[]): Ready[];
  /** An item in words: "มูลนิธิเด็กอ่านได้", "ข้อ 3 ...": used by comments, conflicts and errors. */
  label(key: string, props: Pick<KindProps<Content, Word>, "content" | "answers" | "network" | "t">): string;
  /** Which of the block's indicators this work may be used for, as in Python; all of them when absent. */
  offeredWpa?(answers: DocView, chosen: readonly string[], about?: Pick<KindProps<Content, Word>, "content">): readonly string[];
  /** What changed between two rounds, one plain sentence each. Not to be said yet while it is in the kind's later file
   * (`more-<kind>`) and that is on its way. */
  changes?(before: RoundShape, after: RoundShape, t: Translate<ShellWord | Word>): string[] | undefined;
  /** The work beside the earlier wave, in the order of the page; absent where the kind has no waves. Not to be said yet while
   * it is in the kind's later file. */
  waves?(before: WaveText, after: WaveText, t: Translate<ShellWord | Word>): WaveRow[] | undefined;
  /** Both waves in one picture, above the sentences that say the same; nothing while it is on its way. */
  wavePicture?(): ComponentType<WavePictureProps> | undefined;
  /** A few words of progress beside the steps, e.g. "ตอบแล้ว 5 จาก 7 ด้าน"; empty for none. */
  progress?(props: KindProps<Content, Word>): string;
  /** The server did not take an item and never will: what was written is here, to be kept elsewhere in the answers. */
  dropped?(dropped: Dropped, answers: DocView): void;
  /** A sentence for the receipt, in the place of none: what was earned. */
  receipt?(props: KindProps<Content, Word>): string;
  /** Everything the teacher wrote as plain text, for "copy all". */
  text(props: Pick<KindProps<Content, Word>, "content" | "answers" | "network" | "t">): string;
}
