/** Reads the school, its ties and its partners from the shared network, as the map needs them. */
import type { PartnerItem, TieItem } from "../../drawing/props";
import type { DocView } from "../../kind";
import { NO_CONTEXT, type Context, type Partner, type Spot, type Tie } from "../../network/model.gen";
import { ERA } from "../../thai/dates";
import type { RoundShape } from "../../types.gen";
import type { MapContent } from "./model.gen";

export { partnersOf } from "../../network/partners";
export type { PartnerItem, TieItem };

/** Ties between two different partners that are both there, each pair once. */
export function tiesOf(network: DocView): TieItem[] {
  const seen = new Set<string>();
  return network.list<Tie>("tie").filter(({ value: { a, b } }) => {
    const pair = [a, b].sort().join(" ");
    if (a === b || seen.has(pair) || !isHere(network, a) || !isHere(network, b)) return false;
    seen.add(pair);
    return true;
  });
}

/** Ties of one partner to others that are there, whether or not it was itself removed. */
export const tiesWith = (network: DocView, id: string, options: { gone?: boolean } = {}): TieItem[] =>
  network
    .list<Tie>("tie", options)
    .filter(({ value: { a, b } }) => a !== b && ((a === id && isHere(network, b)) || (b === id && isHere(network, a))));

export function schoolOf(network: DocView): Context {
  return { ...NO_CONTEXT, ...network.get<Partial<Context>>("context") };
}

/** The places of partners in the teacher's own layout, 0..1 of the frame, by partner id. */
export const spotsOf = (network: DocView): Map<string, Spot> => new Map(network.list<Spot>("spot").map((item) => [item.id, item.value]));

function isHere(network: DocView, id: string): boolean {
  const item = network.item(`partner:${id}`);
  return item !== undefined && !item.gone;
}

/** The pillar of a partner whose sector nobody knows. */
export const OTHER = "other";

/** The pillar a partner stands in: the chosen one, else its sector's, else `other`. */
export function pillarOf(partner: Partner, content: MapContent): string {
  const bySector = content.sectors.find((sector) => sector.id === partner.sector)?.pillar;
  return partner.pillar || (bySector ?? OTHER);
}

/** Ids of partners that were not in the round before; none in a first round. */
export function freshOf(partners: readonly PartnerItem[], earlier: readonly RoundShape[]): Set<string> {
  const before = earlier[0]?.network;
  return new Set(before ? partners.filter(({ key }) => !before[key] || before[key].gone).map(({ id }) => id) : []);
}

/** A stored year as people write it; empty for none. */
export const yearOf = (year: number | null, language: string): string =>
  year === null ? "" : String(year + (language === "th" ? ERA : 0));
