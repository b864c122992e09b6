/** The one place for reading what `friends` asks and stores. */
import { blank } from "@shell";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { NO_FRIEND, type Friend, type FriendKind, type FriendsContent } from "./model.gen";

export const UNSURE = "unsure";
/** A partner may be a friend of two kinds. */
export const MOST = 2;

/** Those to choose from now, and what was chosen before it was hidden. */
export const offered = (content: FriendsContent, chosen: readonly string[] = []): FriendKind[] => content.kinds.filter((kind) => !kind.hidden || chosen.includes(kind.id));

export const friendKey = (partner: string): string => `friend:${partner}`;

/** What is stored about a partner, from whatever document it stands in. */
export const asFriend = (value: Partial<Friend> | undefined): Friend => ({ ...NO_FRIEND, ...value });

export const readFriend = (answers: DocView, partner: string): Friend => asFriend(answers.get<Partial<Friend>>(friendKey(partner)));

/** Where a partner stands: kinds the content knows, or `unsure`. One that an author took away is no place. */
export const placed = (friend: Friend, content: FriendsContent): string[] => friend.kinds.filter((kind) => kind === UNSURE || content.kinds.some(({ id }) => id === kind));

/** The partner a reason is asked of while none is written: the first with a kind, else the first; empty for nobody. */
export function askedOf(partners: readonly PartnerItem[], answers: DocView, content: FriendsContent): string {
  const found = partners.map(({ id }) => ({ id, friend: readFriend(answers, id) }));
  if (found.some(({ friend }) => !blank(friend.because))) return "";
  const withKind = found.find(({ friend }) => placed(friend, content).some((kind) => kind !== UNSURE));
  return (withKind ?? found[0])?.id ?? "";
}

/** What stands after a tile was tapped: not being sure stands alone, and of three kinds the one chosen first goes `out`. */
export function afterTap(before: readonly string[], now: readonly string[]): { kinds: string[]; out: string } {
  if (now.includes(UNSURE) && !before.includes(UNSURE)) return { kinds: [UNSURE], out: "" };
  const kinds = now.filter((kind) => kind !== UNSURE);
  return { kinds: kinds.slice(-MOST), out: kinds.length > MOST ? (kinds[0] ?? "") : "" };
}
