/** Shows what stands above the activity once the work has a history: a conflict, the trainer's answer, a receipt, rounds. */
import { useMemo, useState } from "preact/hooks";
import type { DocView, Kind, KindProps } from "../kind";
import { carrying } from "../state/carried";
import { withdraw, type Outcome } from "../state/handing_in";
import type { Session } from "../state/session";
import { openTodos } from "../state/todos";
import { formatMoment } from "../thai/dates";
import type { BriefRound, FeedbackShape, ItemShape, ProblemShape } from "../types.gen";
import { ConflictPanel, type Conflicted } from "./ConflictPanel";
import { usePage } from "./context";
import { Checklist, FeedbackBanner, Marks, StaffPoints } from "./Feedback";
import { DeskLink } from "./Looking";
import { Receipt } from "./Receipt";
import { RoundHead } from "./RoundHead";
import { Banner } from "./surfaces";
import { Standing } from "./Standing";
import { Visitor } from "./Visitor";
import { WaveLine } from "./Wave";
import "./Above.css";

export interface AboveProps {
  session: Session;
  kind: Kind;
  /** The work as it is shown now. */
  about: Pick<KindProps, "content" | "answers" | "network" | "t">;
  feedback: FeedbackShape | null;
  /** Rounds that can be opened, newest first, and the one that is; empty for the work as it is now. */
  earlier: readonly BriefRound[];
  round: string;
  onRound: (id: string) => void;
  /** The kind's sentence for the receipt. */
  said: string;
  /** The first gap, for a teacher who comes back. */
  gap: ProblemShape | undefined;
  /** There was work when the page was opened. */
  begun: boolean;
  onGo: (path: string) => void;
}

function conflictsOf(session: Session, kind: Kind, about: AboveProps["about"]): Conflicted[] {
  const documents = [
    { doc: "answers", scope: session.page.block.usage_key, document: session.answers },
    { doc: "network", scope: "network", document: session.store.network },
  ] as const;
  return documents.flatMap(({ doc, scope, document }) =>
    [...document.conflicts].map(([key, theirs]) => ({ doc, scope, document, key, theirs, mine: document.item(key) as ItemShape, label: kind.label(key, about) })),
  );
}

/** What the teacher changed last, in words. Revisions of the two documents do not compare: on the way through a kind that works
 * on the network its own questions come after the partners, so they go first. */
function lastDone(session: Session, kind: Kind, label: (key: string) => string): string {
  for (const document of [session.answers, ...(kind.editsNetwork ? [session.store.network] : [])]) {
    const [last] = [...document.server].filter(([key, item]) => !item.gone && !/^(reply|todo|spot|view)\b/.test(key)).sort((a, b) => b[1].r - a[1].r);
    const words = last && label(last[0]);
    if (words) return words;
  }
  return "";
}

/** Notices for staff trying out and for visitors. The notice for staff who look at a learner's work stands above the head, in the page's first file. */
function Mode({ session }: { session: Session }) {
  const { t } = usePage();
  const { page } = session;
  if (page.enrol_url) return <Visitor page={page} />;
  if (page.mode !== "scratch") return null;
  return (
    <Banner icon="info">
      <p>{t("mode.scratch")}</p>
      {page.review_url && <DeskLink url={page.review_url} />}
    </Banner>
  );
}

/** Where the teacher stopped, and the way to the first gap. */
function ComingBack({ session, kind, label, gap, onGo }: { label: (key: string) => string } & Pick<AboveProps, "session" | "kind" | "gap" | "onGo">) {
  const { t, language } = usePage();
  return (
    <p class="px-back px-note">
      <span>{t("back.last", { what: lastDone(session, kind, label) || "–", at: formatMoment(session.page.submission.last_saved_at, language) })}</span>
      {gap && (
        <button
          type="button"
          class="px-link"
          onClick={() => {
            onGo(gap.path);
          }}
        >
          {t("back.gap")}
        </button>
      )}
    </p>
  );
}

function Handed({ session, feedback, said, network, goesOn }: { session: Session; goesOn: boolean } & Pick<AboveProps, "feedback" | "said"> & Pick<KindProps, "network">) {
  const { t } = usePage();
  const [outcome, setOutcome] = useState<Outcome>("");
  const { block, submission } = session.page;
  const possible = block.needs_trainer ? submission.status === "submitted" && !submission.claimed : submission.status === "accepted";
  const about = {
    page: session.page,
    feedback,
    said,
    busy: session.busy,
    trouble: outcome === "unsure" || outcome === "refused" ? t(`withdraw.${outcome}`) : "",
    onWithdraw: possible ? () => { void withdraw(session).then(setOutcome); } : undefined,
  };
  return goesOn ? <Standing {...about} /> : <Receipt {...about} network={network} />;
}

/** Drawn again when something that it tells is another: while there is something to choose each word is, else what is done. */
export function Above(all: AboveProps) {
  const { session, kind, about, feedback, said, earlier, round, gap } = all;
  const { page, answers, store, editable, busy } = session;
  const open = answers.conflicts.size + store.network.conflicts.size > 0 && `${String(answers.version)} ${String(store.network.version)}`;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what it reads of all that
  return useMemo(() => <Whole {...all} />, [session, kind, about, feedback, said, earlier, round, gap, page, editable, busy, store.savedAt, about.answers.list("todo"), open, carrying(session)]);
}

function Whole({ session, kind, about, feedback, said, earlier, round, onRound, gap, begun, onGo }: AboveProps) {
  const { comments } = usePage();
  const { page, store, editable } = session;
  const conflicts = conflictsOf(session, kind, about);
  const label = (key: string): string => kind.label(key, about);
  // A log is written on whatever becomes of what was handed in: both stand here.
  const goesOn = editable && Boolean(page.submission.goes_on) && page.submission.status !== "returned" && page.submission.status !== "draft";
  const handed = (!editable || goesOn) && !round && page.mode !== "masquerade" && Boolean(page.submission.receipt);
  // Accepted work has one card: the trainer's word, what was made, and where it goes on.
  const accepted = handed && feedback?.decision === "accept";
  return (
    <>
      <Mode session={session} />
      {conflicts.length > 0 && (
        <ConflictPanel
          conflicts={conflicts}
          text={(doc, view: DocView) => kind.text({ ...about, [doc]: view })}
          onTheirs={({ document, key, scope, doc }) => {
            const mine = document.yield(key);
            if (mine) store.discard(scope, doc, mine);
          }}
        />
      )}
      {feedback && !accepted && <FeedbackBanner feedback={feedback} open={openTodos(feedback, about.answers)} />}
      <StaffPoints override={page.submission.override} />
      {feedback && editable && (
        <Checklist
          feedback={feedback}
          answers={about.answers}
          onGo={(id) => {
            const anchor = comments.find((one) => one.id === id)?.anchor ?? "whole";
            onGo(anchor === "whole" ? `comment:${id}` : anchor);
          }}
        />
      )}
      {handed && <Handed session={session} goesOn={goesOn} feedback={accepted ? feedback : null} said={said} network={about.network} />}
      {feedback && <Marks feedback={feedback} override={page.submission.override} />}
      {begun && editable && !round && page.submission.last_saved_at && <ComingBack session={session} kind={kind} label={label} gap={gap} onGo={onGo} />}
      {!round && <WaveLine session={session} />}
      {earlier.length > 0 && <RoundHead session={session} earlier={earlier} value={round} onChange={onRound} />}
    </>
  );
}
