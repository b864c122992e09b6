/** The next of some days of the year. */

/** `days`: as `03-31`. The first of them from `today` on, as `2027-03-31`; empty where there is none. */
export function nextDay(days: readonly string[], today: string): string {
  const year = Number(today.slice(0, 4));
  // Far enough for the 29th of February.
  const found = days.flatMap((day) => Array.from({ length: 9 }, (_, n) => `${String(year + n)}-${day}`)).filter((day) => day >= today && exists(day));
  return found.sort()[0] ?? "";
}

const exists = (day: string): boolean => {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
