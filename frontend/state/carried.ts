/**
 * Answers carried over from the earlier wave: shown as a draft, and not stored before the teacher's first change. Part of
 * more.js.
 *
 * Until then they lie in the document in the place of what the server holds, at revision 0, which no stored item has.
 */
import type { Session } from "./session";

/** `shown`: nothing of it is the teacher's yet; `taken`: all of it is; `empty`: the teacher has begun without. */
export type Carrying = "" | "shown" | "taken" | "empty";

interface State {
  now: Carrying;
  /** When it was put there, ms: older changes, found on this device, were made without it. */
  since: number;
}

const states = new WeakMap<Session, State>();

const stateOf = (session: Session): State => {
  const state = states.get(session) ?? { now: "", since: 0 };
  states.set(session, state);
  return state;
};

export const carrying = (session: Session): Carrying => stateOf(session).now;

const prefillOf = ({ page }: Session): [string, Record<string, unknown>][] => Object.entries(page.earlier_wave?.prefill ?? {});

/** Takes what nobody has changed out of the document. */
function clear({ answers }: Session): void {
  for (const [key, item] of [...answers.server]) if (item.r === 0) answers.server.delete(key);
  answers.version += 1;
}

/** Shows what the page brings, where there is nothing of the teacher's; follows what becomes of it until that is called. */
export function carry(session: Session): () => void {
  const state = stateOf(session);
  const { answers, store, editable } = session;
  if (editable && state.now !== "empty" && !answers.server.size && !answers.unsent.size && prefillOf(session).length) show(session);
  return store.subscribe(() => { follow(session); });
}

function show(session: Session): void {
  const state = stateOf(session);
  Object.assign(state, { now: "shown", since: Date.now() });
  for (const [key, v] of prefillOf(session)) session.answers.server.set(key, { v, r: 0 });
  session.answers.version += 1;
  session.store.tell();
}

function follow(session: Session): void {
  const state = stateOf(session);
  const { answers, store } = session;
  if (state.now !== "shown") return;
  // Answered elsewhere meanwhile, or on this device before: that is the teacher's, and this is not.
  if ([...answers.server.values()].some(({ r }) => r > 0) || [...answers.unsent.values()].some(({ at }) => at < state.since)) {
    state.now = "";
    clear(session);
    store.tell();
  } else if (answers.unsent.size) takeOver(session);
}

/** Makes all of it the teacher's own: with the first change, or when it is handed in as it is. */
export function takeOver(session: Session): void {
  const state = stateOf(session);
  const { answers } = session;
  if (state.now !== "shown") return;
  state.now = "taken";
  const shown = [...answers.server].filter(([, { r }]) => r === 0);
  clear(session);
  for (const [key, { v }] of shown) if (!answers.unsent.has(key)) answers.set(key, v);
}

/** Begins without it. */
export function beginEmpty(session: Session): void {
  stateOf(session).now = "empty";
  clear(session);
  session.store.tell();
}

/** Begins with it after all, while nothing is answered. */
export function beginAgain(session: Session): void {
  stateOf(session).now = "";
  if (!session.answers.server.size && !session.answers.unsent.size) show(session);
}
