/** The entry of kind-kindname.js: added after core.js, it tells the page about its kind. */
import { Edit } from "./edit";
import "./kindname.css";
import type { KindNameContent, KindNameWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, ready, text } from "./tell";

window.PartnershipXBlock?.register<KindNameContent, KindNameWord>({ id: "kindname", Edit, Read, problems, ready, label, changes, text });
