/** Compares a wave with an earlier one, and two rounds. */
import { blank, frozenView } from "@shell";
import type { DocView, Kind, WaveRow } from "../../kind";
import { partnersOf } from "../../network/partners";
import { became } from "../became";
import { levelLabel, offers, partnerOf, readStand, standKey } from "./content";
import type { LadderContent, LadderWord } from "./model.gen";

/** From so many places on, a word is asked for. */
const FAR = 2;

/** How many places lie between two levels in the author's order; 0 where one of them is not in the content. */
function placesApart(before: string, after: string, content: LadderContent): number {
  const [from, to] = [before, after].map((level) => content.levels.findIndex(({ id }) => id === level)) as [number, number];
  return from < 0 || to < 0 ? 0 : Math.abs(from - to);
}

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

/** Each partner's level then and now, in the words of its own time; the network's partners first, then those it has no longer. */
export const waves: NonNullable<Kind<LadderContent, LadderWord>["waves"]> = (before, after, t) => {
  const [then, now] = [before, after].map(({ answers, network, content }) => ({ answers: frozenView(answers), partners: partnersOf(frozenView(network)), content: content as unknown as LadderContent })) as [Read, Read];
  const here = new Set(now.partners.map(({ id }) => id));
  return [...now.partners, ...then.partners.filter(({ id }) => !here.has(id))].flatMap(({ id, value: { name } }): WaveRow[] => {
    const [was, is] = [readStand(then.answers, id), readStand(now.answers, id)];
    const said = was.level && levelLabel(then.content, was.level);
    const key = `${standKey(id)}#level`;
    if (!here.has(id)) return said ? [{ key, what: "removed", about: name, was: said, is: "" }] : [];
    const level = is.level && levelLabel(now.content, is.level);
    // A level is the same by its id: its label may have been worded anew.
    if (was.level && was.level === is.level) return [{ key, what: "same", about: name, was: said, is: level, ...(said === level ? {} : { reworded: true }) }];
    const n = offers(now.content, is.level) && blank(is.why) ? placesApart(was.level, is.level, now.content) : 0;
    const ask = n >= FAR ? { ask: { text: t("ladder.jump", { name, n }), path: `${standKey(id)}#why` } } : {};
    return became(key, name, said, was.level && is.level && is.level === was.target ? t("ladder.reached", { level }) : level).map((row) => ({ ...row, ...ask }));
  });
};

interface Read {
  answers: DocView;
  partners: ReturnType<typeof partnersOf>;
  content: LadderContent;
}
