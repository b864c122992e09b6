/** The entry of more-map.js: the drawing, for a page that has partners to draw (figure.tsx asks for it). */
import { Drawing } from "./drawing";
import { Says, Told } from "./says";

window.PartnershipXBlock?.provide("more-map", Drawing);
window.PartnershipXBlock?.provide("map-says", { Says, Told });
