/** The entry of kind-map.js: makes the map known to the page. */
import { map } from "./kind";
import "./map.css";

window.PartnershipXBlock?.register(map);
