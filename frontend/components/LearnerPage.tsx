/** The one place where a learner's page is put together: head, state of the work, her trainer's answer, the activity, its end. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { CommentView, DocView, Kind, KindProps, Translate } from "../kind";
import type { Value } from "../state/document";
import { saveState } from "../state/save_state";
import type { Session } from "../state/session";
import { frozenView, liveView, valuesView } from "../state/view";
import { formatMoment } from "../thai/dates";
import type { ItemShape, PageShape, RoundShape } from "../types.gen";
import { Boundary } from "../views/mount";
import { Button, LinkButton } from "./Button";
import { Comment } from "./comments";
import { ConflictPanel, type Conflicted } from "./ConflictPanel";
import { PageContext, type PageValue } from "./context";
import { CopyAll } from "./CopyAll";
import { Checklist, FeedbackBanner, Marks, openTodos } from "./Feedback";
import { Head } from "./Head";
import { jump } from "./jump";
import { kindOf, onKind } from "./kinds";
import { Receipt } from "./Receipt";
import { SaveLine } from "./SaveLine";
import { SubmitArea } from "./SubmitArea";
import { Banner, Card, Details, SectionHead, Segments } from "./surfaces";
import "./LearnerPage.css";

/** How often the page looks at the clock while something is unsent, ms. */
const TICK = 200;

interface Reply {
  text: string;
  done: boolean;
}

/** Draws anew when the store, the browser's connection or (while unsent) time changes. */
function useStore(session: Session): boolean {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const { store } = session;
  useEffect(() => store.subscribe(() => draw(undefined)), [store]);
  useEffect(() => onKind(() => draw(undefined)), []);
  const waiting = store.dirtySince > 0 && !store.trouble;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => draw(undefined), TICK);
    return () => {
      clearInterval(timer);
    };
  }, [waiting]);
  return navigator.onLine && store.trouble === "";
}

/** The newest answer of a trainer that stands for the work as it is now. */
function currentFeedback(page: PageShape): RoundShape | undefined {
  if (page.submission.status !== "returned" && page.submission.status !== "accepted") return undefined;
  return page.rounds.find((round) => round.feedback);
}

function commentViews(round: RoundShape | undefined, answers: DocView): CommentView[] {
  return (round?.feedback?.comments ?? []).map((comment) => {
    const { text = "", done = false } = answers.get<Reply>(`reply:${comment.id}`) ?? ({} as Partial<Reply>);
    return { ...comment, reply: text, done };
  });
}

function conflictsOf(session: Session, kind: Kind, about: Pick<KindProps, "content" | "answers" | "network" | "t">): Conflicted[] {
  const documents = [
    { doc: "answers", scope: session.page.block.usage_key, document: session.answers },
    { doc: "network", scope: "network", document: session.store.network },
  ] as const;
  return documents.flatMap(({ doc, scope, document }) =>
    [...document.conflicts].map(([key, theirs]) => ({ doc, scope, document, key, theirs, mine: document.item(key) as ItemShape, label: kind.label(key, about) })),
  );
}

/** What she changed last in either document, in words. */
function lastDone(session: Session, label: (key: string) => string): string {
  const newest = [session.answers, session.store.network].flatMap((document) => {
    const [last] = [...document.server].filter(([key, item]) => !item.gone && !/^(reply|todo|spot|view)\b/.test(key)).sort((a, b) => b[1].r - a[1].r);
    return last ? [label(last[0])] : [];
  });
  return [...new Set(newest)].filter(Boolean).join(", ");
}

function Note({ page, t }: { page: PageShape; t: Translate }) {
  if (page.mode === "scratch") {
    return (
      <Banner icon="info">
        <p>{t("mode.scratch")}</p>
        {page.review_url && (
          <p>
            <a href={page.review_url} target="_blank" rel="noopener">
              {t("mode.review")}
            </a>
          </p>
        )}
      </Banner>
    );
  }
  if (page.mode === "masquerade") return <Banner icon="eye">{page.learner_name ? t("mode.masquerade", { name: page.learner_name }) : t("mode.masquerade_nobody")}</Banner>;
  return page.mode === "preview" ? <Banner icon="eye">{t("mode.preview")}</Banner> : null;
}

/** The page of somebody for whom there is nothing to do here: what it is, and why. */
export function ExplainedPage({ page, t, idPrefix }: { page: PageShape; t: Translate; idPrefix: string }) {
  return (
    <PageContext.Provider value={{ t, language: page.language, idPrefix, problems: [], comments: [] }}>
      <Head page={page} editable={false} progress="" saveLine={null} />
      <div class="px-explained">
        <Banner icon="info">
          <p>{page.message || t(`mode.${page.mode}`)}</p>
          {page.login_url && (
            <LinkButton href={page.login_url} look="primary">
              {t("save.login")}
            </LinkButton>
          )}
        </Banner>
      </div>
    </PageContext.Provider>
  );
}

export function LearnerPage({ session, t, idPrefix, root }: { session: Session; t: Translate; idPrefix: string; root: HTMLElement }) {
  const online = useStore(session);
  const kind = kindOf(session.page.block.kind);
  if (!kind) return <p role="status">{t("page.loading")}</p>;
  return <Work session={session} kind={kind} t={t} idPrefix={idPrefix} root={root} online={online} />;
}

function Work({ session, kind, t, idPrefix, root, online }: { session: Session; kind: Kind; t: Translate; idPrefix: string; root: HTMLElement; online: boolean }) {
  const { page, store, editable } = session;
  const { block, submission, language } = page;
  const [asked, setAsked] = useState(false);
  const [shown, setShown] = useState<"" | "example" | "preview" | "changes" | "copy">("");
  const [round, setRound] = useState("");
  const [focusKey, setFocusKey] = useState<{ key: string; stamp: number }>();
  const [privacy] = useState(() => editable && !session.answers.server.size && !store.network.server.size);
  const [cameBack] = useState(() => editable && page.mode !== "preview" && (session.answers.server.size > 0 || store.network.server.size > 0));
  const [withdrawn, setWithdrawn] = useState("");
  const anchors = useRef(new Map<string, number>());
  const [, placedChanged] = useReducer((n: number) => n + 1, 0);

  // The frozen round stands in the page's documents while the work is with the trainer.
  const answers = useMemo(() => (editable || page.mode === "preview" ? liveView(session.answers, editable) : frozenView(page.answers.items)), [session, page, editable]);
  const network = useMemo(() => (editable || page.mode === "preview" ? liveView(store.network, editable) : frozenView(page.network.items)), [store, page, editable]);
  const earlier = page.rounds.filter((one) => !one.withdrawn && (editable || one.number !== submission.round_number || submission.status === "returned"));
  const old = page.rounds.find((one) => one.public_id === round);
  const decided = currentFeedback(page);
  const feedback = decided?.feedback ?? null;
  const comments = commentViews(old ?? decided, old ? frozenView(old.answers) : answers);

  const about = { content: page.content, answers, network, t };
  const all = editable ? kind.problems({ content: page.content, answers, network, minimum: block.minimum }) : [];
  const blocking = all.filter((problem) => problem.blocking !== false);
  const problems = [...session.problems, ...(asked ? all : all.filter((problem) => problem.blocking === false))];
  const props: KindProps = {
    block, content: page.content, answers, network, language, t, face: editable ? "edit" : "read", problems, comments, earlier, idPrefix,
    ...(focusKey ? { focusKey: focusKey.key } : {}),
  };
  const label = (key: string): string => (key === "whole" ? "" : kind.label(key, about));
  const conflicts = conflictsOf(session, kind, about);
  const text = (): string => kind.text(about);

  const placed = useCallback((anchor: string) => {
    const count = (by: number): void => {
      anchors.current.set(anchor, (anchors.current.get(anchor) ?? 0) + by);
      placedChanged(undefined);
    };
    count(1);
    return () => {
      count(-1);
    };
  }, []);
  const context: PageValue = {
    t, language, idPrefix, problems, comments, placed,
    answer: editable && !old
      ? {
          reply: (id, words) => {
            answers.set(`reply:${id}`, { done: false, ...answers.get<Reply>(`reply:${id}`), text: words });
          },
          done: (id, done) => {
            answers.set(`reply:${id}`, { text: "", ...answers.get<Reply>(`reply:${id}`), done });
          },
        }
      : undefined,
  };
  const inPlace = (comment: CommentView): boolean => [...anchors.current].some(([anchor, n]) => n > 0 && (comment.anchor === anchor || comment.anchor.startsWith(`${anchor}#`)));
  const loose = comments.filter((comment) => comment.anchor === "whole" || !inPlace(comment));

  const go = (path: string): void => {
    setRound("");
    setFocusKey({ key: path, stamp: Date.now() });
  };
  // The kind opens what the path is in; only then is there a place to go to.
  useEffect(() => {
    if (!focusKey) return undefined;
    const frame = setTimeout(() => {
      jump(root, focusKey.key);
    }, 50);
    return () => {
      clearTimeout(frame);
    };
  }, [focusKey, root]);

  // What stood at the button is gone after handing in: the receipt takes the focus.
  const before = useRef(submission.status);
  useLayoutEffect(() => {
    if (before.current !== submission.status) {
      before.current = submission.status;
      setAsked(false);
      setShown("");
      setRound("");
      jump(root, editable ? "submit" : "receipt");
    }
  }, [submission.status, editable, root]);

  const refusal = session.refusal ? session.refusal.message || t(`error.${session.refusal.code}`) : "";
  const nearlyFull = store.sizeLimit > 0 && store.size > store.sizeLimit * 0.9;
  const save = saveState({ store, conflicts: conflicts.length, refusal, savedBefore: submission.last_saved_at ?? "", now: Date.now(), online: navigator.onLine });
  const saveLine = (editable || session.answers.unsent.size > 0) && page.mode !== "preview" && (
    <SaveLine
      state={save}
      loginUrl={page.login_url || window.location.href}
      onCopy={() => {
        setShown("copy");
      }}
      onConflict={() => jump(root, "conflicts")}
    />
  );
  const started = answers.editable && (session.answers.keys().length > 0 || network.list("partner").length > 0);
  const example = page.example as { answers?: Record<string, object>; network?: Record<string, object> };
  const firstGap = blocking[0] ?? all[0];
  const toggle = (what: typeof shown): void => {
    setShown(shown === what ? "" : what);
  };
  const changes = (): string[] => {
    const last = page.rounds.find((one) => !one.withdrawn);
    if (!last || !kind.changes) return [];
    const items = (keys: readonly string[], view: DocView): Record<string, ItemShape> =>
      Object.fromEntries(keys.flatMap((key) => (view.get(key) ? [[key, { v: view.get(key) as Value, r: 1 }]] : [])));
    const now = { ...last, number: submission.next_round, answers: items(session.answers.keys(), answers), network: items(store.network.keys(), network) };
    return kind.changes(last, now, t);
  };

  return (
    <PageContext.Provider value={context}>
      <Head page={page} editable={editable} progress={kind.progress?.(props) ?? ""} saveLine={saveLine || <span />} />
      <Note page={page} t={t} />
      {!editable && page.message && <Banner icon="info">{page.message}</Banner>}
      {conflicts.length > 0 && (
        <ConflictPanel
          conflicts={conflicts}
          text={(doc, view) => kind.text({ ...about, [doc]: view })}
          onTheirs={({ document, key, scope, doc }) => {
            const own = document.yield(key);
            if (own) store.discard(scope, doc, own);
          }}
        />
      )}
      {nearlyFull && (
        <Banner tone="warn" icon="warn">
          {t("size.nearly", { percent: Math.round((store.size / store.sizeLimit) * 100) })}
        </Banner>
      )}
      {feedback && !old && <FeedbackBanner feedback={feedback} open={openTodos(feedback, answers)} />}
      {feedback && !old && editable && (
        <Checklist
          feedback={feedback}
          answers={answers}
          onGo={(id) => {
            const comment = comments.find((one) => one.id === id);
            if (comment) go(comment.anchor === "whole" ? `comment:${id}` : comment.anchor);
          }}
        />
      )}
      {!editable && submission.receipt && page.mode !== "masquerade" && !old && (
        <Receipt
          page={page}
          busy={session.busy}
          trouble={withdrawn}
          onWithdraw={
            submission.status === "submitted" && !submission.claimed
              ? () => {
                  void session.withdraw().then((outcome) => {
                    setWithdrawn(outcome === "unsure" ? t("withdraw.unsure") : outcome === "refused" ? t("withdraw.refused") : "");
                  });
                }
              : undefined
          }
        />
      )}
      {feedback && !old && <Marks feedback={feedback} />}
      {cameBack && !old && editable && (
        <p class="px-back px-note">
          <span>{t("back.last", { what: lastDone(session, label) || "–", at: formatMoment(submission.last_saved_at, language) })}</span>
          {firstGap && (
            <button
              type="button"
              class="px-link"
              onClick={() => {
                go(firstGap.path);
              }}
            >
              {t("back.gap")}
            </button>
          )}
        </p>
      )}
      {earlier.length > 0 && (
        <section>
          <SectionHead
            title={t("round.title")}
            end={
              <Segments
                label={t("round.choose")}
                value={round}
                options={[
                  { value: "", label: editable ? t("round.now", { n: submission.next_round }) : t("round.n", { n: submission.round_number }) },
                  ...earlier.filter((one) => editable || one.number !== submission.round_number).map((one) => ({ value: one.public_id, label: t("round.n", { n: one.number }) })),
                ]}
                onChange={setRound}
              />
            }
          >
            {old && t("round.frozen", { n: old.number, at: formatMoment(old.submitted_at, language) })}
          </SectionHead>
          {old?.feedback && <FeedbackBanner feedback={old.feedback} open={0} />}
          {old?.print_url && (
            <LinkButton href={old.print_url} look="quiet" icon="print" newTab>
              {t("receipt.print")}
            </LinkButton>
          )}
        </section>
      )}
      {privacy && editable && block.privacy && (
        <p class="px-privacy px-note px-soft" data-at="privacy">
          {block.privacy}
        </p>
      )}
      {editable && !started && Object.keys(page.example).length > 0 && (
        <Button look="quiet" icon="eye" aria-expanded={shown === "example"} onClick={() => { toggle("example"); }}>
          {t(shown === "example" ? "example.close" : "example.open")}
        </Button>
      )}
      {shown === "example" && (
        <Card look="wash" label={t("example.title")}>
          <p class="px-note px-soft">{t("example.title")}</p>
          <Face kind={kind} t={t} props={{ ...props, face: "read", answers: valuesView(example.answers ?? {}), network: valuesView(example.network ?? {}), problems: [], comments: [], earlier: [], idPrefix: `${idPrefix}-x` }} />
        </Card>
      )}
      <div class="px-work">
        {old ? (
          <Face kind={kind} t={t} props={{ ...props, face: "read", content: old.content, answers: frozenView(old.answers), network: frozenView(old.network), problems: [] }} />
        ) : (
          <Face kind={kind} t={t} props={props} />
        )}
      </div>
      {loose.length > 0 && (
        <section>
          <SectionHead title={t("comment.title")} />
          <div class="px-cmts">
            {loose.map((comment) => (
              <Comment key={comment.id} comment={comment} place={comment.anchor === "whole" ? t("comment.whole") : label(comment.anchor)} />
            ))}
          </div>
        </section>
      )}
      {editable && !old && (shown === "preview" || shown === "changes") && (
        <Card look="wash" class="px-stack" label={t(`${shown}.title`)}>
          <h3>{t(`${shown}.title`)}</h3>
          {shown === "preview" ? (
            <Face kind={kind} t={t} props={{ ...props, face: "read", answers: liveView(session.answers, false), network: liveView(store.network, false), idPrefix: `${idPrefix}-p` }} />
          ) : (
            <ul class="px-lines">
              {(changes().length ? changes() : [t("changes.none")]).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Card>
      )}
      {editable && page.mode !== "preview" && save.kind !== "saved" && !online && store.unsent() > 0 && store.trouble !== "person" && (
        <div class="px-offline">
          <Banner tone="warn" icon={store.trouble === "session" ? "lock" : "cloudOff"}>
            <h4>{t(store.trouble === "session" ? "offline.session" : navigator.onLine ? "offline.unreachable" : "offline.title")}</h4>
            <p>{t(store.kept ? "offline.kept" : "offline.memory")}</p>
            <div class="px-row">
              <Button small onClick={() => { store.wake(); }}>
                {t("offline.try")}
              </Button>
              <Button small look="quiet" icon="copy" onClick={() => { toggle("copy"); }}>
                {t("copy.all")}
              </Button>
            </div>
          </Banner>
        </div>
      )}
      {editable && !old && page.mode !== "preview" && (
        <SubmitArea
          block={block}
          submission={submission}
          ready={kind.ready(props)}
          problems={blocking}
          todos={feedback ? openTodos(feedback, answers) : 0}
          asked={asked}
          online={online}
          busy={session.busy}
          label={label}
          refusal={refusal}
          onAsk={() => {
            setAsked(true);
          }}
          onGo={go}
          onSubmit={(note) => session.submit(note)}
          before={
            <>
              {submission.next_round > 1 && kind.changes && (
                <Button icon="swap" aria-expanded={shown === "changes"} onClick={() => { toggle("changes"); }}>
                  {t("changes.button", { n: submission.round_number })}
                </Button>
              )}
              {block.needs_trainer && (
                <Button icon="eye" aria-expanded={shown === "preview"} onClick={() => { toggle("preview"); }}>
                  {t(shown === "preview" ? "preview.close" : "preview.button")}
                </Button>
              )}
            </>
          }
        />
      )}
      {!editable && session.answers.unsent.size > 0 && (
        <Banner tone="warn" icon="device">
          <p>{t("late.unsent", { n: session.answers.unsent.size })}</p>
          <pre class="px-pre px-unsent">{kind.text({ ...about, answers: liveView(session.answers, false) })}</pre>
        </Banner>
      )}
      {shown === "copy" && <CopyAll text={text()} onClose={() => { setShown(""); }} />}
      {(page.mode === "work" || page.mode === "scratch") && editable && (
        <Details summary={t("device.title")}>
          <div class="px-stack-s px-note">
            <p>{t(store.copy ? "device.kept" : "device.none")}</p>
            {store.copy && (
              <label class="px-tile">
                <input
                  type="checkbox"
                  checked={store.copy.shared}
                  onChange={(event) => {
                    void store.setShared(event.currentTarget.checked);
                  }}
                />
                <span>
                  {t("device.shared")}
                  <small>{store.copy.shared && store.unsent() > 0 ? t("device.shared_warning", { n: store.unsent() }) : t("device.shared_help")}</small>
                </span>
              </label>
            )}
            <Button small icon="copy" onClick={() => { toggle("copy"); }}>
              {t("copy.all")}
            </Button>
          </div>
        </Details>
      )}
    </PageContext.Provider>
  );
}

/** The kind's own part; an error in it leaves the rest of the page, and what she wrote, alone. */
function Face({ kind, t, props }: { kind: Kind; t: Translate; props: KindProps }) {
  const View = props.face === "edit" ? kind.Edit : kind.Read;
  return (
    <Boundary message={<Banner tone="danger" icon="info">{t("page.part_failed")}</Banner>}>
      <View {...props} />
    </Boundary>
  );
}
