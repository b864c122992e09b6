/** The entry of kind-agreement.js, added after core.js: registers the kind with the page. */
import { agreement } from "./kind";
import "./agreement.css";

window.PartnershipXBlock?.register(agreement);
