/** Puts a proposal into words: an item's label, what is ready, and all the teacher wrote. */
import type { Kind, KindProps, Ready } from "../../kind";
import { readyLine } from "../ready_line";
import { totalsOf } from "./budget";
import { categoryLabel, indicatorsOf, linesOf, one, partnersOf, placeOf, resultOf, type Payer, SOURCES, spentOf, stagesOf, stepsOf } from "./content";
import type { BudgetLine, Indicator, ProposalContent, ProposalWord, Step } from "./model.gen";
import { baht, daysInWords, either, goalInWords, nameOf, numberInWords, sumInWords, totalInWords } from "./say";

type Told = Kind<ProposalContent, ProposalWord>;

/** Fields that are named when a comparison or a conflict is about one of them. */
export const label: Told["label"] = (path, { answers, network, t }) => {
  const [key = ""] = path.split("#");
  const [family, id = ""] = key.split(/:(.*)/s);
  const text = (said: Partial<Step & Indicator & BudgetLine> | undefined, about: string): string => `${about}: ${said?.text?.trim() || t("proposal.no_words")}`;
  switch (family) {
    case "title": return t("proposal.title");
    case "problem": return t("proposal.problem");
    case "area": return t("proposal.area");
    case "mentor": return t("proposal.mentor");
    case "with": return id ? t("proposal.does_of", { name: nameOf(network, id) || t("partner.unknown") }) : t("proposal.partners");
    case "activity": return id ? text(answers.get(key), t("proposal.activity")) : t("proposal.activities");
    case "indicator": return id ? text(answers.get(key), t("proposal.indicators")) : t("proposal.indicators");
    case "budget": return id ? text(answers.get(key), t("proposal.line")) : t("proposal.budget");
    case "pitch": return t("proposal.pitch");
    case "sent": return t("proposal.sent");
    case "result": return text(answers.get(`indicator:${id}`), t("proposal.actual"));
    case "spent": return `${t("proposal.spent")}: ${t(`proposal.source_${id as Payer}`)}`;
    case "follow": return t("proposal.follow");
    case "partner": return nameOf(network, id) || t("partner.unknown");
    default: return t("proposal.network");
  }
};

export const progress: NonNullable<Told["progress"]> = ({ content, stage, t }) =>
  t("proposal.stage_of", { n: Math.min(placeOf(stage), stagesOf(content).length), of: stagesOf(content).length });

/** How many gaps are named one by one. */
const NAMED = 4;

export const ready: Told["ready"] = ({ content, answers, network, stage, t }, found) => {
  const gaps = found.filter(({ blocking }) => blocking !== false);
  const places = [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
  if (!places.length) return [readyLine("", t("proposal.ready_all", { n: placeOf(stage) }), "")];
  const lines = places.slice(0, NAMED).map(({ path }): Ready => ({ state: "missing", text: label(path, { content, answers, network, t }), path }));
  const rest = places[NAMED];
  return rest ? [...lines, { state: "missing", text: t("proposal.ready_more", { n: places.length - NAMED }), path: rest.path }] : lines;
};

export const text: Told["text"] = ({ content, answers, network, t }: Pick<KindProps<ProposalContent, ProposalWord>, "content" | "answers" | "network" | "t">): string => {
  const [area, mentor, pitch, sent, follow] = [one(answers, "area"), one(answers, "mentor"), one(answers, "pitch"), one(answers, "sent"), one(answers, "follow")];
  const { sources, total } = totalsOf(linesOf(answers).map(({ value }) => value));
  const line = (name: ProposalWord, ...said: (string | number | null)[]): string[] => {
    const words = said.map((part) => String(part ?? "").trim()).filter(Boolean).join(" · ");
    return words ? [`${t(name)}: ${words}`] : [];
  };
  return [
    ...line("proposal.title", one(answers, "title").text),
    ...line("proposal.problem", one(answers, "problem").text),
    ...line("proposal.mentor", mentor.role, nameOf(network, mentor.partner)),
    ...line("proposal.area", area.place, area.province, area.people, area.count),
    ...partnersOf(answers).map(({ id, value }) => `${nameOf(network, id)}: ${value.does.trim()}`),
    ...stepsOf(answers).map(({ value }) => [value.text.trim(), either(t, (language) => daysInWords(value, language)), value.owner.trim(), nameOf(network, value.partner)].filter(Boolean).join(" · ")),
    ...indicatorsOf(answers).map(({ id, value }) => [value.text.trim(), goalInWords(value, t), value.how.trim(), resultOf(answers, id).actual].filter(Boolean).join(" · ")),
    ...linesOf(answers).map(({ value }) => [categoryLabel(content, value.category), value.text.trim(), sumInWords(value, t), totalInWords(value, t), t(`proposal.source_${value.source || "ask"}`)].filter(Boolean).join(" · ")),
    ...(total ? SOURCES.map((source) => `${t(`proposal.source_${source}`)}: ${baht(sources[source])}`) : []),
    ...line("proposal.pitch", pitch.date, pitch.place),
    ...line("proposal.sent", sent.date, sent.to, sent.number),
    ...SOURCES.flatMap((source) => {
      const { amount } = spentOf(answers, source);
      return amount ? [`${t("proposal.spent")} ${t(`proposal.source_${source}`)}: ${numberInWords(amount)}`] : [];
    }),
    ...line("proposal.follow", follow.text, follow.date),
  ].join("\n");
};
