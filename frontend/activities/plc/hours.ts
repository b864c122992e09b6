/** Hours that count, of which no two overlap; equal to domain/hours.py, which says how. */

/** When a circle met; `start`, `end` and `pause` in minutes. `order` tells which was made first; ties are broken by key. */
export interface Meeting {
  key: string;
  day: string;
  start: number;
  end: number;
  pause: number;
  order: number;
  certified: boolean;
}

/** With which meeting that counts, from when to when (minutes since midnight). */
export interface Overlap {
  key: string;
  start: number;
  end: number;
}

export interface Counted {
  minutes: number;
  overlap?: Overlap;
}

export const NOTHING: Counted = { minutes: 0 };

/** 0 where it ends before it begins, or pauses all the time. */
export const lengthOf = ({ start, end, pause }: Pick<Meeting, "start" | "end" | "pause">): number => Math.max(0, end - start - pause);

/** By key. One of a day to come counts nothing yet and overlaps with none. */
export function counted(meetings: readonly Meeting[], today: string): Map<string, Counted> {
  const taken = new Map<string, Meeting[]>();
  const found = new Map<string, Counted>();
  const order = [...meetings].sort((a, b) => Number(b.certified) - Number(a.certified) || a.order - b.order || (a.key < b.key ? -1 : 1));
  for (const one of order) {
    const minutes = lengthOf(one);
    if (one.day > today || !minutes) {
      found.set(one.key, NOTHING);
      continue;
    }
    const day = taken.get(one.day) ?? [];
    // Of those that count and meet it, the one that begins first: they never overlap each other.
    const other = day.filter(({ start, end }) => start < one.end && one.start < end).sort((a, b) => a.start - b.start)[0];
    if (other) {
      found.set(one.key, { minutes: 0, overlap: { key: other.key, start: Math.max(other.start, one.start), end: Math.min(other.end, one.end) } });
    } else {
      taken.set(one.day, [...day, one]);
      found.set(one.key, { minutes });
    }
  }
  return found;
}
