/** The entry of kind-threes.js: added after core.js, it tells the page about its kind. */
import { Edit } from "./edit";
import "./threes.css";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, ready, text } from "./tell";

window.PartnershipXBlock?.register<ThreesContent, ThreesWord>({ id: "threes", Edit, Read, problems, ready, label, changes, text });
