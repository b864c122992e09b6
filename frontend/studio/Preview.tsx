/**
 * Shows an activity on trial: a kind's own views on documents that are stored nowhere and never sent. Text written as
 * a teacher can be read as a trainer until the page is left.
 */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useReducer } from "preact/hooks";
import { Face, kindOf, liveView, onKind, PageContext } from "@shell";
import type { KindProps, ShellWord, Translate } from "../kind";
import { LiveDocument } from "../state/document";
import type { BlockShape, ProblemShape } from "../types.gen";

/** The role shown: a teacher, who writes, or a trainer, who reads. */
export type Eyes = "teacher" | "trainer";

export interface PreviewProps {
  block: BlockShape;
  content: Record<string, unknown>;
  language: string;
  t: Translate<ShellWord>;
  as: Eyes;
  /** A unique prefix for element ids. */
  idPrefix: string;
  /** Below the activity. */
  children?: ComponentChildren;
}

export function Preview({ block, content, language, t, as, idPrefix, children }: PreviewProps) {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useLayoutEffect(() => onKind(() => draw(undefined)), []);
  const work = useMemo(() => ({ answers: new LiveDocument(() => draw(undefined)), network: new LiveDocument(() => draw(undefined)) }), []);
  const kind = kindOf(block.kind);
  if (!kind) return <p role="status">{t("page.loading")}</p>;
  const writes = as === "teacher";
  const answers = liveView(work.answers, writes);
  const network = liveView(work.network, writes);
  // Nobody hands in here, so missing answers are not listed.
  const problems: ProblemShape[] = writes
    ? kind.problems({ content, answers, network, minimum: block.minimum }).filter((problem) => problem.blocking === false)
    : [];
  const props: KindProps = { block, content, answers, network, language, t, face: writes ? "edit" : "desk", problems, comments: [], earlier: [], idPrefix };
  return (
    <PageContext.Provider value={{ t, language, idPrefix, problems, comments: [], typed: work.answers }}>
      <Face key={as} kind={kind} props={props} />
      {children}
    </PageContext.Provider>
  );
}
