/** Puts `anatomy` into words: an item's label, what is ready, and all the teacher wrote. */
import { blank } from "@shell";
import type { DocView, Kind, KindProps, Ready } from "../../kind";
import { readyLine } from "../ready_line";
import { aboutOf, asked, FIELDS, featureKey, isPaper, labelOf, NO_PAPER, partKey, partsOf, readFeature, readPart, readRecord, readSubject, recordKey, recordPart, saidOf } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { answerInWords, paperInWords, standOf } from "./say";

type Told = Kind<AnatomyContent, AnatomyWord>;
type Said = Pick<KindProps<AnatomyContent, AnatomyWord>, "content" | "answers" | "network" | "t">;

const nameIn = (network: DocView, id: string): string | undefined => network.item<{ name?: string }>(`partner:${id}`)?.value.name;

export const label: Told["label"] = (key, { content, answers, network, t }) => {
  const [item = ""] = key.split("#");
  if (item === "subject") return t("anatomy.subject");
  const about = aboutOf(item);
  // The map describes the other items of the shared network.
  if (!about) return nameIn(network, item.replace(/^partner:/, "")) ?? t("anatomy.network");
  const name = about.family === "record" ? (recordPart(content)?.label ?? t("anatomy.former")) : labelOf(about.family === "feature" ? content.features : content.parts, about.id);
  // Of another partner than the one that is looked at, its name is said too.
  return about.partner === readSubject(answers) ? name : `${nameIn(network, about.partner) ?? t("partner.unknown")} · ${name}`;
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, t }) => {
  const partner = readSubject(answers);
  return partner ? t("anatomy.progress", { n: asked(content).filter(({ id }) => readFeature(answers, partner, id).answer).length, of: asked(content).length }) : "";
};

export const ready: Told["ready"] = ({ content, answers, network, t, today = "" }) => {
  const partner = readSubject(answers);
  if (!partner || nameIn(network, partner) === undefined || network.item(`partner:${partner}`)?.gone) return [{ state: "missing", text: t("anatomy.ready_subject"), path: "subject#partner" }];
  const given = asked(content).map((feature) => ({ ...feature, ...readFeature(answers, partner, feature.id), key: featureKey(partner, feature.id) }));
  const open = given.filter(({ answer }) => !answer);
  const bare = given.find(({ answer, example }) => answer === "yes" && blank(example));
  const lines: Ready[] = open[0]
    ? [{ state: "missing", text: t("anatomy.ready_open", { n: open.length }), path: `${open[0].key}#answer` }]
    : [readyLine(bare && `${bare.key}#example`, t("anatomy.ready_features"), t("anatomy.ready_example", { name: bare?.label ?? "" }))];
  const record = recordPart(content);
  if (record) {
    const paper = readRecord(answers, partner);
    const none = paper.form === NO_PAPER;
    const gap = none ? blank(paper.reason) && "reason" : !isPaper(content, paper.form) ? "form" : (!paper.date || paper.date > today) && "date";
    lines.push(readyLine(gap ? `${recordKey(partner)}#${gap}` : "", t(none ? "anatomy.ready_reason" : "anatomy.ready_paper", { name: record.label }), t("anatomy.ready_record", { name: record.label })));
  }
  const half = partsOf(content).filter((part) => !part.record).map((part) => ({ ...part, said: readPart(answers, partner, part.id) })).filter(({ said }) => !standOf(said, t).full);
  return [...lines, ...half.map(({ id, label: name, said }): Ready => ({ state: "advice", text: t("anatomy.ready_part", { name, said: standOf(said, t).said }), path: `${partKey(partner, id)}#${FIELDS.find((field) => blank(said[field])) ?? "who"}` }))];
};

/** Of every partner, also those that are not handed in: it is all that was written. */
export const text: Told["text"] = ({ content, answers, network, t }: Said): string => {
  const chosen = readSubject(answers);
  return [...new Set([...(chosen ? [chosen] : []), ...saidOf(answers)])].map((partner) => {
    const mine = (family: string): string[] => answers.list(family).flatMap(({ key }) => (aboutOf(key)?.partner === partner ? (aboutOf(key)?.id ?? []) : []));
    const inOrder = (rows: readonly { id: string }[], ids: readonly string[]): string[] => [...rows.filter(({ id }) => ids.includes(id)).map(({ id }) => id), ...ids.filter((id) => !rows.some((one) => one.id === id))];
    const features = inOrder(content.features, mine("feature")).flatMap((id) => {
      const { answer, example } = readFeature(answers, partner, id);
      return answer || !blank(example) ? [[`${labelOf(content.features, id)}: ${answerInWords(answer, t) || t("anatomy.unanswered")}`, example.trim()].filter(Boolean).join("\n")] : [];
    });
    const parts = inOrder(content.parts, mine("part")).flatMap((id) => {
      const part = readPart(answers, partner, id);
      const lines = FIELDS.filter((field) => !blank(part[field])).map((field) => `${t(`anatomy.${field}`)}: ${part[field].trim()}`);
      return lines.length ? [[labelOf(content.parts, id), ...lines].join("\n")] : [];
    });
    const paper = paperInWords(readRecord(answers, partner), content, t);
    const record = paper ? [`${recordPart(content)?.label ?? t("anatomy.former")}: ${paper}`] : [];
    return [nameIn(network, partner) ?? t("partner.unknown"), ...features, ...parts, ...record].join("\n\n");
  }).join("\n\n");
};
