/** Puts a portfolio into words: an item's label, what is ready, what changed, and all the teacher wrote. */
import { blank, frozenView, problemText } from "@shell";
import type { Kind, Ready } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { askedQuestions, COLUMNS, entriesOf, inWords, offered, partLabel, picked, questionLabel, readDid, readLook, readStatement, readStep, recordOf } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";

type Told = Kind<PortfolioContent, PortfolioWord>;

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const label: Told["label"] = (path, { content, network, t }) => {
  const [key = ""] = path.split("#");
  const [family, id = ""] = key.split(/:(.*)/s);
  const entry = (): string => {
    const found = recordOf(content)?.entries?.find(({ ref }) => ref === id);
    return found ? cut(inWords(found.line, network)) : t("portfolio.entry");
  };
  switch (family) {
    case "pick": return partLabel(content, id);
    case "step": case "did": case "drop": return entry();
    case "wpa": return t("portfolio.indicator", { code: id });
    case "look": return questionLabel(content, id);
    case "alias": case "partner": return network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? t("partner.unknown");
    case "share": return t("portfolio.sharing");
    default: return t("portfolio.network");
  }
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, block, t }) => {
  const parts = offered(content, block.wpa);
  return recordOf(content) ? t("portfolio.progress", { n: parts.filter(({ id }) => picked(answers, id)).length, of: parts.length }) : "";
};

export const ready: Told["ready"] = ({ content, answers, block, t }, found) => {
  const n = offered(content, block.wpa).filter(({ id }) => picked(answers, id)).length;
  const lines: Ready[] = n ? [{ state: "done", text: t("portfolio.ready_parts", { n }), path: "" }] : [];
  const person = found.find(({ code }) => code === "person_in_text");
  if (!person && n) lines.push({ state: "done", text: t("portfolio.ready_nobody"), path: "" });
  const line = (one: ProblemShape): Ready => ({ state: one.blocking === false ? "advice" : "missing", text: problemText(one, t), path: one.path });
  // Of advice that is the same for many places one line is enough.
  const once = found.filter((one, place) => one.blocking !== false || ["wpa_result_missing", "late_evidence"].includes(one.code) || found.findIndex(({ code }) => code === one.code) === place);
  return [...lines, ...once.map(line)];
};

/** The parts and the teacher's own words that are not as they were. */
export const changes: NonNullable<Told["changes"]> = (before, after, t) => {
  const content = after.content as unknown as PortfolioContent;
  const [was, is] = [frozenView(before.answers), frozenView(after.answers)];
  const about = { content, answers: is, network: frozenView(after.network), t };
  const keys = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)].filter((key) => /^(pick|drop|step|did|wpa|look|alias):|^share$/.test(key)));
  return [...keys].filter((key) => JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key))).map((key) => t("portfolio.changed_item", { name: label(key, about) }));
};

export const text: Told["text"] = ({ content, answers, network, t }) => [
  ...entriesOf(content, "steps").flatMap((entry) => {
    const { done, text: happened } = readStep(answers, entry.ref);
    return done ? [[`${inWords(entry.line, network)}: ${t(`portfolio.done_${done}`)}`, happened.trim()].filter(Boolean).join(" · ")] : [];
  }),
  ...entriesOf(content, "feedback").flatMap((entry) => {
    const did = readDid(answers, entry);
    return blank(did) ? [] : [`${inWords(entry.line, network)}\n${t("portfolio.did")}: ${did.trim()}`];
  }),
  ...answers.list("wpa").flatMap(({ id }) => {
    const said = readStatement(answers, id);
    return [t("portfolio.indicator", { code: id }), ...COLUMNS.filter((column) => !blank(said[column])).map((column) => `${t(`portfolio.${column}`)}: ${said[column].trim()}`)];
  }),
  ...askedQuestions(content).flatMap(({ id, label: asked }) => (blank(readLook(answers, id)) ? [] : [`${asked}\n${readLook(answers, id).trim()}`])),
].join("\n\n");
