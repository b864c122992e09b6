/** Keys and items of `agreement`, and what an author's lists say of them. */
import { blank } from "@shell";
import type { DocView, ItemView } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { NO_ABOUT, NO_GIVE, NO_GROUP, NO_LEAD, NO_MEMBER, NO_PARTY, NO_READY, NO_STATE, NO_TERM, type About, type AgreementContent, type Form, type Give, type Group, type Lead, type Member, type Party, type Ready, type State, type Term, type Topic } from "./model.gen";

/** The party that is our school: always there, with or without an item. */
export const US = "us";
/** Parties, our school included. */
export const FEWEST = 2;
export const MOST = 5;
export const STAGES = ["checked", "agreed"] as const;
export type Stage = (typeof STAGES)[number];

export const giveKey = (row: string, party: string): string => `give:${row}.${party}`;
export const readyKey = (point: string, party: string): string => `ready:${point}.${party}`;

/** The cell a path is in: `give:people.us#by`. */
export function cellOf(path: string): { row: string; party: string } | undefined {
  const found = /^give:(.+)\.([^.#]+)/.exec(path);
  return found ? { row: found[1] ?? "", party: found[2] ?? "" } : undefined;
}

const reader = <T extends object>(none: Readonly<T>) => (answers: DocView, key: string): T => ({ ...none, ...answers.get<Partial<T>>(key) });
export const readAbout = (answers: DocView): About => reader<About>(NO_ABOUT)(answers, "about");
export const readTerm = (answers: DocView): Term => reader<Term>(NO_TERM)(answers, "term");
export const readParty = (answers: DocView, id: string): Party => reader<Party>(NO_PARTY)(answers, `party:${id}`);
export const readGive = (answers: DocView, row: string, party: string): Give => reader<Give>(NO_GIVE)(answers, giveKey(row, party));
export const readLead = (answers: DocView, row: string): Lead => reader<Lead>(NO_LEAD)(answers, `lead:${row}`);
export const readGroup = (answers: DocView, party: string): Group => reader<Group>(NO_GROUP)(answers, `group:${party}`);
export const readReady = (answers: DocView, point: string, party: string): Ready => reader<Ready>(NO_READY)(answers, readyKey(point, party));
export const readState = (answers: DocView, stage: Stage): State => reader<State>(NO_STATE)(answers, `state:${stage}`);

/** By when they were added; ties by key. */
const byOrder = (a: ItemView<{ order: number }>, b: ItemView<{ order: number }>): number => a.value.order - b.value.order || (a.key < b.key ? -1 : 1);

/** Every item of a family as it is written whole, in order. */
export function family<T extends { order: number }>(answers: DocView, prefix: string, none: Readonly<T>, options?: { gone?: boolean }): ItemView<T>[] {
  return answers.list<Partial<T>>(prefix, options).map((item) => ({ ...item, value: { ...none, ...item.value } })).sort(byOrder);
}

/** Further positions of a party. */
export const membersOf = (answers: DocView, party: string): ItemView<Member>[] => family<Member>(answers, "member", NO_MEMBER).filter(({ value }) => value.party === party);

export const nextOrder = (answers: DocView, prefix: string): number =>
  1 + Math.max(0, ...answers.list<{ order?: number }>(prefix, { gone: true }).map(({ value }) => value.order ?? 0));

export const formOf = (content: AgreementContent, id: string): Form | undefined => content.papers.find((form) => form.id === id);
export const topicOf = (content: AgreementContent, id: string): Topic | undefined => content.topics.find((topic) => topic.id === id);

/** Makes a partner a party, one that was taken out with what was written of it, and puts the words that a topic begins with into cells that nobody has touched. */
export function addParty(answers: DocView, content: AgreementContent, partner: string): void {
  const was = answers.item<Partial<Party>>(`party:${partner}`)?.value;
  answers.set(`party:${partner}`, { ...NO_PARTY, ...was, partner, order: nextOrder(answers, "party") } satisfies Party);
  for (const { id, start, hidden } of content.topics) {
    if (hidden || blank(start)) continue;
    for (const party of [US, partner]) if (!answers.item(giveKey(id, party))) answers.set(giveKey(id, party), { ...NO_GIVE, text: start } satisfies Give);
  }
}

/** Positions that often sign for such a partner. */
export const signersFor = (content: AgreementContent, sector: string): string[] => content.signers.filter((one) => one.sector === sector).map(({ title }) => title);

/** A name in full and in short, where it begins with an abbreviation that the author knows. */
export function inFull(content: AgreementContent, name: string): { full: string; short: string } | undefined {
  const known = content.full_names.find(({ short }) => short && name.startsWith(short));
  return known && { full: known.full + name.slice(known.short.length).trim(), short: known.short };
}

const FREQUENT: Record<string, number> = { monthly: 0, termly: 1 };

/** Those who give and get first, then those met most often, then in the network's order. */
export function mutualFirst<T extends { value: Partner }>(partners: readonly T[]): T[] {
  const rank = ({ value }: T): number => (value.direction === "both" ? 0 : 3) + (FREQUENT[value.frequency] ?? 2);
  return [...partners].sort((a, b) => rank(a) - rank(b));
}
