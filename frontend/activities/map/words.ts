/** The one place for a map's items in words: one item's label, everything as plain text, and what changed between rounds. */
import { blank } from "@shell";
import type { After, DocView, KindProps, ShellWord, Translate } from "../../kind";
import type { ItemShape, RoundShape } from "../../types.gen";
import { asRead, labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import { NO_PARTNER, type Partner, type Tie } from "../../network/model.gen";
import { partnersOf, schoolOf, tiesOf } from "./partners";
import { fewReason, goneQuestions, questionAnswer } from "./rules";
import { schoolLine } from "./school";

type Reader = Pick<KindProps<MapContent, MapWord>, "content" | "answers" | "network" | "t">;
/** Fields whose stored values are ids; the list each is found in. */
const CHOICES = { sector: "sectors", quality: "qualities", direction: "directions", frequency: "frequencies", pillar: "pillars" } as const;
/** A field of a partner, as it stands in the path of a problem. */
type PartnerField = After<"map.", MapWord> & keyof Partner;
const TEXTS = ["contact_role", "together", "change", "story", "place", "place_province"] as const;

const nameOf = (network: DocView, id: string): string => {
  const name = network.item<Partial<Partner>>(`partner:${id}`)?.value.name ?? "";
  return blank(name) ? "" : name;
};

/** `partner:ab12#story` → "มูลนิธิเด็กอ่านได้: ที่มา". */
export function label(path: string, { content, network, t }: Reader): string {
  const [key = "", field = ""] = path.split("#");
  const id = key.slice(key.indexOf(":") + 1);
  if (key.startsWith("partner:"))
    return [nameOf(network, id) || t("map.no_name"), field && field !== "name" ? t(`map.${field as PartnerField}`) : ""].filter(Boolean).join(": ");
  if (key.startsWith("spot:")) return t("map.label_spot", { name: nameOf(network, id) });
  if (key.startsWith("q:")) return content.questions.find((question) => question.id === id)?.label ?? t("map.question_gone", { id });
  if (key.startsWith("tie:")) {
    const tie = network.item<Tie>(key)?.value;
    return t("map.tie_between", { a: nameOf(network, tie?.a ?? ""), b: nameOf(network, tie?.b ?? "") });
  }
  if (key === "context") return t("map.our_school");
  if (key === "few") return t("map.label_few");
  return t(key === "view" ? "map.layout" : "map.map");
}

/** Everything she wrote, as plain text. */
export function text({ content: raw, answers, network, t }: Reader): string {
  const school = schoolOf(network);
  const content = asRead(raw, school);
  const lines = [[school.name, school.code, schoolLine(school, content)].filter(Boolean).join(" · "), ""];
  partnersOf(network).forEach(({ value }, index) => {
    lines.push(`${String(index + 1)}. ${value.name}`);
    const chosen = Object.entries(CHOICES).map(([field, list]) => labelOf(content[list], value[field as keyof typeof CHOICES]));
    const forms = value.forms.map((form) => labelOf(content.forms, form));
    const line = [...chosen, ...forms, value.since === null ? "" : String(value.since)].filter(Boolean).join(" · ");
    if (line) lines.push(`   ${line}`);
    for (const field of TEXTS) if (value[field]) lines.push(`   ${t(`map.${field}`)}: ${value[field]}`);
  });
  lines.push("");
  for (const { value } of tiesOf(network))
    lines.push(
      `${t("map.tie_between", { a: nameOf(network, value.a), b: nameOf(network, value.b) })}${value.line ? `: ${value.line}` : ""}`,
    );
  const reason = fewReason(answers);
  if (reason) lines.push("", t("map.label_few"), reason);
  for (const question of [...content.questions, ...goneQuestions(answers, content, t)]) {
    const answer = questionAnswer(answers, question.id);
    lines.push("", question.label, ...[nameOf(network, answer.partner), answer.text].filter(Boolean));
  }
  return lines.join("\n").trim();
}

/** What changed between two rounds, one sentence each: who came and went, how relations are seen now, what was rewritten. */
export function changes(before: RoundShape, after: RoundShape, t: Translate<ShellWord | MapWord>): string[] {
  const content = after.content as unknown as MapContent;
  const [old, now] = [present<Partner>(before.network, "partner:"), present<Partner>(after.network, "partner:")];
  const names = (keys: string[], from: Map<string, Partner>): string => keys.map((key) => from.get(key)?.name ?? "").join(", ");
  const came = [...now.keys()].filter((key) => !old.has(key)),
    left = [...old.keys()].filter((key) => !now.has(key));
  const found: string[] = [];
  if (came.length) found.push(t("map.change_added", { names: names(came, now) }));
  if (left.length) found.push(t("map.change_removed", { names: names(left, old) }));
  for (const [key, value] of now) {
    const was = old.get(key);
    if (was) found.push(...ofPartner({ ...NO_PARTNER, ...was }, { ...NO_PARTNER, ...value }, content, t));
  }
  found.push(...ofTies(before.network, after.network, now, old, t));
  const asked = new Map<string, string>();
  for (const { answers } of [before, after]) for (const key of Object.keys(answers)) if (key.startsWith("q:")) asked.set(key.slice(2), "");
  for (const round of [before, after]) for (const { id, label } of (round.content as unknown as MapContent).questions) asked.set(id, label);
  for (const [id, said] of asked) {
    const question = { id, label: said || t("map.question_gone", { id }) };
    if (differs(before.answers, after.answers, `q:${question.id}`)) found.push(t("map.change_answer", { question: question.label }));
  }
  return found;
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
