/** Shows what stands below the activity: comments without a place, the work as it will be read, what changed. */
import { useMemo } from "preact/hooks";
import type { CommentView, Kind, KindProps } from "../kind";
import type { LiveDocument } from "../state/document";
import type { Reply } from "../state/model.gen";
import { whole } from "../state/past";
import { textChanges } from "../state/text_changes";
import type { Session } from "../state/session";
import { frozenView, liveView } from "../state/view";
import type { ItemShape, RoundShape } from "../types.gen";
import { Comment } from "./Comment";
import { usePage } from "./context";
import { Face } from "./Face";
import { Criteria } from "./Feedback";
import { comeTo } from "./jump";
import { useLater } from "./later";
import { RewrittenList } from "./Rewritten";
import { Banner, Card, Details, SectionHead } from "./surfaces";
import { WaveChanges } from "./Wave";
import "./lines.css";
import "./Below.css";

export interface BelowProps {
  session: Session;
  kind: Kind;
  props: KindProps;
  /** How often each place for comments is on the page, by its anchor. */
  anchors: ReadonlyMap<string, number>;
  /** Counts on with `anchors`. */
  places: number;
  onGo: (path: string) => void;
  /** What was asked for; `old` while an earlier round is being read. */
  shown: string;
}

/** Work that is not handed in has nothing of what a round gets by it. */
const UNSENT = { public_id: "", submitted_at: "", late: false, withdrawn: false, note: "", feedback: null, print_url: "" };

/** The round before, and the work as it is now, on `today`, or was handed in since; none where there is nothing to compare. */
function twoOf(session: Session, today: string): [RoundShape, RoundShape] | undefined {
  const { page, answers, store, editable } = session;
  const [last, before] = page.rounds.filter((one) => !one.withdrawn).map((head) => whole(session, head));
  if (!last) return undefined;
  if (!editable) return before && [before, last];
  const items = (document: LiveDocument): Record<string, ItemShape> =>
    Object.fromEntries(document.keys().flatMap((key) => [[key, document.item(key) as ItemShape] as const]).filter(([, item]) => !item.gone));
  return [last, { ...UNSENT, number: page.submission.next_round, day: today, content: page.content, marks: session.marks, answers: items(answers), network: items(store.network) }];
}

/** The changes since the last round: a sentence each, then old and new words with the comments on them. Read
 * when it is opened and after each save: it does not grow while the teacher types. */
function Changes({ session, kind, props }: Pick<BelowProps, "session" | "kind" | "props">) {
  const { t } = usePage();
  const { store } = session;
  useLater(`more-${kind.id}`, 0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- documents change in place: a save, or another page, says that they did
  const two = useMemo(() => twoOf(session, props.today ?? ""), [session, session.page, store.savedAt, props.today]);
  if (!two) return null;
  const [before, after] = two;
  const lines = kind.changes?.(before, after, t);
  const texts = textChanges(before, after);
  const placed = new Set(props.comments.map(({ id }) => id));
  const commentsAt = (key: string): CommentView[] =>
    (before.feedback?.comments ?? []).filter((one) => one.anchor.split("#")[0] === key && !placed.has(one.id)).map((one) => ({ ...one, ...replied(props, one.id) }));
  const label = (path: string): string => kind.label(path, { ...props, answers: frozenView({ ...before.answers, ...after.answers }), network: frozenView({ ...before.network, ...after.network }) });
  return (
    <>
      <ul class="px-lines">
        {(lines?.length || texts.length ? lines : lines && [t("changes.none")])?.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <RewrittenList texts={texts} label={label} below={(key) => commentsAt(key).map((one) => <Comment key={one.id} comment={one} />)} />
    </>
  );
}

/** The reply to a comment, from the newest answers. */
function replied({ answers }: Pick<KindProps, "answers">, id: string): Pick<CommentView, "reply" | "done"> {
  const { text = "", done = false } = answers.get<Partial<Reply>>(`reply:${id}`) ?? {};
  return { reply: text, done };
}

/** Comments about the whole, or about something that is not shown. */
function looseOf(comments: readonly CommentView[], anchors: ReadonlyMap<string, number>): CommentView[] {
  const inPlace = (comment: CommentView): boolean => [...anchors].some(([anchor, n]) => n > 0 && (comment.anchor === anchor || comment.anchor.startsWith(`${anchor}#`)));
  return comments.filter((comment) => comment.anchor === "whole" || !inPlace(comment));
}

/** Drawn again when something that it tells is another: a preview shows each word, the rest none that is being written. */
export function Below(all: BelowProps) {
  const { session, kind, props, places, shown } = all;
  const { page, answers, store, editable } = session;
  const words = shown === "preview" && `${String(answers.version)} ${String(store.network.version)}`;
  const late = !editable && `${String(store.unsent())} ${String(answers.typed.size)}`;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what it reads of all that
  return useMemo(() => <Whole {...all} />, [session, kind, props.problems, props.comments, props.network, props.answers, places, shown, page, editable, store.savedAt, words, late]);
}

function Whole({ session, kind, props, anchors, shown, onGo }: BelowProps) {
  const { t } = usePage();
  const loose = looseOf(props.comments, anchors);
  const { page, answers, store, editable } = session;
  const unsent = [...answers.unsent.keys()].filter((key) => !answers.may(key)).length;
  const late = (page.mode === "work" || page.mode === "scratch") && !editable ? unsent + answers.typed.size : 0;
  const compared = !editable && shown !== "old" && (page.mode === "work" || page.mode === "masquerade") && page.rounds.filter((one) => !one.withdrawn).length > 1;
  return (
    <>
      {loose.length > 0 && (
        <section>
          <SectionHead title={t("comment.title")} />
          <div class="px-cmts">
            {loose.map((comment) => (
              <Comment key={comment.id} comment={comment} place={comment.anchor === "whole" ? t("comment.whole") : kind.label(comment.anchor, props)} />
            ))}
          </div>
        </section>
      )}
      {compared && (
        <Details summary={t("changes.title")} open>
          <Changes session={session} kind={kind} props={props} />
        </Details>
      )}
      {shown !== "old" && <WaveChanges key={String(editable)} session={session} kind={kind} onGo={onGo} />}
      {editable && (shown === "preview" || shown === "changes") && (
        <div key={shown} ref={comeTo}>
          <Card look="wash" class="px-stack px-panel" label={t(`${shown}.title`)}>
            <h3>{t(`${shown}.title`)}</h3>
            {shown === "preview" ? (
              <Face kind={kind} props={{ ...props, face: "read", answers: liveView(answers, false), network: liveView(store.network, false), idPrefix: `${props.idPrefix}-p` }} />
            ) : (
              <Changes session={session} kind={kind} props={props} />
            )}
          </Card>
        </div>
      )}
      {editable && page.block.needs_trainer && page.block.rubric.length > 0 && (
        <section>
          <Criteria rubric={page.block.rubric} />
        </section>
      )}
      {late > 0 && (
        <Banner tone="warn" icon="device">
          <p>{t("late.unsent", { n: late })}</p>
          <p class="px-pre px-note">{kind.text({ ...props, answers: liveView(answers, false) })}</p>
          {[...answers.typed].map(([path, { text }]) => (
            <p key={path} class="px-pre px-note">{text}</p>
          ))}
        </Banner>
      )}
    </>
  );
}
