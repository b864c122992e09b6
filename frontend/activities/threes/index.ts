/** The entry of kind-threes.js, added after core.js: registers the kind with the page. */
import { threes } from "./kind";
import "./threes.css";

window.PartnershipXBlock?.register(threes);
