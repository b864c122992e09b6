/** Made by `make build` from partnership_xblock. Do not edit: change it there. */

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
/** `context`: the school's card. Every field is optional; the code is not looked up in a register. */
export interface Context {
  name: string;
  code: string;
  school_type: string;
  /** Which place of faith is the school's (`temple`, `mosque` ...); empty: the first place the content names. */
  faith: string;
  province: string;
  area_office: string;
  grades_from: string;
  grades_to: string;
  villages_tambon: number | null;
  villages_service: number | null;
}
/** `partner:<id>`: one partner as the teacher describes it. Only the name is required. */
export interface Partner {
  name: string;
  sector: string;
  /** Empty: the sector's pillar. */
  pillar: string;
  quality: Quality;
  /** Who gives, seen from the school. */
  direction: Direction;
  frequency: Frequency;
  forms: string[];
  /** What the school and the partner do together. */
  together: string;
  /** What changed for the pupils. */
  change: string;
  /** The reason behind the quality. Never printed. */
  story: string;
  contact_role: string;
  /** Never printed. */
  trust: number | null;
  place_province: string;
  place: string;
  /** The year the partnership began, Common Era. */
  since: number | null;
  order: number;
}
export type Quality = "" | "strong" | "normal" | "thin" | "strained";
export type Direction = "" | "both" | "we_give" | "they_give";
export type Frequency = "" | "monthly" | "termly" | "rarely";
/** `tie:<id>`: partners `a` and `b` know each other; `line` says how (optional). */
export interface Tie {
  a: string;
  b: string;
  line: string;
}
/** `spot:<partner id>`: a place in the teacher's own layout, both coordinates 0 to 1 from the top left. */
export interface Spot {
  x: number;
  y: number;
}
/**
 * `same:<partner id>`: what the teacher said of this partner and others with a similar name.
 *
 * Where `into` names a partner, this one was joined to it and is removed: what answers say of it is read as said of
 * that one (`joined`, decision 0079). `filled` and `moved` are what joining changed, so that it can be undone.
 */
export interface Same {
  into: string;
  /** Fields of the other partner that were empty and took this one's value. */
  filled: string[];
  /** Keys of ties and answers that named this partner and now name the other. */
  moved: string[];
  /** Partners with a similar name that are others: not asked about again. */
  apart: string[];
}

export const NO_CONTEXT: Readonly<Context> = {
  name: "",
  code: "",
  school_type: "",
  faith: "",
  province: "",
  area_office: "",
  grades_from: "",
  grades_to: "",
  villages_tambon: null,
  villages_service: null,
};
export const NO_PARTNER: Readonly<Partner> = {
  name: "",
  sector: "",
  pillar: "",
  quality: "",
  direction: "",
  frequency: "",
  forms: [],
  together: "",
  change: "",
  story: "",
  contact_role: "",
  trust: null,
  place_province: "",
  place: "",
  since: null,
  order: 0,
};
export const NO_TIE: Readonly<Tie> = { a: "", b: "", line: "" };
export const NO_SPOT: Readonly<Spot> = { x: 0.5, y: 0.5 };
export const NO_SAME: Readonly<Same> = { into: "", filled: [], moved: [], apart: [] };
