/** Puts a map's items into words: an item's label, and everything as plain text. */
import { blank } from "@shell";
import type { After, DocView, KindProps } from "../../kind";
import { asRead, labelOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import type { Partner, Tie } from "../../network/model.gen";
import { partnersOf, schoolOf, tiesOf } from "./partners";
import { fewReason, goneQuestions, questionAnswer } from "./rules";
import { schoolLine } from "./school";

type Reader = Pick<KindProps<MapContent, MapWord>, "content" | "answers" | "network" | "t">;
/** Fields that store ids, and the list of the content that each id is from. */
export const CHOICES = { sector: "sectors", quality: "qualities", direction: "directions", frequency: "frequencies", pillar: "pillars" } as const;
/** A field of a partner, as written in the path of a problem. */
type PartnerField = After<"map.", MapWord> & keyof Partner;
export const TEXTS = ["contact_role", "together", "change", "story", "place", "place_province"] as const;

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

/** Everything the teacher wrote, as plain text. */
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
