/** The entry of kind-strength.js, added after core.js: registers the kind with the page. */
import { strength } from "./kind";
import "./strength.css";

window.PartnershipXBlock?.register(strength);
