/** Puts `benefit` into words: an item's label, what is ready, and all the teacher wrote. */
import { blank } from "@shell";
import type { DocView, Kind, KindProps, Ready } from "../../kind";
import { partnersOf } from "../../network/partners";
import type { Partner } from "../../network/model.gen";
import { readyLine } from "../ready_line";
import { benefitLabel, cellOf, offers, partnerKey, partnerOf, readAsk, readBack, WAYS } from "./content";
import { betweenEach, cellsByPartner, toldOf } from "./giving";
import type { BenefitContent, BenefitWord } from "./model.gen";
import { differences, needed } from "./rules";
import { cellInWords, stateInWords } from "./say";

type Told = Kind<BenefitContent, BenefitWord>;
type Said = Pick<KindProps<BenefitContent, BenefitWord>, "content" | "answers" | "network" | "t">;

const nameIn = (network: DocView, id: string): string | undefined => network.item<Partial<Partner>>(partnerKey(id))?.value.name;

export const label: Told["label"] = (key, { content, network, t }) => {
  const [item = ""] = key.split("#");
  if (item === "ask") return t("benefit.asked");
  if (item === "back") return t("benefit.given_back");
  const id = partnerOf(item);
  // The map describes the other items of the shared network.
  if (!id) return t("benefit.network");
  const name = nameIn(network, id) ?? t("partner.unknown");
  const cell = cellOf(item);
  return cell ? `${name} · ${cellInWords(cell.way, cell.benefit, content, t)}` : name;
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, network, t }) => {
  const all = betweenEach(answers, network, content);
  return all.length ? t("benefit.progress", { n: all.filter(({ covered }) => covered).length, of: all.length }) : "";
};

export const ready: Told["ready"] = (props) => {
  const { content, answers, network, block, t } = props;
  const all = betweenEach(answers, network, content);
  if (!all.length) return [{ state: "missing", text: t("benefit.ready_none"), path: "whole" }];
  const [n, minimum] = [all.filter(({ covered }) => covered).length, needed(block.minimum, all.length)];
  const [few, enough] = [t("benefit.ready_few", { n, minimum }), t("benefit.ready_said", { n, minimum })];
  const lines: Ready[] = [readyLine(n < minimum ? "whole" : "", enough, few)];
  const untold = all.flatMap((one) => one.untold);
  if (all.some(({ happened }) => happened.get || happened.give)) {
    const about = untold[0] ? label(untold[0], props) : "";
    lines.push(readyLine(untold[0] && `${untold[0]}#seen`, t("benefit.ready_told"), t("benefit.ready_untold", { n: untold.length, name: about })));
  }
  const ask = readAsk(answers);
  lines.push(readyLine(!offers(content, ask.benefit) ? "ask#benefit" : blank(ask.text) ? "ask#text" : "", t("benefit.ready_asked"), t("benefit.ready_ask")));
  const found = differences(all, answers, block.minimum);
  const differing = all.filter((_, place) => found[place]);
  if (differing[0]) lines.push({ state: "advice", text: t("benefit.ready_differs", { n: differing.length, name: differing[0].partner.value.name }), path: `${partnerKey(differing[0].id)}#direction` });
  const { partner, text: given } = readBack(answers);
  if (content.give_back && (!partner || blank(given)) && all.some(({ standing }) => standing === "they_only")) lines.push({ state: "advice", text: t("benefit.ready_back"), path: "back#partner" });
  return lines;
};

export const text: Told["text"] = ({ content, answers, network, t }: Said): string => {
  const stored = cellsByPartner(answers);
  const ids = [...new Set([...partnersOf(network).map(({ id }) => id), ...stored.keys()])];
  const name = (id: string): string => (id ? (nameIn(network, id) ?? t("partner.unknown")) : "");
  const partners = ids.flatMap((id) => {
    const lines = WAYS.flatMap((way) => toldOf(stored.get(id) ?? [], way, content).map(({ benefit, cell }) => `${cellInWords(way, benefit, content, t)} (${stateInWords(cell.state, t)})${blank(cell.seen) ? "" : ` ${cell.seen.trim()}`}`));
    return lines.length ? [[name(id), ...lines].join("\n")] : [];
  });
  const [ask, back] = [readAsk(answers), readBack(answers)];
  const asked = [benefitLabel(content, ask.benefit), name(ask.partner), ask.date, ask.text.trim()].filter(Boolean);
  const given = [name(back.partner), back.text.trim()].filter(Boolean);
  return [...partners, ...(asked.length ? [[t("benefit.asked"), ...asked].join("\n")] : []), ...(given.length ? [[t("benefit.given_back"), ...given].join("\n")] : [])].join("\n\n");
};
