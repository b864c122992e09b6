/** The entry of kind-benefit.js, added after core.js: registers the kind with the page. */
import { benefit } from "./kind";
import "./benefit.css";

window.PartnershipXBlock?.register(benefit);
