/** Changes between two rounds, one sentence each: in directions, lines, and the two answers. */
import { frozenView } from "@shell";
import type { DocView, Kind } from "../../kind";
import { partnersOf } from "../../network/partners";
import type { ItemShape } from "../../types.gen";
import { cellKey, readAsk, readBack, readCell, WAYS } from "./content";
import type { BenefitContent, BenefitWord } from "./model.gen";
import { cellAbout, stateInWords } from "./say";

export const changes: NonNullable<Kind<BenefitContent, BenefitWord>["changes"]> = (before, after, t) => {
  const content = { benefits: [], ...after.content } as unknown as BenefitContent;
  const [was, is, network, old] = [before.answers, after.answers, after.network, before.network].map((items: Record<string, ItemShape>) => frozenView(items)) as [DocView, DocView, DocView, DocView];
  const here = partnersOf(network);
  const ids = here.map(({ id }) => id);
  const benefits = new Set([...content.benefits.map(({ id }) => id), ...WAYS.flatMap((way) => [...was.list(way), ...is.list(way)].map(({ key }) => key.split(".")[1] ?? ""))]);
  const cells = here.flatMap(({ id, value: { name } }) => WAYS.flatMap((way) => [...benefits].flatMap((benefit) => {
    const key = cellKey(way, id, benefit);
    const [then, now] = [readCell(was, key), readCell(is, key)];
    const about = cellAbout(name, way, benefit, content, t);
    if (then.state !== now.state) return [t("benefit.changed_cell", { about, before: stateInWords(then.state, t), after: stateInWords(now.state, t) })];
    return then.seen.trim() !== now.seen.trim() && now.state === "happened" ? [t("benefit.changed_seen", { about })] : [];
  })));
  const gone = partnersOf(old).filter(({ id }) => !ids.includes(id) && WAYS.some((way) => was.list(way).some(({ key }) => key.startsWith(`${way}:${id}.`))));
  const differs = (a: object, b: object): boolean => JSON.stringify(Object.entries(a).sort()) !== JSON.stringify(Object.entries(b).sort());
  return [
    ...cells,
    ...gone.map(({ value: { name } }) => t("benefit.changed_removed", { name })),
    ...(differs(readAsk(was), readAsk(is)) ? [t("benefit.changed_ask")] : []),
    ...(differs(readBack(was), readBack(is)) ? [t("benefit.changed_back")] : []),
  ];
};
