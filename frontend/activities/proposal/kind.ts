/** Puts the kind `proposal` together: its views, rules and words. */
import { partOf } from "@shell";
import type { Kind } from "../../kind";
import { Edit } from "./edit";
import type { Later } from "./later";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { label, progress, ready, text } from "./tell";

const later = () => partOf<Partial<Later>>("more-proposal");

export const proposal: Kind<ProposalContent, ProposalWord> = {
  id: "proposal", Edit, Read, problems, ready, label, progress, text,
  changes: (...rounds) => later()?.changes?.(...rounds),
  waves: (...texts) => later()?.waves?.(...texts),
};
