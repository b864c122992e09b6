/** Puts the kind `portfolio` together: its views, rules and words. */
import type { Kind } from "../../kind";
import { Edit } from "./edit";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, progress, ready, text } from "./tell";
import { waves } from "./waves";

export const portfolio: Kind<PortfolioContent, PortfolioWord> = { id: "portfolio", exampleDay: "2027-03-24", Edit, Read, problems, ready, label, progress, changes, waves, text };
