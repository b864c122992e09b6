/** Finds what is missing in `ladder`. Equal to rules.py, where the codes are explained. */
import { blank } from "@shell";
import type { Kind } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { aboutEach, moves, type About } from "./about";
import { sawKey, standKey } from "./content";
import type { LadderContent, LadderWord } from "./model.gen";

/** From so many answers that say not sure, it is worth asking the partner. */
const MANY_UNKNOWN = 3;

/** Partners that must have a level: also where an author asks for none, a work without one says nothing. */
export const needed = (minimum: number, partners: number): number => Math.max(1, Math.min(minimum, partners));

export const problems: Kind<LadderContent, LadderWord>["problems"] = ({ content, answers, network, minimum, today = "" }) => {
  const all = aboutEach(answers, network, content);
  if (!all.length) return [problem("whole", "ladder_none")];
  const decided = all.filter((one) => one.decided);
  const least = needed(minimum, all.length);
  const few = decided.length < least ? [problem("whole", "ladder_few", { n: decided.length, minimum: least })] : [];
  const aimless = decided.some(({ aims }) => aims) ? "" : (decided[0]?.id ?? "");
  return [...few, ...all.filter(({ begun }) => begun).flatMap((one) => [...ofSeen(one), ...ofDecided(one, aimless, today)])];
};

function ofSeen({ id, votes }: About): ProblemShape[] {
  const path = `${sawKey(id)}#answers`;
  if (votes.missing.length) return [problem(path, "saw_missing", { n: votes.missing.length })];
  return votes.unknown >= MANY_UNKNOWN ? [advice(path, "mostly_unknown", { n: votes.unknown })] : [];
}

function ofDecided(one: About, aimless: string, today: string): ProblemShape[] {
  const { id, stand, votes, decided, aims } = one;
  const key = standKey(id);
  if (!decided) return votes.complete ? [problem(`${key}#level`, "level_missing")] : [];
  const found = one.needsReason && blank(stand.why) ? [problem(`${key}#why`, "why_missing")] : [];
  if (id === aimless) found.push(problem(`${key}#target`, "target_none"));
  else if (!aims) found.push(advice(`${key}#target`, "target_missing"));
  else if (moves(one) && !stand.date) found.push(advice(`${key}#date`, "target_date_missing"));
  else if (moves(one) && stand.date < today) found.push(advice(`${key}#date`, "target_past", { date: stand.date }));
  return found;
}
