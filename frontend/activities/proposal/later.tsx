/** The entry of more-proposal.js: forms of single rows, and what few pages need: sheets, time, reading, paper, comparisons. */
import { AfterParts } from "./after";
import { changes } from "./changes";
import { IndicatorForm, LineForm, StepForm } from "./forms";
import "./later.css";
import { Paper } from "./paper";
import { Reading } from "./reading";
import { Timeline, Told } from "./told";
import { waves } from "./waves";

const parts = { AfterParts, changes, IndicatorForm, LineForm, Paper, Reading, StepForm, Timeline, Told, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-proposal", parts);
