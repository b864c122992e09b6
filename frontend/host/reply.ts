/** The replies a request can have. Only host/client.ts makes them. */
import type { ErrorBody, ProblemShape } from "../types.gen";

export type Reply<T> =
  | { kind: "ok"; body: T }
  /** The server answered and said no; `code` is a code of domain/errors.py. */
  | { kind: "refused"; status: number; error: ErrorBody; problems: ProblemShape[] }
  /** No answer, or one that says to try again: it is not known whether the request took effect. */
  | { kind: "unreachable" }
  /** The session has ended. */
  | { kind: "session" };
