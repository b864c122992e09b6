/** Changes between two rounds of a plan, one sentence each. */
import { frozenView } from "@shell";
import type { Kind } from "../../kind";
import { cuesOf, dutyLabel, eventsOf, readDuty, readRange } from "./content";
import type { PlanContent, PlanWord } from "./model.gen";
import { countInWords, either } from "./say";

export const changes: NonNullable<Kind<PlanContent, PlanWord>["changes"]> = (before, after, t) => {
  const content = { duties: [], year_parts: [], ...after.content } as unknown as PlanContent;
  const [was, is] = [frozenView(before.answers), frozenView(after.answers)];
  const duties = content.duties.flatMap(({ id }) => {
    const [then, now] = [readDuty(was, id).state, readDuty(is, id).state];
    return then === now ? [] : [t("plan.changed_duty", { about: dutyLabel(content, id), before: t(`plan.state_${then || "open"}`), after: t(`plan.state_${now || "open"}`) })];
  });
  const said = (view: typeof was): Map<string, string> => new Map(eventsOf(view).map(({ key, value }) => [key, JSON.stringify({ ...value, order: 0 })]));
  const [then, now] = [said(was), said(is)];
  const counts = {
    added: [...now.keys()].filter((key) => !then.has(key)).length,
    changed: [...now].filter(([key, text]) => then.has(key) && then.get(key) !== text).length,
    removed: [...then.keys()].filter((key) => !now.has(key)).length,
  };
  const stored = (view: typeof was, prefix: string): Map<string, string> => new Map(view.list<object>(prefix).map(({ key, value }) => [key, JSON.stringify(Object.entries(value).sort())]));
  const [cells, numbers] = [stored(was, "cell"), stored(is, "cell")];
  const differing = [...new Set([...cells.keys(), ...numbers.keys()])].filter((key) => cells.get(key) !== numbers.get(key)).length;
  const [range, years] = [readRange(was), readRange(is)];
  const { first, last } = years;
  const cards = (view: typeof was): string => JSON.stringify(cuesOf(view).map(({ value }) => [value.when, value.will]));
  return [
    ...duties,
    ...(counts.added || counts.changed || counts.removed ? [t("plan.changed_events", counts)] : []),
    ...(first !== null && last !== null && last >= first && (range.first !== first || range.last !== last) ? [t("plan.changed_range", { range: either(t, (language) => countInWords(first, last, language, t)) })] : []),
    ...(differing ? [t("plan.changed_cells", { n: differing })] : []),
    ...(cards(was) === cards(is) ? [] : [t("plan.changed_cues")]),
  ];
};
