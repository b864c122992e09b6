/** Puts into words what changed between two rounds of a map. In more-map.js: a first round has nothing to compare. */
import type { ShellWord, Translate } from "../../kind";
import { NO_PARTNER, type Partner, type Tie } from "../../network/model.gen";
import type { ItemShape, RoundShape } from "../../types.gen";
import { labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import { CHOICES, TEXTS } from "./words";

/** One sentence each: who came and went, how relations are seen now, what was rewritten. */
export function changes(before: RoundShape, after: RoundShape, t: Translate<ShellWord | MapWord>): string[] {
  const content = after.content as unknown as MapContent;
  const [old, now] = [present<Partner>(before.network, "partner:"), present<Partner>(after.network, "partner:")];
  const names = (keys: string[], from: Map<string, Partner>): string => keys.map((key) => from.get(key)?.name ?? "").join(", ");
  const added = [...now.keys()].filter((key) => !old.has(key)),
    left = [...old.keys()].filter((key) => !now.has(key));
  const sentences: string[] = [];
  if (added.length) sentences.push(t("map.change_added", { names: names(added, now) }));
  if (left.length) sentences.push(t("map.change_removed", { names: names(left, old) }));
  for (const [key, value] of now) {
    const was = old.get(key);
    if (was) sentences.push(...ofPartner({ ...NO_PARTNER, ...was }, { ...NO_PARTNER, ...value }, content, t));
  }
  sentences.push(...ofTies(before.network, after.network, now, old, t));
  const questions = new Map<string, string>();
  for (const { answers } of [before, after]) for (const key of Object.keys(answers)) if (key.startsWith("q:")) questions.set(key.slice(2), "");
  for (const round of [before, after]) for (const { id, label } of (round.content as unknown as MapContent).questions) questions.set(id, label);
  for (const [id, text] of questions) {
    const question = { id, label: text || t("map.question_gone", { id }) };
    if (differs(before.answers, after.answers, `q:${question.id}`)) sentences.push(t("map.change_answer", { question: question.label }));
  }
  return sentences;
}

function present<T>(items: Record<string, ItemShape>, prefix: string): Map<string, T> {
  return new Map(
    Object.entries(items)
      .filter(([key, item]) => key.startsWith(prefix) && !item.gone)
      .map(([key, item]) => [key, item.v as T]),
  );
}
const differs = (before: Record<string, ItemShape>, after: Record<string, ItemShape>, key: string): boolean =>
  JSON.stringify(Object.entries(before[key]?.v ?? {}).sort()) !== JSON.stringify(Object.entries(after[key]?.v ?? {}).sort());

function ofPartner(was: Partner, is: Partner, content: MapContent, t: Translate<ShellWord | MapWord>): string[] {
  const found: string[] = [];
  if (was.name !== is.name) found.push(t("map.change_name", { before: was.name, after: is.name }));
  for (const [field, list] of Object.entries(CHOICES)) {
    const [a, b] = [was[field as keyof typeof CHOICES], is[field as keyof typeof CHOICES]];
    const said = (id: string): string => labelOf(content[list], id) || t("map.not_said");
    if (a !== b) found.push(t("map.change_value", { name: is.name, field: t(`map.${field as keyof typeof CHOICES}`), before: said(a), after: said(b) }));
  }
  const rewritten = [...TEXTS.filter((field) => was[field] !== is[field]), ...(was.forms.join() === is.forms.join() ? [] : ["forms" as const])];
  if (rewritten.length) found.push(t("map.change_text", { name: is.name, fields: rewritten.map((field) => t(`map.${field}`)).join(", ") }));
  return found;
}

function ofTies(
  before: Record<string, ItemShape>,
  after: Record<string, ItemShape>,
  now: Map<string, Partner>,
  old: Map<string, Partner>,
  t: Translate<ShellWord | MapWord>,
): string[] {
  const pairs = (items: Record<string, ItemShape>, partners: Map<string, Partner>): Map<string, string> =>
    new Map(
      [...present<Tie>(items, "tie:").values()].flatMap(({ a, b }) => {
        const [first, second] = [partners.get(`partner:${a}`), partners.get(`partner:${b}`)];
        return first && second ? [[[a, b].sort().join(" "), t("map.tie_between", { a: first.name, b: second.name })] as const] : [];
      }),
    );
  const [was, is] = [pairs(before, old), pairs(after, now)];
  return [
    ...[...is].filter(([pair]) => !was.has(pair)).map(([, tie]) => t("map.change_tie", { tie })),
    ...[...was]
      .filter(([pair]) => !is.has(pair) && pair.split(" ").every((id) => now.has(`partner:${id}`)))
      .map(([, tie]) => t("map.change_untie", { tie })),
  ];
}
