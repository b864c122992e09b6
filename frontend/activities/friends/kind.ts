/** Puts the kind `friends` together: its views, rules and words. */
import type { Kind } from "../../kind";
import type { FriendsContent, FriendsWord } from "./model.gen";
import { Edit } from "./edit";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, progress, ready, text } from "./tell";

export const friends: Kind<FriendsContent, FriendsWord> = { id: "friends", Edit, Read, problems, ready, label, changes, progress, text };
