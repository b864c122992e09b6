/** Meetings as they stand: by cycle, the newest first; of a long log the newest, and the rest when asked for. */
import { Button, useAct, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { total } from "./sums";
import { Row, type RowProps } from "./row";
import type { Log, Logged } from "./log";
import type { PlcWord } from "./model.gen";
import { addedSince, countText, stateOf, type Props } from "./say";

/** So many are shown at first, and more each time. */
const FIRST = 24;
const MORE = 100;
const NONE: never[] = [];

export interface ListProps extends Pick<RowProps, "content" | "network"> {
  log: Log;
  sessions: readonly Logged[];
  /** The rounds before, the newest first. */
  earlier: Props["earlier"];
  open: ReadonlySet<string>;
  onOpen: (id: string, open: boolean) => void;
  end?: (session: Logged) => ComponentChildren;
  below?: (session: Logged) => ComponentChildren;
}

/** Cycles in the order of their newest meeting, each with its meetings, newest first. */
function groups(log: Log, sessions: readonly Logged[]): { id: string; title: string; place: number; sessions: Logged[] }[] {
  const found = new Map<string, Logged[]>();
  for (const one of [...sessions].reverse()) found.set(one.item.cycle, [...(found.get(one.item.cycle) ?? []), one]);
  return [...found].map(([id, of]) => {
    const place = log.cycles.findIndex((cycle) => cycle.id === id);
    return { id, place: place + 1, title: log.cycles[place]?.value.title ?? "", sessions: of };
  });
}

export function SessionList({ log, sessions, earlier, content, network, open, onOpen, end, below }: ListProps) {
  const { t, language } = usePage<PlcWord>();
  const [most, setMost] = useState(FIRST);
  const act = useAct(onOpen);
  const shown = sessions.slice(-most);
  return (
    <>
      {groups(log, shown).map((group) => {
        const come = group.sessions.filter(({ hasCome }) => hasCome);
        const planned = group.sessions.length - come.length;
        return (
          <section key={group.id} class="pl-cycle">
            <div class="pl-cyclehead" data-at={`cycle:${group.id}`}>
              <h4>{group.place > 0 && <span class="px-muted px-num">{group.place}. </span>}{group.title || t("plc.no_cycle")}</h4>
              <span class="px-sm px-soft px-num">{come.length ? countText(come.length, total(come, ({ counted }) => counted.minutes), t, language) : t("plc.n_planned", { n: planned })}</span>
            </div>
            <ul>
              {group.sessions.map((session) => {
                const { icon, text, tone = "" } = stateOf(session, log, t);
                return (
                  <Row
                    key={session.id} content={content} network={network} partners={open.has(session.id) ? session.item.partners.map((id) => network.item(`partner:${id}`)) : NONE} session={session} today={log.today} added={addedSince(session, earlier)} icon={icon} state={text} tone={tone} open={open.has(session.id)} onOpen={act}
                    {...(end ? { end: end(session) } : {})}
                  >
                    {open.has(session.id) && below?.(session)}
                  </Row>
                );
              })}
            </ul>
          </section>
        );
      })}
      {sessions.length > most && <Button onClick={() => { setMost(most + MORE); }}>{t("plc.show_older", { n: sessions.length - most })}</Button>}
    </>
  );
}
