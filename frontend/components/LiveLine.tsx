/**
 * The save line of a learner's page. It listens to the store and looks at the clock by itself, so that neither draws
 * the rest of the page.
 */
import { useEffect, useLayoutEffect, useReducer } from "preact/hooks";
import type { ErrorWord, ShellWord, Translate } from "../kind";
import { saveState } from "../state/save_state";
import type { Session } from "../state/session";
import { usePage } from "./context";
import { SaveLine } from "./SaveLine";

/** How often it looks at the clock while something is unsent, ms. */
const TICK = 200;

/** Why the server does not take the work, in words; empty where it does. */
export function refusalOf({ page, refusal }: Session, t: Translate): string {
  const { code = "", message = "" } = refusal ?? {};
  // Staff may preview what is not published; handlers know the published course only, and the host answers for them.
  const unpublished = page.mode === "scratch" && code === "gone" && !message;
  return code && (message || t(unpublished ? "mode.unpublished" : (`error.${code}` as ErrorWord & ShellWord)));
}

export const conflictsOf = ({ answers, store }: Session): number => answers.conflicts.size + store.network.conflicts.size;

export function LiveLine({ session, onCopy, onConflict, again = false }: { session: Session; onCopy: () => void; onConflict: () => void; again?: boolean }) {
  const { t } = usePage();
  const { store, page } = session;
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useLayoutEffect(() => store.subscribe(() => { draw(undefined); }), [store]);
  const waiting = store.dirtySince > 0 && !store.trouble;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(draw, TICK, undefined);
    return () => {
      clearInterval(timer);
    };
  }, [waiting]);
  const state = saveState({
    store, conflicts: conflictsOf(session), refusal: refusalOf(session, t), savedBefore: page.submission.last_saved_at ?? "",
    now: Date.now(), online: navigator.onLine, typed: session.halves.length,
  });
  return <SaveLine state={state} loginUrl={page.login_url} loose={store.unsent(true) > 0} onCopy={onCopy} onConflict={onConflict} again={again} />;
}
