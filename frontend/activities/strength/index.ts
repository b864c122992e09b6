/** The entry of kind-strength.js: added after core.js, it tells the page about its kind. */
import { strength } from "./kind";
import "./strength.css";

window.PartnershipXBlock?.register(strength);
