/** Finds the level that a mark stands in: levels share the points evenly. */
import type { Criterion } from "../types.gen";

export function levelOf(points: number, criterion: Criterion): string {
  const { levels, points: possible } = criterion;
  if (!levels.length || !possible) return "";
  return levels[Math.max(0, Math.min(levels.length - 1, Math.ceil((points / possible) * levels.length) - 1))] ?? "";
}
