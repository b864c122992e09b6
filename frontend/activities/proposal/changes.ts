/** Says what changed between two rounds of a proposal: sums from and to, lines that came and went. Texts are compared by the house. Part of more-proposal.js. */
import { frozenView } from "@shell";
import type { DocView, Kind } from "../../kind";
import type { RoundShape } from "../../types.gen";
import { lineTotal, totalsOf } from "./budget";
import { indicatorsOf, linesOf, partnersOf, SOURCES, stepsOf } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { baht, daysInWords, either, goalInWords, nameOf, sumInWords, type Say } from "./say";

interface Side {
  answers: DocView;
  network: DocView;
  content: ProposalContent;
}

const sideOf = ({ answers, network, content }: RoundShape): Side => ({ answers: frozenView(answers), network: frozenView(network), content: content as unknown as ProposalContent });

export const changes: NonNullable<Kind<ProposalContent, ProposalWord>["changes"]> = (before, after, t) => either_(t, (language) => between(sideOf(before), sideOf(after), t, language));

const either_ = (t: Say, say: (language: string) => string[]): string[] => {
  let found: string[] = [];
  either(t, (language) => { found = say(language); return ""; });
  return found;
};

/** The same against the work as it is written now. */
export const changesSince = (before: RoundShape, now: Side, t: Say, language: string): string[] => between(sideOf(before), now, t, language);

/** 24,360.00 → 20,000.00 ลดลง 4,360.00; nothing where it is the same. */
function sum(name: string, was: number, is: number, t: Say): string[] {
  if (was === is) return [];
  const difference = t(is < was ? "proposal.less" : "proposal.more", { n: baht(Math.abs(is - was)) });
  return [t("proposal.changed_sum", { name, before: baht(was), after: baht(is), difference })];
}

function between(was: Side, is: Side, t: Say, language: string): string[] {
  const [then, now] = [was, is].map(({ answers }) => totalsOf(linesOf(answers).map(({ value }) => value))) as [ReturnType<typeof totalsOf>, ReturnType<typeof totalsOf>];
  return [
    ...SOURCES.flatMap((source) => sum(t(`proposal.source_${source}`), then.sources[source], now.sources[source], t)),
    ...sum(t("proposal.total"), then.total, now.total, t),
    ...rows(lines(was, t), lines(is, t), t),
    ...rows(steps(was, t, language), steps(is, t, language), t),
    ...rows(goals(was, t), goals(is, t), t),
    ...rows(partners(was, t), partners(is, t), t),
  ];
}

/** By key: what a row is called, and what it says. */
type Told = Map<string, { name: string; said: string }>;

const called = (text: string, t: Say): string => text.trim() || t("proposal.no_words");

const lines = ({ answers }: Side, t: Say): Told => new Map(linesOf(answers).map(({ key, value }) => {
  const total = lineTotal(value);
  return [key, { name: called(value.text, t), said: total === null ? t("proposal.line_open") : `${baht(total)} (${sumInWords(value, t)}, ${t(`proposal.source_${value.source || "ask"}`)})` }];
}));
const steps = ({ answers, network }: Side, t: Say, language: string): Told => new Map(stepsOf(answers).map(({ key, value }) =>
  [key, { name: called(value.text, t), said: [daysInWords(value, language) || t("proposal.no_day"), nameOf(network, value.partner)].filter(Boolean).join(", ") }]));
const goals = ({ answers }: Side, t: Say): Told => new Map(indicatorsOf(answers).map(({ key, value }) => [key, { name: called(value.text, t), said: goalInWords(value, t) }]));
const partners = ({ answers, network }: Side, t: Say): Told => new Map(partnersOf(answers).map(({ key, id }) => [key, { name: nameOf(network, id) || t("partner.unknown"), said: "" }]));

function rows(was: Told, is: Told, t: Say): string[] {
  return [
    ...[...is].flatMap(([key, { name, said }]) => {
      const before = was.get(key);
      if (!before) return [t("proposal.put_in", { text: [name, said].filter(Boolean).join(" ") })];
      return before.said === said ? [] : [t("proposal.altered", { text: name, before: before.said, after: said })];
    }),
    ...[...was].filter(([key]) => !is.has(key)).map(([, { name, said }]) => t("proposal.removed", { text: [name, said].filter(Boolean).join(" ") })),
  ];
}
