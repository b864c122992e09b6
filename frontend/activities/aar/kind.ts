/** Puts the kind `aar` together: its views, rules and words. */
import type { Kind } from "../../kind";
import type { AarContent, AarWord } from "./model.gen";
import { Edit, WIDE } from "./edit";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, offeredWpa, progress, ready, text } from "./tell";

export const aar: Kind<AarContent, AarWord> = { id: "aar", wide: WIDE, Edit, Read, problems, ready, label, changes, progress, offeredWpa, text };
