/** The entry of more-aar.js: parts that need two rounds, or an earlier wave. */
import { changes } from "./changes";
import { waves } from "./waves";

const parts = { changes, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-aar", parts);
