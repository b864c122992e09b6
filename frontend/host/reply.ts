/** What can come back from the server. Only host/client.ts makes these. */
import type { ErrorBody, ProblemShape } from "../types.gen";

export type Reply<T> =
  | { kind: "ok"; body: T }
  /** The server answered and said no; `code` is a code of domain/errors.py. */
  | { kind: "refused"; status: number; error: ErrorBody; problems: ProblemShape[] }
  /** No answer, or one that says to try again: nothing is known about what happened. */
  | { kind: "unreachable" }
  /** Nobody is logged in any more. */
  | { kind: "session" };
