/** Where something goes that another activity offers: what a partner does, to the part of acting together. */
import type { Kind } from "../../kind";
import { partKey, partsOf } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";

/** The preset's id: it stays when an author renames the part. Without it, what is offered stays in sight. */
const ACTION = "action";

export const offerPlace: NonNullable<Kind<AnatomyContent, AnatomyWord>["offerPlace"]> = ({ item, partner }, { content }) => {
  if (item.startsWith("record:")) return item;
  return partner && partsOf(content).some(({ id, record }) => id === ACTION && !record) ? partKey(partner, ACTION) : "";
};
