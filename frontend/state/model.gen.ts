/** Made by `make build` from partnership_xblock. Do not edit: change it there. */

/** `reply:<comment id>`: the teacher's short answer to a comment, and whether the teacher marked it done. */
export interface Reply {
  text: string;
  done: boolean;
}
/** `todo:<checklist id>`: whether the teacher ticked a line of the trainer's checklist. */
export interface Todo {
  done: boolean;
}
/**
 * `offer:<ref>`: what the teacher did with something offered from another activity, and its words and day at that
 * time: a change where it comes from is told by them, and never applied by itself.
 */
export interface OfferAnswer {
  state: "" | "taken" | "dismissed";
  text: string;
  date: string;
}

export const NO_REPLY: Readonly<Reply> = { text: "", done: false };
export const NO_TODO: Readonly<Todo> = { done: false };
export const NO_OFFER_ANSWER: Readonly<OfferAnswer> = { state: "", text: "", date: "" };
