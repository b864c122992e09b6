/** The review of one submission: head, claim, the work, comments, marks, decision. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { CopyAll } from "../components/CopyAll";
import type { ComponentChildren } from "preact";
import { Details, frozenView, jump, newId, PageContext, SaveLine, saveState, usePage, useWidth, type PageValue } from "@shell";
import { ConflictPanel } from "../components/ConflictPanel";
import { RewrittenList } from "../components/Rewritten";
import type { Certifying, CommentStart, CommentView, DocView, Kind } from "../kind";
import { commentsWithReplies } from "../state/replies";
import { textChanges } from "../state/text_changes";
import type { ItemShape, ProblemShape } from "../types.gen";
import type { DeskWord } from "../words.gen";
import { ClaimBar } from "./ClaimBar";
import { CommentEditor } from "./CommentEditor";
import { Comments } from "./Comments";
import { Decided, REOPEN } from "./Decided";
import { Decision } from "./Decision";
import { problemsOf, readDraft, sent, WHOLE, type DraftComment } from "./draft";
import { DraftCard } from "./DraftCard";
import { afterEditing, whereFor, type Editing } from "./editing";
import { History } from "./History";
import { EarlierComments, PastComment } from "./Past";
import type { Hours } from "./model.gen";
import { placesOf, usePlaced } from "./places";
import { Published } from "./Published";
import { refusedText } from "./refusal";
import { ReviewHead } from "./ReviewHead";
import { RoundRead } from "./RoundRead";
import { Rubric } from "./Rubric";
import { currentRound, type Outcome, type ReviewSession } from "./session";
import { reviewText } from "./text";
import { SHEET, Sheets } from "./Sheets";
import { atStage, gateProblems } from "./stage";
import { useStore } from "./use_store";
import { besideShown, Work } from "./Work";

/** Width in px from which comments stand beside the work. */
const SPLIT = 960;
/** The width that comments beside the work take, with the gap, px. */
const SIDE = 432;

export interface ReviewProps {
  session: ReviewSession;
  kind: Kind;
  back: ComponentChildren;
  root: HTMLElement;
  onQueue: () => void;
  /** Claims a submission and opens it; resolves to why this failed, in words, or empty. */
  onNext: (id: string) => Promise<string>;
}

export function Review({ session, kind, back, root, onQueue, onNext }: ReviewProps) {
  const page = usePage<DeskWord>();
  const { t } = page;
  useStore(session.store);
  const { detail, store, document } = session;
  const { block, row, rubric, graded } = detail;
  const [ref, width] = useWidth<HTMLDivElement>(1100);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [workView, setWorkView] = useState("");
  const [focusKey, setFocusKey] = useState<string>();
  const [triedToSend, setTriedToSend] = useState(false);
  const [copying, setCopying] = useState(false);
  const [refusal, setRefusal] = useState("");
  const [placed, onPlaced] = usePlaced(root);

  const current = currentRound(detail);
  const rounds = detail.rounds.filter((round) => !round.withdrawn && round.public_id !== current?.public_id);
  const answers = useMemo(() => frozenView(current?.answers ?? {}), [current]);
  const network = useMemo(() => frozenView(current?.network ?? {}), [current]);
  // Changes since the previous round are shown in their places: old and new words, the comments, and the replies.
  const [before] = rounds;
  const texts = useMemo(() => (before && current ? textChanges(before, current) : []), [before, current]);
  const commentsBefore = commentsWithReplies(before?.feedback, answers);
  const review: DocView = session.view;
  const { stage } = detail;
  const draft = atStage(readDraft(review), stage, review);
  const about = { content: current?.content ?? {}, answers, network, t };
  const label = (anchor: string): string => (anchor === WHOLE ? t("comment.whole") : kind.label(anchor, about));
  // Text typed in a field and not entered: the trainer is asked about it before sending.
  const typed = [...document.typed].filter(([path]) => path !== REOPEN && !path.startsWith(SHEET)).map(([path, { text }]): ProblemShape => ({ path, code: "typed", params: { text } }));
  const problems = [...problemsOf(draft, rubric, graded, stage ? gateProblems(stage, review) : undefined), ...typed, ...session.problems].filter((one, index, all) => all.findIndex((other) => other.path === one.path) === index);

  const certifying: Certifying | undefined = kind.certifies && !detail.decided ? {
    colleagues: detail.certified_for_colleagues,
    of: (id) => review.get<Partial<Hours>>(`hours:${id}`)?.state ?? "",
    say: session.editable ? (ids, state) => { for (const id of ids) review.set(`hours:${id}`, { state }); } : undefined,
  } : undefined;

  const decided = !session.editable && (row.status === "returned" || row.status === "accepted") ? detail.decided : null;
  const published: CommentView[] = decided ? commentsWithReplies(current?.feedback, answers) : [];
  const pins: CommentView[] = decided
    ? published
    : draft.comments.filter((comment) => comment.number).map(({ id, number, anchor, type, text }) => ({ id, number, anchor, type, text, reply: "", done: false }));

  const split = width >= Math.max(SPLIT, (kind.wide ?? 0) + SIDE) && !besideShown(workView, width >= SPLIT, rounds);
  const open = (anchor: string, { type, text }: CommentStart = { type: "question", text: "" }): void => {
    setFocusKey(anchor.split("#")[0]);
    setEditing({ id: newId(), anchor, type, text, where: whereFor(root, anchor, split) });
  };
  const edit = (comment: DraftComment, where: Editing["where"]): void => { setEditing({ id: comment.id, anchor: comment.anchor, type: comment.type, where }); };
  const go = (anchor: string): void => {
    setWorkView("");
    setFocusKey(anchor.split("#")[0]);
    setTimeout(() => jump(root, anchor), 50);
  };
  const tell = async (outcome: Promise<Outcome>): Promise<Outcome> => {
    setRefusal("");
    const result = await outcome;
    if (result === "refused") setRefusal(session.refusal ? refusedText(session.refusal, t) : "");
    else if (result !== "done" && result !== "busy") setRefusal(t(`desk.${result}`));
    return result;
  };
  const editor = editing && session.editable && (
    <CommentEditor
      review={review} editing={editing} place={label(editing.anchor)} starters={detail.starters}
      onType={(type) => { setEditing({ ...editing, type }); }}
      onClose={() => {
        setEditing(null);
        setTimeout(() => { afterEditing(root, editing); }, 0);
      }}
    />
  );
  /** Draws what belongs to an item's place: comments on it, and the editor while it is open there. */
  const at = (anchor: string): ComponentChildren => {
    const mine = (one: { anchor: string }): boolean => one.anchor === anchor || one.anchor.startsWith(`${anchor}#`);
    const here = editing?.where === "place" && mine(editing);
    return (
      <div class="px-cmts pd-slot" data-slot={anchor}>
        {/* Of a log, what is new stands there as it is: it did not change. */}
        {before && texts.some(({ key }) => key === anchor && (!kind.certifies || before.answers[key])) && (
          <Details summary={t("desk.changed_since", { n: before.number })} open>
            <RewrittenList texts={texts.filter(({ key }) => key === anchor)} label={label} />
          </Details>
        )}
        {commentsBefore.filter(mine).map((one) => <PastComment key={one.id} comment={one} place={label(one.anchor)} />)}
        {decided
          ? published.filter(mine).map((one) => <PastComment key={one.id} comment={one} place={label(one.anchor)} />)
          : draft.comments.filter((one) => mine(one) && one.number && !(here && one.id === editing.id)).map((one) => (
              <DraftCard key={one.key} comment={one} place={label(one.anchor)} onEdit={session.editable ? () => { edit(one, "place"); } : undefined} />
            ))}
        {here && editor}
      </div>
    );
  };

  const conflicts = [...document.conflicts].map(([key, theirs]) => ({
    scope: session.scope, doc: "answers" as const, document, key, theirs, mine: document.item(key) as ItemShape, label: reviewLabel(key),
  }));
  function reviewLabel(key: string): string {
    const [name = "", id = ""] = key.split(":");
    if (name === "hours") return label(key);
    if (name === "mark") return rubric.find((one) => one.id === id)?.label ?? t("desk.rubric");
    if (name === "comment") return t("desk.comment_on", { place: label(String(document.item(key)?.v["anchor"] ?? WHOLE)) });
    if (name === "agreed") return stage?.sheets?.lines.find((one) => one.id === id)?.label ?? t("desk.agreed");
    return t(name === "todo" ? "desk.todos" : name === "overall" ? "desk.overall" : "desk.decision");
  }
  const words = (view: DocView): string => reviewText(readDraft(view), { rubric, label, t });
  const save = saveState({
    store, conflicts: conflicts.length, refusal: session.refusal ? refusedText(session.refusal, t) : "", savedBefore: "", now: Date.now(), online: navigator.onLine, typed: document.typed.size,
  });
  const context: PageValue = { ...page, problems: triedToSend ? problems : session.problems, comments: pins, typed: document };

  // After a decision the pressed button is gone: the decision takes the focus.
  const status = decided ? row.status : "";
  const [lastStatus, setLastStatus] = useState(status);
  useEffect(() => {
    if (lastStatus === status) return;
    setLastStatus(status);
    setTriedToSend(false);
    setEditing(null);
    if (status) jump(root, "decided");
  }, [lastStatus, status, root]);

  // A refusal from before the work became editable is no longer true.
  const { editable } = session;
  const wasEditable = useRef(editable);
  useEffect(() => {
    if (editable) setRefusal("");
    // The fields the trainer was writing in are gone: the line that says why takes the focus.
    else if (wasEditable.current && !status) jump(root, "claim");
    wasEditable.current = editable;
  }, [editable, status, root]);

  if (!current) return <p role="alert">{t("page.part_failed")}</p>;
  const work = (
    <Work kind={kind} block={block} current={current} earlier={rounds} label={label} wave={detail.earlier_wave} value={workView} wide={width >= SPLIT} onChange={(value) => { setEditing(null); setWorkView(value); }}>
      <RoundRead
        kind={kind} block={block} round={current} earlier={rounds} comments={pins} at={at} placed={onPlaced}
        focusKey={focusKey} certificates={detail.certificates} certifying={certifying} onPick={session.editable ? (key, _label, start) => { open(key, start); } : undefined}
      />
    </Work>
  );
  const inPlace = (one: CommentView): boolean => placed.some((anchor) => one.anchor === anchor || one.anchor.startsWith(`${anchor}#`));
  const spoken = rounds.filter((round) => round.feedback);
  const scores = stage?.sheets && (
    <Sheets
      sheets={stage.sheets} review={review} editable={session.editable} open={row.status === "submitted" || row.status === "in_review"} busy={session.busy}
      onSend={async (sheet) => (await tell(session.score(sheet))) === "done"}
    />
  );
  const beside = session.editable || Boolean(scores) || decided !== null || spoken.length > 0 || sent(draft.comments).length > 0;
  return (
    <div ref={ref} class="pd-review">
      <PageContext.Provider value={context}>
        <ReviewHead detail={detail} back={back} />
        {decided ? (
          <Decided
            session={session} onQueue={onQueue}
            onNext={session.next ? () => { void onNext(session.next).then(setRefusal); } : undefined}
            onTakeBack={() => { void tell(session.move("take-back")); }} onReopen={(more) => { void tell(session.move("reopen", more)).then((result) => { if (result === "done") document.type(REOPEN); }); }}
          />
        ) : (
          <ClaimBar
            session={session} refusal={session.editable && triedToSend ? "" : refusal} onCopy={() => { setCopying(true); }}
            onClaim={() => { void tell(session.move("claim")); }}
            onRelease={() => { setEditing(null); void tell(session.move("release")); }}
            saveLine={<SaveLine state={save} loginUrl={window.location.href} loose={store.unsent(true) > 0} onCopy={() => { setCopying(true); }} onConflict={() => jump(root, "conflicts")} />}
          />
        )}
        {decided && refusal && <p role="alert" class="px-note px-warntext">{refusal}</p>}
        {copying && <CopyAll text={words(review)} onClose={() => { setCopying(false); }} />}
        {conflicts.length > 0 && <ConflictPanel conflicts={conflicts} text={(_doc, view) => words(view)} onTheirs={({ key }) => { document.yield(key); }} />}
        <div class={split && beside ? "pd-split" : "pd-one"}>
          {work}
          {beside && <aside class="pd-side" aria-label={t("desk.answer")}>
            {spoken.length > 0 && (
              <div>{spoken.map((round, index) => <EarlierComments key={round.public_id} round={round} comments={commentsWithReplies(round.feedback, answers).filter((one) => round !== before || !inPlace(one))} todos={answers} label={label} open={index === 0} />)}</div>
            )}
            {scores}
            {decided && <Published feedback={decided} comments={published} label={label} onGo={go} />}
            {!decided && (session.editable || sent(draft.comments).length > 0) && (
              <Comments
                review={review} draft={draft} places={placesOf(current, placed, label)} label={label} editing={editing} editor={editor}
                onEdit={(comment) => { edit(comment, "list"); }} onNew={(anchor) => { setEditing({ id: newId(), anchor, type: "question", where: "list" }); setFocusKey(anchor.split("#")[0]); }} onGo={go}
              />
            )}
            {session.editable && <Rubric review={review} draft={draft} rubric={rubric} graded={graded} />}
            {session.editable && (
              <Decision
                review={review} draft={draft} rubric={rubric} graded={graded} stage={stage} teacher={row.teacher || row.school} problems={problems} label={label} triedToSend={triedToSend} refusal={triedToSend ? refusal : ""} busy={session.busy} root={root}
                onAsk={() => { setRefusal(""); setTriedToSend(true); }} onSend={(decision) => { void tell(session.decide(decision)); }}
              />
            )}
          </aside>}
        </div>
        <History rows={detail.history} />
      </PageContext.Provider>
    </div>
  );
}
