/** The entry of kind-anatomy.js, added after core.js: registers the kind with the page. */
import { anatomy } from "./kind";
import "./anatomy.css";

window.PartnershipXBlock?.register(anatomy);
