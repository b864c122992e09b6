/** Finds what is missing in `anatomy`. Equal to rules.py, where the codes are explained. */
import { blank, graphemes } from "@shell";
import type { Kind } from "../../kind";
import { namesPerson } from "../../thai/persons";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { asked, featureKey, FIELDS, filledOf, isPaper, NO_PAPER, partKey, partsOf, readFeature, readPart, readRecord, readSubject, recordKey, recordPart } from "./content";
import type { AnatomyContent, AnatomyWord, Feature, FeatureAnswer, RecordAnswer as Paper } from "./model.gen";

/** Grapheme clusters below which an example is short. */
const SHORT = 20;

export const problems: Kind<AnatomyContent, AnatomyWord>["problems"] = ({ content, answers, network, today = "" }) => {
  const partner = readSubject(answers);
  if (!partner || !network.get(`partner:${partner}`)) return [problem("subject#partner", "subject_missing")];
  const record = recordPart(content) && readRecord(answers, partner);
  const given = asked(content).map((feature) => ({ feature, answer: readFeature(answers, partner, feature.id) }));
  const parts = partsOf(content).filter((part) => !part.record).flatMap(({ id }) => ofPart(partKey(partner, id), readPart(answers, partner, id)));
  return [...ofFeatures(partner, given, record, content), ...parts, ...(record ? ofRecord(recordKey(partner), record, content, today) : [])];
};

function ofFeatures(partner: string, all: readonly { feature: Feature; answer: FeatureAnswer }[], record: Paper | undefined, content: AnatomyContent): ProblemShape[] {
  const open = all.filter(({ answer }) => !answer.answer);
  const every = (answer: string): boolean => all.every((one) => one.answer.answer === answer);
  return [
    ...(open[0] ? [problem(`${featureKey(partner, open[0].feature.id)}#answer`, "feature_open", { n: open.length })] : []),
    ...(every("yes") ? [advice("whole", "all_yes")] : []),
    ...(every("unsure") ? [advice("whole", "all_unsure")] : []),
    ...all.flatMap(({ feature, answer }) => {
      const key = featureKey(partner, feature.id);
      return [...ofExample(`${key}#example`, answer), ...(feature.paper && record && saysOtherwise(answer, record, content) ? [advice(`${key}#answer`, "formal_and_record")] : [])];
    }),
  ];
}

function ofExample(path: string, { answer, example }: FeatureAnswer): ProblemShape[] {
  if (answer !== "yes" && answer !== "partly") return [];
  if (!blank(example)) return graphemes(example.trim()) < SHORT ? [advice(path, "example_short")] : [];
  return [answer === "yes" ? problem(path, "example_missing") : advice(path, "example_partly")];
}

/** A paper is spoken of and there is none, or the reverse. */
const saysOtherwise = ({ answer }: FeatureAnswer, { form }: Paper, content: AnatomyContent): boolean =>
  answer === "yes" ? form === NO_PAPER : answer === "no" && isPaper(content, form);

function ofPart(key: string, part: ReturnType<typeof readPart>): ProblemShape[] {
  const filled = filledOf(part);
  const gap = FIELDS.find((field) => !filled.includes(field));
  return [
    ...(!filled.length ? [advice(`${key}#${FIELDS[0]}`, "part_empty")] : gap ? [advice(`${key}#${gap}`, "part_half", { n: filled.length })] : []),
    ...(namesPerson(part.who) ? [advice(`${key}#who`, "who_is_person")] : []),
  ];
}

function ofRecord(key: string, { form, date, reason }: Paper, content: AnatomyContent, today: string): ProblemShape[] {
  if (form === NO_PAPER) return blank(reason) ? [problem(`${key}#reason`, "record_reason_missing")] : [];
  if (!isPaper(content, form)) return [problem(`${key}#form`, "record_missing")];
  if (!date) return [problem(`${key}#date`, "record_date_missing")];
  return date > today ? [problem(`${key}#date`, "record_in_future", { date })] : [];
}
