/**
 * The entry of more-map.js: the drawing, for a page that has partners to draw (figure.tsx asks for it), and the parts
 * that come with it.
 */
import { Gone } from "./answers";
import { changes } from "./changes";
import { PartnerDetails } from "./details";
import { Drawing } from "./drawing";
import { More } from "./more";
import { Paper } from "./paper";
import { Screen } from "./screen";
import { Says } from "./says";
import { Ties } from "./ties";
import { WavePicture } from "./wave_picture";
import { waves } from "./waves";
import "./later.css";

// The rest is attached to the drawing: a page opened before an upgrade takes whatever comes for the drawing itself.
window.PartnershipXBlock?.provide("more-map", Object.assign(Drawing, { changes, waves, Gone, More, Paper, PartnerDetails, Saying: Says, Screen, Ties, WavePicture }));
