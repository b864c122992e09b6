/** Reads what `friends` asks and stores. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { NO_FRIEND, type Friend, type FriendKind, type FriendsContent } from "./model.gen";

export const UNSURE = "unsure";
/** The most kinds of friends a partner may be. */
export const MOST = 2;

/** The kinds to choose from: all that are not hidden, and those chosen before they were. */
export const offered = (content: FriendsContent, chosen: readonly string[] = []): FriendKind[] => content.kinds.filter((kind) => !kind.hidden || chosen.includes(kind.id));

export const friendKey = (partner: string): string => `friend:${partner}`;

/** A stored value as a complete `Friend`. */
export const asFriend = (value: Partial<Friend> | undefined): Friend => ({ ...NO_FRIEND, ...value });

export const readFriend = (answers: DocView, partner: string): Friend => asFriend(answers.get<Partial<Friend>>(friendKey(partner)));

/** The trays a partner stands in: kinds in the content, or `unsure`. A kind that the author removed is left out. */
export const placed = (friend: Friend, content: FriendsContent): string[] => friend.kinds.filter((kind) => kind === UNSURE || content.kinds.some(({ id }) => id === kind));

/** Id of the partner that a reason is asked for while none is written: the first with a kind, else the first; empty without partners. */
export function askedOf(partners: readonly PartnerItem[], answers: DocView, content: FriendsContent): string {
  const friends = partners.map(({ id }) => ({ id, friend: readFriend(answers, id) }));
  if (friends.some(({ friend }) => !blank(friend.because))) return "";
  const withKind = friends.find(({ friend }) => placed(friend, content).some((kind) => kind !== UNSURE));
  return (withKind ?? friends[0])?.id ?? "";
}

/** The choice after a tap: `unsure` excludes all kinds, and of three kinds the one chosen first goes `out`. */
export function afterTap(before: readonly string[], now: readonly string[]): { kinds: string[]; out: string } {
  if (now.includes(UNSURE) && !before.includes(UNSURE)) return { kinds: [UNSURE], out: "" };
  const kinds = now.filter((kind) => kind !== UNSURE);
  return { kinds: kinds.slice(-MOST), out: kinds.length > MOST ? (kinds[0] ?? "") : "" };
}
