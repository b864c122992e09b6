/**
 * Joins two partners into one, and undoes it. The one that goes is removed, and `same:<its id>` says whose it is: by that
 * the server reads what other activities say of it as said of the other (`joined` of domain/network.py).
 */
import type { DocView, ItemView } from "../../kind";
import { NO_PARTNER, NO_SAME, type Partner, type Same, type Tie } from "../../network/model.gen";
import { tiesWith } from "./partners";
import type { QuestionAnswer } from "./model.gen";

type Field = keyof Partner;
/** Filled where the partner that stays has nothing; its name and place in the list are its own. */
const FIELDS = (Object.keys(NO_PARTNER) as Field[]).filter((field) => field !== "name" && field !== "order");
const none = (value: unknown): boolean => value === "" || value === null || (Array.isArray(value) && !value.length);
const valueOf = (network: DocView, id: string): Partner => ({ ...NO_PARTNER, ...network.item<Partial<Partner>>(`partner:${id}`)?.value });
/** What the teacher said of this partner and others with a similar name. */
export const sameOf = (network: DocView, id: string): Same => ({ ...NO_SAME, ...network.get<Partial<Same>>(`same:${id}`) });
const otherEnd = ({ value: { a, b } }: ItemView<Tie>, id: string): string => (a === id ? b : a);
/** The tie with one end put in the place of another. */
const turned = ({ a, b, line }: Tie, from: string, to: string): Tie => ({ a: a === from ? to : a, b: b === from ? to : b, line });

/** `gone` becomes a part of `into`: its ties, its facts where `into` has none, and the answers of this map. */
export function join(network: DocView, answers: DocView, gone: string, into: string): void {
  const [from, to] = [valueOf(network, gone), valueOf(network, into)];
  const filled = FIELDS.filter((field) => none(to[field]) && !none(from[field]));
  network.set(`partner:${into}`, { ...to, ...Object.fromEntries(filled.map((field) => [field, from[field]])) });
  const known = new Set(tiesWith(network, into).map((tie) => otherEnd(tie, into)));
  const moved: string[] = [];
  for (const tie of tiesWith(network, gone)) {
    const other = otherEnd(tie, gone);
    if (other === into || known.has(other)) continue;
    network.set(tie.key, turned(tie.value, gone, into));
    moved.push(tie.key);
  }
  for (const { key, value } of answers.list<Partial<QuestionAnswer>>("q")) {
    if (value.partner !== gone) continue;
    answers.set(key, { ...value, partner: into });
    moved.push(key);
  }
  network.set(`same:${gone}`, { ...sameOf(network, gone), into, filled, moved } satisfies Same);
  network.remove(`partner:${gone}`);
}

/** Two partners again, each with what it had; what was changed since stays where it is. */
export function separate(network: DocView, answers: DocView, gone: string): void {
  const { into, filled, moved, apart } = sameOf(network, gone);
  network.restore(`partner:${gone}`);
  const [from, to] = [valueOf(network, gone), valueOf(network, into)];
  const unchanged = filled.filter((field): field is Field => field in NO_PARTNER && JSON.stringify(from[field as Field]) === JSON.stringify(to[field as Field]));
  if (network.get(`partner:${into}`) && unchanged.length) network.set(`partner:${into}`, { ...to, ...Object.fromEntries(unchanged.map((field) => [field, NO_PARTNER[field]])) });
  for (const key of moved) {
    const tie = network.get<Tie>(key);
    if (tie) network.set(key, turned(tie, into, gone));
    const answer = answers.get<Partial<QuestionAnswer>>(key);
    if (answer?.partner === into) answers.set(key, { ...answer, partner: gone });
  }
  // Taking it back answers the question as well.
  tellApart(network, gone, into, apart);
}

/** Two partners with similar names: not asked about again. */
export function tellApart(network: DocView, id: string, other: string, apart: readonly string[] = sameOf(network, id).apart): void {
  network.set(`same:${id}`, { ...NO_SAME, apart: [...new Set([...apart, other])] } satisfies Same);
}

/** Partners that are part of another that is there. */
export const joinedOf = (network: DocView): { id: string; name: string; into: string; restored: boolean }[] =>
  network.list<Partial<Same>>("same").flatMap(({ id, value: { into = "" } }) => {
    const item = network.item<Partial<Partner>>(`partner:${id}`);
    return item && into && network.get(`partner:${into}`) ? [{ id, name: item.value.name ?? "", into: valueOf(network, into).name, restored: !item.gone }] : [];
  });
