/** A gap in a teacher's work, as the rules of every kind report it: the item, and a code whose words are `problem.<code>`. */
import type { ProblemShape } from "../types.gen";

type Params = Record<string, string | number>;

/** Must be settled before the work is handed in. */
export const problem = (path: string, code: string, params: Params = {}): ProblemShape => ({ path, code, params, blocking: true });

/** Worth a second look; the work can be handed in as it is. */
export const advice = (path: string, code: string, params: Params = {}): ProblemShape => ({ path, code, params, blocking: false });
