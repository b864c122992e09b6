/** Puts the kind `anatomy` together: its views, rules and words. */
import { partOf } from "@shell";
import type { Kind } from "../../kind";
import { Edit } from "./edit";
import type { Later } from "./later";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { offerPlace } from "./place";
import { Read } from "./read";
import { problems } from "./rules";
import { label, progress, ready, text } from "./tell";

const later = () => partOf<Partial<Later>>("more-anatomy");

export const anatomy: Kind<AnatomyContent, AnatomyWord> = {
  id: "anatomy", exampleDay: "2026-11-29", Edit, Read, problems, ready, label, progress, text, offerPlace,
  changes: (...rounds) => later()?.changes?.(...rounds),
  waves: (...texts) => later()?.waves?.(...texts),
};
