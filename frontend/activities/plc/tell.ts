/** A log in words: what an item is called, what is ready, how it changed since a round, all of it as text. */
import { blank, formatMoment, frozenView } from "@shell";
import type { Kind, Ready } from "../../kind";
import { dayIn } from "../../thai/days";
import { duration, hoursAndMinutes } from "../../thai/times";
import { fullCycles, peopleOf, readCycle, readLog, waitingOf, type Logged } from "./log";
import type { PlcContent, PlcWord } from "./model.gen";
import { aboutText, countText, nameOf, roleTexts, timeText, titleOf } from "./say";
import { total } from "./sums";

type Told = Kind<PlcContent, PlcWord>;

const PARTS: Record<string, PlcWord> = { talk: "plc.noticed", after: "plc.to_try", aar: "plc.aar" };

export const label: Told["label"] = (key, { answers, network, t }) => {
  const [item = ""] = key.split("#");
  const [family = "", id = ""] = item.split(":");
  if (family === "sessions") return t("plc.sessions");
  if (family === "circle") return t("plc.circle");
  if (family === "cycle") return readCycle(answers, id).title || t("plc.cycle");
  if (family === "session" || family === "hours" || PARTS[family]) {
    const session = readLog({ answers }).byId.get(id);
    const name = session ? nameOf(session, t) : t("plc.session");
    return PARTS[family] ? `${name} · ${t(PARTS[family])}` : name;
  }
  return network.item<{ name?: string }>(item)?.value.name ?? "";
};

export const progress: NonNullable<Told["progress"]> = (props) => {
  const { counting } = readLog(props);
  return counting.length ? countText(counting.length, total(counting, ({ counted }) => counted.minutes), props.t, props.language) : "";
};

/** Where the newest round stands: writing goes on whatever becomes of it. */
export const receipt: NonNullable<Told["receipt"]> = ({ submission, t, language }) => {
  if (!submission) return "";
  const { status, claimed, round_number: n, submitted_at: at } = submission;
  if (status === "accepted") return t("plc.log_accepted", { n });
  return t(status === "in_review" || claimed ? "plc.log_reading" : "plc.log_sent", { n, at: formatMoment(at, language) });
};

const EXCHANGE = "3.2";
const PUT_TO_USE = "3.3";

/** Equal to summary.py: exchange needs a whole circle, use needs something that was tried. */
export const offeredWpa: NonNullable<Told["offeredWpa"]> = (answers, chosen, about) => {
  const log = readLog({ answers });
  const met = log.counting.some(({ people }) => people >= (about?.content.people_from ?? 0));
  const tried = log.sessions.some(({ after }) => after.result === "worked" || after.result === "not_yet");
  return chosen.filter((code) => (met || code !== EXCHANGE) && (tried || code !== PUT_TO_USE));
};

export const ready: Told["ready"] = (props, found) => {
  const { t, language } = props;
  const log = readLog(props);
  const blocking = found.filter(({ blocking: stops }) => stops !== false);
  const at = (code: string): string => blocking.find((one) => one.code === code)?.path ?? "";
  if (!log.come.length) return [{ state: "missing", text: t("plc.ready_none"), path: "sessions" }];
  const fresh = log.counting.filter((one) => waitingOf(one) > 0);
  const lines: Ready[] = [];
  if (at("overlap")) lines.push({ state: "missing", text: t("plc.ready_overlap"), path: at("overlap") });
  else lines.push({ state: "done", text: t("plc.ready_new", { n: fresh.length, hours: duration(total(fresh, waitingOf), language) }), path: "" });
  lines.push(at("noticed_missing") ? { state: "missing", text: t("plc.ready_noticed_missing"), path: at("noticed_missing") } : { state: "done", text: t("plc.ready_noticed"), path: "" });
  const rest = blocking.filter(({ code }) => code !== "overlap" && code !== "noticed_missing");
  const gaps = new Set(rest.map(({ path }) => path.split("#")[0]));
  if (rest[0]) lines.push({ state: "missing", text: t("plc.ready_facts", { n: gaps.size }), path: rest[0].path });
  const due = found.filter(({ code }) => code === "after_missing");
  if (due[0]) lines.push({ state: "advice", text: t("plc.ready_after", { n: due.length }), path: due[0].path });
  const planned = log.sessions.filter(({ hasCome }) => !hasCome);
  if (planned[0]) lines.push({ state: "advice", text: t("plc.ready_planned", { n: planned.length }), path: "" });
  return lines;
};

const rowOf = ({ item }: Logged): string => [item.date, item.start, item.end, item.pause].join(" ");

/** Sentences about what is no text: how texts changed is told apart, with both. */
export const changes: NonNullable<Told["changes"]> = (before, after, t) => {
  const today = dayIn("", Date.now());
  // Each is read on its own day: what was only arranged in the one is added once it has taken place.
  const was = readLog({ answers: frozenView(before.answers), today: before.day || today });
  const is = readLog({ answers: frozenView(after.answers), today: after.day || today });
  const found: string[] = [];
  const say = (key: PlcWord, n: number, params: Record<string, string | number> = {}): void => { if (n) found.push(t(key, { n, ...params })); };
  const added = is.come.filter(({ id }) => !was.byId.get(id)?.hasCome);
  say("plc.added", added.length, { hours: hoursAndMinutes(total(added, ({ counted }) => counted.minutes)) });
  say("plc.taken", was.come.filter(({ id }) => !is.byId.has(id)).length);
  const told = is.come.filter(({ id, after: { result } }) => result && was.byId.get(id)?.after.result !== result);
  say("plc.told_since", told.length, { worked: told.filter(({ after: { result } }) => result === "worked").length });
  say("plc.cycles_since", is.cycles.filter(({ id }) => !was.cycles.some((cycle) => cycle.id === id)).length);
  for (const now of is.sessions) {
    const old = was.byId.get(now.id);
    if (!old) continue;
    const name = nameOf(now, t);
    if (rowOf(old) !== rowOf(now)) found.push(t("plc.changed_time", { name, was: `${old.item.date} ${timeText(old.item, t)}`, is: `${now.item.date} ${timeText(now.item, t)}` }));
    if (old.people !== now.people) found.push(t("plc.changed_people", { name, was: peopleOf(old.item), is: peopleOf(now.item) }));
    if (old.item.step !== now.item.step || old.item.cycle !== now.item.cycle) found.push(t("plc.changed_step", { name }));
  }
  return found;
};

export const text: Told["text"] = ({ content, answers, network, t }) => {
  const log = readLog({ answers });
  const row = (name: string, value: string): string => (blank(value) ? "" : `${name}: ${value}`);
  const partner = (id: string): string => network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? "";
  return [
    t("plc.cycles_full", { n: fullCycles(log, content) }),
    ...log.cycles.map(({ value }) => row(t("plc.problem"), [value.title, value.pupils].filter(Boolean).join(" · "))),
    ...[...log.sessions].reverse().map((session) => {
      const { item, talk, after, aar } = session;
      return [
        titleOf(session, t, "th"),
        timeText(item, t),
        aboutText(item, content),
        [...roleTexts(item.roles, content, t), ...item.partners.map(partner)].filter(Boolean).join(" · "),
        row(t("plc.place"), item.place),
        row(t("plc.noticed"), talk.noticed),
        row(t("plc.decided"), talk.decided),
        row(t("plc.attempt"), [talk.attempt, talk.by].filter(Boolean).join(" · ")),
        row(t("plc.happened"), [content.results.find(({ id }) => id === after.result)?.label, after.text].filter(Boolean).join(" · ")),
        ...content.aar.map(({ id, label: question }) => row(question, aar.answers[id] ?? "")),
      ].filter(Boolean).join("\n");
    }),
  ].filter(Boolean).join("\n\n");
};

