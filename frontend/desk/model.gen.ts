/** Made by `make build` from partnership_xblock. Do not edit: change it there. */

/** `comment:<id>`. `anchor` is the key of the item it is about, or `whole`. */
export interface Comment {
  anchor: string;
  type: CommentType;
  text: string;
  order: number;
}
export type CommentType = "strength" | "question" | "suggestion";
/** `mark:<criterion>`. None: not marked, or no longer. */
export interface Mark {
  points: number | null;
}
/** `todo:<id>`: a line of the checklist; `comment` is the id of the comment it comes from, or empty. */
export interface Todo {
  text: string;
  comment: string;
  order: number;
}
/**
 * `hours:<id>`: whether the trainer certifies that item, or asks first. The certified facts are not the trainer's
 * to write: the decision copies them from the round (`with_certificates`).
 */
export interface Hours {
  state: "" | "yes" | "ask";
}
/**
 * `gate`: the outcome that the trainer intends, the role in which the work was read, and an amount in satang where
 * the outcome names one.
 */
export interface Gate {
  outcome: string;
  as_role: string;
  amount: number | null;
}
/** `agreed:<line>`: what the trainers agreed on after they had talked. None: nothing yet. */
export interface Agreed {
  points: number | null;
}
export interface Overall {
  text: string;
}
/** The decision the trainer intends; it takes effect only when the trainer sends it. */
export interface DecisionItem {
  value: "" | "return" | "accept";
}

export const NO_COMMENT: Readonly<Comment> = { anchor: "whole", type: "question", text: "", order: 0 };
export const NO_MARK: Readonly<Mark> = { points: null };
export const NO_TODO: Readonly<Todo> = { text: "", comment: "", order: 0 };
export const NO_HOURS: Readonly<Hours> = { state: "" };
export const NO_GATE: Readonly<Gate> = { outcome: "", as_role: "", amount: null };
export const NO_AGREED: Readonly<Agreed> = { points: null };
export const NO_OVERALL: Readonly<Overall> = { text: "" };
export const NO_DECISION_ITEM: Readonly<DecisionItem> = { value: "" };
