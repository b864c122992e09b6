/** The entry of kind-plc.js: added after core.js, it tells the page about its kind. */
import { plc } from "./kind";
import "./plc.css";

window.PartnershipXBlock?.register(plc);
