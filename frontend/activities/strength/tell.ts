/** Puts `strength` into words: an item's label, what is ready, what changed, and all the teacher wrote. */
import { blank } from "@shell";
import type { Kind, KindProps, Ready } from "../../kind";
import { readyLine } from "../ready_line";
import { answered, offered, ratingKey, readPriority, readRating, readScope } from "./content";
import type { Rating, StrengthContent, StrengthWord } from "./model.gen";
import { ratingIn } from "./earlier";
import { fromTo, sayNow, sayWanted } from "./levels";
import { EVIDENCE_FROM } from "./rules";
import type { Partner } from "../../network/model.gen";

type Told = Kind<StrengthContent, StrengthWord>;
type Said = Pick<KindProps<StrengthContent, StrengthWord>, "content" | "answers" | "network" | "t">;

export const label: Told["label"] = (key, { content, network, t }) => {
  const [item = ""] = key.split("#");
  if (item === "scope") return t("strength.scope");
  if (item === "priority") return t("strength.priority");
  const place = content.indicators.findIndex(({ id }) => ratingKey(id) === item);
  const indicator = content.indicators[place];
  if (indicator) return t("strength.item", { n: place + 1, name: indicator.label });
  // The map describes the items of the shared network; here a name is enough.
  return network.item<Partial<Partner>>(item)?.value.name ?? t("strength.network");
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, t }) => {
  const indicators = offered(content);
  return t("strength.progress", { n: indicators.filter(({ id }) => answered(readRating(answers, id))).length, of: indicators.length });
};

export const ready: Told["ready"] = ({ content, answers, t }) => {
  const rated = offered(content).map(({ id }) => ({ key: ratingKey(id), rating: readRating(answers, id) }));
  const open = rated.filter(({ rating }) => !answered(rating));
  const bare = rated.filter(({ rating }) => typeof rating.now === "number" && rating.now >= EVIDENCE_FROM && blank(rating.evidence));
  const unknown = rated.filter(({ rating }) => rating.now === "unknown" || rating.wanted === "unknown");
  const scope = readScope(answers);
  const priority = readPriority(answers);
  const missing = (["indicator", "why", "first_step"] as const).filter((field) => blank(priority[field]));
  const [first] = open;
  const lines: Ready[] = [
    readyLine(
      !scope.network ? "scope#network" : scope.network === "named" && blank(scope.text) ? "scope#text" : undefined,
      t("strength.ready_scope"),
      t("strength.ready_scope_missing"),
    ),
    readyLine(first && `${first.key}#${first.rating.now === null ? "now" : "wanted"}`, t("strength.ready_all", { n: rated.length }), t("strength.ready_open", { n: open.length })),
    readyLine(bare[0] && `${bare[0].key}#evidence`, t("strength.ready_evidence"), t("strength.ready_bare", { n: bare.length })),
    readyLine(missing[0] && `priority#${missing[0]}`, t("strength.ready_priority"), t("strength.ready_priority_missing")),
  ];
  if (unknown.length) lines.push({ state: "advice", text: t("strength.ready_unknown", { n: unknown.length }), path: `${unknown[0]?.key ?? ""}#now` });
  if (!blank(priority.first_step) && !priority.date) lines.push({ state: "advice", text: t("strength.ready_no_date"), path: "priority#date" });
  return lines;
};

export const changes: NonNullable<Told["changes"]> = (before, after, t) => {
  const { indicators = [] } = after.content as Partial<StrengthContent>;
  const sentences: string[] = [];
  for (const { id, label: name } of indicators) {
    const [was, is] = [ratingIn(before, id), ratingIn(after, id)];
    if (was.now !== is.now) sentences.push(t("strength.changed_now", { name, before: sayNow(was.now, t, String), after: sayNow(is.now, t, String) }));
    if (was.wanted !== is.wanted) sentences.push(t("strength.changed_wanted", { name, before: sayWanted(was.wanted, t, String), after: sayWanted(is.wanted, t, String) }));
    if (was.evidence.trim() !== is.evidence.trim()) sentences.push(t(blank(was.evidence) ? "strength.added_evidence" : "strength.changed_evidence", { name }));
  }
  if (JSON.stringify(before.answers["priority"]?.v) !== JSON.stringify(after.answers["priority"]?.v)) sentences.push(t("strength.changed_priority"));
  return sentences;
};

export const text = ({ content, answers, network, t }: Said): string => {
  const scope = readScope(answers);
  const priority = readPriority(answers);
  const chosen = content.indicators.find(({ id }) => id === priority.indicator);
  const partner = network.item<Partial<Partner>>(`partner:${priority.partner}`)?.value.name;
  const ratingText = (rating: Rating): string => [fromTo(rating, t, String), rating.evidence].filter(Boolean).join("\n");
  const row = (name: string, value: string | undefined): string => (value ? `${name}: ${value}` : "");
  return [
    row(t("strength.scope_read"), scope.network === "named" ? scope.text : scope.network && t("strength.scope_whole")),
    ...offered(content).map(({ id, label: name }, place) => `${String(place + 1)}. ${name}\n${ratingText(readRating(answers, id))}`.trimEnd()),
    [
      row(t("strength.priority_indicator"), chosen?.label),
      row(t("strength.why"), priority.why),
      row(t("strength.first_step"), priority.first_step),
      row(t("strength.by"), priority.date),
      row(t("strength.with_partner"), partner),
    ]
      .filter(Boolean)
      .join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
};
