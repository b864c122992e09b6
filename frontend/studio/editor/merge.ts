/**
 * Puts two authors' changes together. What only one of them changed is taken from that one; what both changed is kept as
 * it is here, and told. Things with an id are followed by it, wherever they stand in their list.
 */
import { stepOf } from "./paths";
import { isThing, type Thing, type Value } from "./schema";

/** One place that both changed; undefined where it was removed. */
export interface Clash {
  path: string;
  mine: Value | undefined;
  theirs: Value | undefined;
}

export interface Merged {
  value: Value;
  clashes: Clash[];
}

export const equal = (a: Value | undefined, b: Value | undefined): boolean => a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Names in one order: a server may send them in another. */
function sorted(value: Value | undefined): Value | undefined {
  if (Array.isArray(value)) return value.map((one) => sorted(one) ?? null);
  if (!isThing(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one) ?? null]));
}

const hasIds = (value: Value | undefined): value is Thing[] => Array.isArray(value) && value.every((one) => isThing(one) && typeof one.id === "string");

export function merge(base: Value | undefined, mine: Value, theirs: Value, path: string): Merged {
  const clashes: Clash[] = [];
  return { value: both(base, mine, theirs, path, clashes) ?? mine, clashes };
}

function both(base: Value | undefined, mine: Value | undefined, theirs: Value | undefined, path: string, clashes: Clash[]): Value | undefined {
  if (equal(mine, theirs) || equal(base, theirs)) return mine;
  if (equal(base, mine)) return theirs;
  if (hasIds(mine) && hasIds(theirs)) return lists(hasIds(base) ? base : [], mine, theirs, path, clashes);
  if (isThing(mine) && isThing(theirs)) {
    const before = isThing(base) ? base : {};
    const next: Thing = {};
    for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      const value = both(before[name], mine[name], theirs[name], `${path}/${name}`, clashes);
      if (value !== undefined) next[name] = value;
    }
    return next;
  }
  clashes.push({ path, mine, theirs });
  return mine;
}

function lists(base: readonly Thing[], mine: readonly Thing[], theirs: readonly Thing[], path: string, clashes: Clash[]): Thing[] {
  const find = (list: readonly Thing[], id: string): Thing | undefined => list.find((one, at) => stepOf(one, at) === id);
  const ids = (list: readonly Thing[]): string[] => list.map(stepOf);
  // Who moved something says the order; where both did, it is the order here.
  const moved = !equal(ids(mine).filter((id) => find(base, id)), ids(base).filter((id) => find(mine, id)));
  const [first, second] = moved ? [mine, theirs] : [theirs, mine];
  const order = [...ids(first)];
  for (const [at, id] of ids(second).entries()) {
    if (order.includes(id)) continue;
    // After the one that it follows there.
    const before = ids(second).slice(0, at).reverse().find((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order.flatMap((id) => {
    const value = both(find(base, id), find(mine, id), find(theirs, id), `${path}/${id}`, clashes);
    // Removed here and changed there: what was written stays, and is told.
    if (value === undefined && clashes.at(-1)?.path === `${path}/${id}`) return [find(theirs, id)].filter((one) => one !== undefined);
    return isThing(value) ? [value] : [];
  });
}
