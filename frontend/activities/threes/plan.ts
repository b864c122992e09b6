/** The three lanes, read together. Equal to plan.py; the golden cases hold both. */
import { blank } from "@shell";
import type { DocView, ItemView } from "../../kind";
import { once } from "../../network/once";
import { partnersOf } from "../../network/partners";
import { isOn, readVision, servedKey, usedKey, withKey } from "./content";
import { NO_ACT, NO_ASSET, NO_KEY_WORD, type Act, type Asset, type KeyWord, type Vision } from "./model.gen";

export type WordItem = ItemView<KeyWord>;
export type AssetItem = ItemView<Asset>;
export type ActItem = ItemView<Act>;

export interface Plan {
  vision: Vision;
  /** Ids of partners that wrote the sentence, in the network's order. */
  wrote: string[];
  words: WordItem[];
  assets: AssetItem[];
  /** Planned now. */
  acts: ActItem[];
  /** Planned in the earlier wave. */
  past: ActItem[];
  /** Ids of the partners that are in the network. */
  partners: ReadonlySet<string>;
  uses(asset: string, act: string): boolean;
  serves(word: string, act: string): boolean;
}

const whole = <V>(item: ItemView<V>, empty: V): ItemView<V> => once(item, () => ({ ...item, value: { ...empty, ...item.value } }));
export const wholeWord = (item: WordItem): WordItem => whole(item, NO_KEY_WORD);
export const wholeAsset = (item: AssetItem): AssetItem => whole(item, NO_ASSET);
export const wholeAct = (item: ActItem): ActItem => whole(item, NO_ACT);

/** A strength of which nothing is said: its partner alone is none. */
export const isBare = ({ can, grade, subject, need }: Asset): boolean => [can, grade, subject, need].every(blank);
export const isEmpty = ({ text, way, date, until, owner, place, partners }: Act): boolean => [text, way, date, until, owner, place].every(blank) && !partners.length;

export function readPlan(answers: DocView, network: DocView): Plan {
  const partners = partnersOf(network).map(({ id }) => id);
  const acts = answers.list<Act>("act").map(wholeAct).filter(({ value }) => !isEmpty(value));
  return {
    vision: readVision(answers),
    wrote: partners.filter((id) => isOn(answers, withKey(id))),
    words: answers.list<KeyWord>("word").map(wholeWord).filter(({ value }) => !blank(value.text)),
    assets: answers.list<Asset>("asset").map(wholeAsset).filter(({ value }) => !isBare(value)),
    acts: acts.filter(({ value }) => !value.became),
    past: acts.filter(({ value }) => value.became),
    partners: new Set(partners),
    uses: (asset, act) => isOn(answers, usedKey(asset, act)),
    serves: (word, act) => isOn(answers, servedKey(word, act)),
  };
}

/** It is said who can do what, and who needs it. */
export const isPair = ({ partners }: Plan, { value: { partner, can, need } }: AssetItem): boolean => partners.has(partner) && !blank(can) && !blank(need);
/** The activities, planned now, that use a strength. */
export const actsOf = (plan: Plan, asset: AssetItem): ActItem[] => plan.acts.filter(({ id }) => plan.uses(asset.id, id));
/** The activities, planned now, that serve a key word. */
export const servedBy = (plan: Plan, word: WordItem): ActItem[] => plan.acts.filter(({ id }) => plan.serves(word.id, id));
export const assetsOf = (plan: Plan, act: ActItem): AssetItem[] => plan.assets.filter(({ id }) => plan.uses(id, act.id));
export const wordsOf = (plan: Plan, act: ActItem): WordItem[] => plan.words.filter(({ id }) => plan.serves(id, act.id));
/** The first field that a pair lacks; empty for none. */
export const gapOf = ({ value: { can, need } }: AssetItem): "" | "can" | "need" => (blank(can) ? "can" : blank(need) ? "need" : "");
