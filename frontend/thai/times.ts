/** Times of day as Thai teachers write them: 15:00, 15.00, 1500, 8.30, ๑๕.๐๐, 15 น. What could be read in two ways is asked
 * about, not guessed. */
import { toArabic, toThai } from "./digits";

/** Why what was typed is no time: no hour and minute can be read; an hour or a minute that no day has. */
export type NotATime = "unclear" | "no_such_hour" | "no_such_minute";

const HOUR_ONLY = /^(\d{1,2}) ?(?:น\.?|นาฬิกา)$/;
const WITH_MINUTES = /^(\d{1,2}) ?(?:[:.] ?)?(\d{2})(?: ?(?:น\.?|นาฬิกา))?$/;

/** A typed time as `HH:MM`, empty for nothing typed; or why it is none. */
export function typedTime(text: string): { time: string } | { code: NotATime } {
  const plain = toArabic(text).trim();
  if (!plain) return { time: "" };
  const found = HOUR_ONLY.exec(plain) ?? WITH_MINUTES.exec(plain);
  if (!found) return { code: "unclear" };
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23) return { code: "no_such_hour" };
  if (minute > 59) return { code: "no_such_minute" };
  return { time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

/** Of a stored `HH:MM`. */
export const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const two = (n: number): string => String(n).padStart(2, "0");

/** The `HH:MM` of a minute of the day. */
export const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** `9:55`; of less than nothing `-1:30`. */
export function hoursAndMinutes(minutes: number): string {
  const whole = Math.abs(minutes);
  return `${minutes < 0 ? "-" : ""}${String(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

/** `1 ชม. 30 นาที`, in other languages `1 h 30 min`. */
export function duration(minutes: number, language: string, thaiDigits = false): string {
  const thai = language.startsWith("th");
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = hours ? [`${String(hours)} ${thai ? "ชม." : "h"}`] : [];
  if (rest || !hours) parts.push(`${String(rest)} ${thai ? "นาที" : "min"}`);
  return thaiDigits && thai ? toThai(parts.join(" ")) : parts.join(" ");
}
