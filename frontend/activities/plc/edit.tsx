/** How a teacher keeps a log: what was set out to try, a new meeting in one press, hours, meetings. */
import { blank, Button, comeTo, Details, GoneRow, Lost, Offers, SectionHead, useAct, useLater, usePage, useWidth } from "@shell";
import { useEffect, useRef, useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import { Hours } from "./hours_card";
import { Last } from "./last";
import type { Later } from "./later";
import { SessionList } from "./list";
import { readLog } from "./log";
import type { PlcWord, Session } from "./model.gen";
import { begin } from "./prefill";
import { nameOf, type Props } from "./say";

/** Narrower than this there is no timeline: the list says the same. */
const WIDE = 768;

/** So many of what was set out to try stand on top. */
const TRIES = 2;

const FAMILIES = ["session", "talk", "after", "aar"];
const inItem = (key: string): string => /^(?:session|talk|aar):([^#]+)/.exec(key)?.[1] ?? "";

export function Edit(props: Props) {
  const { content, answers, network, earlier, focusKey = "", end } = props;
  const { t } = usePage<PlcWord>();
  const log = readLog(props);
  // Asked for at once: by the time of a press it is here, and stays when the signal goes.
  const came = useLater<Later>("more-plc", 0);
  const parts = came === "failed" ? null : came;
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const [writing, setWriting] = useState<{ id: string; fresh: boolean }>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [allTries, setAllTries] = useState(false);
  // What is told stays where it is until the page is left: an answer does not vanish under a finger.
  const [told] = useState(new Set<string>());
  const tries = log.come.filter(({ id, talk, after }) => !blank(talk.attempt) && (!after.result || told.has(id))).reverse();
  for (const { id } of tries) told.add(id);
  const back = useRef("");
  // Where a way leads to a meeting, it is opened to be written in.
  useEffect(() => {
    const id = inItem(focusKey);
    if (id && answers.get(`session:${id}`)) setWriting({ id, fresh: false });
    else if (focusKey) setWriting(undefined);
    // Only a new jump opens it: edits made since must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusKey]);
  // Kept, or left: the focus comes back to its row.
  useEffect(() => {
    if (writing || !back.current) return;
    const row = ref.current?.querySelector<HTMLElement>(`[data-at="session:${back.current}"]`);
    row?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    comeTo(row ?? ref.current);
    back.current = "";
  }, [writing, ref]);
  const toggle = useAct((id: string, wanted: boolean) => {
    const next = new Set(open);
    if (wanted) next.add(id);
    else next.delete(id);
    setOpen(next);
  });
  const add = (): void => {
    setWriting({ id: begin(answers, log, content), fresh: true });
  };
  if (writing && answers.get(`session:${writing.id}`)) {
    return (
      <div ref={ref} class="pl">
        <Lost name="more-plc" />
        {parts && <parts.Form
          key={writing.id} id={writing.id} fresh={writing.fresh} log={log} content={content} answers={answers} network={network}
          onClose={() => { back.current = writing.id; setWriting(undefined); }}
          onOpen={(id) => { setWriting({ id, fresh: false }); }}
          onRemove={() => {
            for (const family of FAMILIES) if (answers.get(`${family}:${writing.id}`)) answers.remove(`${family}:${writing.id}`);
            back.current = writing.id;
            setWriting(undefined);
          }}
        />}
      </div>
    );
  }
  const gone = answers.list<Partial<Session>>("session", { gone: true }).filter((one) => one.gone);
  if (!log.sessions.length && !gone.length) {
    return (
      <div ref={ref} class="pl">
        <Lost name="more-plc" />
        {parts && <parts.Start content={content} answers={answers} onBegin={add} />}
        <p class="px-note px-soft pl-later">{t("plc.when_to_send")}</p>
      </div>
    );
  }
  return (
    <div ref={ref} class="pl">
      <Lost name="more-plc" />
      <section class="pl-act">
        <Button icon="add" class="pl-new" onClick={add}>{t("plc.new")}</Button>
        {tries.slice(0, allTries ? tries.length : TRIES).map((session) => <Last key={session.id} content={content} answers={answers} session={session} today={log.today} folds />)}
        {!allTries && tries.length > TRIES && <Button look="quiet" onClick={() => { setAllTries(true); }}>{t("plc.more_tries", { n: tries.length - TRIES })}</Button>}
      </section>
      <Offers />
      <Hours counting={log.counting} content={content} />
      {width >= WIDE && parts && <parts.Timeline log={log} content={content} of={[...log.sessions, ...log.cycles]} />}
      <section data-at="sessions">
        <SectionHead title={t("plc.sessions")}>{t("plc.sessions_lead")}</SectionHead>
        <SessionList
          log={log} sessions={log.sessions} earlier={earlier} content={content} network={network} open={open} onOpen={toggle}
          below={(session) => (
            <>
              <Button small icon="edit" onClick={() => { setWriting({ id: session.id, fresh: false }); }}>{t("plc.edit")}<span class="px-vh"> {nameOf(session, t)}</span></Button>
              {parts && <parts.ShareCode session={session} content={content} />}
            </>
          )}
        />
        {gone.map(({ id, key }) => {
          const name = readGone(answers.item<Partial<Session>>(key)?.value, t("plc.session"));
          const restore = (): void => { for (const family of FAMILIES) if (answers.item(`${family}:${id}`)?.gone) answers.restore(`${family}:${id}`); };
          return <GoneRow key={key} name={name} onRestore={() => { putBack(name, restore); }} />;
        })}
      </section>
      <div class="pl-later"><Details summary={t("plc.circle")} at="circle">{parts && <parts.Circle content={content} answers={answers} />}</Details></div>
      {end}
    </div>
  );
}

const readGone = (value: Partial<Session> | undefined, word: string): string => value?.topic || word;
