/**
 * Uses something that another activity offers, or leaves it. Both are items of the own answers, so that nothing is offered
 * twice, on any device, and both work without a connection.
 */
import type { DocView, ItemView } from "../kind";
import type { OfferShape, PartShape } from "../types.gen";
import type { OfferAnswer } from "./model.gen";
import { newId } from "./ids";
import type { Session } from "./session";

type Value = Record<string, unknown>;

/** `changed`: it was used, and says something else now. */
export type OfferState = "open" | "taken" | "changed" | "dismissed";

export const offerKey = ({ ref }: OfferShape): string => `offer:${ref}`;

export function offerState(answers: DocView, offer: OfferShape): OfferState {
  const { state, text, date } = { state: "", text: "", date: "", ...answers.get<Partial<OfferAnswer>>(offerKey(offer)) };
  if (state === "dismissed") return state;
  // What was carried over from an earlier wave was taken there.
  if (state !== "taken") return madeOf(answers, offer) ? "taken" : "open";
  return (text === offer.text || offer.also.includes(text)) && date === offer.date ? "taken" : "changed";
}

/** The item that was made of it, where the kind keeps which one. */
function madeOf(answers: DocView, { ref, item, fields: { source } }: OfferShape): ItemView<Value> | undefined {
  return source && item.endsWith(":") ? answers.list<Value>(item.slice(0, -1)).find(({ value }) => value[source] === ref) : undefined;
}

/** Each becomes an item of its own: all of them can be used at once. */
export const isOfMany = ({ item }: OfferShape): boolean => item.endsWith(":");

const answer = (answers: DocView, offer: OfferShape, state: OfferAnswer["state"]): void => {
  answers.set(offerKey(offer), { state, text: offer.text, date: offer.date } satisfies OfferAnswer);
};

/** Not used, and not offered again. */
export function dismissOffer(answers: DocView, offer: OfferShape): void {
  answer(answers, offer, "dismissed");
}

/** Used before: what was made of it stays, and the change is not told again. */
export function keepOwn(answers: DocView, offer: OfferShape): void {
  answer(answers, offer, "taken");
}

const textIn = (value: Value, field: string): string => (typeof value[field] === "string" ? value[field] : "");

/** Says where it goes, for a kind that knows better than the family's key; empty where it goes nowhere. */
export type Place = (offer: OfferShape) => string;

/** The item it goes to: where its words of then are, else where its kind says, else one that has none yet, else a new one. Of a
 * single item that one. Nothing where it goes nowhere. */
function placeOf(answers: DocView, offer: OfferShape, before: string, place?: Place): [key: string, value: Value] | undefined {
  const { item, fields } = offer;
  const made = madeOf(answers, offer);
  if (made) return [made.key, made.value];
  const { text = "" } = fields;
  const family = item.endsWith(":") ? answers.list<Value>(item.slice(0, -1)) : [];
  const found = family.find(({ value }) => before && textIn(value, text).includes(before));
  if (found) return [found.key, found.value];
  if (place) {
    const key = place(offer);
    return key ? [key, answers.get<Value>(key) ?? {}] : undefined;
  }
  if (!item.endsWith(":")) return [item, answers.get<Value>(item) ?? {}];
  const free = family.find(({ value }) => Object.values(fields).every((field) => !textIn(value, field).trim()));
  if (free) return [free.key, free.value];
  const orders = answers.list<Value>(item.slice(0, -1), { gone: true }).map(({ value }) => Number(value["order"] ?? 0));
  return [`${item}${newId()}`, { order: 1 + Math.max(0, ...orders) }];
}

/** Below what is written there already: nothing written is lost. */
function joined(now: string, text: string, before: string): string {
  if (before && now.includes(before)) return now.replace(before, () => text);
  if (now.includes(text)) return now;
  return now.trim() ? `${now}\n${text}` : text;
}

/** Copies it into the own answers; returns the path of the field it is in, empty where there is none. */
export function takeOffer(answers: DocView, network: DocView, offer: OfferShape, place?: Place): string {
  const before = answers.get<Partial<OfferAnswer>>(offerKey(offer));
  const was = before?.state === "taken" ? before : undefined;
  answer(answers, offer, "taken");
  const { text, date, partner, until, owner, form, source } = offer.fields;
  const found = offer.item && (text || partner) ? placeOf(answers, offer, was?.text ?? "", place) : undefined;
  if (!found) return "";
  const [key, value] = found;
  const next: Value = { ...value };
  if (text) next[text] = joined(textIn(value, text), offer.text, was?.text ?? "");
  // A new day that the teacher asked to use: also where the item, known by its source, was moved since.
  const asked = Boolean(was && source && was.date !== offer.date);
  if (date && offer.date && (!textIn(value, date) || textIn(value, date) === was?.date || asked)) {
    next[date] = offer.date;
    // The last day belongs to the first: one of another first day could lie before it.
    if (until) next[until] = offer.until;
    // So does the form of the paper: with another day it is another paper.
    if (form) next[form] = offer.form;
  }
  if (owner && offer.owner && !textIn(value, owner).trim()) next[owner] = offer.owner;
  if (partner && offer.partner && !textIn(value, partner) && network.get(`partner:${offer.partner}`)) next[partner] = offer.partner;
  if (source) next[source] = offer.ref;
  answers.set(key, next);
  return text ? `${key}#${text}` : key;
}

/** Asks for what is offered now, with its words; undefined where that cannot be had now. */
export async function askOffers({ call, page }: Session): Promise<{ offers: OfferShape[]; words: Record<string, string> } | undefined> {
  const reply = await call<PartShape>("load", { person: page.person, part: "offers" });
  return reply.kind === "ok" ? { offers: reply.body.offers ?? [], words: reply.body.words ?? {} } : undefined;
}

/** Told on the page when work was handed in or withdrawn: another block may offer something else now. */
export const HANDED_IN = "partnership:handed-in";
