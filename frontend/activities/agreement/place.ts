/** Where something goes that another activity offers: a cell of its partner, which becomes a party if there is room. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import { addParty, giveKey, MOST, readGive, US } from "./content";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { tableOf } from "./table";

/** Rows in which a next step, or what a partner can give, most often belongs. */
const FIRST = ["people", "means"];

export const offerPlace: NonNullable<Kind<AgreementContent, AgreementWord>["offerPlace"]> = ({ item, partner, text }, { content, answers, network }) => {
  const known = partner && network.get(`partner:${partner}`) ? partner : "";
  const { parties } = tableOf(answers, network, content);
  const is = parties.some(({ id }) => id === known);
  if (known && !is) {
    // It stays in sight: there is no room for one more.
    if (parties.length >= MOST) return "";
    addParty(answers, content, known);
  }
  if (item.startsWith("party:")) return known ? `party:${known}` : "";
  const party = known || US;
  const { rows } = tableOf(answers, network, content);
  const order = [...rows].sort((a, b) => rank(a.id) - rank(b.id));
  // Where it is said already, as in words of an earlier wave, it is not said twice.
  const said = order.find(({ id }) => !blank(text) && readGive(answers, id, party).text.includes(text));
  const free = said ?? order.find(({ id }) => blank(readGive(answers, id, party).text)) ?? order[0];
  return free ? giveKey(free.id, party) : "";
};

const rank = (id: string): number => {
  const at = FIRST.indexOf(id);
  return at < 0 ? FIRST.length : at;
};
