/** Puts the kind `threes` together: its views, rules and words. */
import { partOf } from "@shell";
import type { Kind } from "../../kind";
import { Edit } from "./edit";
import type { Later } from "./later";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { label, progress, ready, text } from "./tell";

const later = () => partOf<Partial<Later>>("more-threes");

export const threes: Kind<ThreesContent, ThreesWord> = {
  id: "threes", exampleDay: "2026-11-29", Edit, Read, problems, ready, label, progress, text,
  changes: (...rounds) => later()?.changes?.(...rounds),
  waves: (...texts) => later()?.waves?.(...texts),
};
