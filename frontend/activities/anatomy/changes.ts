/** Changes between two rounds, one sentence each: the partner, answers, examples, parts, the paper. */
import { frozenView } from "@shell";
import type { DocView, Kind } from "../../kind";
import { FIELDS, labelOf, readFeature, readPart, readRecord, readSubject, recordPart } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { answerInWords, paperInWords } from "./say";

export const changes: NonNullable<Kind<AnatomyContent, AnatomyWord>["changes"]> = (before, after, t) => {
  const content = after.content as unknown as AnatomyContent;
  const [was, is, old, now] = [before.answers, after.answers, before.network, after.network].map((items) => frozenView(items)) as [DocView, DocView, DocView, DocView];
  const [then, partner] = [readSubject(was), readSubject(is)];
  const name = (network: DocView, id: string): string => network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? t("partner.unknown");
  // Of another partner all is new: its name says so.
  if (then !== partner) return [t("anatomy.changed_subject", { before: name(old, then), after: name(now, partner) })];
  const ids = (family: string): string[] => [...new Set([was, is].flatMap((answers) => answers.list(family).flatMap(({ key }) => (key.startsWith(`${family}:${partner}.`) ? [key.split(".")[1] ?? ""] : []))))];
  const unanswered = t("anatomy.unanswered");
  const features = ids("feature").flatMap((id) => {
    const [a, b] = [readFeature(was, partner, id), readFeature(is, partner, id)];
    const about = labelOf(content.features, id);
    if (a.answer !== b.answer) return [t("anatomy.changed_answer", { name: about, before: answerInWords(a.answer, t) || unanswered, after: answerInWords(b.answer, t) || unanswered })];
    return a.example.trim() !== b.example.trim() ? [t("anatomy.changed_example", { name: about })] : [];
  });
  const parts = ids("part").flatMap((id) => {
    const [a, b] = [readPart(was, partner, id), readPart(is, partner, id)];
    return FIELDS.some((field) => a[field].trim() !== b[field].trim()) ? [t("anatomy.changed_part", { name: labelOf(content.parts, id) })] : [];
  });
  const [a, b] = [readRecord(was, partner), readRecord(is, partner)].map((paper) => paperInWords(paper, content, t));
  return [...features, ...parts, ...(a !== b ? [t("anatomy.changed_part", { name: recordPart(content)?.label ?? t("anatomy.former") })] : [])];
};
