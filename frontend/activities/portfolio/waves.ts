/** Sets a portfolio beside that of the earlier wave: parts, statements and reflections. Pairs of waves in tests/golden/portfolio/waves.json hold it. */
import { frozenView } from "@shell";
import type { Kind, WaveText } from "../../kind";
import { became } from "../became";
import { askedQuestions, COLUMNS, questionLabel, readLook, readStatement } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";

const waveOf = ({ answers, content }: WaveText) => ({ answers: frozenView(answers), content: content as unknown as PortfolioContent });

export const waves: NonNullable<Kind<PortfolioContent, PortfolioWord>["waves"]> = (before, after, t) => {
  const [then, now] = [waveOf(before), waveOf(after)];
  const codes = [...new Set([then, now].flatMap(({ answers }) => answers.list("wpa").map(({ id }) => id)))].sort();
  return [
    ...codes.flatMap((code) => COLUMNS.flatMap((column) => became(`wpa:${code}#${column}`, `${t("portfolio.indicator", { code })} ${t(`portfolio.${column}`)}`, readStatement(then.answers, code)[column].trim(), readStatement(now.answers, code)[column].trim(), false))),
    ...askedQuestions(now.content).flatMap(({ id, label }) => {
      const [was, is] = [readLook(then.answers, id).trim(), readLook(now.answers, id).trim()];
      const reworded = then.content.questions.some((one) => one.id === id) && questionLabel(then.content, id) !== label;
      return became(`look:${id}#text`, label, was, is, Boolean(was) && Boolean(is) && reworded);
    }),
  ];
};
