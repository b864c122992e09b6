/** The entry of kind-ladder.js, added after core.js: registers the kind with the page. */
import { ladder } from "./kind";
import "./ladder.css";

window.PartnershipXBlock?.register(ladder);
