/**
 * Sets `anatomy` beside the earlier wave of the same partner: features that moved, parts that were filled, the paper. Of another
 * partner only that it is another one: there is nothing to compare. Pairs in tests/golden/anatomy/waves.json hold it.
 */
import { frozenView } from "@shell";
import type { DocView, Kind, WaveRow, WaveText } from "../../kind";
import { became } from "../became";
import { asked, featureKey, filledOf, partKey, partsOf, readFeature, readPart, readRecord, readSubject, recordKey, recordPart } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { answerInWords, standOf, standOfPaper } from "./say";

interface Wave {
  content: AnatomyContent;
  answers: DocView;
  network: DocView;
}

const waveOf = ({ content, answers, network }: WaveText): Wave => ({ content: content as unknown as AnatomyContent, answers: frozenView(answers), network: frozenView(network) });

/** Those of now, then those that only the earlier wave asked; each with its name then. */
function both<T extends { id: string; label: string }>(now: readonly T[], then: readonly T[]): (T & { before: string })[] {
  const named = now.map((one) => ({ ...one, before: then.find(({ id }) => id === one.id)?.label ?? one.label }));
  return [...named, ...then.filter(({ id }) => !now.some((one) => one.id === id)).map((one) => ({ ...one, before: one.label }))];
}

export const waves: NonNullable<Kind<AnatomyContent, AnatomyWord>["waves"]> = (before, after, t) => {
  const [then, now] = [waveOf(before), waveOf(after)];
  const [earlier, partner] = [readSubject(then.answers), readSubject(now.answers)];
  const name = ({ network }: Wave, id: string): string => network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? "";
  if (earlier !== partner) {
    const gone = earlier && !now.network.get(`partner:${earlier}`);
    const row = became("subject#partner", t("anatomy.subject"), name(then, earlier), name(now, partner));
    return gone && !partner ? row.map((one): WaveRow => ({ ...one, what: "removed" })) : row;
  }
  if (!partner) return [];
  const features = both(asked(now.content), asked(then.content)).flatMap(({ id, label, before: worded }) => {
    const [was, is] = [then, now].map(({ answers }) => answerInWords(readFeature(answers, partner, id).answer, t)) as [string, string];
    return became(`${featureKey(partner, id)}#answer`, label, was, is, Boolean(was) && Boolean(is) && label !== worded);
  });
  const parts = both(partsOf(now.content), partsOf(then.content)).filter(({ record }) => !record).flatMap(({ id, label, before: worded }) => {
    const [was, is] = [then, now].map(({ answers }) => readPart(answers, partner, id)).map((part) => (filledOf(part).length ? standOf(part, t).said : "")) as [string, string];
    return became(partKey(partner, id), label, was, is, Boolean(was) && Boolean(is) && label !== worded);
  });
  const paper = recordPart(now.content) ?? recordPart(then.content);
  const [was, is] = [then, now].map(({ answers, content }) => {
    const record = readRecord(answers, partner);
    return record.form ? standOfPaper(record, content, t).said : "";
  }) as [string, string];
  return [...features, ...parts, ...(paper ? became(`${recordKey(partner)}#form`, paper.label, was, is) : [])];
};
