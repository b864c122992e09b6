/** The entry of more-anatomy.js: what stands behind the choice of a partner, and what few pages need: reading, comparisons, paper. */
import { changes } from "./changes";
import "./later.css";
import { Looking } from "./looking";
import { Reading } from "./reading";
import { waves } from "./waves";

const parts = { changes, Looking, Reading, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-anatomy", parts);
