/** Puts the kind `agreement` together: its views, rules and words. */
import { partOf } from "@shell";
import type { Kind } from "../../kind";
import { readState } from "./content";
import { Edit } from "./edit";
import type { Later } from "./later";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { offerPlace } from "./place";
import { Read } from "./read";
import { problems } from "./rules";
import { label, progress, ready, text } from "./tell";

const later = () => partOf<Partial<Later>>("more-agreement");

export const agreement: Kind<AgreementContent, AgreementWord> = {
  id: "agreement", exampleDay: "2026-11-29", Edit, Read, problems, ready, label, progress, text, offerPlace,
  ownPaper: (answers) => (readState(answers, "agreed").date ? "final" : "draft"),
  changes: (...rounds) => later()?.changes?.(...rounds),
  waves: (...texts) => later()?.waves?.(...texts),
};
