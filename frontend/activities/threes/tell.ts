/** Puts `threes` into words: an item's label, what is ready, and all the teacher wrote. */
import { blank, problemText } from "@shell";
import type { DocView, Kind, KindProps, Ready } from "../../kind";
import { readyLine } from "../ready_line";
import { howOf, laneOf, wayOf, type LaneId } from "./content";
import type { Act, Asset, KeyWord, ThreesContent, ThreesWord } from "./model.gen";
import { assetsOf, gapOf, isPair, readPlan, wholeAsset, wholeAct, wordsOf } from "./plan";
import { actName, classInWords, nameOf, usedInWords } from "./say";

type Kinds = Kind<ThreesContent, ThreesWord>;
type Said = Pick<KindProps<ThreesContent, ThreesWord>, "content" | "answers" | "network" | "t">;

const wordText = (answers: DocView, id: string): string => answers.item<Partial<KeyWord>>(`word:${id}`)?.value.text ?? "";

function assetLabel(id: string, { answers, network, t }: Said): string {
  const item = answers.item<Asset>(`asset:${id}`);
  if (!item) return t("partner.unknown");
  const { partner, can } = wholeAsset(item).value;
  return [nameOf(network, partner, t), can.trim()].filter(Boolean).join(" · ");
}

function actLabel(id: string, { answers, t }: Said): string {
  const item = answers.item<Act>(`act:${id}`);
  return item ? actName(wholeAct(item), t) : t("threes.act_unnamed");
}

export const label: Kinds["label"] = (key, props) => {
  const { content, network, answers, t } = props;
  const [item = ""] = key.split("#");
  const [kind = "", id = ""] = item.split(":");
  const [from = "", to = ""] = id.split(".");
  if (kind === "vision") return t("threes.sentence");
  if (kind === "lane") return laneOf(content, id as LaneId).label;
  if (kind === "with") return t("threes.item_with", { name: nameOf(network, id, t) });
  if (kind === "word") return t("threes.item_word", { word: wordText(answers, id) });
  if (kind === "asset") return assetLabel(id, props);
  if (kind === "act") return actLabel(id, props);
  if (kind === "use") return t("threes.item_link", { from: assetLabel(from, props), to: actLabel(to, props) });
  if (kind === "serve") return t("threes.item_link", { from: wordText(answers, from), to: actLabel(to, props) });
  // The map describes the items of the shared network; here a name is enough.
  return network.item<{ name?: string }>(item)?.value.name ?? t("threes.network");
};

export const progress: NonNullable<Kinds["progress"]> = ({ answers, network, t }) => {
  const plan = readPlan(answers, network);
  const n = plan.assets.filter((asset) => plan.acts.some(({ id }) => plan.uses(asset.id, id))).length;
  return plan.assets.length ? t("threes.progress", { n, of: plan.assets.length }) : "";
};

/** Codes of each lane: what blocks it first stands in its line. */
const S1 = ["vision_missing", "s1_partner_missing", "how_missing"];

export const ready: Kinds["ready"] = (props, found) => {
  const { answers, network, t } = props;
  const plan = readPlan(answers, network);
  const blocking = found.filter((one) => one.blocking);
  const [s1] = blocking.filter(({ code }) => S1.includes(code));
  const [s2] = blocking.filter(({ code }) => code === "pair_missing");
  const [s3] = blocking.filter(({ code }) => !S1.includes(code) && code !== "pair_missing");
  const lines: Ready[] = [
    readyLine(s1?.path, t("threes.ready_s1"), s1 ? t("threes.ready_s1_missing", { what: problemText(s1, t) }) : ""),
    readyLine(s2?.path, t("threes.ready_s2"), t("threes.ready_s2_missing")),
    readyLine(s3?.path, t("threes.ready_s3"), s3 ? t("threes.ready_s3_missing", { what: problemText(s3, t) }) : ""),
  ];
  const waiting = plan.assets.find((asset) => gapOf(asset));
  if (!s2 && waiting) lines.push({ state: "advice", text: t("threes.ready_unpaired", { name: nameOf(network, waiting.value.partner, t) }), path: `${waiting.key}#${gapOf(waiting)}` });
  const asked = plan.past.filter(({ value }) => value.became === "asked");
  if (asked[0]) lines.push({ state: "advice", text: t("threes.ready_past", { n: asked.length }), path: `${asked[0].key}#became` });
  return lines;
};

export const text: Kinds["text"] = ({ content, answers, network, t }: Said): string => {
  const plan = readPlan(answers, network);
  const { vision } = plan;
  const row = (name: string, value: string): string => (blank(value) ? "" : `${name}: ${value.trim()}`);
  const join = (rows: (string | false)[], by = "\n"): string => rows.filter(Boolean).join(by);
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(network, id, t)).join(", ");
  const sentence = join([
    vision.text.trim(),
    row(t("threes.words"), plan.words.map(({ value }) => value.text).join(", ")),
    plan.wrote.length > 0 && t("threes.with_names", { names: names(plan.wrote) }),
    row(t("threes.how"), howOf(content, vision.how)?.label ?? vision.how),
    row(t("threes.date"), vision.date),
    row(t("threes.place"), vision.place),
    row(t("threes.people"), vision.people === null ? "" : String(vision.people)),
  ]);
  const assets = plan.assets.map((asset) => {
    const { can, need } = asset.value;
    return join([`- ${nameOf(network, asset.value.partner, t)}`, can.trim(), join([classInWords(asset.value, content), need.trim()], " · "), isPair(plan, asset) && usedInWords(plan, asset, t)]);
  });
  const acts = [...plan.acts, ...plan.past].map((act) => {
    const { way, date, until, owner, place, partners, became } = act.value;
    return join([
      `- ${actName(act, t)}`,
      wayOf(content, way)?.label ?? way,
      row(t("threes.begins"), date), row(t("threes.until"), until), row(t("threes.owner"), owner), row(t("threes.act_place"), place),
      row(t("threes.act_partners"), names(partners)),
      assetsOf(plan, act).length > 0 && t("threes.uses", { what: assetsOf(plan, act).map(({ value }) => value.can.trim()).join(", ") }),
      row(t("threes.col_words"), wordsOf(plan, act).map(({ value }) => value.text).join(", ")),
      became && t(`threes.became_${became}`),
    ]);
  });
  const lane = (id: LaneId, said: string): string => said && `${laneOf(content, id).label}\n${said}`;
  return join([lane("vision", sentence), lane("synergy", assets.join("\n")), lane("school", acts.join("\n"))], "\n\n");
};
