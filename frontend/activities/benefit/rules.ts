/** Finds what is missing in `benefit`. Equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { DocView, Kind } from "../../kind";
import { personal } from "../../network/names";
import { namesPerson } from "../../thai/persons";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { cellKey, offers, partnerKey, readAsk, readBack, readDiffers, WAYS } from "./content";
import { betweenEach, type Between } from "./giving";
import type { BenefitContent, BenefitWord } from "./model.gen";

/** Partners of which a benefit must be said: also where an author asks for none, a work without one says nothing. */
export const needed = (minimum: number, partners: number): number => Math.max(1, Math.min(minimum, partners));

export const problems: Kind<BenefitContent, BenefitWord>["problems"] = ({ content, answers, network, minimum, today = "" }) => {
  const all = betweenEach(answers, network, content);
  if (!all.length) return [problem("whole", "benefit_none")];
  const covered = all.filter((one) => one.covered).length;
  const least = needed(minimum, all.length);
  return [
    ...(covered < least ? [problem("whole", "benefit_few", { n: covered, minimum: least })] : []),
    ...(covered ? ofAll(all) : []),
    ...all.flatMap((one) => ofSeen(one, content)),
    ...differences(all, answers, minimum).flatMap((one, place) => (one ? [advice(`${partnerKey(all[place]?.id ?? "")}#direction`, "direction_differs", { ...one })] : [])),
    ...ofAsk(content, answers, today),
    ...(content.give_back ? ofBack(content, answers, all) : []),
  ];
};

function ofAll(all: readonly Between[]): ProblemShape[] {
  const [empty] = all.filter(({ covered }) => !covered);
  return [
    ...(all.every(({ happened, expected }) => !happened.give && !expected.give) ? [advice("whole", "give_none")] : []),
    ...(all.every(({ happened }) => !happened.get && !happened.give) ? [advice("whole", "all_expected")] : []),
    ...(empty ? [advice(partnerKey(empty.id), "partner_empty", { n: all.filter(({ covered }) => !covered).length })] : []),
  ];
}

const isPersonal = (text: string, { personal: table }: BenefitContent): boolean => namesPerson(text) || personal(text, table) !== null;

const ofSeen = ({ id, cells }: Between, content: BenefitContent): ProblemShape[] =>
  WAYS.flatMap((way) => [...cells[way]].flatMap(([benefit, { state, seen }]) => {
    const path = `${cellKey(way, id, benefit)}#seen`;
    if (state !== "happened") return [];
    if (blank(seen)) return [problem(path, "seen_missing")];
    return isPersonal(seen, content) ? [advice(path, "person_named")] : [];
  }));

export interface Difference {
  map: Exclude<Between["direction"], "">;
  here: Exclude<Between["direction"], "">;
}

/** What the map says of each partner, where the table says otherwise and the teacher has not left it so. Not before enough is
 * said: half of a partner is no other direction. */
export function differences(all: readonly Between[], answers: DocView, minimum: number): (Difference | undefined)[] {
  const early = all.filter(({ covered }) => covered).length < needed(minimum, all.length);
  return all.map(({ id, partner, direction: here }) => {
    const map = partner.value.direction;
    if (early || !map || !here || map === here) return undefined;
    const left = readDiffers(answers, id);
    return left.map === map && left.here === here ? undefined : { map, here };
  });
}

function ofAsk(content: BenefitContent, answers: DocView, today: string): ProblemShape[] {
  const { benefit, text, date } = readAsk(answers);
  const chosen = offers(content, benefit);
  const found = chosen ? [] : [problem("ask#benefit", "ask_missing")];
  if (blank(text)) found.push(problem("ask#text", "ask_text_missing"));
  else if (isPersonal(text, content)) found.push(advice("ask#text", "person_named"));
  if (chosen && !date) found.push(advice("ask#date", "ask_date_missing"));
  else if (chosen && date < today) found.push(advice("ask#date", "ask_past", { date }));
  return found;
}

function ofBack(content: BenefitContent, answers: DocView, all: readonly Between[]): ProblemShape[] {
  const { partner, text } = readBack(answers);
  if ((!partner || blank(text)) && all.some(({ standing }) => standing === "they_only")) return [advice(partner ? "back#text" : "back#partner", "back_missing")];
  return !blank(text) && isPersonal(text, content) ? [advice("back#text", "person_named")] : [];
}
