/** The entry of kind-aar.js: added after core.js, it tells the page about its kind. */
import { aar } from "./kind";
import "./aar.css";

window.PartnershipXBlock?.register(aar);
