/** `portfolio` in words: what an item is called, what is ready, what changed, everything she wrote. */
import { blank, frozenView, problemText } from "@shell";
import type { DocView, Kind, Ready } from "../../kind";
import { choiceOf, readChoice, readNote } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { problems } from "./rules";

type Told = Kind<PortfolioContent, PortfolioWord>;

/** The items, in the order of the page. */
export const ITEMS = ["choice", "note"] as const;
export type Item = (typeof ITEMS)[number];

export const question = (item: Item, content: PortfolioContent): string => (item === "choice" ? content.choose : content.tell);

const seen = (text: string): string => (blank(text) ? "" : text.trim());

/** An answer as it is read; empty where there is none. */
export const said = (item: Item, content: PortfolioContent, answers: DocView): string =>
  item === "choice" ? (choiceOf(content, readChoice(answers))?.label ?? readChoice(answers)) : seen(readNote(answers));

export const label: Told["label"] = (key, { content, network, t }) => {
  const [start = ""] = key.split("#");
  const item = ITEMS.find((one) => one === start);
  // The shared network's items are told by the map; here a name is enough.
  return item ? question(item, content) : (network.item<{ name?: string }>(start)?.value.name ?? t("portfolio.network"));
};

export const ready: Told["ready"] = ({ content, answers, network, block, t }) => {
  const found = problems({ content, answers, network, minimum: block.minimum });
  return ITEMS.map((item): Ready => {
    const gap = found.find(({ path }) => path.startsWith(`${item}#`));
    return gap ? { state: "missing", text: problemText(gap, t), path: gap.path } : { state: "done", text: t(`portfolio.ready_${item}`), path: "" };
  });
};

export const changes: NonNullable<Told["changes"]> = (before, after, t) => {
  const content = after.content as unknown as PortfolioContent;
  const [was, is] = [frozenView(before.answers), frozenView(after.answers)];
  return ITEMS.filter((item) => said(item, content, was) !== said(item, content, is)).map((item) => t("portfolio.changed", { name: question(item, content) }));
};

export const text: Told["text"] = ({ content, answers, t }) => ITEMS.map((item) => `${question(item, content)}\n${said(item, content, answers) || t("portfolio.no_answer")}`).join("\n\n");
