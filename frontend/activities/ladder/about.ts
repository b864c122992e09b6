/** Everything about one partner: what was seen, where it points, what was decided. Equal to `About` in rules.py. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import { partnersOf } from "../../network/partners";
import { asked, offers, readSaw, readStand } from "./content";
import type { LadderContent, Stand } from "./model.gen";
import { ASK, votes, type Votes } from "./suggest";

export interface About {
  id: string;
  seen: Readonly<Record<string, string>>;
  votes: Votes;
  stand: Stand;
  begun: boolean;
  /** It has a level that the content offers. */
  decided: boolean;
  aims: boolean;
  /** The level is not the suggested one; of several to choose from, no answer points to it. */
  needsReason: boolean;
  /** A question that was answered is no longer asked, and the level may be another for it. */
  changed: boolean;
}

export function about(id: string, answers: DocView, content: LadderContent): About {
  const { answers: seen } = readSaw(answers, id);
  const stand = readStand(answers, id);
  const counted = votes(seen, content);
  const decided = offers(content, stand.level);
  const differs = counted.suggested === ASK ? !counted.counts.has(stand.level) : stand.level !== counted.suggested;
  const needsReason = decided && counted.complete && differs;
  const questions = asked(content).map((question) => question.id);
  return {
    id, seen, stand, votes: counted, decided, needsReason,
    begun: counted.begun || [stand.level, stand.target, stand.date, stand.why, stand.step].some((text) => !blank(text)),
    aims: offers(content, stand.target),
    changed: needsReason && blank(stand.why) && Object.keys(seen).some((question) => !questions.includes(question)),
  };
}

/** Everything about each partner, in the network's order. */
export const aboutEach = (answers: DocView, network: DocView, content: LadderContent): About[] => partnersOf(network).map(({ id }) => about(id, answers, content));

/** Another level than the present one is wanted: then there is a day for it. */
export const moves = ({ aims, stand }: About): boolean => aims && stand.target !== stand.level;
