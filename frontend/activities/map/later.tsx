/** The entry of more-map.js, for a page that has partners (figure.tsx asks for it): the drawing, and what few of them need. */
import { Drawing } from "./drawing";
import { More } from "./more";

window.PartnershipXBlock?.provide("more-map", Drawing);
window.PartnershipXBlock?.provide("map-more", More);
