/** The entry of more-aar.js: paper, and parts that need two rounds or an earlier wave. */
import { changes } from "./changes";
import { Paper } from "./paper";
import { waves } from "./waves";

const parts = { Paper, changes, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-aar", parts);
