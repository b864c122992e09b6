/** The entry of more-threes.js: threads between the lanes, how far they reach, what was planned before, reading and paper. */
import { changes } from "./changes";
import "./later.css";
import { Links } from "./links";
import { Paper } from "./paper";
import { Past } from "./past";
import { Reading } from "./reading";
import { Threads } from "./threads";
import { waves } from "./waves";

const parts = { changes, Links, Paper, Past, Reading, Threads, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-threes", parts);
