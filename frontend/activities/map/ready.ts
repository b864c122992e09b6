/** Writes the lines beside the submit button, and the few words of progress. */
import { blank, problemText } from "@shell";
import type { KindProps, Ready, ShellWord, Translate } from "../../kind";
import type { MapContent, MapWord } from "./model.gen";
import { partnersOf, type PartnerItem } from "./partners";
import type { ProblemShape } from "../../types.gen";

export function ready({ content, network, t }: KindProps<MapContent, MapWord>, found: readonly ProblemShape[]): Ready[] {
  const partners = partnersOf(network);
  const missing = found.filter((problem) => problem.blocking);
  const lines: Ready[] = [];
  const few = missing.find(({ code }) => code === "no_partners" || code === "too_few");
  if (few) lines.push({ state: "missing", text: problemText(few, t), path: few.path });
  else if (partners.length) lines.push({ state: "done", text: t("map.ready_partners", { n: partners.length }), path: "" });

  const unanswered = missing.filter(({ path }) => path.startsWith("q:"));
  const questions = new Set(unanswered.map(({ path }) => path.split("#")[0])).size;
  if (unanswered[0]) lines.push({ state: "missing", text: t("map.ready_unanswered", { n: questions }), path: unanswered[0].path });
  else if (content.questions.length) lines.push({ state: "done", text: t("map.ready_answered"), path: "" });

  for (const problem of missing)
    if (problem.code !== few?.code && !problem.path.startsWith("q:")) lines.push({ state: "missing", text: problemText(problem, t), path: problem.path });
  return partners.length ? [...lines, ...advice(partners, t)] : lines;
}

/** What is better told, and can wait. */
function advice(partners: readonly PartnerItem[], t: Translate<ShellWord | MapWord>): Ready[] {
  const open = partners.filter(({ value }) => !value.quality || !value.direction);
  const first = open[0];
  const lines: Ready[] = [
    first
      ? {
          state: "advice",
          text: t("map.ready_open", { n: open.length, name: first.value.name }),
          path: `${first.key}#${first.value.quality ? "direction" : "quality"}`,
        }
      : { state: "done", text: t("map.ready_relations"), path: "" },
  ];
  const untold = partners.filter(({ value }) => blank(value.together) || blank(value.change));
  const gap = untold[0];
  lines.push(
    gap
      ? {
          state: "advice",
          text: t("map.ready_untold", { n: untold.length, name: gap.value.name }),
          path: `${gap.key}#${blank(gap.value.together) ? "together" : "change"}`,
        }
      : { state: "done", text: t("map.ready_told"), path: "" },
  );
  for (const { key, value } of partners)
    if (value.quality === "strained" && blank(value.story))
      lines.push({ state: "advice", text: t("map.ready_story", { name: value.name }), path: `${key}#story` });
  return lines;
}

export function progress({ network, t }: KindProps<MapContent, MapWord>): string {
  const n = partnersOf(network).length;
  return n ? t("map.progress", { n }) : "";
}
