/** Keeps both versions of an item: texts that differ are joined; other fields keep the teacher's version. */
import type { Value } from "./document";

/** Whether a value is text, not a code, an id or a date. */
const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && !/^[\w:.-]*$/.test(value);

/** Joins two versions; null where no texts differ. */
export function joinTexts(mine: Value, theirs: Value): Value | null {
  const result: Value = { ...theirs, ...mine };
  let texts = 0;
  for (const [field, own] of Object.entries(mine)) {
    const other = theirs[field];
    if (own === other) continue;
    if ((own === "" || own === null) && other !== undefined) result[field] = other;
    else if (isText(own) && isText(other)) {
      // A text that is contained in the other adds nothing.
      result[field] = own.includes(other) ? own : other.includes(own) ? other : `${own} / ${other}`;
      texts += 1;
    }
  }
  return texts ? result : null;
}
