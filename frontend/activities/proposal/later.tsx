/** The entry of more-proposal.js: lists of rows, and what few pages need: sheets, time, reading, paper, comparisons. */
import { AfterParts } from "./after";
import { changes } from "./changes";
import { Budget, Indicators, Steps } from "./lists";
import "./later.css";
import { Paper } from "./paper";
import { Reading } from "./reading";
import { Timeline, Told } from "./told";
import { waves } from "./waves";

const parts = { AfterParts, Budget, changes, Indicators, Paper, Reading, Steps, Timeline, Told, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-proposal", parts);
