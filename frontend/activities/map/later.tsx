/** The entry of more-map.js: the drawing, for a page that has partners to draw (figure.tsx asks for it), and the paper. */
import { Drawing } from "./drawing";
import { More } from "./more";
import { Paper } from "./paper";
import { Saying } from "./saying";

// With the paper beside it, and not instead of it: a page opened before an upgrade takes what comes for the drawing.
window.PartnershipXBlock?.provide("more-map", Object.assign(Drawing, { More, Paper, Saying }));
