/** A meeting's facts as a short code, for a colleague who was there, who takes the facts over and writes the text anew.
 *
 * The code holds the facts themselves, so that it is made and read without a signal and nothing of it is kept on a server: the
 * day, the times, the step and how many people of each role. No name and no word of anyone is in it. Written in Crockford's
 * base 32 (crockford.com/base32.html): small or capital, and O is 0, I and L are 1. */
import { toArabic } from "../../thai/digits";
import { addDays, daysBetween } from "../../thai/days";
import { clock, minuteOfDay } from "../../thai/times";
import type { PlcContent, Session } from "./model.gen";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LOOKALIKES: Record<string, string> = { O: "0", I: "1", L: "1" };
const FIRST_DAY = "2020-01-01";
const DAYS = 16_384; // Up to 2064.
const MINUTES = 24 * 60;
const PAUSES = 241;
const PEOPLE = 100;
/** A prime: one mistyped letter, or two that changed places, is always found. */
const CHECKS = 1021;
const MOST_LETTERS = 40;

export type Facts = Pick<Session, "date" | "start" | "end" | "pause" | "step" | "roles">;
/** Why what was typed is no code of this log: a sign that no code has, or one mistyped or of a log with other lists. */
export type NotACode = "unclear" | "wrong";

/** The numbers of a meeting and how many values each may have. Roles come last, so that those nobody was in cost no letter. */
function numbersOf({ date, start, end, pause, step, roles }: Facts, { steps, roles: offered }: PlcContent): [number, number][] {
  return [
    [daysBetween(FIRST_DAY, date), DAYS],
    [minuteOfDay(start), MINUTES],
    [minuteOfDay(end), MINUTES],
    [pause, PAUSES],
    [steps.findIndex(({ id }) => id === step) + 1, steps.length + 1],
    ...offered.map(({ id }): [number, number] => [roles[id] ?? 0, PEOPLE]),
  ];
}

/** What a code leaves when divided, by the lists its facts were chosen from: it means something only where those are the same. */
function remainderOf({ steps, roles }: PlcContent): number {
  const lists = [...steps.map(({ id }) => id), "", ...roles.map(({ id }) => id)].join(" ");
  let sum = 7;
  for (const char of lists) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % CHECKS;
  return sum;
}

/** `7K3M-Q2XA-91BF`; empty for a meeting whose day or times are not whole, or out of what a code can hold. */
export function codeOf(facts: Facts, content: PlcContent): string {
  if (!facts.date || !facts.start || !facts.end) return "";
  const numbers = numbersOf(facts, content);
  if (numbers.some(([n, values]) => n < 0 || n >= values)) return "";
  const packed = numbers.reduceRight((sum, [n, values]) => sum * BigInt(values) + BigInt(n), BigInt(0));
  let rest = packed * BigInt(CHECKS) + BigInt(remainderOf(content));
  let letters = "";
  for (; rest > 0; rest /= BigInt(32)) letters = (LETTERS[Number(rest % BigInt(32))] ?? "") + letters;
  return letters.match(/.{1,4}/gu)?.join("-") ?? "";
}

/** The facts a code holds; or why it holds none. */
export function factsOf(typed: string, content: PlcContent): Facts | { code: NotACode } {
  const letters = toArabic(typed).toUpperCase().replace(/[\s\p{Pd}.]/gu, "").replace(/[OIL]/gu, (char) => LOOKALIKES[char] ?? char);
  if (!letters || letters.length > MOST_LETTERS || [...letters].some((char) => !LETTERS.includes(char))) return { code: "unclear" };
  const whole = [...letters].reduce((sum, char) => sum * BigInt(32) + BigInt(LETTERS.indexOf(char)), BigInt(0));
  let rest = whole / BigInt(CHECKS);
  if (whole % BigInt(CHECKS) !== BigInt(remainderOf(content))) return { code: "wrong" };
  const take = (values: number): number => {
    const n = Number(rest % BigInt(values));
    rest /= BigInt(values);
    return n;
  };
  const [day, start, end, pause, step] = [take(DAYS), take(MINUTES), take(MINUTES), take(PAUSES), take(content.steps.length + 1)];
  const roles = Object.fromEntries(content.roles.map(({ id }): [string, number] => [id, take(PEOPLE)]).filter(([, n]) => n > 0));
  if (rest > 0) return { code: "wrong" };
  return { date: addDays(FIRST_DAY, day), start: clock(start), end: clock(end), pause, step: content.steps[step - 1]?.id ?? "", roles };
}
