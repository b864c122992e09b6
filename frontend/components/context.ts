/** The context that every component of a page can use: words, language, problems and comments to show. */
import { createContext, type ComponentChildren } from "preact";
import { useContext, useLayoutEffect, useState } from "preact/hooks";
import type { LiveDocument, FieldEntry } from "../state/document";
import type { Session } from "../state/session";
import type { CommentView, ShellWord, Translate } from "../kind";
import type { ProblemShape } from "../types.gen";

/** `Own`: keys of words that are not on every page. */
export interface PageValue<Own extends string = never> {
  t: Translate<ShellWord | Own>;
  language: string;
  idPrefix: string;
  /** Problems shown now; a field with `at` finds its own. */
  problems: readonly ProblemShape[];
  comments: readonly CommentView[];
  /** Where it stands with saving, for an editor that fills the screen; absent where nothing is saved. */
  saving?: ComponentChildren;
  /** Where the teacher may answer comments; absent where they are only read. */
  answer?: { reply(id: string, text: string): void; done(id: string, done: boolean): void } | undefined;
  /** Where fields keep what is not entered yet. */
  typed?: LiveDocument | undefined;
  /** The block that is worked on; absent on the desk and on paper. */
  session?: Session | undefined;
  /** Told which anchors show their comments in place; the page lists the rest itself. */
  placed?: ((anchor: string) => () => void) | undefined;
  /** The desk shows its own drafts at an anchor. */
  commentsAt?: ((anchor: string) => ComponentChildren) | undefined;
}

const EMPTY: PageValue = { t: (key) => key, language: "th", idPrefix: "px", problems: [], comments: [] };

export const PageContext = createContext<PageValue>(EMPTY);

/** `Own`: keys of the words of the kind, or of the page, whose component asks: it is drawn only where they are sent. */
export const usePage = <Own extends string = never>(): PageValue<Own> => useContext(PageContext) as PageValue<Own>;

/** What stands in the field at a path and is not entered; kept over a reload where the page keeps anything. Draws what asks
 * for it, and nothing else. */
export function useTyped(path: string | undefined): [FieldEntry | undefined, (typed?: FieldEntry) => void] {
  const { typed } = usePage();
  const kept = path ? typed : undefined;
  const now = kept?.typed.get(path ?? "");
  const [own, setOwn] = useState(now);
  useLayoutEffect(() => kept?.onTyped(() => { setOwn(kept.typed.get(path ?? "")); }), [kept, path]);
  return kept && path ? [now, (next) => { kept.type(path, next); }] : [own, setOwn];
}

let uids = 0;

/** An element id that is unique on the page, across blocks; stable for the life of the component. */
export function useUid(): string {
  const { idPrefix } = usePage();
  return useState(() => `${idPrefix}-${String(++uids)}`)[0];
}

/** A problem in words: `problem.<code>`. Its code comes from a kind's rules, or from the server; tests/activities/test_conformance.py
 * holds that each has its words. */
export function problemText(problem: ProblemShape, t: Translate): string {
  return t(`problem.${problem.code}` as ShellWord, problem.params);
}

/** The problem shown at a path, if any. */
export function problemAt(problems: readonly ProblemShape[], path: string | undefined): ProblemShape | undefined {
  return path ? problems.find((problem) => problem.path === path) : undefined;
}
