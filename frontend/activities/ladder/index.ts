/** The entry of kind-ladder.js: added after core.js, it tells the page about its kind. */
import { Edit } from "./edit";
import "./ladder.css";
import type { LadderContent, LadderWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, ready, text } from "./tell";

window.PartnershipXBlock?.register<LadderContent, LadderWord>({ id: "ladder", Edit, Read, problems, ready, label, changes, text });
