/** The agreement as a table: parties, rows, and what each gives. Equal to table.py; the golden cases hold both. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { bare } from "../../thai/folding";
import { cellOf, family, giveKey, readGive, readLead, readParty, topicOf, US } from "./content";
import { NO_PARTY, NO_ROW, type AgreementContent, type Give, type Lead, type Party as PartyItem, type Row as RowItem } from "./model.gen";

export interface Party {
  id: string;
  item: PartyItem;
  /** The partner's, or the school's; empty where it is not known. */
  name: string;
  sector: string;
  /** Its partner is no longer in the network. */
  gone: boolean;
}

export interface Cell {
  key: string;
  row: string;
  party: string;
  item: Give;
  /** Something is written in it. */
  given: boolean;
}

export interface Row {
  id: string;
  label: string;
  hint: string;
  money: boolean;
  /** Of every party. */
  cells: Cell[];
  /** Only a party that is there leads. */
  lead: Lead;
  /** The largest number of cells that read the same: two or more, or none. */
  same: Cell[];
}

export interface Table {
  /** Our school first, then in the order they joined. */
  parties: Party[];
  /** Those of the agreement: the author's topics in their order, then the teacher's own. */
  rows: Row[];
}

export function partiesOf(answers: DocView, network: DocView): Party[] {
  const school = network.get<{ name?: string }>("context")?.name ?? "";
  return [
    { id: US, item: readParty(answers, US), name: school, sector: "", gone: false },
    ...family<PartyItem>(answers, "party", NO_PARTY).filter(({ id }) => id !== US).map(({ id, value }): Party => {
      const partner = network.item<Partial<Partner>>(`partner:${value.partner}`);
      return { id, item: value, name: partner?.value.name ?? "", sector: partner?.value.sector ?? "", gone: !partner || partner.gone };
    }),
  ];
}

/** The ids of all rows, also those taken out, with what is stored of them. */
export function rowItems(answers: DocView, content: AgreementContent): { id: string; item: RowItem }[] {
  const items = new Map(family<RowItem>(answers, "row", NO_ROW).map(({ id, value }) => [id, value]));
  const written = new Set(answers.list<Partial<Give>>("give").filter(({ value }) => !blank(value.text ?? "")).map(({ key }) => cellOf(key)?.row ?? ""));
  // What an author hides or removes stays readable where something is written in it.
  const topics = content.topics.filter(({ id, hidden }) => !hidden || written.has(id)).map(({ id }) => id);
  const known = new Set(content.topics.map(({ id }) => id));
  const own = [...items.keys()].filter((id) => !known.has(id));
  const removed = [...written].filter((id) => !known.has(id) && !items.has(id)).sort();
  return [...topics, ...own, ...removed].map((id) => ({ id, item: items.get(id) ?? { ...NO_ROW } }));
}

/** The teacher's name for a row, or the author's. */
export const rowLabel = (content: AgreementContent, id: string, item: RowItem): string => (blank(item.label) ? (topicOf(content, id)?.label ?? id) : item.label);

export function rowOf(answers: DocView, content: AgreementContent, parties: readonly string[], id: string, item: RowItem): Row {
  const topic = topicOf(content, id);
  const cells = parties.map((party): Cell => {
    const give = readGive(answers, id, party);
    return { key: giveKey(id, party), row: id, party, item: give, given: !blank(give.text) };
  });
  const lead = readLead(answers, id);
  return {
    id, label: rowLabel(content, id, item), hint: topic?.hint ?? "", money: topic?.money ?? false, cells, same: largest(cells),
    lead: parties.includes(lead.party) ? lead : { ...lead, party: "" },
  };
}

function largest(cells: readonly Cell[]): Cell[] {
  const alike = new Map<string, Cell[]>();
  for (const cell of cells) {
    const words = cell.given && bare(cell.item.text);
    if (words) alike.set(words, [...(alike.get(words) ?? []), cell]);
  }
  const [most = []] = [...alike.values()].sort((a, b) => b.length - a.length);
  return most.length > 1 ? most : [];
}

export function tableOf(answers: DocView, network: DocView, content: AgreementContent): Table {
  const parties = partiesOf(answers, network);
  const ids = parties.map(({ id }) => id);
  return { parties, rows: rowItems(answers, content).filter(({ item }) => !item.off).map(({ id, item }) => rowOf(answers, content, ids, id, item)) };
}

export const givenIn = ({ rows }: Table): Cell[] => rows.flatMap(({ cells }) => cells.filter(({ given }) => given));

/** Who leads is asked: words are the same, nobody leads, and it is not said that this is meant. */
export const asksLead = ({ same, lead }: Row): boolean => same.length > 0 && !lead.party && !lead.split;

export type Standing = "whole" | "no_day" | "no_follow" | "no_lead" | "none";

/** Where a cell stands: the first thing that is open. */
export function standing(row: Row, cell: Cell): Standing {
  if (!cell.given) return "none";
  if (row.same.includes(cell) && asksLead(row)) return "no_lead";
  if (!cell.item.by) return "no_day";
  return blank(cell.item.follow) ? "no_follow" : "whole";
}
