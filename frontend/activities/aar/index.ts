/** The entry of kind-aar.js, added after core.js: registers the kind with the page. */
import { aar } from "./kind";
import "./aar.css";

window.PartnershipXBlock?.register(aar);
