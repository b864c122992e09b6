/**
 * Who gives whom what, counted. Equal to giving.py. Only what has happened makes a partner give or get; the two directions are
 * never added up, and there is no number of a partner by which partners could be put in order.
 */
import { blank } from "@shell";
import type { DocView, ItemView } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { asCell, cellOf, offered, WAYS, type Way } from "./content";
import type { BenefitContent, Cell, Direction, State } from "./model.gen";

/** Both have given, one of them has, all is hope, or nothing is said. */
export type Standing = "two_way" | "they_only" | "we_only" | "hoped" | "none";
export type CellItem = ItemView<Partial<Cell>>;
type Cells = Readonly<Record<Way, ReadonlyMap<string, Cell>>>;

/** Everything between the school and one partner. */
export interface Between {
  id: string;
  partner: PartnerItem;
  /** Cells of benefits that are offered, by direction and benefit, in the author's order. */
  cells: Cells;
  /** How many benefits are in each state, by direction. */
  happened: Readonly<Record<Way, number>>;
  expected: Readonly<Record<Way, number>>;
  covered: boolean;
  standing: Standing;
  /** Who gives, as it would stand on the map; empty while nothing has happened, or where a map that says "both" is right in hope. */
  direction: Direction;
  /** Keys of what has happened and is not told. */
  untold: readonly string[];
}

/** One benefit in one direction: how many partners are in each state. */
export interface Column {
  benefit: string;
  happened: number;
  expected: number;
}

const DIRECTION: Partial<Record<Standing, Direction>> = { two_way: "both", they_only: "they_give", we_only: "we_give" };
const MISSING: Partial<Record<Standing, Way>> = { they_only: "give", we_only: "get" };
const NONE: readonly CellItem[] = [];

/** The stored cells by partner. */
export function cellsByPartner(answers: DocView): ReadonlyMap<string, readonly CellItem[]> {
  const found = new Map<string, CellItem[]>();
  for (const way of WAYS) {
    for (const item of answers.list<Partial<Cell>>(way)) {
      const id = cellOf(item.key)?.partner ?? "";
      found.set(id, [...(found.get(id) ?? []), item]);
    }
  }
  return found;
}

export function between(partner: PartnerItem, items: readonly CellItem[], content: BenefitContent): Between {
  const stored = new Map(items.map(({ key, value }) => [key, asCell(value)]));
  const of = (way: Way): [string, Cell][] => offered(content).flatMap(({ id }) => {
    const cell = stored.get(`${way}:${partner.id}.${id}`);
    return cell ? [[id, cell] as [string, Cell]] : [];
  });
  const cells: Cells = { get: new Map(of("get")), give: new Map(of("give")) };
  const count = (state: State): Record<Way, number> => {
    const n = (way: Way): number => [...cells[way].values()].filter((cell) => cell.state === state).length;
    return { get: n("get"), give: n("give") };
  };
  const [happened, expected] = [count("happened"), count("expected")];
  const covered = WAYS.some((way) => happened[way] + expected[way] > 0);
  const standing = happened.get && happened.give ? "two_way" : happened.get ? "they_only" : happened.give ? "we_only" : covered ? "hoped" : "none";
  const missing = MISSING[standing];
  const hoped = missing !== undefined && partner.value.direction === "both" && expected[missing] > 0;
  const untold = WAYS.flatMap((way) => [...cells[way]].flatMap(([benefit, { state, seen }]) => (state === "happened" && blank(seen) ? [`${way}:${partner.id}.${benefit}`] : [])));
  return { id: partner.id, partner, cells, happened, expected, covered, standing, direction: hoped ? "" : (DIRECTION[standing] ?? ""), untold };
}

/** Of each partner, in the network's order. */
export function betweenEach(answers: DocView, network: DocView, content: BenefitContent): Between[] {
  const stored = cellsByPartner(answers);
  return partnersOf(network).map((partner) => between(partner, stored.get(partner.id) ?? NONE, content));
}

/** Every benefit that is offered, in the author's order. */
export const columns = (content: BenefitContent, all: readonly Between[], way: Way): Column[] =>
  offered(content).map(({ id }) => {
    const states = all.map(({ cells }) => cells[way].get(id)?.state);
    return { benefit: id, happened: states.filter((state) => state === "happened").length, expected: states.filter((state) => state === "expected").length };
  });

export const isNobody = ({ happened, expected }: Column): boolean => !happened && !expected;
export const isOnlyExpected = ({ happened, expected }: Column): boolean => !happened && expected > 0;

/** Cells of one partner with a state, in the author's order; those that are no longer offered last. */
export function toldOf(items: readonly CellItem[], way: Way, content: BenefitContent): { benefit: string; cell: Cell }[] {
  const order = content.benefits.map(({ id }) => id);
  const place = (benefit: string): number => (order.includes(benefit) ? order.indexOf(benefit) : order.length);
  return items
    .flatMap(({ key, value }) => {
      const at = cellOf(key);
      return at?.way === way && value.state ? [{ benefit: at.benefit, cell: asCell(value) }] : [];
    })
    .sort((a, b) => place(a.benefit) - place(b.benefit));
}
