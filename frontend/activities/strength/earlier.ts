/** The one place for ratings of an earlier round, told apart by indicator and not by place: an author may have changed the list. */
import type { RoundShape } from "../../types.gen";
import { NO_RATING, type Rating } from "./model.gen";

/** What was rated in a round; an empty rating where it was not. */
export function ratingIn(round: RoundShape, indicator: string): Rating {
  const item = round.answers[`rating:${indicator}`];
  return { ...NO_RATING, ...(item && !item.gone ? (item.v as Partial<Rating>) : {}) };
}

/** Now, in the newest of the earlier rounds. */
export function earlierNow(rounds: RoundShape[]): (indicator: string) => Rating["now"] {
  const [round] = rounds;
  return (indicator) => (round ? ratingIn(round, indicator).now : null);
}
