/** Keeps both versions of an item: texts that differ are joined, of anything else hers stays. */
import type { Value } from "./document";

/** Words, not a code, an id or a date. */
const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && !/^[\w:.-]*$/.test(value);

/** Null where there are no two texts to join. */
export function joinTexts(mine: Value, theirs: Value): Value | null {
  const result: Value = { ...theirs, ...mine };
  let texts = 0;
  for (const [field, own] of Object.entries(mine)) {
    const other = theirs[field];
    if (own === other) continue;
    if ((own === "" || own === null) && other !== undefined) result[field] = other;
    else if (isText(own) && isText(other)) {
      // One within the other is no news.
      result[field] = own.includes(other) ? own : other.includes(own) ? other : `${own} / ${other}`;
      texts += 1;
    }
  }
  return texts ? result : null;
}
