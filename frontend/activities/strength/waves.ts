/** Sets `strength` beside the earlier wave: each area's two ratings, and the one to begin with. */
import type { Kind, WaveRow, WaveText } from "../../kind";
import { ratingIn } from "./earlier";
import { sayNow, sayWanted } from "./levels";
import type { Indicator, Priority, StrengthContent, StrengthWord } from "./model.gen";
import { became } from "../became";

export const waves: NonNullable<Kind<StrengthContent, StrengthWord>["waves"]> = (before, after, t) => {
  const [then, now] = [before, after].map(({ content }) => new Map((content as Partial<StrengthContent>).indicators?.map((one) => [one.id, one])));
  const rows: WaveRow[] = [];
  for (const { id, label } of [...(now?.values() ?? []), ...[...(then?.values() ?? [])].filter((one) => !now?.has(one.id))]) {
    const [was, is] = [ratingIn(before, id), ratingIn(after, id)];
    const reworded = Boolean(then?.has(id) && now?.has(id) && then.get(id)?.label !== label);
    for (const [field, say] of [["now", sayNow], ["wanted", sayWanted]] as const) {
      const said = (level: (typeof was)["now"]): string => (level === null ? "" : say(level, t, String));
      rows.push(...became(`rating:${id}#${field}`, `${label} · ${t(`strength.${field}`)}`, said(was[field]), said(is[field]), reworded));
    }
  }
  const first = (text: WaveText, indicators: Map<string, Indicator> | undefined): string => indicators?.get((text.answers["priority"]?.v as Partial<Priority> | undefined)?.indicator ?? "")?.label ?? "";
  return [...rows, ...became("priority#indicator", t("strength.priority"), first(before, then), first(after, now))];
};
