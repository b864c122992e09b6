/** A meeting in words: its day, its time, who was there, where its hours stand. */
import { formatDate, type IconName } from "@shell";
import type { KindProps, ShellWord, Translate } from "../../kind";
import { weekday, weekdayName } from "../../thai/days";
import { duration } from "../../thai/times";
import type { Log, Logged } from "./log";
import type { PlcContent, PlcWord, Session } from "./model.gen";

export type Props = KindProps<PlcContent, PlcWord>;
export type Say = Translate<ShellWord | PlcWord>;

/** พ. 2 ธ.ค. 2569; Wed 2 Dec 2026. Empty for none. */
export const dayText = (day: string, language: string): string => day && `${weekdayName(weekday(day), language)} ${formatDate(day, language)}`;

/** 2 ธ.ค.: where the year is plain. */
export const shortDay = (day: string, language: string): string => formatDate(day, language).replace(/ \d{4}$/, "");

export const nameOf = ({ number }: Pick<Logged, "number">, t: Say): string => t("plc.session_n", { n: number });

/** ครั้งที่ 6 · พ. 2 ธ.ค. 2569 */
export const titleOf = (session: Logged, t: Say, language: string): string => [nameOf(session, t), dayText(session.item.date, language)].filter(Boolean).join(" · ");

/** 13:30–15:30 น. พัก 10 นาที */
export function timeText({ start, end, pause }: Pick<Session, "start" | "end" | "pause">, t: Say): string {
  const between = start || end ? t("plc.times", { start: start || "–", end: end || "–" }) : "";
  return pause ? `${between} ${t("plc.pause_n", { n: pause })}` : between;
}

/** ครูผู้สอน 1 คน, in the order of the list; a role that is no longer in it stands under its id. */
export function roleTexts(roles: Record<string, number>, content: PlcContent, t: Say): string[] {
  const all = [...content.roles, ...Object.keys(roles).filter((id) => !content.roles.some((role) => role.id === id)).map((id) => ({ id, label: id, short: "" }))];
  return all.flatMap(({ id, label, short }) => (roles[id] ? [t("plc.people_of", { role: short || label, n: roles[id] })] : []));
}

export const stepName = (content: PlcContent, id: string): string => content.steps.find((step) => step.id === id)?.label ?? id;

/** วางแผน: เลือกเรื่องที่ ป.4 ติดที่สุด */
export const aboutText = ({ step, topic }: Session, content: PlcContent): string => [stepName(content, step), topic].filter(Boolean).join(": ");

export interface HoursState {
  icon: IconName;
  text: string;
  tone?: "ok" | "warn";
}

/** Where the hours of a meeting stand. */
export function stateOf({ hasCome, counted: { minutes, overlap }, said }: Logged, log: Log, t: Say): HoursState {
  if (!hasCome) return { icon: "calendar", text: t("plc.planned") };
  if (overlap) return { icon: "warn", text: t("plc.overlaps", { n: log.byId.get(overlap.key)?.number ?? 0 }), tone: "warn" };
  if (!minutes) return { icon: "warn", text: t("plc.no_time"), tone: "warn" };
  if (said === "yes") return { icon: "check", text: t("plc.sure"), tone: "ok" };
  if (said === "ask") return { icon: "comment", text: t("plc.asked") };
  return said ? { icon: "warn", text: t("plc.changed"), tone: "warn" } : { icon: "wait", text: t("plc.waiting") };
}

/** Since which round a meeting was added that had taken place by then: among those of that round it would be taken for one
 * of them. 0: it was in it, or is newer by its day. */
export function addedSince({ key, item: { date } }: Logged, [before]: Props["earlier"]): number {
  const was = before?.answers[key];
  return before && (!was || was.gone) && date && date <= (before.day ?? "") ? before.number : 0;
}

/** 3 ครั้ง 4 ชม. 40 นาที */
export const countText = (n: number, minutes: number, t: Say, language: string): string => t("plc.n_sessions", { n, hours: duration(minutes, language) });
