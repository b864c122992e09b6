/** Cycles as a picture in time; the list below it says the same in words. */
import { SectionHead, usePage } from "@shell";
import { useMemo } from "preact/hooks";
import { addDays, daysBetween, weekday } from "../../thai/days";
import { fullCycles, weeksOf, type Log } from "./log";
import type { PlcContent, PlcWord } from "./model.gen";
import { shortDay } from "./say";
import { Mark } from "./signs";

const WIDTH = 1022;
const LANE = 62;
const SIDE = 40;
const MOST_DATES = 9;
/** Lanes that are drawn: the newest; the list has all. */
const MOST_LANES = 8;

/** What was tried and became of it: "ลองแล้ว 5 เรื่อง ได้ผล 4". */
function triedText(log: Log, t: (key: PlcWord, params: Record<string, number>) => string): string {
  const tried = log.come.filter(({ after }) => after.result === "worked" || after.result === "not_yet");
  const worked = tried.filter(({ after }) => after.result === "worked").length;
  return tried.length ? t("plc.tried", { n: tried.length, worked, not: tried.length - worked }) : "";
}

const Drawn = ({ log, content }: { log: Log; content: PlcContent }) => {
  const { t, language } = usePage<PlcWord>();
  const dated = log.sessions.filter(({ item }) => item.date && log.cycles.some(({ id }) => id === item.cycle));
  const lanes = log.cycles.map((cycle, at) => ({ ...cycle, place: at + 1, sessions: dated.filter(({ item }) => item.cycle === cycle.id) })).filter(({ sessions }) => sessions.length).slice(-MOST_LANES);
  const days = lanes.flatMap(({ sessions }) => sessions.map(({ item }) => item.date)).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (!first) return null;
  const monday = addDays(first, -((weekday(first) + 6) % 7));
  const span = Math.max(14, daysBetween(monday, last) + 7);
  const x = (day: string): number => SIDE + (daysBetween(monday, day) / span) * (WIDTH - 2 * SIDE);
  const weeks = Math.ceil(span / 7);
  const each = Math.max(1, Math.ceil(weeks / MOST_DATES));
  const ticks = Array.from({ length: Math.ceil(weeks / each) }, (_, n) => addDays(monday, n * each * 7));
  const height = lanes.length * LANE + 44;
  const said = t("plc.lanes", { n: lanes.length, full: fullCycles(log, content) });
  return (
    <section>
      <SectionHead title={t("plc.timeline")}>{[log.counting.length ? t("plc.rhythm", { n: log.counting.length, weeks: weeksOf(log) }) : "", triedText(log, t)].filter(Boolean).join(" · ")}</SectionHead>
      <figure class="pl-lanes">
        <svg viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} role="img" aria-label={said}>
          {ticks.map((day) => (
            <g key={day}>
              <path class="pl-tick" d={`M${String(x(day))} 8V${String(height - 34)}`} />
              <text class="pl-date" x={x(day)} y={height - 12} text-anchor="middle">{shortDay(day, language)}</text>
            </g>
          ))}
          {lanes.map(({ id, value, place, sessions }, lane) => {
            const y = lane * LANE + 56;
            const [from = 0, to = 0] = [x(sessions[0]?.item.date ?? ""), x(sessions.at(-1)?.item.date ?? "")];
            return (
              <g key={id}>
                <text class="pl-lanename" x={from > WIDTH / 2 ? to + 14 : from - 14} y={y - 24} text-anchor={from > WIDTH / 2 ? "end" : "start"}>{`${String(place)} ${value.title}`}</text>
                <path class="pl-span" d={`M${String(from)} ${String(y)}H${String(to)}`} />
                {sessions.map((session) => (
                  <g key={session.id} transform={`translate(${String(x(session.item.date) - 15)} ${String(y - 15)}) scale(.75)`}>
                    <Mark step={content.steps.find((step) => step.id === session.item.step)} sure={!session.hasCome ? "planned" : session.said === "yes" ? "sure" : ""} />
                  </g>
                ))}
              </g>
            );
          })}
        </svg>
      </figure>
      <p class="pl-key px-sm px-soft">
        <span><i class="pl-k pl-ksure" />{t("plc.sure")}</span>
        <span><i class="pl-k" />{t("plc.waiting")}</span>
        <span><i class="pl-k pl-kplanned" />{t("plc.planned")}</span>
      </p>
    </section>
  );
};

/** Drawn anew when one of `of` is another: its meetings and its cycles. */
export function Timeline({ log, content, of }: { log: Log; content: PlcContent; of: readonly unknown[] }) {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what it is drawn of
  return useMemo(() => <Drawn log={log} content={content} />, [content, ...of]);
}
