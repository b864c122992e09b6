/** The entry of kind-plan.js: added after core.js, it tells the page about its kind. */
import { Edit } from "./edit";
import "./plan.css";
import type { PlanContent, PlanWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, ready, text } from "./tell";

window.PartnershipXBlock?.register<PlanContent, PlanWord>({ id: "plan", Edit, Read, problems, ready, label, changes, text });
