/** A log as it is read: hours, meetings with what was tried, and at the desk the word on hours, one by one. */
import { blank, Button, Details, Icon, SectionHead, Segments, Tiles, useAct, usePage, useWidth } from "@shell";
import { useEffect, useMemo, useState } from "preact/hooks";
import { duration } from "../../thai/times";
import { fiscalYear } from "../../thai/days";
import { Hours, HoursTable } from "./hours_card";
import { SessionList } from "./list";
import type { DeskWord } from "../../words.gen";
import { hasFacts, readLog, sureOf, type Log, type Logged } from "./log";
import type { PlcWord } from "./model.gen";
import { ResultLine } from "./row";
import { nameOf, type Props } from "./say";
import { total } from "./sums";
import { Timeline } from "./timeline";

const STAMP = "M9.5 4.5h5l-1 6.500h4a1.500 1.500 0 0 1 1.500 1.500V16H5v-3.500A1.500 1.500 0 0 1 6.500 11h4zM5 19.500h14";
const WIDE = 720;

/** Meetings that the round before did not have, or that were certified for other facts. */
function newOnes(log: Log, earlier: Props["earlier"]): readonly Logged[] {
  const [before] = earlier;
  if (!before) return log.sessions;
  return log.sessions.filter(({ key, said }) => !before.answers[key] || before.answers[key].gone || said === "changed");
}

/** What was set out to try and what became of it, in the order of the meetings. */
function Attempts({ log, content }: { log: Log } & Pick<Props, "content">) {
  const { t } = usePage<PlcWord>();
  const attempts = log.come.filter(({ talk }) => !blank(talk.attempt));
  if (!attempts.length) return null;
  return (
    <Details summary={t("plc.attempts", { n: attempts.length })}>
      <ol class="pl-attempts">
        {attempts.map((session) => (
          <li key={session.id}>
            <p><span class="px-muted px-num">{session.number}</span> {session.talk.attempt}</p>
            <ResultLine content={content} session={session} today={log.today} />
          </li>
        ))}
      </ol>
    </Details>
  );
}

type Saying = NonNullable<Props["certifying"]>;

/** Colleagues of the school who have a certificate for the same facts. */
const colleaguesOf = ({ item }: Logged, { colleagues = [] }: Saying): number => colleagues.find(({ facts }) => hasFacts(item, facts))?.people ?? 0;

/** What the trainer says of hours in this review: how many, what they come to, all at once after a look at one. */
function Certify({ log, sessions, certifying, looked }: { log: Log; sessions: readonly Logged[]; certifying: Saying; looked: boolean }) {
  const { t, language } = usePage<PlcWord | DeskWord>();
  const mine = sessions.filter(({ counted, said }) => counted.minutes > 0 && said !== "yes");
  const yes = mine.filter(({ id }) => certifying.of(id) === "yes");
  const open = mine.filter(({ id }) => !certifying.of(id));
  const sum = (of: readonly Logged[]): number => total(of, ({ counted }) => counted.minutes);
  const year = fiscalYear(log.counting.at(-1)?.item.date ?? log.today);
  const before = total(log.counting.filter(({ item }) => fiscalYear(item.date) === year), sureOf);
  if (!mine.length) return null;
  const names = (of: readonly Logged[]): string => of.map(({ number }) => number).join(", ");
  const alike = open.filter((session) => colleaguesOf(session, certifying) > 0);
  return (
    <div class="px-card px-wash pl-certify">
      <p class="px-sm px-soft">{t("plc.to_certify")}</p>
      <p class="pl-big px-num" role="status">{t("plc.certify_of", { yes: yes.length, n: mine.length, hours: duration(sum(yes), language) })}</p>
      <p class="px-note px-soft">{t("plc.certify_sum", { hours: duration(before + sum(yes.filter(({ item }) => fiscalYear(item.date) === year)), language), year })}</p>
      {certifying.say && alike.length > 0 && (
        <>
          <Button onClick={() => { certifying.say?.(alike.map(({ id }) => id), "yes"); }}>
            <Icon drawing={STAMP} />
            {t("desk.alike_take")}
          </Button>
          <p class="px-hint">{t("desk.alike", { sessions: names(alike) })}</p>
        </>
      )}
      {certifying.say && open.length > 0 && (
        <>
          <Button disabled={!looked} onClick={() => { certifying.say?.(open.map(({ id }) => id), "yes"); }}>
            <Icon drawing={STAMP} />
            {t("plc.certify_all")}
          </Button>
          <p class="px-hint">{t("plc.certify_these", { sessions: names(open), n: open.length, hours: duration(sum(open), language) })}</p>
          <p class="px-hint">{t("plc.certify_hint")}</p>
        </>
      )}
    </div>
  );
}

export function Reading(props: Props) {
  const { content, network, earlier, certifying, onPick, focusKey = "", face } = props;
  const { t, language } = usePage<PlcWord | DeskWord>();
  const log = readLog(props);
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const desk = face === "desk";
  const fresh = useMemo(() => newOnes(log, earlier), [log, earlier]);
  const [all, setAll] = useState(!earlier.length || !fresh.length);
  const shown = desk && !all ? fresh : log.sessions;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useAct((id: string, wanted: boolean) => {
    const next = new Set(open);
    if (wanted) next.add(id);
    else next.delete(id);
    setOpen(next);
  });
  // A comment leads to its meeting.
  useEffect(() => {
    const id = /^(?:session|talk|after|aar):([^#]+)/.exec(focusKey)?.[1];
    if (!id) return;
    if (!fresh.some((one) => one.id === id)) setAll(true);
    toggle(id, true);
    // Only a new way there opens it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusKey]);
  const word = (session: Logged): string => {
    const said = session.counted.minutes ? certifying?.of(session.id) : "";
    if (said) return t(said === "yes" ? "plc.will_certify" : "plc.will_ask");
    const n = certifying && certifiable(session) ? colleaguesOf(session, certifying) : 0;
    return n ? t("desk.alike_people", { n }) : "";
  };
  const certifiable = (one: Logged): boolean => Boolean(certifying) && one.hasCome && one.counted.minutes > 0 && one.said !== "yes";
  return (
    <div ref={ref} class="pl pl-reading">
      {certifying && <Certify log={log} sessions={log.come} certifying={certifying} looked={open.size > 0} />}
      {!desk && <Hours counting={log.counting} content={content} />}
      {!desk && width >= WIDE && <Timeline log={log} content={content} of={[...log.sessions, ...log.cycles]} />}
      <section data-at="sessions">
        <SectionHead
          title={t(desk && !all ? "plc.new_since" : "plc.sessions", { n: earlier[0]?.number ?? 0 })}
          end={desk && earlier.length > 0 && fresh.length > 0 && (
            <Segments
              label={t("plc.sessions")} value={all ? "all" : "new"} onChange={(value) => { setAll(value === "all"); }}
              options={[{ value: "new", label: t("plc.new_n", { n: fresh.length }) }, { value: "all", label: t("plc.all_n", { n: log.sessions.length }) }]}
            />
          )}
        />
        {shown.length ? (
          <SessionList
            log={log} sessions={shown} earlier={earlier} content={content} network={network} open={open} onOpen={toggle}
            {...(certifying ? { end: (session: Logged) => word(session) && <small>{word(session)}</small> } : {})}
            below={(session) => (
              <>
                {certifiable(session) && (
                  <Tiles
                    label={t("plc.hours_of_n", { name: nameOf(session, t), hours: duration(session.counted.minutes, language) })} at={`hours:${session.id}`} columns={2} readOnly={!certifying?.say}
                    value={certifying?.of(session.id) ?? ""} options={[{ value: "yes", label: t("plc.certify") }, { value: "ask", label: t("plc.ask_first") }]}
                    onChange={(value) => { certifying?.say?.([session.id], value as "" | "yes" | "ask"); }}
                  />
                )}
                {onPick && (
                  <div class="px-row px-noprint">
                    <Button small look="quiet" icon="comment" onClick={() => { onPick(session.key, nameOf(session, t)); }}>{t("plc.comment_here")}<span class="px-vh"> {nameOf(session, t)}</span></Button>
                    {!blank(session.talk.noticed) && <Button small look="quiet" onClick={() => { onPick(`talk:${session.id}`, t("plc.noticed")); }}>{t("plc.comment_noticed")}<span class="px-vh"> {nameOf(session, t)}</span></Button>}
                  </div>
                )}
              </>
            )}
          />
        ) : <p class="px-soft">{t("plc.none")}</p>}
      </section>
      {desk && (
        <section>
          <Attempts log={log} content={content} />
          <Details summary={t("plc.all_hours")}><HoursTable counting={log.counting} content={content} /></Details>
        </section>
      )}
    </div>
  );
}
