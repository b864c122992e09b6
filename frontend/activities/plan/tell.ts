/** Puts a plan into words: an item's label, what is ready, and all the teacher wrote. */
import { blank } from "@shell";
import type { DocView, Kind, KindProps, Ready } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { yearRange, yearText } from "../../thai/spans";
import type { ProblemShape } from "../../types.gen";
import { readyLine } from "../ready_line";
import { askedDuties, asks, cuesOf, dutyLabel, eventsOf, metOf, readDuty, readEvent, readRange } from "./content";
import { difference, readGrid } from "./grid";
import type { Cue, MetCue, PlanContent, PlanWord } from "./model.gen";
import { cellInWords, countInWords, daysInWords, either, measureInWords, type Say } from "./say";

type Told = Kind<PlanContent, PlanWord>;

const partLabel = (content: PlanContent, id: string): string => content.year_parts.find((one) => one.id === id)?.label ?? id;
const nameIn = (network: DocView, id: string): string => (id && network.item<Partial<Partner>>(`partner:${id}`)?.value.name) || "";

export const label: Told["label"] = (path, { content, answers, network, t }) => {
  const [key = ""] = path.split("#");
  const [family, id = ""] = key.split(/:(.*)/s);
  switch (family) {
    case "duty": return dutyLabel(content, id);
    case "event": {
      const event = readEvent(answers, id);
      return [either(t, (language) => daysInWords(event, language)), event.text.trim() || t("plan.no_words")].filter(Boolean).join(" ");
    }
    case "calendar": return t("plan.calendar_of");
    case "range": return t("plan.years");
    case "measure": return partLabel(content, id);
    case "cell": {
      const [part = "", year = ""] = id.split(".");
      return `${partLabel(content, part)} ${either(t, (language) => yearText(Number(year), language))}`;
    }
    case "cue": return `${t("plan.cues")}: ${answers.get<Partial<Cue>>(key)?.when ?? ""}`;
    case "met": return `${t("plan.earlier_card")}: ${answers.get<Partial<MetCue>>(key)?.when ?? ""}`;
    case "partner": return nameIn(network, id) || t("partner.unknown");
    default: return t("plan.network");
  }
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, t }) => {
  const n = eventsOf(answers).length;
  return asks(content, "calendar") && n ? t("plan.events_n", { n }) : "";
};

const CODES = { calendar: ["event_text_missing", "event_date_missing", "event_owner_missing", "until_before"], numbers: ["number_wrong", "money_wrong", "money_digits", "money_over"], range: ["range_order", "range_long"] };

export const ready: Told["ready"] = ({ content, answers, t, language }, found) => {
  const first = (codes: readonly string[]): ProblemShape | undefined => found.find(({ code }) => codes.includes(code));
  const lines: Ready[] = [];
  const add = (gap: ProblemShape | undefined, done: string, missing: string): void => { lines.push(readyLine(gap?.path, done, missing)); };
  if (asks(content, "duties")) {
    const open = first(["duty_open"]);
    add(open, t("plan.ready_duties"), t("plan.ready_duties_open", { n: open?.params?.["n"] ?? 0 }));
  }
  if (asks(content, "calendar")) {
    const [empty, gap] = [first(["calendar_empty"]), first(CODES.calendar)];
    const n = new Set(found.filter(({ code }) => CODES.calendar.includes(code)).map(({ path }) => path.split("#")[0])).size;
    add(empty ?? gap, t("plan.ready_calendar"), empty ? t("plan.ready_calendar_empty") : t("plan.ready_calendar_gaps", { n }));
  }
  const [range, number, cue] = [first(CODES.range), first(CODES.numbers), first(["cue_half"])];
  if (range) add(range, "", t("plan.ready_range"));
  if (number) add(number, "", t("plan.ready_numbers", { n: found.filter(({ code }) => CODES.numbers.includes(code)).length }));
  if (cue) add(cue, "", t("plan.ready_cue", { field: t(cue.path.endsWith("#when") ? "plan.when" : "plan.will") }));
  const differs = asks(content, "years") ? difference(readGrid(answers, content)) : undefined;
  if (differs) lines.push({ state: "advice", path: "range", text: t("plan.ready_differ", { range: yearRange(differs.first, differs.last, language), n: differs.n, called: differs.called }) });
  return lines;
};

export const text: Told["text"] = ({ content, answers, network, t }: Pick<KindProps<PlanContent, PlanWord>, "content" | "answers" | "network" | "t">): string => {
  const parts = [
    ...askedDuties(content).flatMap(({ id, label: duty }) => {
      const { state, who, evidence } = readDuty(answers, id);
      return state ? [[`${duty}: ${t(`plan.state_${state}`)}`, who.trim(), evidence.trim()].filter(Boolean).join(" · ")] : [];
    }),
    ...eventsOf(answers).map(({ value }) => [either(t, (language) => daysInWords(value, language)), value.text.trim(), value.owner.trim(), nameIn(network, value.partner)].filter(Boolean).join(" · ")),
    ...years(answers, content, t),
    ...cuesOf(answers).map(({ value }) => `${t("plan.when")} ${value.when.trim()} ${t("plan.will")} ${value.will.trim()}`),
    ...metOf(answers).map(({ value }) => [`${t("plan.earlier_card")}: ${value.when.trim()} – ${value.will.trim()}`, value.answer && t(`plan.met_${value.answer}`), value.text.trim()].filter(Boolean).join(" · ")),
  ];
  return parts.join("\n");
};

function years(answers: DocView, content: PlanContent, t: Say): string[] {
  const { first, last } = readRange(answers);
  const grid = readGrid(answers, content);
  if (!grid.years.length || first === null || last === null) return [];
  return [
    either(t, (language) => countInWords(first, last, language, t)),
    ...grid.parts.filter(({ begun }) => begun).map((part) => `${measureInWords(part)}: ${grid.years.flatMap((year) => {
      const cell = part.cells.get(year);
      return cell && (!blank(cell.target) || !blank(cell.actual)) ? [[`${either(t, (language) => yearText(year, language))} ${cellInWords(cell)}`, cell.note.trim()].filter(Boolean).join(" ")] : [];
    }).join(", ")}`),
  ];
}
