/** Shows one frozen round in the kind's own read view, with the comments that belong to it. */
import { useMemo } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { Boundary, frozenView, PageContext, usePage } from "@shell";
import type { Certificates, Certifying, CommentView, Kind, KindProps } from "../kind";
import type { BlockShape, DeskRound } from "../types.gen";

export interface RoundReadProps {
  kind: Kind;
  block: BlockShape;
  round: DeskRound;
  /** Rounds before this one, newest first. */
  earlier: readonly DeskRound[];
  comments: readonly CommentView[];
  /** Draws what belongs to an item's place: comments, an editor. */
  at: (anchor: string) => ComponentChildren;
  placed?: ((anchor: string) => () => void) | undefined;
  focusKey?: string | undefined;
  onPick?: KindProps["onPick"] | undefined;
  certificates?: Certificates | undefined;
  certifying?: Certifying | undefined;
}

export function RoundRead({ kind, block, round, earlier, comments, at, placed, focusKey, onPick, certificates, certifying }: RoundReadProps) {
  const page = usePage();
  const { t, language } = page;
  const answers = useMemo(() => frozenView(round.answers), [round]);
  const network = useMemo(() => frozenView(round.network), [round]);
  const idPrefix = `${page.idPrefix}-r${String(round.number)}`;
  return (
    <PageContext.Provider value={{ ...page, idPrefix, comments, problems: [], placed, commentsAt: at }}>
      <Boundary message={<p role="alert">{t("page.part_failed")}</p>}>
        <kind.Read
          block={block} content={round.content} answers={answers} network={network} language={language} t={t} face="desk" problems={[]}
          comments={[...comments]} earlier={[...earlier]} idPrefix={idPrefix} marks={round.marks} today={round.day ?? ""} stage={round.stage} certificates={certificates} certifying={certifying} {...(focusKey ? { focusKey } : {})} {...(onPick ? { onPick } : {})}
        />
      </Boundary>
    </PageContext.Provider>
  );
}
