/** Reads ratings of an earlier round, by indicator and not by place: an author may have changed the list since. */
import type { RoundShape } from "../../types.gen";
import { NO_RATING, type Rating } from "./model.gen";

/** The rating of an indicator in a round; empty where there is none. */
export function ratingIn(round: Pick<RoundShape, "answers">, indicator: string): Rating {
  const item = round.answers[`rating:${indicator}`];
  return { ...NO_RATING, ...(item && !item.gone ? (item.v as Partial<Rating>) : {}) };
}

/** The rating "now" by indicator, in the newest of the earlier rounds. */
export function earlierNow(rounds: RoundShape[]): (indicator: string) => Rating["now"] {
  const [round] = rounds;
  return (indicator) => (round ? ratingIn(round, indicator).now : null);
}
