/** Puts answers, parts and the paper into words, and makes the sentence that is read aloud to the partner. */
import { blank, formatDate } from "@shell";
import type { DocView, ShellWord, Translate } from "../../kind";
import { asked, filledOf, FIELDS, isPaper, labelOf, NO_PAPER, partsOf, readFeature, readPart, readRecord, type Given } from "./content";
import type { AnatomyContent, AnatomyWord, Part, PartAnswer, RecordAnswer as Paper } from "./model.gen";

export type Say = Translate<ShellWord | AnatomyWord>;

/** Empty where there is no answer. */
export const answerInWords = (answer: Given, t: Say): string => (answer ? t(`anatomy.${answer}`) : "");

/** How many of each answer: said, and never added up. */
export function countsInWords(given: readonly Given[], t: Say): string {
  const n = (answer: Given): number => given.filter((one) => one === answer).length;
  return t("anatomy.picture_said", { yes: n("yes"), partly: n("partly"), no: n("no"), unsure: n("unsure") });
}

/** A day that does not break over two lines; as stored without a language. */
const dayInOne = (date: string, language?: string): string => (language ? formatDate(date, language).replaceAll(" ", "\u00a0") : date);

/** How far a part is. `of`: the fields with words; `full`: nothing is open in it. */
export interface Stand {
  said: string;
  of: readonly boolean[];
  full: boolean;
}

export function standOf(part: PartAnswer, t: Say): Stand {
  const n = filledOf(part).length;
  return { said: n === FIELDS.length ? t("anatomy.full") : n ? t("anatomy.some", { n }) : t("anatomy.empty"), of: FIELDS.map((field) => !blank(part[field])), full: n === FIELDS.length };
}

export function standOfPaper({ form, date, reason }: Paper, content: AnatomyContent, t: Say, language?: string): Stand {
  const full = isPaper(content, form) && date !== "";
  const said = form === NO_PAPER ? t(blank(reason) ? "anatomy.paper_why" : "anatomy.paper_told") : !isPaper(content, form) ? t("anatomy.paper_open") : date ? t("anatomy.paper_dated", { date: dayInOne(date, language) }) : t("anatomy.paper_undated");
  return { said, of: FIELDS.map(() => full), full };
}

/** Of any part, the paper's too. */
export const standIn = (part: Part, answers: DocView, partner: string, content: AnatomyContent, t: Say, language?: string): Stand =>
  part.record ? standOfPaper(readRecord(answers, partner), content, t, language) : standOf(readPart(answers, partner, part.id), t);

/** The paper as it is read: form, title and day; or why there is none. Empty for nothing. */
export function paperInWords({ form, date, title, reason }: Paper, content: AnatomyContent, t: Say, language?: string): string {
  const words = form === NO_PAPER ? [t("anatomy.paper_none"), reason.trim()] : [labelOf(content.papers, form), title.trim(), date && dayInOne(date, language)];
  return words.filter(Boolean).join(" · ");
}

/** "a, b and c" as the language says it. */
function listed(words: readonly string[], t: Say): string {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  return before.length ? t("anatomy.list_two", { first: before.reduce((first, next) => t("anatomy.list_more", { first, last: next })), last }) : last;
}

const clause = ({ say, label }: { say: string; label: string }): string => (blank(say) ? label : say);

/**
 * Two or three sentences of the answers and the author's words alone: no example, no position, no evidence. They say what is
 * there and what would come next; an answer of "not yet" is in none of them.
 */
export function aloud(content: AnatomyContent, answers: DocView, network: DocView, partner: string, t: Say): string {
  const name = (key: string): string => network.item<{ name?: string }>(key)?.value.name?.trim() ?? "";
  const both = { school: name("context") || t("anatomy.our_school"), partner: name(`partner:${partner}`) || t("partner.unknown") };
  const yes = asked(content).filter(({ id }) => readFeature(answers, partner, id).answer === "yes").map(clause);
  const parts = partsOf(content).map((part) => ({ say: clause(part), full: standIn(part, answers, partner, content, t).full }));
  const [done, next] = [parts.filter(({ full }) => full), parts.filter(({ full }) => !full)].map((some) => listed(some.map(({ say }) => say), t)) as [string, string];
  return [
    yes.length ? t("anatomy.aloud_both", { ...both, what: listed(yes, t) }) : t("anatomy.aloud_plain", both),
    done && t("anatomy.aloud_parts", { what: done }),
    next && t("anatomy.aloud_next", { what: next }),
  ].filter(Boolean).join(" ");
}
