/** Puts the kind `aar` together: its views, rules and words. */
import { partOf } from "@shell";
import type { Kind } from "../../kind";
import type { Later } from "./later";
import type { AarContent, AarWord } from "./model.gen";
import { Edit, WIDE } from "./edit";
import { Read } from "./read";
import { problems } from "./rules";
import { label, offeredWpa, progress, ready, text } from "./tell";

const later = (): Later | undefined => partOf("more-aar");

export const aar: Kind<AarContent, AarWord> = {
  id: "aar", wide: WIDE, Edit, Read, problems, ready, label, progress, offeredWpa, text,
  changes: (...rounds) => later()?.changes(...rounds),
  waves: (...texts) => later()?.waves(...texts),
};
