/**
 * Finds what is missing on a map before it can be handed in, and what is worth a second look. activities/map/rules.py
 * on the server is the authority; tests/golden/map tests that both give the same answers in the same order.
 */
import { blank, toArabic } from "@shell";
import type { DocView, ShellWord, Translate } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { NO_QUESTION_ANSWER, type Few, type MapContent, type Question, type QuestionAnswer, type MapWord } from "./model.gen";
import type { Context } from "../../network/model.gen";
import { personal } from "../../network/names";
import { fold } from "../../thai/folding";
import { partnersOf, schoolOf, tiesOf, type PartnerItem } from "./partners";

export interface RulesInput {
  content: MapContent;
  answers: DocView;
  network: DocView;
  minimum: number;
}
export const questionAnswer = (answers: DocView, id: string): QuestionAnswer => ({
  ...NO_QUESTION_ANSWER,
  ...answers.get<Partial<QuestionAnswer>>(`q:${id}`),
});
/** Questions that were answered and are no longer asked: under their old label where a round has it, else by their id. */
export const goneQuestions = (
  answers: DocView,
  { questions }: MapContent,
  t: Translate<ShellWord | MapWord>,
  earlier: readonly { content?: object }[] = [],
): Pick<Question, "id" | "label">[] => {
  const before = earlier.flatMap(({ content }) => (content as MapContent | undefined)?.questions ?? []);
  return answers
    .list<Partial<QuestionAnswer>>("q")
    .filter(({ id, value }) => !questions.some((one) => one.id === id) && (value.partner || !blank(value.text ?? "")))
    .map(({ id }) => ({ id, label: before.find((one) => one.id === id)?.label ?? t("map.question_gone", { id }) }));
};
export const fewReason = (answers: DocView): string => answers.get<Partial<Few>>("few")?.text ?? "";

/** All problems at once, in page order; codes as in rules.py. */
export function problems({ content, answers, network, minimum }: RulesInput): ProblemShape[] {
  const partners = partnersOf(network);
  return [
    ...ofSchool(schoolOf(network), content),
    ...ofPartners(partners, content),
    ...tiesOf(network).flatMap((tie) => ofText(`${tie.key}#line`, tie.value.line, content)),
    ...ofNumber(partners.length, fewReason(answers), minimum, content),
    ...content.questions.flatMap((question) => ofQuestion(question, questionAnswer(answers, question.id), partners, content)),
  ];
}

function ofSchool(school: Context, content: MapContent): ProblemShape[] {
  const gaps: ProblemShape[] = [];
  if (blank(school.name)) gaps.push(advice("context#name", "school_name"));
  if (!blank(school.code) && !looksLikeSchoolCode(school.code)) gaps.push(advice("context#code", "school_code"));
  const place = (id: string): number => content.grades.findIndex((grade) => grade.id === id);
  const [first, last] = [place(school.grades_from), place(school.grades_to)];
  if (first >= 0 && last >= 0 && first > last) gaps.push(problem("context#grades_to", "grades_order"));
  const { villages_tambon: tambon, villages_service: service } = school;
  if (tambon !== null && service !== null && service > tambon) gaps.push(problem("context#villages_service", "villages_order"));
  return gaps;
}

/** 8 digits (OBEC), or 10 of which the third and fourth are a province's (10 to 96). */
const looksLikeSchoolCode = (code: string): boolean =>
  /^([0-9]{8}|[0-9]{2}(1[0-9]|[2-8][0-9]|9[0-6])[0-9]{6})$/.test(toArabic(code).replace(/[ -]/g, ""));

function ofPartners(partners: readonly PartnerItem[], content: MapContent): ProblemShape[] {
  const names = new Set<string>();
  return partners.flatMap(({ key, value }) => {
    const gaps: ProblemShape[] = [];
    const name = fold(value.name);
    if (!name) gaps.push(problem(`${key}#name`, "partner_name"));
    else if (names.has(name)) gaps.push(advice(`${key}#name`, "partner_twice"));
    names.add(name);
    for (const field of ["sector", "quality", "direction"] as const)
      if (!value[field]) gaps.push(advice(`${key}#${field}`, `partner_${field}`));
    for (const field of ["name", "contact_role", "together", "change", "story", "place"] as const)
      gaps.push(...ofText(`${key}#${field}`, value[field], content));
    return gaps;
  });
}

function ofNumber(n: number, reason: string, minimum: number, content: MapContent): ProblemShape[] {
  const gaps: ProblemShape[] = [];
  if (minimum && !n) gaps.push(problem("whole", "no_partners"));
  else if (n < minimum && blank(reason)) gaps.push(problem("few#text", "too_few", { n, minimum }));
  return n < minimum ? [...gaps, ...ofText("few#text", reason, content)] : gaps;
}

function ofQuestion(
  { id, ask, required }: Question,
  { partner, text }: QuestionAnswer,
  partners: readonly PartnerItem[],
  content: MapContent,
): ProblemShape[] {
  const gaps: ProblemShape[] = [];
  const both = required && ask === "partner_and_text";
  const written = !blank(text);
  if (partner && !partners.some((one) => one.id === partner)) gaps.push(problem(`q:${id}#partner`, "partner_gone"));
  else if (both && !partner) gaps.push(problem(`q:${id}#partner`, "answer_partner"));
  if (both && !written) gaps.push(problem(`q:${id}#text`, "answer_text"));
  if (required && ask === "partner_or_text" && !partner && !written) gaps.push(problem(`q:${id}#text`, "answer_either"));
  return [...gaps, ...ofText(`q:${id}#text`, text, content)];
}

function ofText(path: string, text: string, content: MapContent): ProblemShape[] {
  const kind = personal(text, content.personal);
  return kind ? [advice(path, "personal_text", { kind })] : [];
}
