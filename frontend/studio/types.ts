/** The data that Studio's form is started with, that it sends, and that it is answered with. */
import type { ProblemShape } from "../types.gen";
import type { GalleryData, GalleryKind } from "./gallery/Gallery";
import type { Named, Schema, Thing } from "./editor/schema";
import type { Trial } from "./trial_page";

export interface StudioValues {
  kind: string;
  display_name: string;
  instructions: string;
  preset: string;
  needs_trainer: boolean;
  grading: string;
  weight: number | string | null;
  rubric_shown: boolean;
  minimum: number | string;
  series: string;
  minutes: number | string | null;
  level: string;
  hours: number | string | null;
  lane: string;
  competencies: string[];
  competency: string;
  wpa: string[];
  trainer_title: string;
  answer_days: number | string | null;
  privacy: string;
}

export interface Choice {
  value: string;
  label: string;
}

/** A preset and the texts it fills in: fields follow it until the author changes them. */
export interface PresetChoice extends Choice {
  title: string;
  instructions: string;
  minutes: number;
  level: string;
  hours: number | null;
  competencies: string[];
  wpa: string[];
}

export interface KindChoice extends Choice {
  /** 0 where the kind asks for no partners: then there is nothing to set. */
  minimum: number;
  /** What the kind does with it, where that is not what the form says. */
  minimum_help?: string;
  /** Whether a series has an effect. */
  waves: boolean;
  needs_trainer: boolean;
  grading: string;
  /** Ways of giving points, with a trainer who reads and without. */
  gradings: { read: string[]; unread: string[] };
  presets: PresetChoice[];
}

/** Under what a device keeps what is not saved. */
export interface Device {
  person: string;
  course_key: string;
  usage_key: string;
  device_key: string;
  now: string;
}

/** What `PartnershipXBlockStudio` is started with. */
export interface StudioData {
  values: StudioValues;
  /** Changes with everything that the form edits. */
  revision?: string;
  choices: Record<"grading" | "level" | "lane" | "competencies" | "wpa", Choice[]> & { kind: KindChoice[] };
  locked: string[];
  words: Record<string, string>;
  language: string;
  device?: Device;
  /** The path below which the form asks what changes nothing; none in a content library and on an older server: there the handlers answer. */
  reads?: string;
  /** Whether the block is in a course, and not in a content library. */
  course?: boolean;
  /** Where nobody has chosen a kind yet. */
  gallery?: Omit<GalleryData, "kinds"> & { kinds: Omit<GalleryKind, "presets">[] };
}

/** A content that is opened: what is edited, by which schema, and what is known of it. */
export interface Opened {
  content: Thing;
  schema: Schema;
  outside: Record<string, Named[]>;
  answered: boolean;
  /** Fields that are the course's: those of the content have no effect. */
  shared?: string[];
  /** Those of the course's fields that are lists: references look into them. */
  shared_lists?: Thing;
  /** Teachers who have begun, and those of them who have handed in. */
  begun: number;
  handed_in: number;
  /** Those that wait for a trainer's decision. */
  open?: number;
  /** Names of the fields that are the trainer's, within the content. */
  assessment?: string[];
  problems: ProblemShape[];
  trial: Trial | null;
}

/** The answer to a save. `ok` is false where another author saved first: then the rest is what that one saved. */
export interface Saved {
  ok: boolean;
  values?: StudioValues;
  content?: Thing;
  revision?: string;
}
