/** The entry of kind-map.js, added after core.js: registers the kind with the page. */
import { map } from "./kind";
import "./map.css";

window.PartnershipXBlock?.register(map);
