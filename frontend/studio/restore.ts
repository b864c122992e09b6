/** Puts what a closed editor left beside what is saved now, and beside what was typed before the device gave it. */
import type { Unsaved } from "./copy";
import { merge, type Clash } from "./editor/merge";
import { within } from "./editor/paths";
import type { Thing, Value } from "./editor/schema";
import type { StudioValues } from "./types";

export interface Version {
  values: StudioValues;
  content: Thing;
}

export interface Together extends Version {
  clashes: Clash[];
}

export const keyOf = (values: StudioValues): string => `${values.kind}/${values.preset}`;

/** Those before, and those of them that no later one is about. */
export function clashesOf(later: readonly Clash[], before: readonly Clash[]): Clash[] {
  return [...later, ...before.filter((one) => !later.some(({ path }) => within(path, one.path) || within(one.path, path)))];
}

function three(base: Version, mine: Version, theirs: Version): Together {
  const values = merge(base.values as unknown as Value, mine.values as unknown as Value, theirs.values as unknown as Value, "settings");
  const content = merge(base.content, mine.content, theirs.content, "content");
  return { values: values.value as unknown as StudioValues, content: content.value as Thing, clashes: [...values.clashes, ...content.clashes] };
}

/**
 * `saved.content` is of the kind and preset of what was left: where another kind is saved, its preset. `typed`, of the
 * same kind and preset, is null where nothing was.
 */
export function together(left: Unsaved, saved: Version, typed: Version | null): Together {
  const base = keyOf(saved.values) === keyOf(left.values) ? (left.base.content ?? saved.content) : saved.content;
  const restored = three({ values: left.base.values, content: base }, { values: left.values, content: left.content ?? saved.content }, saved);
  if (!typed) return restored;
  const both = three(saved, typed, restored);
  return { ...both, clashes: clashesOf(both.clashes, restored.clashes) };
}
