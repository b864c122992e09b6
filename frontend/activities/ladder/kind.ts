/** Puts the kind `ladder` together: its views, rules and words. */
import type { Kind } from "../../kind";
import { Edit } from "./edit";
import type { LadderContent, LadderWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, progress, ready, text } from "./tell";
import { waves } from "./waves";

export const ladder: Kind<LadderContent, LadderWord> = { id: "ladder", exampleDay: "2026-11-29", Edit, Read, problems, ready, label, changes, waves, progress, text };
