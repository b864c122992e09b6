/** Finds what is missing in `friends` before it is done. Equal to rules.py, where the codes are explained. */
import type { Kind } from "../../kind";
import { partnersOf } from "../../network/partners";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { askedOf, friendKey, placed, readFriend } from "./content";
import type { FriendsContent, FriendsWord } from "./model.gen";

export const problems: Kind<FriendsContent, FriendsWord>["problems"] = ({ content, answers, network, minimum }) => {
  const partners = partnersOf(network);
  const n = partners.length;
  if (!n) return [problem("whole", "friends_none")];
  const gaps: ProblemShape[] = n < minimum ? [advice("whole", "friends_few", { n, minimum })] : [];
  const needsReason = askedOf(partners, answers, content);
  for (const { id } of partners) {
    if (!placed(readFriend(answers, id), content).length) gaps.push(problem(`${friendKey(id)}#kinds`, "friend_missing"));
    if (id === needsReason) gaps.push(problem(`${friendKey(id)}#because`, "friend_because"));
  }
  return gaps;
};
