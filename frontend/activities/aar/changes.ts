/** Puts into words what changed between two rounds of a review. In more-aar.js: a first round has nothing to compare. */
import type { Kind } from "../../kind";
import type { RoundShape } from "../../types.gen";
import type { AarContent, AarWord } from "./model.gen";

export const changes: NonNullable<Kind<AarContent, AarWord>["changes"]> = (before, after, t) => {
  const texts = (round: RoundShape, prefix: string): Map<string, string> =>
    new Map(Object.entries(round.answers).flatMap(([key, item]) => (key.startsWith(prefix) && !item.gone && String(item.v["text"] ?? "").trim() ? [[key, JSON.stringify({ ...item.v, order: 0 })]] : [])));
  const sentences: string[] = [];
  for (const kind of ["note", "step"] as const) {
    const [was, is] = [texts(before, `${kind}:`), texts(after, `${kind}:`)];
    const count = (code: "added" | "changed" | "removed", n: number): void => {
      if (n) sentences.push(t(`aar.${code}_${kind}`, { n }));
    };
    count("added", [...is.keys()].filter((key) => !was.has(key)).length);
    count("changed", [...is].filter(([key, text]) => was.has(key) && was.get(key) !== text).length);
    count("removed", [...was.keys()].filter((key) => !is.has(key)).length);
  }
  const links = (round: RoundShape): string => Object.entries(round.answers).filter(([key, item]) => key.startsWith("link:") && !item.gone).map(([key]) => key).sort().join(" ");
  if (links(before) !== links(after)) sentences.push(t("aar.changed_links"));
  if (JSON.stringify(before.answers["meeting"]?.v) !== JSON.stringify(after.answers["meeting"]?.v)) sentences.push(t("aar.changed_meeting"));
  return sentences;
};
