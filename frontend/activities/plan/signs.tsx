/** The signs of how a duty stands: a tick, half a ring, a ring, a dash. */
import { Icon } from "@shell";
import type { DutyState } from "./model.gen";

const RING = "M12 5.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13z";
const SIGNS: Record<Exclude<DutyState, "">, string> = {
  done: "M5 12.500l4.500 4.500L19 7.500",
  doing: `${RING}M12 5.500v13M14.500 6.500v11M17 8.500v7`,
  todo: RING,
  none: "M6.500 12h11",
};

export const Sign = ({ state }: { state: DutyState }) => (state ? <Icon drawing={SIGNS[state]} size={20} /> : null);
