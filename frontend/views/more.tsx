/** The entry of more.js: parts of the learner's page that come when they are needed (components/later.ts). */
import { Comment } from "../components/Comment";
import { Confirm, Missing } from "../components/Confirm";
import { ConflictPanel } from "../components/ConflictPanel";
import { DevicePart } from "../components/DevicePart";
import { Checklist, FeedbackBanner, Marks } from "../components/Feedback";
import { Receipt } from "../components/Receipt";
import { RoundHead } from "../components/RoundHead";

const parts = { Checklist, Comment, Confirm, ConflictPanel, DevicePart, FeedbackBanner, Marks, Missing, Receipt, RoundHead };

export type More = typeof parts;

window.PartnershipXBlock?.provide(parts);
