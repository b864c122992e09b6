/** The entry of kind-plan.js, added after core.js: registers the kind with the page. */
import { plan } from "./kind";
import "./plan.css";

window.PartnershipXBlock?.register(plan);
