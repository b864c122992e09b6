/** Puts the learner's page together: head, state of the work, the trainer's answer, the activity, its end. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { Kind, KindProps, PreviewWord, ShellWord, Translate } from "../kind";
import type { Session } from "../state/session";
import { openTodos } from "../state/todos";
import { frozenView, liveView } from "../state/view";
import type { ProblemShape } from "../types.gen";
import { dayIn } from "../thai/days";
import { Button } from "./Button";
import { PageContext, type PageValue } from "./context";
import type { DevicePartProps } from "./DevicePart";
import { Face } from "./Face";
import { Head } from "./Head";
import { jump } from "./jump";
import { kindOf, onKind } from "./kinds";
import { askFor, useMore } from "./later";
import { conflictsOf, LiveLine, refusalOf } from "./LiveLine";
import { Looking } from "./Looking";
import { Lost } from "./Lost";
import type { More } from "./more";
import { still, useAct, useSame } from "./still";
import { NOTE, SubmitArea } from "./SubmitArea";
import { Banner, Details } from "./surfaces";
import "./LearnerPage.css";

/** Draws anew when the work or the browser's connection is another. */
function useStore(session: Session): boolean {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const { store } = session;
  // Before the browser paints: a kind or an answer that comes at once must not be missed.
  useLayoutEffect(() => store.subscribe(() => draw(undefined), true), [store]);
  useLayoutEffect(() => onKind(() => draw(undefined)), []);
  return navigator.onLine && store.trouble === "";
}

/** So much of an activity a preview shows, px (Short.css). */
const PREVIEW = 360;
/** One list for all that is empty: it is the same each time. */
const NONE: never[] = [];

const Device = still(({ more, t, ...part }: { more: More | null; t: Translate } & DevicePartProps) => (
  <Details summary={t("device.title")} onToggle={() => { askFor("more"); }}>
    {more && <more.DevicePart {...part} />}
  </Details>
));

export function LearnerPage({ session, t, idPrefix, root }: { session: Session; t: Translate<ShellWord | PreviewWord>; idPrefix: string; root: HTMLElement }) {
  const online = useStore(session);
  const kind = kindOf(session.page.block.kind);
  if (!kind) return <p role="status">{t("page.loading")}</p>;
  return <Work session={session} kind={kind} t={t} idPrefix={idPrefix} root={root} online={online} />;
}

function Work({ session, kind, t, idPrefix, root, online }: { session: Session; kind: Kind; t: Translate<ShellWord | PreviewWord>; idPrefix: string; root: HTMLElement; online: boolean }) {
  const { page, store, editable } = session;
  const live = session.writable.length > 0;
  const { block, submission, language } = page;
  const [triedToSubmit, setTriedToSubmit] = useState(false);
  const [panel, setPanel] = useState<"" | "example" | "preview" | "changes" | "copy" | "all">(submission.status === "returned" ? "changes" : "");
  const [round, setRound] = useState("");
  const [focusKey, setFocusKey] = useState<{ key: string }>();
  // As it was when the page was opened: no line of the head comes or goes while typing.
  const [begun] = useState(() => session.answers.server.size + (kind.editsNetwork ? store.network.server.size : 0) > 0);
  const anchors = useRef(new Map<string, number>());
  const [places, placedChanged] = useReducer((n: number) => n + 1, 0);

  // The frozen round stands in the page's documents while the work is with the trainer.
  const answers = useMemo(() => (live ? liveView(session.answers, true) : frozenView(page.answers.items)), [session, page, live]);
  const network = useMemo(() => (editable ? liveView(store.network, true) : frozenView(page.network.items)), [store, page, editable]);
  const conflicts = conflictsOf(session);
  // What is seen of both documents is as it was for as long as this is.
  const seen = `${String(session.answers.version)} ${String(store.network.version)}`;
  const more = useMore<More>(begun || page.rounds.length > 0 || !!page.earlier_wave || page.mode !== "work" || !editable || store.savedAt !== "" || conflicts > 0 || panel === "preview" || panel === "example");
  const { content } = page;
  const { marks } = session;
  const { heads = NONE, earlier = NONE, old, feedback = null, comments = NONE, answer } = more?.pastOf(session, round, answers) ?? {};
  const about = useMemo(() => ({ content, answers, network, t }), [content, answers, network, t]);

  // Typed and not entered: asked about before it is handed in.
  const typed = session.halves.filter(([path]) => path !== NOTE).map(([path, { text }]): ProblemShape => ({ path, code: "typed", params: { text } }));
  // The day where the course is, by the server's clock: a page stays open over night, and the device's zone and clock may
  // be others.
  const ahead = useMemo(() => Date.parse(page.now) - Date.now() || 0, [page.now]);
  const today = dayIn(page.course_zone ?? "", Date.now() + ahead);
  const found = useMemo(
    () => (editable ? kind.problems({ ...page, ...about, minimum: block.minimum, marks, today }) : NONE),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for what is seen of the documents, and for each day
    [editable, kind, page, about, block.minimum, marks, seen, today],
  );
  const all = useSame(editable ? [...found, ...typed] : NONE);
  const blocking = all.filter((problem) => problem.blocking !== false);
  // What it is that was not entered, the end of the page says once it is asked.
  const missing = useSame(blocking, triedToSubmit ? blocking : blocking.map(({ path }) => path));
  const problems = useSame([...session.problems, ...(triedToSubmit ? all : all.filter((problem) => problem.blocking === false))]);
  const send = useAct(() => void store.flush());
  const props: KindProps = {
    ...page, answers, network, t, face: live ? "edit" : "read", problems, comments, earlier, idPrefix,
    marks, dropped: session.dropped, send, today,
    ...(focusKey ? { focusKey: focusKey.key } : {}),
  };
  // Before the browser paints: a choice that is none is not shown.
  useLayoutEffect(() => {
    session.giveBack(kind, answers, kind.firstStands ? t(kind.firstStands) : "");
  });
  const label = useMemo(
    () => (key: string): string => (key === "whole" ? "" : kind.label(key, about)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is asked about is called by its name of now
    [kind, about, triedToSubmit && seen],
  );

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
  const go = useAct((path: string): void => {
    setRound("");
    setFocusKey({ key: path });
  });
  // The kind opens what the path is in; only then is there a place to go to.
  useEffect(() => {
    if (!focusKey) return undefined;
    const wait = setTimeout(() => {
      jump(root, focusKey.key);
      // What shows one part at a time is led there again when it is asked again.
      if (kind.placesEnd) setFocusKey(undefined);
    }, 50);
    return () => {
      clearTimeout(wait);
    };
  }, [focusKey, root, kind]);

  // What stood at the button is gone after handing in: the receipt takes the focus.
  const stage = `${submission.status}${submission.round_number}`;
  const before = useRef(stage);
  const settled = before.current === stage || Boolean(more);
  useEffect(() => {
    if (before.current === stage || !settled) return;
    before.current = stage;
    setTriedToSubmit(false);
    setPanel("");
    setRound("");
    if (!jump(root, "receipt")) jump(root, "submit");
  }, [stage, settled, root]);

  const onlyHere = store.unsent(true) > 0;
  const toggle = useAct((what: typeof panel): void => {
    setPanel(panel === what ? "" : what);
  });
  const started = session.answers.keys().length > 0 || (kind.editsNetwork && network.list("partner").length > 0);
  const own = page.mode === "work" || page.mode === "scratch";
  // An author's page holds many blocks: of each the beginning, and the whole when asked.
  const previewed = page.mode === "preview";
  const [fits, setFits] = useState(false);
  const work = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const height = work.current?.scrollHeight ?? 0;
    if (previewed && height > 0) setFits(height <= PREVIEW);
  }, [previewed, more, panel]);
  const short = previewed && !fits && panel !== "all";

  const ask = useCallback(() => { setTriedToSubmit(true); }, []);
  const copy = useCallback(() => { toggle("copy"); }, [toggle]);
  const [line, lineAgain] = useMemo(
    () => [false, true].map((again) => <LiveLine session={session} onCopy={copy} onConflict={() => jump(root, "conflicts")} again={again} />),
    [session, copy, root],
  );
  const wpa = useSame(kind.offeredWpa?.(answers, block.wpa, page) ?? block.wpa);
  const ready = useSame(editable && !old ? kind.ready(props, found) : NONE);
  const end = editable && !old && (
    <SubmitArea
      session={session}
      page={page}
      busy={session.busy}
      ready={ready}
      problems={missing}
      todos={feedback ? openTodos(feedback, answers) : 0}
      triedToSubmit={triedToSubmit}
      blocked={online ? "" : t(`submit.${store.trouble === "session" || store.trouble === "person" ? store.trouble : "offline"}`)}
      label={label}
      refusal={refusalOf(session, t)}
      onAsk={ask}
      onGo={go}
      changes={kind.changes && heads[0]?.number}
      shown={panel}
      onShow={toggle}
    />
  );
  const said = kind.receipt?.(props) ?? "";
  const gap = missing[0] ?? all[0];
  const saving = own && editable && !old && lineAgain;
  const context = useMemo(
    (): PageValue => ({ saving, session, typed: session.answers, t, language, idPrefix, problems, comments, placed, answer }),
    [saving, session, t, language, idPrefix, problems, comments, placed, answer],
  );
  return (
    <PageContext.Provider value={context}>
      <Looking page={page} />
      <Head
        page={page}
        wpa={wpa}
        editable={editable}
        progress={kind.progress?.(props) ?? ""}
        known={begun || submission.round_number > 0}
        saveLine={own && (live || session.answers.unsent.size + session.halves.length > 0) && line}
      />
      {!editable && page.mode !== "masquerade" && page.message && <Banner icon="info">{page.message}</Banner>}
      {!triedToSubmit && <Lost name="more" />}
      {store.nearly && <Banner tone="warn" icon="warn">{store.nearly}</Banner>}
      {more && <more.Above {...{ session, kind, about, feedback, said, round, gap, begun }} earlier={heads} onRound={setRound} onGo={go} />}
      {!begun && editable && block.privacy && <p class="px-privacy px-note px-soft">{block.privacy}</p>}
      {editable && !started && (
        <Button look="quiet" icon="eye" aria-expanded={panel === "example"} onClick={() => { toggle("example"); }}>
          {t(panel === "example" ? "example.close" : "example.open")}
        </Button>
      )}
      {panel === "example" && more && <more.Example session={session} kind={kind} props={props} />}
      <div ref={work} class={short ? "px-work px-short" : "px-work"} inert={short}>
        <Face key={round} kind={kind} props={old ? { ...props, face: "read", content: old.content, answers: frozenView(old.answers), network: frozenView(old.network), problems: [], marks: old.marks, today: old.day ?? "", stage: old.stage } : { ...props, end }} />
      </div>
      {previewed && !fits && (
        <Button aria-expanded={!short} onClick={() => { toggle("all"); }}>
          {t(short ? "studio.preview_all" : "studio.preview_less")}
        </Button>
      )}
      {more && <more.Below {...{ session, kind, props, places }} onGo={go} anchors={anchors.current} shown={old ? "old" : panel} />}
      {live && !online && store.unsent() > 0 && store.trouble !== "person" && (
        <div class="px-offline">
          <Banner tone="warn" icon={store.trouble === "session" ? "lock" : "cloudOff"}>
            <h4>{t(store.trouble === "session" ? "offline.session" : navigator.onLine ? "offline.unreachable" : "offline.title")}</h4>
            <p>{t(onlyHere ? "offline.memory" : store.trouble === "session" ? "offline.login" : "offline.kept")}</p>
            <div class="px-row">
              <Button small onClick={() => { store.wake(); }}>
                {t("offline.try")}
              </Button>
              <Button small look="quiet" icon="copy" onClick={copy}>
                {t("copy.all")}
              </Button>
            </div>
          </Banner>
        </div>
      )}
      {!kind.placesEnd && end}
      {more && ((begun && !kind.placesEnd) || !editable) && <more.Related session={session} />}
      {panel === "copy" && more && <more.CopyAll text={kind.text(about)} onClose={copy} />}
      {own && editable && <Device more={more} session={session} label={label} onCopy={copy} t={t} />}
    </PageContext.Provider>
  );
}
