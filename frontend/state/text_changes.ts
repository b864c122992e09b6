/** Finds texts that differ between two rounds of any kind, by item and field. */
import { TEXTS, type ItemShape, type RoundShape } from "../types.gen";

export interface TextChange {
  /** The item's key, and its field: `partner:ab12`, `together`. */
  key: string;
  field: string;
  was: string;
  is: string;
}

const textOf = (item: ItemShape | undefined, field: string): string => {
  const value = item && !item.gone ? item.v[field] : "";
  return typeof value === "string" ? value.trim() : "";
};

type Both = Pick<RoundShape, "answers" | "network">;

/** In the order of the newer round. Added and removed partners are left out: the kind's sentences name them. */
export function textChanges(before: Both, after: Both): TextChange[] {
  const changes: TextChange[] = [];
  for (const doc of ["network", "answers"] as const) {
    const [old, now] = [before[doc], after[doc]];
    for (const key of new Set([...Object.keys(now), ...Object.keys(old)])) {
      // Ids, numbers and dates are no texts: the kind's sentences say how they changed. Replies and ticks are not part of the work.
      const fields = TEXTS[doc][key.replace(/:.*/, ":")] ?? [];
      const both = [old[key], now[key]].every((item) => item && !item.gone);
      if (doc === "network" && !both) continue;
      for (const field of fields) {
        const [was, is] = [textOf(old[key], field), textOf(now[key], field)];
        if (was !== is) changes.push({ key, field, was, is });
      }
    }
  }
  return changes;
}
