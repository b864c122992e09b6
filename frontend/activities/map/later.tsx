/** The entry of more-map.js: the drawing, for a page that has partners to draw (figure.tsx asks for it), and the paper. */
import { Drawing } from "./drawing";
import { Paper } from "./paper";

// With the paper beside it, and not instead of it: a page opened before an upgrade takes what comes for the drawing.
window.PartnershipXBlock?.provide("more-map", Object.assign(Drawing, { Paper }));
