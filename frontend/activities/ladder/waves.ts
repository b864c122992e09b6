/** Compares a wave with an earlier one. `jumps` is equal to waves.py; tests/golden/ladder/waves.json is run by both. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import { partnersOf } from "../../network/partners";
import type { ProblemShape } from "../../types.gen";
import { advice } from "../problem";
import { aboutEach } from "./about";
import { partnerOf, readStand, standKey } from "./content";
import type { LadderContent } from "./model.gen";

/** From so many places on, a word is asked for. */
const FAR = 2;

/** How many places lie between two levels in the author's order; 0 where one of them is not in the content. */
export function placesApart(before: string, after: string, content: LadderContent): number {
  const [from, to] = [before, after].map((level) => content.levels.findIndex(({ id }) => id === level)) as [number, number];
  return from < 0 || to < 0 ? 0 : Math.abs(from - to);
}

/** Advice for each partner that is two or more places from where the `earlier` answers had it, without a word on it. */
export const jumps = (answers: DocView, network: DocView, content: LadderContent, earlier: DocView): ProblemShape[] =>
  aboutEach(answers, network, content).flatMap(({ id, decided, stand }) => {
    const from = readStand(earlier, id).level;
    const far = decided && blank(stand.why) && placesApart(from, stand.level, content) >= FAR;
    return far ? [advice(`${standKey(id)}#why`, "jump", { from, to: stand.level })] : [];
  });

/** Ids of partners by what became of their levels. */
export interface Moves {
  moved: string[];
  same: string[];
  /** Said for the first time, and no longer said. */
  first: string[];
  gone: string[];
  /** No longer among the partners. */
  removed: string[];
  /** Of those that moved: now where the earlier aim was. */
  reached: string[];
}

/** What became of each partner's level since `earlier`: partners in the network's order, then those that were removed. */
export function movesSince(answers: DocView, network: DocView, earlier: DocView): Moves {
  const told: Moves = { moved: [], same: [], first: [], gone: [], removed: [], reached: [] };
  const here = partnersOf(network).map(({ id }) => id);
  const before = earlier.list("stand").map(({ key }) => partnerOf(key));
  for (const id of [...here, ...before.filter((one) => !here.includes(one))]) {
    const [was, is] = [readStand(earlier, id), readStand(answers, id)];
    if (!was.level && !is.level) continue;
    if (!here.includes(id)) told.removed.push(id);
    else if (!is.level) told.gone.push(id);
    else if (!was.level) told.first.push(id);
    else if (was.level === is.level) told.same.push(id);
    else {
      told.moved.push(id);
      if (is.level === was.target) told.reached.push(id);
    }
  }
  return told;
}
