/** Made by `make build` from partnership_xblock/activities/friends. Do not edit: change it there. */

/** Two to six kinds: a screen shows no more at a glance. */
export interface FriendsContent {
  kinds: FriendKind[];
  sector_words: SectorWords[];
}
/** One kind of friend. `short` is the label on a tile; `drawing` is one of the page's drawings, or none. */
export interface FriendKind {
  id: string;
  label: string;
  hidden: boolean;
  short: string;
  sentence: string;
  example: string;
  drawing: "" | "star" | "road" | "gift" | "rings";
}
/** Words that indicate a sector. They are compared folded, as parts of the name. */
export interface SectorWords {
  sector: string;
  words: string[];
}
/**
 * `friend:<partner id>`: kinds of friends in the order they were chosen, or `unsure` alone; empty where the partner
 * is not placed yet.
 */
export interface Friend {
  kinds: string[];
  because: string;
}

export const NO_FRIEND: Readonly<Friend> = { kinds: [], because: "" };

export type FriendsWord =
  | "friends.add"
  | "friends.add_hint"
  | "friends.add_more"
  | "friends.added"
  | "friends.added_because"
  | "friends.because"
  | "friends.because_add"
  | "friends.because_asked"
  | "friends.both"
  | "friends.changed_because"
  | "friends.changed_moved"
  | "friends.changed_placed"
  | "friends.changed_removed"
  | "friends.changed_taken"
  | "friends.col_because"
  | "friends.col_comment"
  | "friends.col_kinds"
  | "friends.col_partner"
  | "friends.comment_here"
  | "friends.earlier"
  | "friends.for_example"
  | "friends.kind_of"
  | "friends.kinds"
  | "friends.name"
  | "friends.network"
  | "friends.not_placed"
  | "friends.partners"
  | "friends.partners_lead"
  | "friends.progress"
  | "friends.ready_all"
  | "friends.ready_because"
  | "friends.ready_because_missing"
  | "friends.ready_few"
  | "friends.ready_none"
  | "friends.ready_open"
  | "friends.remove"
  | "friends.replaced"
  | "friends.start"
  | "friends.start_lead"
  | "friends.tray_empty"
  | "friends.trays"
  | "friends.twin"
  | "friends.twin_other"
  | "friends.twin_take"
  | "friends.unsure"
  | "problem.friend_because"
  | "problem.friend_missing"
  | "problem.friends_few"
  | "problem.friends_none";
