/** Puts `aar` into words: an item's label, what is ready, what changed, and all the teacher wrote. */
import { blank, clusters } from "@shell";
import type { DocView, ItemView, Kind, KindProps, Ready, ShellWord, Translate } from "../../kind";
import { readyLine } from "../ready_line";
import { asked, EXCHANGE, heard, missingOfMeeting, readBoard, readMeeting } from "./content";
import type { AarContent, Note, Step, AarWord } from "./model.gen";
import { unheard } from "./rules";
import type { Partner } from "../../network/model.gen";

/** Writes numerals as this page does: Thai where the author chose them. */
export type Digits = (n: number | string) => string;

type Told = Kind<AarContent, AarWord>;

/** Shortens a text so that it fits inside a sentence. */
const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= 60) return line;
  let start = "";
  for (const letter of clusters(line)) {
    if (start.length + letter.length > 58) break;
    start += letter;
  }
  return `${start.replace(/[เแโไใ]+$/, "")}…`;
};

export const label: Told["label"] = (key, { content, answers, network, t }) => {
  const [item = "", field = ""] = key.split("#");
  const [kind = "", id = ""] = item.split(":");
  if (kind === "meeting") return t("aar.meeting");
  if (kind === "steps") return content.steps;
  if (kind === "question") {
    const place = content.questions.findIndex((question) => question.id === id);
    const group = content.groups.find((one) => one.id === field);
    const name = t("aar.question_n", { n: place + 1, name: content.questions[place]?.label ?? id });
    return group ? `${name} · ${group.label}` : name;
  }
  if (kind === "note") return t("aar.note_n", { text: short(answers.item<Note>(item)?.value.text ?? "") });
  if (kind === "step") return t("aar.step_n", { text: short(answers.item<Step>(item)?.value.text ?? "") });
  if (kind === "link") {
    const [note = "", step = ""] = id.split(".");
    return t("aar.link_n", { note: short(answers.item<Note>(`note:${note}`)?.value.text ?? ""), step: short(answers.item<Step>(`step:${step}`)?.value.text ?? "") });
  }
  // The map describes the items of the shared network; here a name is enough.
  return network.item<Partial<Partner>>(item)?.value.name ?? t("aar.network");
};

/** The filled fields of the meeting card, as name and value. */
export function meetingRows(content: AarContent, answers: DocView, t: Translate<ShellWord | AarWord>, day: (iso: string) => string, digits: Digits): [string, string][] {
  const { heard: how, date, place, role, people } = readMeeting(answers);
  const counted = content.groups.flatMap((group) => (people[group.id] ? [t("aar.people_of", { group: group.label, n: digits(people[group.id] ?? 0) })] : []));
  const rows: [string, string][] = [
    [t("aar.heard"), how && t(`aar.heard_${how}`)],
    [t(how === "talks" ? "aar.date_talks" : "aar.date"), date && digits(day(date))],
    [t("aar.place"), place],
    [t("aar.people"), counted.join(" · ")],
    [t("aar.role"), role],
  ];
  return rows.filter(([, value]) => value);
}

export const progress: NonNullable<Told["progress"]> = ({ content, answers, t }) => {
  if (!asked(content).some(({ split }) => split)) return "";
  const of = heard(content).length;
  const n = of - unheard(readBoard(answers, content), content).length;
  return n === of ? t("aar.progress_all", { of }) : t("aar.progress", { of, n });
};

/** The indicator of professional exchange is offered only after a real exchange: equal to summary.py. */
export const offeredWpa: NonNullable<Told["offeredWpa"]> = (answers, chosen) =>
  missingOfMeeting(readMeeting(answers)).length ? chosen.filter((code) => code !== EXCHANGE) : chosen;

export const ready: Told["ready"] = ({ block, content, answers, t }) => {
  const board = readBoard(answers, content);
  const meeting = readMeeting(answers);
  const silent = unheard(board, content);
  const split = asked(content).find((question) => question.split);
  const stuck = asked(content).find((question) => question.difficulty);
  const linked = [...board.because.values()].some((notes) => notes.length);
  const alone = board.steps.filter(({ value }) => blank(value.text) || blank(value.responsible));
  const dateless = board.steps.filter(({ value }) => !value.date);
  const lines: Ready[] = [readyLine(meeting.heard ? undefined : "meeting#heard", t("aar.ready_heard"), t("aar.ready_heard_missing"))];
  if (split) lines.push(readyLine(silent[0] && `question:${split.id}#${silent[0]}`, t("aar.ready_groups"), t("aar.ready_groups_missing", { n: silent.length })));
  if (stuck && !board.difficulties.length) lines.push(readyLine(`question:${stuck.id}`, "", t("aar.ready_difficulty_missing")));
  lines.push(readyLine(board.steps.length && (linked || !stuck) ? undefined : "steps", t(stuck ? "aar.ready_linked" : "aar.ready_step"), t(stuck ? "aar.ready_linked_missing" : "aar.ready_step_missing")));
  const [bare] = alone;
  if (board.steps.length) {
    lines.push(readyLine(bare && `${bare.key}#${blank(bare.value.text) ? "text" : "responsible"}`, t("aar.ready_responsible"), t("aar.ready_responsible_missing", { n: alone.length })));
  }
  if (dateless[0]) lines.push({ state: "advice", text: t("aar.ready_dateless", { n: dateless.length }), path: `${dateless[0].key}#date` });
  const [gap] = missingOfMeeting(meeting);
  if (block.wpa.includes(EXCHANGE) && meeting.heard && meeting.heard !== "guess" && gap) {
    lines.push({ state: "advice", text: t("aar.ready_meeting"), path: `meeting#${gap}` });
  }
  return lines;
};

export const text = ({ content, answers, network, t }: Pick<KindProps<AarContent, AarWord>, "content" | "answers" | "network" | "t">): string => {
  const board = readBoard(answers, content);
  const row = (name: string, value: string): string => value && `${name}: ${value}`;
  const join = (rows: string[], by = "\n"): string => rows.filter(Boolean).join(by);
  const noteLines = (notes: ItemView<Note>[]): string[] => notes.map(({ value }) => `- ${value.text}${value.voice && ` (${value.voice})`}`);
  const groups = new Map(content.groups.map((group) => [group.id, group.label]));
  const texts = new Map(board.notes.map(({ id, value }) => [id, value.text]));
  return join(
    [
      join(meetingRows(content, answers, t, String, String).map(([name, value]) => row(name, value))),
      ...content.questions.map((question, n) => {
        const notes = board.notes.filter(({ value }) => value.question === question.id);
        const parts = [...new Set(notes.map(({ value }) => value.group))].map((id) => join([groups.get(id) ?? "", ...noteLines(notes.filter(({ value }) => value.group === id))]));
        return join([`${String(n + 1)}. ${question.label}`, ...parts]);
      }),
      join(noteLines(board.notes.filter(({ value }) => !content.questions.some(({ id }) => id === value.question)))),
      join([content.steps, ...board.steps.map(({ id, value }) =>
        join([
          `- ${value.text}`,
          ...(board.because.get(id) ?? []).map((note) => t("aar.because", { text: texts.get(note) ?? "" })),
          row(t("aar.responsible"), value.responsible),
          row(t("aar.by"), value.date),
          row(t("aar.with_partner"), network.item<Partial<Partner>>(`partner:${value.partner}`)?.value.name ?? ""),
        ]),
      )]),
    ],
    "\n\n",
  );
};
