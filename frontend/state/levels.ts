/** Finds the level that a mark stands in, as domain/scoring.py does (tests/golden/rubric/levels.json). */
import type { Criterion } from "../types.gen";

export function levelOf(points: number, criterion: Criterion): string {
  const { levels, points: possible } = criterion;
  if (!levels.length || !possible) return "";
  const at = reachesOf(criterion).findIndex((most) => points <= most);
  return levels.at(at) ?? "";
}

/** The points up to which each level reaches; a server of an earlier release does not say: they share the points evenly. */
export function reachesOf({ levels, points, steps }: Criterion): number[] {
  return steps?.length === levels.length ? steps : levels.map((_, at) => (points * (at + 1)) / levels.length);
}
