/** Reads and adds partners of the shared network, for every kind. */
import type { DocView, ItemView } from "../kind";
import { newId } from "../state/ids";
import { fold } from "../thai/folding";
import { NO_PARTNER, type Partner } from "./model.gen";
import { guessSector, type SectorTable } from "./names";
import { once } from "./once";

export type PartnerItem = ItemView<Partner>;

const whole = (item: ItemView<Partial<Partner>>): PartnerItem => ({ ...item, value: { ...NO_PARTNER, ...item.value } });
const byOrder = (a: PartnerItem, b: PartnerItem): number => a.value.order - b.value.order || (a.key < b.key ? -1 : 1);

/** Partners in the order they were added; removed ones in their place, when asked for. */
export function partnersOf(network: DocView, options: { gone?: boolean } = {}): readonly PartnerItem[] {
  return once(network.list<Partial<Partner>>("partner", options), (items) => items.map((item) => once(item, whole)).sort(byOrder));
}

/** Adds partners after all that are there; returns their ids. `sector` empty: guessed from each name. */
export function addPartners(network: DocView, names: readonly string[], sector: string, words: SectorTable): string[] {
  let order = Math.max(0, ...partnersOf(network, { gone: true }).map((partner) => partner.value.order));
  return names.map((name) => {
    const id = newId();
    network.set(`partner:${id}`, { ...NO_PARTNER, name, sector: sector || guessSector(name, words), order: ++order });
    return id;
  });
}

/** The partner that already has this name, if any. */
export const twin = (network: DocView, name: string): PartnerItem | undefined => {
  const folded = fold(name);
  return folded ? partnersOf(network).find((partner) => fold(partner.value.name) === folded) : undefined;
};

/** Of a list of names those that no partner has, each once; and the names of partners who are there. */
export function newNames(network: DocView, names: readonly string[]): { fresh: string[]; there: string[] } {
  const known = new Map(partnersOf(network).map(({ value: { name } }) => [fold(name), name]));
  const wanted = new Map<string, string>();
  for (const name of names) if (!wanted.has(fold(name))) wanted.set(fold(name), name);
  const all = [...wanted];
  return { fresh: all.flatMap(([folded, name]) => (known.has(folded) ? [] : name)), there: all.flatMap(([folded]) => known.get(folded) ?? []) };
}
