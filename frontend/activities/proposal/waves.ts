/** Sets a proposal beside that of the earlier wave: money, partners, activities. tests/golden/proposal/waves.json holds it. Part of more-proposal.js. */
import { frozenView } from "@shell";
import type { Kind, WaveRow, WaveText } from "../../kind";
import { became } from "../became";
import { totalsOf } from "./budget";
import { indicatorsOf, linesOf, partnersOf, resultOf, SOURCES } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { baht, goalInWords, nameOf } from "./say";

const viewOf = ({ answers, network }: WaveText) => ({ answers: frozenView(answers), network: frozenView(network) });

export const waves: NonNullable<Kind<ProposalContent, ProposalWord>["waves"]> = (before, after, t) => {
  const [then, now] = [viewOf(before), viewOf(after)];
  const [was, is] = [then, now].map(({ answers }) => totalsOf(linesOf(answers).map(({ value }) => value)).sources) as [Record<string, number>, Record<string, number>];
  const money = SOURCES.flatMap((source): WaveRow[] => {
    const said = (sums: Record<string, number>): string => (sums[source] ? t("proposal.baht", { n: baht(sums[source]) }) : "");
    return became(`spent:${source}`, t(`proposal.source_${source}`), said(was), said(is));
  });
  const ids = [...new Set([...partnersOf(now.answers), ...partnersOf(then.answers)].map(({ id }) => id))];
  const does = (side: typeof then, id: string): string => {
    const found = partnersOf(side.answers).find((one) => one.id === id);
    return found ? found.value.does.trim() || t("proposal.not_written") : "";
  };
  const partners = ids.flatMap((id) => became(`with:${id}`, nameOf(now.network, id) || nameOf(then.network, id) || t("partner.unknown"), does(then, id), does(now, id)));
  const goals = (side: typeof then): Map<string, string> => new Map(indicatorsOf(side.answers).map(({ id, value }) => {
    const { actual } = resultOf(side.answers, id);
    return [`indicator:${id}`, [value.text.trim(), goalInWords(value, t), actual.trim() && `${t("proposal.actual")} ${actual.trim()}`].filter(Boolean).join(" ")];
  }));
  const [old, fresh] = [goals(then), goals(now)];
  const indicators = [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => became(key, t("proposal.indicator"), old.get(key) ?? "", fresh.get(key) ?? ""));
  return [...money, ...partners, ...indicators];
};
