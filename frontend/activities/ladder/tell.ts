/** Puts `ladder` into words: an item's label, what is ready, what changed, and all the teacher wrote. */
import { blank, frozenView } from "@shell";
import type { DocView, Kind, KindProps, Ready } from "../../kind";
import { partnersOf } from "../../network/partners";
import type { Partner } from "../../network/model.gen";
import { readyLine } from "../ready_line";
import { about, aboutEach, type About } from "./about";
import { asked, levelLabel, partnerOf, readSaw, readStand, sawKey, standKey, UNKNOWN } from "./content";
import type { LadderContent, LadderWord, Question } from "./model.gen";
import { needed } from "./rules";
import { aimInWords, howDecided, type Say } from "./say";
import { movesSince } from "./waves";

type Told = Kind<LadderContent, LadderWord>;
type Said = Pick<KindProps<LadderContent, LadderWord>, "content" | "answers" | "network" | "t">;

const nameIn = (network: DocView, id: string): string | undefined => network.item<Partial<Partner>>(`partner:${id}`)?.value.name;

export const label: Told["label"] = (key, { network, t }) => {
  const id = partnerOf(key);
  // The map describes the other items of the shared network.
  return (id && nameIn(network, id)) || t(/^(saw|stand):/.test(key) ? "partner.unknown" : "ladder.network");
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, network, t }) => {
  const all = aboutEach(answers, network, content);
  return all.length ? t("ladder.progress", { n: all.filter(({ decided }) => decided).length, of: all.length }) : "";
};

/** Where the first gap of a begun partner is. */
function gapOf({ id, votes, decided }: About): string {
  if (votes.missing.length) return `${sawKey(id)}#answers`;
  return decided ? "" : `${standKey(id)}#level`;
}

export const ready: Told["ready"] = ({ content, answers, network, block, t }) => {
  const all = aboutEach(answers, network, content);
  if (!all.length) return [{ state: "missing", text: t("ladder.ready_none"), path: "whole" }];
  const decided = all.filter((one) => one.decided);
  const [n, minimum] = [decided.length, needed(block.minimum, all.length)];
  const lines: Ready[] = [readyLine(n < minimum ? "whole" : "", t("ladder.ready_said", { n, minimum }), t("ladder.ready_few", { n, minimum }))];
  const open = all.filter((one) => one.begun && (gapOf(one) || (one.needsReason && blank(one.stand.why))));
  if (open[0]) lines.push({ state: "missing", text: t("ladder.ready_open", { n: open.length }), path: gapOf(open[0]) || `${standKey(open[0].id)}#why` });
  if (!decided[0]) return lines;
  const aimless = decided.filter(({ aims }) => !aims);
  const none = aimless.length === n;
  lines.push(readyLine(none ? `${standKey(decided[0].id)}#target` : "", t("ladder.ready_aims", { n: n - aimless.length }), t("ladder.ready_no_aims")));
  if (!none && aimless[0]) {
    const name = nameIn(network, aimless[0].id) ?? "";
    lines.push({ state: "advice", text: t("ladder.ready_aimless", { n: aimless.length, name }), path: `${standKey(aimless[0].id)}#target` });
  }
  return lines;
};

export const changes: NonNullable<Told["changes"]> = (before, after, t) => {
  const content = { levels: [], questions: [], ...after.content } as unknown as LadderContent;
  const [was, is, network, old] = [before.answers, after.answers, after.network, before.network].map((items) => frozenView(items)) as [DocView, DocView, DocView, DocView];
  const { moved, reached, first, gone, removed } = movesSince(is, network, was);
  const name = (id: string): string => nameIn(network, id) ?? nameIn(old, id) ?? "";
  const level = (answers: DocView, id: string): string => levelLabel(content, readStand(answers, id).level);
  const said = (ids: readonly string[], word: (id: string) => LadderWord): string[] => ids.map((id) => t(word(id), { name: name(id), before: level(was, id), after: level(is, id) }));
  return [
    ...said(moved, (id) => (reached.includes(id) ? "ladder.changed_reached" : "ladder.changed_moved")),
    ...said(first, () => "ladder.changed_first"),
    ...said(gone, () => "ladder.changed_gone"),
    ...said(removed.filter((id) => partnersOf(old).some((one) => one.id === id)), () => "ladder.changed_removed"),
    ...partnersOf(network).flatMap(({ id }) => besides(id, was, is, content, t).map(([word, more]) => t(word, { name: name(id), ...more }))),
  ];
};

/** What changed of a partner besides its level. */
function besides(id: string, was: DocView, is: DocView, content: LadderContent, t: Say): [LadderWord, Record<string, string>][] {
  const [before, after] = [readStand(was, id), readStand(is, id)];
  const [old, now] = [about(id, was, content), about(id, is, content)].map((one) => aimInWords(one, content, t)) as [string, string];
  const questions = new Set([...Object.keys(readSaw(was, id).answers), ...Object.keys(readSaw(is, id).answers)]);
  const answered = [...questions].some((question) => readSaw(was, id).answers[question] !== readSaw(is, id).answers[question]);
  const found: [LadderWord, Record<string, string>][] = [];
  // Answers that are there for the first time are told by the level.
  if (answered && before.level) found.push(["ladder.changed_answers", {}]);
  if (before.why.trim() !== after.why.trim()) found.push(["ladder.changed_why", {}]);
  if (before.target !== after.target || before.date !== after.date) found.push(["ladder.changed_aim", { before: old || t("ladder.no_aim"), after: now || t("ladder.no_aim") }]);
  if (before.step.trim() !== after.step.trim()) found.push(["ladder.changed_step", {}]);
  return found;
}

/** An answer's label; its id where the author has removed it. */
export const answerLabel = (question: Question, given: string, t: Say): string =>
  given === UNKNOWN ? t("ladder.unknown") : (question.answers.find(({ id }) => id === given)?.label ?? given);

export const text = ({ content, answers, network, t }: Said): string => {
  const ids = new Set([...partnersOf(network).map(({ id }) => id), ...[...answers.list("saw"), ...answers.list("stand")].map(({ key }) => partnerOf(key))]);
  return [...ids]
    .map((id) => {
      const one = about(id, answers, content);
      const { stand } = one;
      const seen = asked(content).flatMap((question) => {
        const given = one.seen[question.id];
        return given ? [`${question.short}: ${answerLabel(question, given, t)}`] : [];
      });
      const aim = stand.target ? [`${t("ladder.col_aim")}: ${aimInWords(one, content, t)}`] : [];
      const level = stand.level ? levelLabel(content, stand.level) : t("ladder.not_begun");
      return [`${label(standKey(id), { content, answers, network, t })}: ${level}`, ...seen, howDecided(one, content, t), ...aim, stand.step.trim()].filter(Boolean).join("\n");
    })
    .join("\n\n");
};
