/**
 * Makes problems and advice as the rules of every kind report them: an item's path, and a code whose words are
 * `problem.<code>`.
 */
import type { ProblemShape } from "../types.gen";

type Params = Record<string, string | number>;

/** A problem that must be settled before the work is handed in. */
export const problem = (path: string, code: string, params: Params = {}): ProblemShape => ({ path, code, params, blocking: true });

/** Advice: worth a second look, but the work can be handed in as it is. */
export const advice = (path: string, code: string, params: Params = {}): ProblemShape => ({ path, code, params, blocking: false });
